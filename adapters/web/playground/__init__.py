"""The playground: a chat platform in the browser."""
