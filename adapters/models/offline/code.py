"""Code without a language model: a syntax check and provable observations; no code is written."""

import re

from adapters.models.offline.code_check import Kind, Observation, check_json, check_python
from adapters.models.offline.honesty import Made, signed
from routing.vocabulary import Language, Request
from routing.wording import Words

_READ = 100_000
_MOST = 20
_FENCE = "```"
_PYTHON = re.compile(
    r"^(?:def \w|class \w|import \w|from \w[\w.]* import |async def |@\w|if __name__)", re.MULTILINE
)

_SENTENCES: dict[Kind, Words] = {
    "syntax": {
        "da": "Koden kan ikke læses: {name}", "de": "Der Code lässt sich nicht lesen: {name}",
        "en": "The code does not parse: {name}",
    },
    "long": {
        "da": "Lang funktion, antal linjer i parentes: `{name}`",
        "de": "Lange Funktion, Zeilen in Klammern: `{name}`",
        "en": "A long function, lines in brackets: `{name}`",
    },
    "bare_except": {
        "da": "`except:` uden type fanger også Ctrl-C og stavefejl.",
        "de": "`except:` ohne Typ fängt auch Strg-C und Tippfehler.",
        "en": "`except:` without a type catches Ctrl-C and typing errors too.",
    },
    "silent_except": {
        "da": "Fejlen forsvinder lydløst (`pass`).", "de": "Der Fehler verschwindet lautlos (`pass`).",
        "en": "The error disappears silently (`pass`).",
    },
    "mutable_default": {
        "da": "Foranderlig standardværdi i `{name}`: den deles af alle kald.",
        "de": "Veränderlicher Vorgabewert in `{name}`: Alle Aufrufe teilen ihn.",
        "en": "Mutable default value in `{name}`: all calls share it.",
    },
    "unused_import": {
        "da": "`{name}` importeres, men bruges ikke.", "de": "`{name}` wird importiert, aber nicht benutzt.",
        "en": "`{name}` is imported but not used.",
    },
    "none_equal": {
        "da": "Sammenlign med `None` ved hjælp af `is`.",
        "de": "Vergleiche mit `None` gehören mit `is` geschrieben.",
        "en": "Compare with `None` by `is`.",
    },
    "dynamic_code": {
        "da": "`{name}` kører tekst som kode; farligt med fremmed input.",
        "de": "`{name}` führt Text als Code aus; gefährlich bei fremden Eingaben.",
        "en": "`{name}` runs text as code; dangerous with foreign input.",
    },
    "shadowed": {
        "da": "`{name}` skygger for en indbygget funktion.",
        "de": "`{name}` verdeckt eine eingebaute Funktion.",
        "en": "`{name}` hides a built-in function.",
    },
    "assert_tuple": {
        "da": "`assert` på en tupel er altid sandt.", "de": "`assert` auf ein Tupel ist immer wahr.",
        "en": "`assert` on a tuple is always true.",
    },
}  # fmt: skip
_LINE: Words = {"da": "Linje {line}", "de": "Zeile {line}", "en": "Line {line}"}
_FINE: Words = {
    "da": "**Syntaksen er i orden** ({language}, {lines} linjer). Mine faste regler fandt intet.",
    "de": "**Die Syntax ist in Ordnung** ({language}, {lines} Zeilen). Meine festen Regeln haben nichts"
    " gefunden.",
    "en": "**The syntax is fine** ({language}, {lines} lines). My fixed rules found nothing.",
}
_FOUND: Words = {
    "da": "**Bemærkninger: {n}** ({language}, {lines} linjer)",
    "de": "**Hinweise: {n}** ({language}, {lines} Zeilen)",
    "en": "**Observations: {n}** ({language}, {lines} lines)",
}
_LIMITS: Words = {
    "da": "Jeg kontrollerer syntaks og nogle faste regler. Om koden gør det rigtige, kan jeg ikke bedømme.",
    "de": "Ich prüfe Syntax und einige feste Regeln. Ob der Code das Richtige tut, kann ich nicht"
    " beurteilen.",
    "en": "I check syntax and a few fixed rules. Whether the code does the right thing I cannot judge.",
}
_CANNOT: Words = {
    "da": "Kode skriver, forklarer og retter jeg ikke uden en sprogmodel. Jeg kan kontrollere Python og"
    " JSON: indsæt koden"
    " mellem to linjer med tre accenttegn, så viser jeg syntaksfejl med linje og typiske fælder.",
    "de": "Code schreibe, erkläre und verbessere ich ohne Sprachmodell nicht. Python und JSON kann ich"
    " prüfen: Fügen Sie den"
    " Code zwischen zwei Zeilen mit drei Gravis-Zeichen ein, dann nenne ich Syntaxfehler mit Zeile und"
    " typische Fallen.",
    "en": "I do not write, explain or mend code without a language model. I can check Python and JSON: paste"
    " the code between"
    " two lines of three backticks, and I will show syntax errors with their line, and typical"
    " traps.",
}


def code(request: Request) -> str:
    """What can be proved about the pasted code; a plain refusal where there is none."""
    language = request.language
    name, source = _pasted(request.question[:_READ])
    if name not in _CHECKS:
        return signed(_CANNOT[language], Made.FIXED, language)
    found = _CHECKS[name](source)
    lines = source.count("\n") + 1
    title = (_FOUND if found else _FINE)[language].format(n=len(found), language=name, lines=lines)
    rows = [_row(observation, language) for observation in found[:_MOST]]
    return signed("\n\n".join(("\n".join((title, *rows)), _LIMITS[language])), Made.RULES, language)


_CHECKS = {"Python": check_python, "JSON": check_json}
_NAMES = {"python": "Python", "py": "Python", "python3": "Python", "json": "JSON"}


def _pasted(text: str) -> tuple[str, str]:
    """The language (empty if unknown) and the first fenced block, or a whole text that looks like Python."""
    _, fence, rest = text.partition(_FENCE)
    head, newline, block = rest.partition("\n")
    if not (fence and newline):
        return ("Python" if _PYTHON.search(text) else ""), text
    source = block.partition(_FENCE)[0].rstrip("\n")
    marked = head.strip().lower()
    if marked:
        return _NAMES.get(marked, ""), source
    return ("Python" if _PYTHON.search(source) else ""), source


def _row(observation: Observation, language: Language) -> str:
    sentence = _SENTENCES[observation.kind][language].format(name=observation.name.replace("`", "'")[:200])
    return f"- {_LINE[language].format(line=observation.line)}: {sentence}"
