"""The patterns by which an enquiry is read: customers, prices, quantities and terms in three languages.

Every repetition is bounded, so that reading takes time in proportion to the length of the text.
"""

import re

from adapters.models.offline.numbers import NUMBER
from routing.vocabulary import LANGUAGES, Language

_CURRENCY = r"(?:€|\$|£|(?:EUR|Euro|DKK|kroner|kr|USD|GBP|CHF|SEK|NOK|PLN)\b\.?)"
_LEGAL_FORM = (
    r"(?:GmbH & Co\. ?KG|GmbH|gGmbH|AG|KG|OHG|UG|SE|e\.K\.|A/S|ApS|I/S|IVS|K/S|P/S|AB|AS|Oy|Ltd\.?|Limited"
    r"|LLC|LLP|Inc\.?|PLC"
    r"|plc|Corp\.?|B\.?V\.?|N\.?V\.?|S\.?A\.?|SAS|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|Sp\. z o\.o\.)"
)
_TO = r"(?i:an|für|til|to|for|kunden?:?|customer:?|von|fra|from|bei|hos|at)"
FIRM = re.compile(
    rf"\b{_TO}\s+(?i:(?:die|das|den|firma|firmaet|the|our customer|unseren kunden|kunden)\s)?"
    rf"(?P<name>[\w&](?:(?!\b{_TO}\s)[^,;:\n]){{0,60}}?(?<!\w){_LEGAL_FORM})(?!\w)"
)
NAMED = re.compile(
    r"\b(?i:an|til|to|kunde:?|customer:?|firma|firmaet|fa\.)\s+(?i:(?:die|den|the|firma|herrn|frau)\s)?"
    r"(?P<name>[A-ZÆØÅÄÖÜ][\w&.'-]{1,30}(?:\s(?:[A-ZÆØÅÄÖÜ][\w&.'-]{0,30}|&|og|und|and|of|i)){0,4})"
)
FOR = re.compile(
    r"\b(?:for|für)\s+(?P<name>[A-ZÆØÅÄÖÜ][\w&.'-]{1,30}(?:\s(?:[A-ZÆØÅÄÖÜ][\w&.'-]{0,30}|&)){0,4})"
)
_REDUCTION = r"(?:mængderabat|rabatt?|preisnachlass|nachlass|discount|off\b)"
DISCOUNT = re.compile(
    rf"(?P<a>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?(?:%|pct\.?|procent|prozent|percent)\s?(?:{_REDUCTION})"
    rf"|{_REDUCTION}\s(?:på\s|von\s|of\s|:\s)?(?P<b>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?(?:%|pct\.?|procent"
    rf"|prozent|percent)",
    re.IGNORECASE,
)
_TAX = r"(?:moms|mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer|vat)\b"
VAT = re.compile(
    rf"(?:(?P<inside>inkl\.?|incl\.?|including|med|mit|with)\s|(?:zzgl\.?|plus|ekskl\.?|exkl\.?|excl\.?|ex"
    rf"|uden|ohne|\+)\s)?"
    rf"(?:(?P<a>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?%\s?)?{_TAX}(?:\s(?P<b>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?%)?",
    re.IGNORECASE,
)
TERMS = re.compile(
    r"\b(?:(?:EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF)\b(?:\s[A-ZÆØÅÄÖÜ][\w-]{1,30}){0,2}"
    r"|(?i:ab werk|frei haus|frit leveret|ab fabrik|ex works|carriage paid))"
)
DELIVERY = re.compile(
    r"\b(?:(?:frit |bei )?(?:liefer(?:ung|zeit|termin|bar)|lever(?:ing(?:stid)?|et|es)"
    r"|(?:to be )?deliver(?:y(?: time)?|ed)))\b(?:[^,;\n.]|(?<=\d)\.|\.(?=\w)){0,60}",
    re.IGNORECASE,
)
PAYMENT = re.compile(
    r"\b(?:zahl(?:ung|bar|ungsziel)|betaling(?:sbetingelser)?|payment|payable)\b[^,;\n.]{0,60}", re.IGNORECASE
)
_EACH = (
    r"(?:each|apiece|per (?:piece|unit|item)|a piece|(?:pro|je|per) (?:stück|stk\.?|meter|kg|m)"
    r"|pr\.? ?(?:stk\.?|styk|stykke?|meter|kg|m)|stykket|/ ?(?:stk|stück|pc|kg|m)\b\.?)"
)
PRICE = re.compile(
    rf"(?:\b(?:zum preis von|zu je|zu|à|á|a|til|at|for|je|um|til en pris af|pris|preis|price|stückpreis"
    rf"|einzelpreis|stykpris|unit price)[: ]\s?|@\s?)?"
    rf"(?:(?P<c1>{_CURRENCY})\s?(?P<n1>{NUMBER})|(?P<n2>{NUMBER})(?:,-)?\s?(?P<c2>{_CURRENCY}))"
    rf"(?:,-)?(?:\s?{_EACH})?",
    re.IGNORECASE,
)
_UNITS = (
    r"(?:stk\.?|stück|stck\.?|pcs\.?|pieces?(?: of)?|x|×|meter|m|kg|tons?|tonnen|liter|l|sæt|sets?(?: of)?"
    r"|satz|par|paar|pairs?(?: of)?"
    r"|paller|paletten|pallets?(?: of)?|kasser|kisten|boxes(?: of)?|timer|stunden|hours(?: of)?|rollen"
    r"|ruller|rolls(?: of)?)"
)
_COUNTED: tuple[tuple[int, dict[Language, str]], ...] = (
    (1, {"da": "en et", "de": "ein eine einen", "en": "a an one"}),
    (2, {"da": "to", "de": "zwei", "en": "two"}),
    (3, {"da": "tre", "de": "drei", "en": "three"}),
    (4, {"da": "fire", "de": "vier", "en": "four"}),
    (5, {"da": "fem", "de": "fünf", "en": "five"}),
    (6, {"da": "seks", "de": "sechs", "en": "six"}),
    (7, {"da": "syv", "de": "sieben", "en": "seven"}),
    (8, {"da": "otte", "de": "acht", "en": "eight"}),
    (10, {"da": "ti", "de": "zehn", "en": "ten"}),
    (12, {"da": "tolv", "de": "zwölf", "en": "twelve"}),
)
COUNT_WORDS: dict[Language, dict[str, int]] = {
    language: {word: number for number, words in _COUNTED for word in words[language].split()}
    for language in LANGUAGES
}
_QUOTE = r"(?:tilbud|pristilbud|udkast til|angebots?|entwurf für|entwurf|quotation|quote|offer|draft)"
_POLITE = (
    r"(?:hej|hallo|hi|hello|moin|bitte|please|kan du|kannst du|können sie|could you|can you|lige"
    r"|gerne|me|us|mig"
    r"|os|mir|uns)"
)
_WANT = (
    r"(?:lav|skriv|send|mach|erstelle?n?|schreibe?n?|make|write|prepare|create|give|i need|we need"
    r"|need|ich brauche"
    r"|wir brauchen|jeg skal bruge|vi skal bruge|jeg har brug for|vi har brug for|har brug for|what would"
    r"|what do|what does|how much are|how much is|how much would|hvad koster|hvad vil|was kosten"
    r"|was kostet|price of"
    r"|pris på|preis für)"
)
_ARTICLES = r"(?:et|en|ein|eine|einen|a|an|the)"
_ABOUT = r"(?:på|af|für|fuer|über|on|for|of|von|regarding|vedr\.?)"
ASKING = re.compile(
    rf"^(?:(?:{_POLITE}|{_WANT}|{_QUOTE}|{_ABOUT}|{_ARTICLES}(?= {_QUOTE}))\b[\s,:!]*)+",
    re.IGNORECASE,
)
SPLIT = re.compile(
    r"\s*[;\n]\s*|\s*,\s+|\s+(?:und|sowie|samt|og|samt|and|plus|\+)\s+"
    r"|(?<!stk)(?<!pcs)(?<!stck)(?<!nr)(?<!no)(?<!ca)\.\s+|\.$",
    re.IGNORECASE,
)
QUANTITY = re.compile(
    rf"^(?P<n>{NUMBER})\s?(?:(?P<unit>{_UNITS})(?=[\s\d]|$))?\s*(?P<goods>.*)$", re.IGNORECASE | re.DOTALL
)
LEADING = re.compile(
    r"^(?:für|über|på|af|of|for|von|on|til|mit|med|with|auf|dazu|plus|samt|sowie|und|og|and)\s+",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"\s+(?:für|über|på|af|of|for|von|on|til|to|an|mit|med|with|zu|à|at|og|und|and|inkl\.?|zzgl\.?|plus"
    r"|abzüglich|minus|less|cost|costs|koste|kosten)$",
    re.IGNORECASE,
)
LABELLED = re.compile(
    r"\b(?:art(?:ikel)?[.-]{0,2} ?(?:nr|nummer)\.?|varenr\.?|varenummer|item (?:no\.?|number)|part (?:no\.?"
    r"|number)|p/n|typ|type|model|modell)"
    r"[: ]\s?(?P<article>[\w./-]{1,40})",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"(?<![\w.,/-])(?=[\w./-]{0,30}\d)(?:[A-ZÆØÅÄÖÜ]{1,6} )?[\w./-]{2,40}(?![\w])")
