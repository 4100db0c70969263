"""PDF files: the text that they hold, page by page. A scan holds none, and nothing is guessed at."""

import io

from adapters.files.limits import MOST_PAGES, NotRead, Text


def words_of(body: bytes) -> str:
    """Raises `NotRead`. Files that only forbid printing or copying open without a password."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

    text = Text()
    try:
        reader = PdfReader(io.BytesIO(body))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NotRead("locked")
        for number, page in enumerate(reader.pages):
            if text.is_full or number >= MOST_PAGES:
                break
            text.add(f"{page.extract_text().strip()}\n\n")
    except (FileNotDecryptedError, DependencyError) as locked:
        raise NotRead("locked") from locked
    except LimitReachedError as bomb:
        raise NotRead("bomb") from bomb
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as broken:
        raise NotRead("broken") from broken  # a damaged file may raise nearly anything
    return text.whole()
