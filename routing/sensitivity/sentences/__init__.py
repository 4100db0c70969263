"""A linear classifier of sentences, learnt from labelled messages: what lists of words cannot tell."""
