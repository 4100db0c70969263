"""The web application: playground, health, and the routes that the chat adapters bring."""
