"""Our rows to outside files: gather, shape, stage, publish. Knows no schema, no planner, no server, no importer."""
