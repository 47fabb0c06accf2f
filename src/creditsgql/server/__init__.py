"""HTTP around the graph."""
