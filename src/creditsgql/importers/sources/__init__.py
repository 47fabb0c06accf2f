"""One module for each kind of file that comes in: outside words become records, and no table is known here."""
