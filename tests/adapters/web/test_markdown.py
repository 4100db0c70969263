import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.web.playground.markdown import render

ALLOWED = {
    "p", "br", "strong", "em", "s", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "a", "span", "div",
    "table", "thead", "tbody", "tr", "th", "td", "h3", "h4", "h5", "h6",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href", "target", "rel"},
    "span": {"class"},
    "div": {"class", "tabindex"},
    "ol": {"start"},
}


class _Tags(HTMLParser):
    """Collects what a browser would see as markup."""

    def __init__(self) -> None:
        super().__init__()
        self.strange: list[str] = []
        self.addresses: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        if tag not in ALLOWED or not names <= ATTRIBUTES.get(tag, set()):
            self.strange.append(f"{tag} {sorted(names)}")
        self.addresses += [value or "" for name, value in attrs if name == "href"]
        if tag not in {"br", "hr"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.strange.append(f"/{tag}")


def _read(html: str) -> _Tags:
    tags = _Tags()
    tags.feed(html)
    tags.close()
    return tags


def _is_harmless(html: str) -> bool:
    tags = _read(html)
    addresses = all(re.match(r"https?://|#m-[\w-]+$", address) for address in tags.addresses)
    return not tags.strange and not tags.open and addresses


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//evil.example/x)",
        '[x](https://a.dk/"onmouseover="alert(1))',
        "[x](https://a.dk/'onmouseover='alert(1))",
        '[a"onclick="b](https://a.dk)',
        "![x](https://evil.example/?q=secret)",
        '![x"onerror="alert(1)](https://a.dk)',
        'https://a.dk/"><script>alert(1)</script>',
        "**<b onclick=x>**",
        "`<script>`",
        "```\n</code></pre><script>alert(1)</script>\n```",
        '```"><script>\nx\n```',
        "| <script> | b |\n|---|---|\n| <img src=x> | `</td>` |",
        "> <iframe src=x>",
        "- <style>*{}</style>",
        "# <h1 onclick=x>",
        "[**[x](https://a.dk)**](https://b.dk)",
        "<a href='#m-x' onclick=x>",
        "[x](#m-x\"onclick=\"y)",
        "\x00<\x00script>",
        "&lt;script&gt;&#60;script&#62;",
        "*_**~~`x`~~**_*",
        "[x](https://[::1)",
        "\\<script\\>",
    ],
)  # fmt: skip
def test_whatever_is_written_comes_out_as_harmless_html(attack: str) -> None:
    html = render(attack)
    assert _is_harmless(html), html
    assert "<script" not in html.lower()
    assert "<img" not in html.lower()


_pieces = st.sampled_from(
    ["**", "*", "_", "~~", "`", "```", "[", "]", "(", ")", "![", "](https://a.dk)", "](javascript:x)",
     "<", ">", "&", '"', "'", "\\", "|", "|---|", "\n", "\n\n", "- ", "  - ", "1. ", "> ", "# ", "https://b.dk/",
     "#m-a", " ", "a", "ø", "\x00", "\r", "***", "---"]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(_pieces, max_size=40).map("".join))
def test_no_mixture_of_marks_breaks_out(text: str) -> None:
    html = render(text)
    assert _is_harmless(html), html


@settings(max_examples=100)
@given(st.text(max_size=300))
def test_no_text_makes_it_raise(text: str) -> None:
    assert _is_harmless(render(text))


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Hej **Åse**, se *her*", "<p>Hej <strong>Åse</strong>, se <em>her</em></p>"),
        ("# Angebot", "<h3>Angebot</h3>"),
        ("one\ntwo", "<p>one<br>\ntwo</p>"),
        ("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("3. c", '<ol start="3"><li>c</li></ol>'),
        ("- a\n\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("> q", "<blockquote><p>q</p></blockquote>"),
        ("---", "<hr>"),
        ("```py\na < b\n```", "<pre><code>a &lt; b</code></pre>"),
        ("```\nopen while streaming", "<pre><code>open while streaming</code></pre>"),
        ("snake_case_name and 2 * 3 * 4", "<p>snake_case_name and 2 * 3 * 4</p>"),
        ("`**code**`", "<p><code>**code**</code></p>"),
        (r"\*not italic\*", "<p>*not italic*</p>"),
        ("[post](#m-a1)", '<p><a href="#m-a1">post</a></p>'),
        ("![plan](https://a.dk/p.png)", "<p>plan</p>"),
    ],
)
def test_it_renders_what_office_people_and_models_write(markdown: str, html: str) -> None:
    assert render(markdown) == html


def test_a_table_keeps_its_shape_when_a_row_is_too_short_or_too_long() -> None:
    html = render("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |")
    assert html.count("<th>") == 2
    assert html.count("<td>") == 4
    assert "3" not in html


def test_a_link_shows_the_host_that_it_leads_to() -> None:
    html = render("[din bank](https://evil.example/login?a=1&b=2)")
    assert 'href="https://evil.example/login?a=1&amp;b=2"' in html
    assert "noopener" in html
    assert '<span class="host">(evil.example)</span>' in html


def test_a_naked_address_leaves_the_full_stop_to_the_sentence() -> None:
    html = render("Se https://example.dk/ferie.")
    assert ">https://example.dk/ferie</a>." in html
