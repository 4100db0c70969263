"""SQLite through sqlite-utils: the default."""
