// Collects the licences of the packages that a bundle holds, from the packages themselves.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LICENCE_FILE = /^(licen[cs]e|copying|notice|third-?party-?notices?|copyrightnotice)/i;

/** The folder of the package that a bundled file belongs to, or undefined for a file of our own. */
function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** A person or list of people as package.json writes them. */
function written(author) {
  return typeof author === "object" ? author.name : author;
}

/** One package's name, declared licence and the words of its licence files. */
function chapter(folder) {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim());
  if (texts.length === 0) {
    const author = written(about.author) ?? `the authors of ${about.name}`;
    texts.push(`Copyright (c) ${author}. Published under ${about.license}, without a file of its words.`);
  }
  const heading = `${about.name} ${about.version} (${about.license})`;
  return [heading, "=".repeat(heading.length), "", texts.join("\n\n"), ""].join("\n");
}

/** The licences of all packages of which something is in the bundles that the esbuild metafiles describe. */
export function licences(root, metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const path of Object.keys(inputs)) folders.add(packageOf(path));
    }
  }
  folders.delete(undefined);
  const chapters = [...folders].sort().map((folder) => {
    const full = join(root, folder);
    if (!existsSync(join(full, "package.json"))) throw new Error(`${folder} is no package`);
    return chapter(full);
  });
  const opening = "The explorer page is bundled from these packages, each under the licence that follows its name.\n";
  return [opening, ...chapters].join("\n");
}
