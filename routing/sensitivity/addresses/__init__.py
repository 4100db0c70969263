"""Postal addresses: streets, postcodes and towns."""
