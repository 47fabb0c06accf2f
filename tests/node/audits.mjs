// Runs the server audits of GraphQL over HTTP: `node audits.mjs URL`.
// Prints one JSON array; each entry has the audit's id and name, its status (ok, notice, warn or error) and the reason
// where the status is not ok.
import { serverAudits } from "graphql-http";

const [url] = process.argv.slice(2);
if (!url) {
  console.error("usage: node audits.mjs URL");
  process.exit(2);
}

const results = [];
for (const { id, name, fn } of serverAudits({ url, fetchFn: fetch })) {
  try {
    const { status, reason = null } = await fn();
    results.push({ id, name, status, reason });
  } catch (error) {
    results.push({ id, name, status: "error", reason: String(error?.cause ?? error) });
  }
}
console.log(JSON.stringify(results, null, 1));
