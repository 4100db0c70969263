"""Numbers, bars and tables as plain text, the way each language writes them."""

from collections.abc import Sequence
from dataclasses import dataclass

from routing.scorecard import Share
from routing.vocabulary import Language

NOTHING = "–"
"""What stands where nothing was measured: it is not 0."""

_BAR = 20
_NAME = 24

Row = tuple[str, ...]


def bar(share: float | None) -> str:
    """A share as a picture; the smallest one still shows.

    >>> bar(0.5), bar(0.001), bar(0.0)
    ('██████████', '▏', '')
    """
    if not share:
        return ""
    return "█" * round(share * _BAR) or "▏"


def short(name: str) -> str:
    """At most 24 columns of a name.

    >>> short("mistral-medium-in-our-own-data-centre")
    'mistral-medium-in-our-o…'
    """
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"


def table(title: str, rows: Sequence[Row], align: str) -> str:
    """Aligned columns under a title, one `<` or `>` a column; nothing at all where there are no rows.

    >>> print(table("Fruit", [("apples", "7"), ("pears", "12")], "<>"))
    Fruit
      apples   7
      pears   12
    """
    if not rows:
        return ""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, align, widths, strict=True))
        for row in rows
    )
    return "\n".join((title, *(f"  {line}".rstrip() for line in lines)))


@dataclass(frozen=True, slots=True)
class Numbers:
    """How a language writes figures."""

    language: Language

    def whole(self, number: int) -> str:
        """
        >>> Numbers("de").whole(12345), Numbers("en").whole(12345)
        ('12.345', '12,345')
        """
        return self._local(f"{number:,}")

    def percent(self, share: float | None) -> str:
        """
        >>> Numbers("da").percent(0.125), Numbers("en").percent(0.125), Numbers("en").percent(None)
        ('12,5 %', '12.5%', '–')
        """
        if share is None:
            return NOTHING
        return f"{self._local(f'{share * 100:.1f}')}{self._percent_sign}"

    def interval(self, share: Share) -> str:
        """
        >>> Numbers("en").interval(Share(part=9, of=10))
        '60–98%'
        """
        if share.interval is None:
            return NOTHING
        low, high = share.interval
        return f"{low * 100:.0f}–{high * 100:.0f}{self._percent_sign}"

    def seconds(self, milliseconds: float | None) -> str:
        """
        >>> Numbers("da").seconds(1234.0)
        '1,23 s'
        """
        return NOTHING if milliseconds is None else f"{self._local(f'{milliseconds / 1000:,.2f}')} s"

    def euro(self, micro_euro: float | None, digits: int = 2) -> str:
        """Without the sign, which stands in the column's head.

        >>> Numbers("de").euro(1_234_500_000), Numbers("en").euro(420, digits=4)
        ('1.234,50', '0.0004')
        """
        return NOTHING if micro_euro is None else self._local(f"{micro_euro / 1_000_000:,.{digits}f}")

    @property
    def _percent_sign(self) -> str:
        return "%" if self.language == "en" else " %"

    def _local(self, number: str) -> str:
        return number if self.language == "en" else number.translate(_SWAPPED)


_SWAPPED = str.maketrans(",.", ".,")
