"""Numbers of persons and accounts, addresses of mail and network, plates, dates of birth."""
