// The list of all films as a Relay list on the query itself.
import { graphql } from "relay-runtime";
import type { films_list$data } from "./__generated__/films_list.graphql";
import type { filmsQuery$variables } from "./__generated__/filmsQuery.graphql";

export const page = graphql`
  query filmsQuery($filter: FilmFilter) {
    ...films_list @arguments(filter: $filter)
  }
`;

export const list = graphql`
  fragment films_list on Query
  @argumentDefinitions(
    filter: { type: "FilmFilter" }
    last: { type: "Int", defaultValue: 10 }
    before: { type: "String" }
  )
  @refetchable(queryName: "filmsPageQuery") {
    films(filter: $filter, last: $last, before: $before) @connection(key: "list__films") {
      edges {
        node {
          id
          slug
        }
      }
    }
  }
`;

export const variables: filmsQuery$variables = { filter: { not: { countries: ["FR"] } } };
export const slugs = (data: films_list$data): string[] => data.films.edges.map((edge) => edge.node.slug);
