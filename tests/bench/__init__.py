"""Benchmarks: measured, printed, never asserted by a clock. Run with `make bench`."""
