// The answers to all three operations, through what graphql-codegen generated, as JSON.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { useFragment } from "./generated/fragment-masking.js";
import {
  CreditLineFragmentDoc,
  type FilmFilter,
  FilmPageDocument,
  FilmsDocument,
  PersonPageDocument,
  type PersonPageQueryVariables,
} from "./generated/graphql.js";

const endpoint = process.argv[2] ?? "";

async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const answer = (await response.json()) as { data: Data; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const { film } = await ask(FilmPageDocument, { slug: "de-rouille-et-d-os", castFirst: 2 });
if (!film) throw new Error("the film is not there");
const cast = useFragment(CreditLineFragmentDoc, film.cast.nodes).map((credit) =>
  credit.__typename === "CastCredit" ? `${credit.person.name} as ${credit.roles.map((role) => role.name)}` : "crew",
);
const countries: string[] = film.countries.map((country) => country.code);

const { person } = await ask(PersonPageDocument, { by: { slug: "jacques-audiard" } });
const films = person?.filmography.edges.map((edge) => ({
  title: edge.node.title,
  jobs: useFragment(CreditLineFragmentDoc, edge.credits).map((credit) => credit.job.slug),
}));

const french: FilmFilter = { countries: ["FR"] };
const everyFilm: FilmFilter = { or: [french, { not: french }] };
const slugs: string[] = [];
let after: string | null = null;
do {
  const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(after);
  slugs.push(...page.nodes.map((node) => node.slug));
  after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor ?? null : null;
} while (after);

async function nextPage(cursor: string | null) {
  return (await ask(FilmsDocument, { filter: everyFilm, first: 10, after: cursor, orderBy: [{ field: "TITLE" }] })).films;
}

console.log(JSON.stringify({ title: film.title, countries, cast, films, slugs }));

// @ts-expect-error -- a person is named in one way, not in two.
export const both: PersonPageQueryVariables = { by: { slug: "jacques-audiard", id: "1" } };
