// Queries that genql types field by field; the last line only compiles if the types are right.
import { createClient, type FieldsSelection, type Film, type FilmGenqlSelection, type Person } from "./generated";

const client = createClient({ url: process.argv[2] ?? "" });

const page = {
  title: true,
  countries: { code: true },
  cast: {
    __args: { first: 2 },
    nodes: { person: { name: true }, roles: { name: true } },
  },
  credits: {
    nodes: { __typename: true, creditedAs: true, on_CastCredit: { roles: { name: true } } },
  },
} as const satisfies FilmGenqlSelection;

export const line = (film: FieldsSelection<Film, typeof page>): string =>
  [film.title, ...film.countries.map((country) => country.code.toLowerCase())].join(" ");

export const filmPage = () => client.query({ film: { __args: { by: { slug: "de-rouille-et-d-os" } }, ...page } });

export async function filmography(slug: string): Promise<string[]> {
  const { person } = await client.query({
    person: {
      __args: { by: { slug } },
      filmography: {
        __args: { orderBy: [{ field: "YEAR" }, { field: "TITLE", direction: "DESC" }] },
        edges: { node: { title: true }, credits: { job: { name: true } } },
      },
    },
  });
  return person?.filmography.edges.map((edge) => edge.node.title) ?? [];
}

export async function films(after: string | null): Promise<{ slugs: string[]; next: string | null }> {
  const { films: page } = await client.query({
    films: { __args: { filter: { not: { countries: ["FR"] } }, first: 10, after }, nodes: { slug: true }, pageInfo: { endCursor: true } },
  });
  return { slugs: page.nodes.map((film) => film.slug), next: page.pageInfo.endCursor };
}

// @ts-expect-error -- there is no such field, and the types know.
export const wrong = (person: Person) => person.nmae;
