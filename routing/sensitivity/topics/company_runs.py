"""Whether a company is named though nothing says that it is one: words with capitals side by side."""

from collections.abc import Iterator

from routing.sensitivity.names.offices import is_office
from routing.sensitivity.names.sign_words import UNNAMED
from routing.sensitivity.names.title_words import is_title_word
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.near import Span
from routing.sensitivity.text.reading import Reading, words_of
from routing.sensitivity.topics.customer_words import NOBODY, OPENING

_GAPS = frozenset({" ", " & ", " + ", "-"})
_INNER = Expression(r"[a-zæøåäöüß]{3}[A-ZÆØÅÄÖÜ][a-zæøåäöüß]")
"""`NordFit`."""
_PRICED = (
    "preis", "pris", "price", "rabat", "angebot", "tilbud", "rechnung", "faktura", "invoice", "skonto",
    "marge", "margin", "kost", "cost", "zahl", "betal", "euro", "prozent", "procent",
)  # fmt: skip
_SHORTEST = 3

VENDORS = words_of(
    """
    microsoft google amazon aws azure apple adobe sap oracle salesforce slack teams zoom openai
    anthropic chatgpt copilot gemini mistral dell hp lenovo samsung autodesk solidworks atlassian jira
    github gitlab docker hubspot shopify dropbox telekom vodafone telenor tdc telia o2 bosch makita
    hilti milwaukee dewalt festool siemens abb schneider hager legrand philips osram danfoss grundfos
    wilo festo beckhoff fanuc kuka toyota linde still jungheinrich volvo mercedes volkswagen ford
    renault tesla caterpillar lidl aldi netto rema tesco ikea bauhaus hornbach obi jysk silvan sanistål
    solar lemvigh dahl shell circle aral dhl ups fedex gls dpd postnord dsv hermes schenker dachser
    allianz maersk hapag msc kuehne tryg topdanmark axa euler atradius visa mastercard paypal stripe
    nets excel word outlook powerpoint black cyber green white red blue metal stock energy european
    federal german danish british european national united new south north east west
    """
)
"""From whom companies buy, and whose prices everybody knows; and first words of countries."""
OPENERS = words_of(
    """
    welche welcher welches welchen jede jeder jedes bitte unsere unser unserem unseren formuliere
    schreibe schreib erkläre berechne prüfe vergleiche rechne fasse übersetze erstelle nenne zeige liste
    mach mache gib sag sage kalkuliere bereite verfasse entwirf kürze korrigiere lav skriv forklar
    beregn tjek sammenlign regn opsummer oversæt nævn vis giv find hjælp write explain calculate check
    compare summarise summarize translate create name show list make give draft prepare shorten correct
    help renewal rykker approval note betreff subject emne re aw vedr fw artikel modell typ paket
    position variante version produkt tarif stufe klasse serie los lot gruppe sorte farbe größe projekt
    vare varenummer type pakke item article package tier grade batch series model product phase option
    stück paletten palette kartons karton liter prozent euro meter tonnen tage wochen monate jahre ende
    anfang mitte seit bis stk kasser paller boxes pallets pieces units days weeks months early late mid
    total netto brutto net gross bill vat ship letzte letzter letztes pro guten gute sehr liebe lieber
    kære hej hi hello dear kind best bei für mit von nach auf zu in an über unter ab ohne gegen wegen
    laut beim zum zur im am vom aus ved for med til fra på om hos efter with from at by on of to about
    after before per wenn falls ob dass weil is are was were does do did has have had hat haben ist sind
    war er var har havde current currently aktuell aktuel aktueller neuer neue neues alte alter ny nye
    gammel new old our vores damen herren flight flights train bahn zug prisen dagens weekly daily
    monthly
    """
)
"""Words with a capital that go on with a thing."""


def companies(reading: Reading) -> Iterator[Span]:
    """Where two words with capitals stand side by side, one of them at least no common word."""
    for span, run in _runs(reading):
        if _is_company(run):
            yield span


def _runs(reading: Reading) -> Iterator[tuple[Span, list[str]]]:
    """Words with capitals that stand side by side, and single ones with a capital inside."""
    run: list[str] = []
    began = ended = -1
    for start, end, word in reading.words:
        capital = reading.text[start].isupper() and not (
            end - start < 5 and reading.text[start:end].isupper()
        )
        if run and not (capital and reading.text[ended:start] in _GAPS):
            if len(run) > 1:
                yield (began, ended), run
            run = []
        if capital:
            if _INNER.search(reading.text, start, end) is not None:
                yield (start, end), ["", word]
            began = began if run else start
            run.append(word)
        ended = end
    if len(run) > 1:
        yield (began, ended), run


def _is_company(run: list[str]) -> bool:
    while run and (run[0] in NOBODY or run[0] in OPENERS):
        run = run[1:]
    if len(run) < 2 or not VENDORS.isdisjoint(run):
        return False
    return any(len(word) >= _SHORTEST and not _is_common(word) for word in run)


def _is_common(word: str) -> bool:
    return (
        word in NOBODY
        or word in OPENERS
        or word in UNNAMED
        or is_title_word(word)
        or is_office(word)
        or word.endswith(OPENING)
        or any(part in word for part in _PRICED)
    )
