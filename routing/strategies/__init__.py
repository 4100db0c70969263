"""Strategies: how the eligible models are asked."""
