"""Comparing the service with what a user would pick instead: ``python -m bench.peers``."""
