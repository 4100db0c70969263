"""The body: settings, wiring, the conversation, the work loop and the command line."""
