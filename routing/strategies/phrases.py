"""What models say when they decline or doubt, and what people say when they want a form; three languages."""

import re

OPENING = 400
"""Characters at the beginning in which an answer declines, if it does."""

REFUSAL = re.compile(
    r"\b(?:"
    # Danish
    r"(?:jeg|det) kan (?:desværre |jeg )?(?:desværre )?ikke (?:hjælpe|svare|oversætte|skrive|udføre|lave|besvare|finde"
    r"|opfylde)|jeg er (?:desværre )?ikke i stand til|som (?:en )?(?:ai|sprogmodel)\b|jeg har (?:desværre )?ikke adgang"
    r"|jeg må (?:desværre )?afvise"
    # German
    r"|(?:ich|dabei|das) kann (?:ich )?(?:\w+ ){0,4}(?:leider |dazu |hier )?nicht (?:helfen|beantworten|übersetzen"
    r"|schreiben|erstellen|weiterhelfen|ausführen|leisten)|ich bin (?:leider )?nicht in der lage"
    r"|als (?:ki|sprachmodell)\b|ich habe (?:leider )?keinen zugriff|ich muss (?:das |dies )?(?:leider )?ablehnen"
    # English
    r"|i(?:['’]m| am) (?:sorry,? (?:but )?(?:i )?(?:can(?:no|['’])t)|unable to|not able to)"
    r"|i can(?:not|['’]t) (?:help|assist|answer|translate|write|do that|provide|fulfil)|as an ai\b"
    r"|i (?:do not|don['’]t) have access|i (?:must|have to) decline"
    r")",
    re.IGNORECASE,
)
HEDGING = re.compile(
    r"\b(?:"
    r"jeg er (?:ikke helt |lidt )?(?:usikker|i tvivl)|jeg er ikke (?:helt )?sikker|jeg gætter|jeg ved (?:det )?ikke"
    r"|det er svært at sige|så vidt jeg ved"
    r"|ich bin (?:mir )?(?:nicht (?:ganz |völlig )?sicher|unsicher)|ich vermute|ich weiß (?:es )?nicht"
    r"|schwer zu sagen|soweit ich weiß|möglicherweise irre"
    r"|i(?:['’]m| am) not (?:entirely |quite |completely )?(?:sure|certain)|i(?:['’]m| am) (?:unsure|guessing)"
    r"|i guess|i (?:do not|don['’]t) know|hard to say|as far as i know|i (?:may|might|could) be wrong"
    r")\b",
    re.IGNORECASE,
)
WANTS_JSON = re.compile(r"\b(?:som|als|as|in|i|im|into|give me|valid|gyldig|gültiges) json\b", re.IGNORECASE)
WANTS_TABLE = re.compile(
    r"\b(?:i|som|in|als|as|into) (?:en |et |einer? |eine |a |the )?(?:lille |kleinen? |small )?(?:tabel|tabelle|table)\b"
    r"|\b(?:lav|opstil|erstell\w*|mach\w*|make|create|draw up|give me) (?:mir |mig )?(?:en |eine |a )?(?:tabel|tabelle|table)\b",
    re.IGNORECASE,
)
WANTS_LIST = re.compile(
    r"\b(?:som|i|als|in|as|into) (?:en |et |einer? |eine |a )?(?:punkt(?:liste|form|er)|liste|stichpunkten?|aufzählung|"
    r"(?:bullet(?:ed)? |numbered )?list|bullet points|bullets)\b"
    r"|\b(?:i|in) (?:\w+ )?(?:punkter|stichpunkten|bullet points)\b",
    re.IGNORECASE,
)
WANTS_CODE = re.compile(
    r"\b(?:skriv|lav|kod|programmér|schreib\w*|erstell\w*|programmier\w*|write|create|implement|code|give me)\b"
    r"[^.?!\n]{0,60}\b(?:funktion\w*|function|script|skript|program\w*|klasse|class|kode|code|query|makro|macro|regex|sql"
    r"|forespørgsel|abfrage|bash|python|javascript|test)\b",
    re.IGNORECASE,
)
