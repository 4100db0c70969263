"""How detectors read a text: plain characters, words, shapes, and where an expression is worth its time."""
