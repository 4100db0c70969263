"""What must survive: inbox, outbox, memory and quality log."""
