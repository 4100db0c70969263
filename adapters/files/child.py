"""The process that reads one strange file: `python -m adapters.files.child pdf < file`.

Whoever made the file may have meant to fill the memory or to keep the processor busy for ever. So it is read
where that harms nobody, with no setting and no secret in reach.
"""

import sys

from adapters.files import excel, package, pdf, word
from adapters.files.limits import MEMORY, SECONDS, NotRead

OFFICE, PDF = "office", "pdf"


def words_of(kind: str, body: bytes) -> str:
    """Raises `NotRead`."""
    if kind == PDF:
        return pdf.words_of(body)
    packed = package.opened(body)
    return word.words_of(packed) if packed.kind == "word" else excel.words_of(packed)


def main() -> None:
    """Print `read` and the text, or the reason why there is none."""
    _bind()
    try:
        words = words_of(sys.argv[1], sys.stdin.buffer.read())
        answer = f"read\n{words}" if words else "empty\n"
    except NotRead as failure:
        answer = f"{failure.because}\n"
    except (MemoryError, RecursionError):
        answer = "bomb\n"
    sys.stdout.buffer.write(answer.encode("utf-8", "replace"))


def _bind() -> None:
    """Take memory and time from ourselves, where the system knows how to."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        resource.setrlimit(limit, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
