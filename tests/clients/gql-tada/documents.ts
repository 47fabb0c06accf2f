// Documents that gql.tada types from the schema alone; the last lines only compile if the types are right.
import { initGraphQLTada, readFragment, type FragmentOf, type ResultOf, type VariablesOf } from "gql.tada";
import type { introspection } from "./graphql-env.js";

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { CountryCode: string; DateTime: string; LanguageTag: string };
}>();

const CreditLine = graphql(`
  fragment CreditLine on Credit {
    __typename
    creditedAs
    person {
      name
    }
    ... on CastCredit {
      roles {
        name
      }
    }
  }
`);

export const FilmPage = graphql(
  `
    query FilmPage($slug: String!, $first: Int = 20) {
      film(by: { slug: $slug }) {
        title
        countries {
          code
        }
        cast(first: $first) {
          nodes {
            ...CreditLine
          }
        }
      }
    }
  `,
  [CreditLine],
);

export const PersonPage = graphql(
  `
    query PersonPage($by: PersonBy!) {
      person(by: $by) {
        filmography {
          edges {
            node {
              title
            }
            credits {
              ...CreditLine
            }
          }
        }
      }
    }
  `,
  [CreditLine],
);

export const Films = graphql(`
  query Films($filter: FilmFilter, $first: Int, $after: String, $orderBy: [FilmOrder!]) {
    films(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      nodes {
        slug
      }
    }
    dataset {
      updatedAt
    }
  }
`);

export const page: VariablesOf<typeof Films> = { filter: { not: { countries: ["FR"] } }, orderBy: [{ field: "TITLE" }] };
export const who: VariablesOf<typeof PersonPage> = { by: { slug: "jacques-audiard" } };
export const code = (film: NonNullable<ResultOf<typeof FilmPage>["film"]>): string | undefined =>
  film.countries[0]?.code;

export function line(masked: FragmentOf<typeof CreditLine>): string {
  const credit = readFragment(CreditLine, masked);
  const roles = credit.__typename === "CastCredit" ? credit.roles.map((role) => role.name).join(", ") : "";
  return `${credit.creditedAs ?? credit.person.name} ${roles}`;
}

// @ts-expect-error -- there is no such field, and the types know.
export const wrong = (film: NonNullable<ResultOf<typeof FilmPage>["film"]>) => film.titel;
// @ts-expect-error -- a person is named somehow.
export const nobody: VariablesOf<typeof PersonPage> = { by: {} };
