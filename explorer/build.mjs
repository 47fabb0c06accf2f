// Bundles the explorer page: `node build.mjs [folder]`, after `npm ci`.
//
// The folder (by default the server's explorer_files) then holds every file the page loads, each gzipped under a name
// that carries its content's hash, LICENCES.txt with the licences of all that was bundled, and manifest.json:
//   stamp    hash of the sources this was made from (hatch_build.py reckons the same)
//   entries  script, style, icon: the files the page names
//   preload  scripts that the entry script imports at once
//   files    each file's name and content type
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { licences } from "./licences.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = resolve(process.argv[2] ?? join(HERE, "../src/creditsgql/server/explorer_files"));

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

const COMMON = {
  absWorkingDir: HERE,
  // These names lead to prettier's CommonJS files, whose exports esbuild does not find; the same plugins as modules.
  alias: {
    "prettier/parser-babel": "prettier/plugins/babel",
    "prettier/parser-graphql": "prettier/plugins/graphql",
  },
  assetNames: "[name]-[hash]",
  bundle: true,
  chunkNames: "[name]-[hash]",
  define: { "process.env.NODE_ENV": '"production"' },
  entryNames: "[name]-[hash]",
  format: "esm",
  jsx: "automatic",
  legalComments: "eof",
  loader: { ".svg": "copy", ".ttf": "file", ".woff2": "file" },
  logLevel: "warning",
  metafile: true,
  minify: true,
  outdir: OUT,
  splitting: true,
  target: "es2022",
  write: false,
};

/** Every browser that runs this page reads woff2; the older woff beside it would only fill the package. */
const woff2Only = {
  name: "woff2-only",
  setup({ onLoad }) {
    onLoad({ filter: /@fontsource[\\/].*\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, ""),
      loader: "css",
    }));
  },
};

/** The files below a folder of the sources, as sorted paths with forward slashes. */
function filesBelow(folder) {
  return readdirSync(join(HERE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(HERE.length + 1).replaceAll("\\", "/"));
}

/** Hash of everything the bundle is made from, so that a build can tell whether it is still the sources' own. */
function stampOfSources() {
  const top = ["build.mjs", "licences.mjs", "package-lock.json", "package.json"];
  const hash = createHash("sha256");
  for (const path of [...top, ...filesBelow("examples"), ...filesBelow("src")].sort()) {
    hash.update(`${path}\0`).update(readFileSync(join(HERE, path))).update("\0");
  }
  return hash.digest("hex");
}

/** The tabs of a first visit: each .graphql file, with the .json beside it as its variables. */
function examples() {
  const paths = filesBelow("examples");
  return paths
    .filter((path) => path.endsWith(".graphql"))
    .sort()
    .map((path) => {
      const variables = path.replace(/\.graphql$/, ".json");
      return {
        query: readFileSync(join(HERE, path), "utf8"),
        variables: paths.includes(variables) ? readFileSync(join(HERE, variables), "utf8") : "",
      };
    });
}

/** The name of the file that an entry point became. */
function outputOf({ metafile }, entryPoint) {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entryPoint);
  return basename(found[0]);
}

const WORKERS = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
};

const workers = await build({
  ...COMMON,
  entryPoints: Object.entries(WORKERS).map(([label, path]) => ({ in: path, out: `${label}.worker` })),
});
const workerNames = Object.fromEntries(
  Object.entries(WORKERS).map(([label, path]) => [label, outputOf(workers, `node_modules/${path}`)]),
);

const page = await build({
  ...COMMON,
  define: { ...COMMON.define, EXAMPLES: JSON.stringify(examples()), WORKERS: JSON.stringify(workerNames) },
  entryPoints: ["src/main.jsx", "src/icon.svg"],
  plugins: [woff2Only],
});
const script = outputOf(page, "src/main.jsx");
const [, main] = Object.entries(page.metafile.outputs).find(([path]) => basename(path) === script);
const style = basename(main.cssBundle);
const names = page.outputFiles.map((file) => basename(file.path));

// esbuild also writes a style sheet for each script that is imported late; the page's own holds them all already.
const wanted = (name) => extname(name) !== ".css" || name === style;

const making = `${OUT}.new`;
rmSync(making, { force: true, recursive: true });
mkdirSync(making, { recursive: true });
const files = {};
for (const { path, contents } of [...workers.outputFiles, ...page.outputFiles]) {
  const name = basename(path);
  if (!wanted(name)) continue;
  const packed = gzipSync(contents, { level: 9 });
  packed[9] = 255; // the header's "made on" byte, so that every system packs the same bytes
  writeFileSync(join(making, `${name}.gz`), packed);
  files[name] = CONTENT_TYPES[extname(name)];
  if (!files[name]) throw new Error(`no content type is known for ${name}`);
}
writeFileSync(join(making, "LICENCES.txt"), licences(HERE, [workers.metafile, page.metafile]));
const manifest = {
  stamp: stampOfSources(),
  entries: { icon: names.find((name) => name.endsWith(".svg")), script, style },
  preload: main.imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => basename(path)),
  files: Object.fromEntries(Object.entries(files).sort()),
};
writeFileSync(join(making, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
rmSync(OUT, { force: true, recursive: true });
renameSync(making, OUT);
