"""The shape of a text: what kind of character stands where. Whether a shape occurs in it is asked before any
expression is tried, since a table of bytes answers it many times faster."""


def shape_of(text: str, *, without: bytes = b"") -> str:
    """One character for each: 0 for a digit, A for a capital, a for any other letter, else itself.

    Letters beyond Western Europe are an a, small or not, and so is a question mark, which stands for them.
    Some characters can be left out, such as separators.

    >>> shape_of("Æble 12-B, Łódź?"), shape_of("AB 12-345", without=b" -")
    ('Aaaa 00-A, aaaaa', 'AA00000')
    """
    return text.encode("latin-1", "replace").translate(_KINDS, without).decode("latin-1")


def _kind(byte: int) -> int:
    character = chr(byte)
    if "0" <= character <= "9":
        return ord("0")
    if character.isupper():
        return ord("A")
    return ord("a") if character.isalpha() or character == "?" else byte


_KINDS = bytes(map(_kind, range(256)))
