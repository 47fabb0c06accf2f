// A film page whose cast is a Relay list: loaded page by page, and refetchable by the film's id.
import { graphql } from "relay-runtime";
import type { film_castLine$data } from "./__generated__/film_castLine.graphql";
import type { film_cast$data } from "./__generated__/film_cast.graphql";
import type { filmPageQuery$data, filmPageQuery$variables } from "./__generated__/filmPageQuery.graphql";

export const page = graphql`
  query filmPageQuery($slug: String!) {
    film(by: { slug: $slug }) {
      title
      countries {
        code
      }
      ...film_cast
    }
  }
`;

export const cast = graphql`
  fragment film_cast on Film
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
  @refetchable(queryName: "filmCastPageQuery") {
    cast(first: $first, after: $after) @connection(key: "film__cast") {
      totalCount
      edges {
        node {
          ...film_castLine
        }
      }
    }
  }
`;

export const line = graphql`
  fragment film_castLine on Credit {
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
`;

export const variables: filmPageQuery$variables = { slug: "de-rouille-et-d-os" };
export const code = (data: filmPageQuery$data): string | undefined => data.film?.countries[0]?.code;
export const first = (data: film_cast$data) => data.cast.edges[0]?.node;
export const named = (data: film_castLine$data): string => data.creditedAs ?? data.person.name;
// @ts-expect-error -- there is no such field, and the types know.
export const wrong = (data: film_cast$data) => data.caste;
