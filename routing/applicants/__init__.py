"""Work with job applications: what may be done with them, and what may not."""
