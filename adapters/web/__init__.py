"""The web application: the server, the playground, and the routes that the chat adapters bring."""
