"""Learning to route: what the quality log teaches about which model is worth its price for which text."""
