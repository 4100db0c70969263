"""What kind of work a message asks for."""
