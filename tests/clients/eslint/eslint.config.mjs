// The recommended and relay rules of graphql-eslint, for the schema and for the operations; each exception says why.
import graphql from "@graphql-eslint/eslint-plugin";

const { configs, parser } = graphql;
const languageOptions = {
  parser,
  parserOptions: { graphQLConfig: { schema: "./schema.graphql", documents: "./operations/*.graphql" } },
};
const plugins = { "@graphql-eslint": graphql };

// Parts of another object, or facts computed for one answer: nothing to fetch again or to keep in a cache by an id.
const WITHOUT_IDENTITY = [
  "Citation",
  "CollaborationPath",
  "CollaborationStep",
  "Dataset",
  "DepartmentCount",
  "Facet",
  "FacetBucket",
  "FilmIdentifier",
  "FilmText",
  "JobCredits",
  "Language",
  "NominatedCompany",
  "NominationSummary",
  "Nominee",
  "PageInfo",
  "PartialDate",
  "PersonIdentifier",
  "PersonName",
  "RateLimit",
  "Rating",
  "Role",
  "SourceGroup",
  "Title",
];

export default [
  {
    files: ["schema.graphql"],
    languageOptions,
    plugins,
    rules: {
      ...configs["flat/schema-recommended"].rules,
      ...configs["flat/schema-relay"].rules,
      // Off, as it takes no exceptions: `creditedAs` on Credit does not repeat the type, it says how someone is credited.
      "@graphql-eslint/no-typename-prefix": "off",
      // Short lists that nobody pages are plain lists, and connections give `nodes` beside `edges`.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      "@graphql-eslint/strict-id-in-types": [
        "error",
        { exceptions: { types: WITHOUT_IDENTITY, suffixes: ["Connection", "Edge"] } },
      ],
    },
  },
  {
    files: ["operations/*.graphql"],
    languageOptions,
    plugins,
    rules: configs["flat/operations-recommended"].rules,
  },
];
