"""Outside files to our rows: read, normalise, match, upsert, report. Knows no schema, no planner, no server."""
