"""creditsgql: who did what on which film, as one graph over GraphQL."""
