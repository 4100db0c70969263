"""The chat platforms: message in, threaded reply out, feedback in."""
