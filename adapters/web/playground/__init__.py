"""The playground: a chat platform in the browser."""

from adapters.web.playground.platform import Playground

__all__ = ["Playground"]
