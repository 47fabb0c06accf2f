// The page's only script: GraphiQL on the page's own URL, with the examples as tabs of a first visit.
// EXAMPLES and WORKERS are written in by build.mjs: the example queries, and each worker's hashed file name.
import "monaco-graphql/esm/monaco-editor.js";
import "./page.css";

import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(new URL(WORKERS[label] ?? WORKERS.editor, import.meta.url), { type: "module", name: label }),
};

const fetcher = createGraphiQLFetcher({
  url: location.pathname,
  headers: { accept: "application/graphql-response+json, application/json;q=0.9" },
  // One operation is one answer here, so nothing would ever come in parts.
  enableIncrementalDelivery: false,
});

// Monaco measures its font once, when an editor opens: a font that came later would leave the cursor beside the text.
await document.fonts.load('15px "Fira Code"').catch(() => {});

createRoot(document.getElementById("explorer")).render(
  <GraphiQL fetcher={fetcher} defaultTabs={EXAMPLES} defaultEditorToolsVisibility="variables">
    <GraphiQL.Logo>creditsgql</GraphiQL.Logo>
  </GraphiQL>,
);
