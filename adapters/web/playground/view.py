"""The HTML of the playground: the page, one post, and the explanation of an answer."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from adapters.web.playground import markdown
from adapters.web.playground.sample import Sample
from adapters.web.playground.words import words
from adapters.web.playground.workspace import Place, Post, Workspace
from routing.commands import COMMANDS
from routing.explanation import explain
from routing.sources import beside
from routing.vocabulary import LANGUAGES, Exchange, Language, ModelCard
from routing.wording import LEVEL_NAMES, REASON_NAMES

LANGUAGE_NAMES: dict[Language, str] = {"da": "Dansk", "de": "Deutsch", "en": "English"}
AVATAR_COLOURS = 9
"""As many as `posts.css` has tints."""


class View:
    """Renders what the workspace holds; it changes nothing."""

    def __init__(self, workspace: Workspace, sample: Sample, cards: Sequence[ModelCard], bot: str) -> None:
        self._workspace, self._sample, self._cards, self._bot = workspace, sample, tuple(cards), bot
        environment = Environment(
            loader=PackageLoader("adapters.web.playground"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters |= {
            "markdown": _markdown,
            "initials": initials,
            "colour": colour,
            "clock": _clock,
            "beside": beside,
        }
        environment.globals |= {"bot": bot, "workspace": workspace, "address": address}
        self._page = environment.get_template("page.html")
        self._why = environment.get_template("why.html")
        self._posts = environment.get_template("posts.html")

    def page(self, place: Place, root: str, target: str, language: Language) -> str:
        """The whole page: a place, with the thread of `root` beside it; `target` is the post to show."""
        return self._page.render(
            self._words(language),
            place=place,
            root=root,
            target=target,
            sample=self._sample,
            suggestions=self._suggestions(),
            commands=COMMANDS.values(),
            cards=self._cards,
            languages=LANGUAGE_NAMES,
        )

    def post(self, post: Post, where: str, language: Language) -> str:
        """One post as it stands in the `list` of a place or in a `thread`."""
        # the template module holds the macro; jinja2 does not say so in its types
        macro = self._posts.make_module(self._words(language)).article  # type: ignore[attr-defined]  # see above
        return str(macro(post, where))

    def body(self, post: Post) -> str:
        """Only the text of a post, for an answer that is being written."""
        return markdown.render(post.text)

    def why(self, exchange: Exchange, language: Language) -> str:
        """The explanation of an answer, for the panel."""
        return self._why.render(self._words(language), lines=explain(exchange, language))

    def _suggestions(self) -> list[tuple[str, str, str]]:
        """Text, place and thread of each first message; a thread that is gone is left out."""
        home = self._workspace.home.id
        return [
            (one.text, one.place, one.root)
            if one.root and self._workspace.find(one.root)
            else (one.text, home, "")
            for one in self._sample.suggestions
        ]

    def _words(self, language: Language) -> dict[str, object]:
        return {
            "words": {name: text.replace("{bot}", self._bot) for name, text in words(language).items()},
            "language": language,
            "level_names": {level: names[language] for level, names in LEVEL_NAMES.items()},
            "reasons": {name: names[language] for name, names in REASON_NAMES.items()},
        }


def address(place: str, root: str = "", **more: str) -> str:
    """The page that shows a place or a thread.

    >>> address("hr", "s-ferie")
    '/?in=hr&thread=s-ferie'
    """
    return "/?" + urlencode({"in": place, **({"thread": root} if root else {}), **more})


def initials(name: str) -> str:
    """Two letters for an avatar.

    >>> initials("Mette Kjærgård"), initials("Dirigent"), initials("")
    ('MK', 'D', '?')
    """
    letters = [part[0].upper() for part in name.split() if part]
    return (letters[0] + letters[-1] if len(letters) > 1 else "".join(letters)) or "?"


def colour(name: str) -> str:
    """The same colour for the same person."""
    return f"tint-{sum(name.encode()) % AVATAR_COLOURS}"


def _markdown(text: str) -> Markup:
    return Markup(markdown.render(text))  # noqa: S704 -- the renderer escapes before it marks up


def _clock(at: datetime) -> str:
    """Until the page's script puts it into the reader's own time and language."""
    return at.astimezone().strftime("%H:%M")


assert set(LANGUAGE_NAMES) == set(LANGUAGES)  # noqa: S101 -- a language without a name would have no button
