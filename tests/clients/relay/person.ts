// A person page whose filmography is a Relay list, with what they did on each film on its edge.
import { graphql } from "relay-runtime";
import type { person_filmography$data } from "./__generated__/person_filmography.graphql";
import type { personPageQuery$variables } from "./__generated__/personPageQuery.graphql";

export const page = graphql`
  query personPageQuery($by: PersonBy!) {
    person(by: $by) {
      name
      ...person_filmography
    }
  }
`;

export const filmography = graphql`
  fragment person_filmography on Person
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 10 }
    after: { type: "String" }
    orderBy: { type: "[FilmOrder!]", defaultValue: [{ field: YEAR }] }
  )
  @refetchable(queryName: "personFilmographyPageQuery") {
    filmography(first: $first, after: $after, orderBy: $orderBy) @connection(key: "person__filmography") {
      edges {
        node {
          title
          year
        }
        credits {
          ...film_castLine
        }
      }
    }
  }
`;

export const variables: personPageQuery$variables = { by: { slug: "jacques-audiard" } };
export const titles = (data: person_filmography$data): string[] =>
  data.filmography.edges.map((edge) => edge.node.title);
