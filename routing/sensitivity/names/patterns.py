"""What stands around a name of a person: labels, introductions, heads of mails, what is said behind it."""

import re

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import words_of

INTRODUCERS = words_of(
    """
    hed hieß hiess heisst name hedder er heiße heisse heißt ist is named namens navn partner wife husband
    son daughter kollega colleague ansøgeren medarbejderen employee applicant candidate bewerberin
    mitarbeiterin called
    """
)
"""The last words of `INTRODUCTION`: looked at first, since that is cheap."""
COPULAS = frozenset({"er", "ist", "is"})
NAMING = frozenset({"navn", "name"})
"""Those of them that stand everywhere, and the words that all of them need before them."""
LABELS = words_of(
    """
    navn vornavn nachnavn fornavn efternavn name vorname nachname forname eftername ansprechpartner
    ansprechpartnerin kontakt kontaktperson contact person bewerber bewerberin ansøger applicant candidate
    medarbejder mitarbeiter mitarbeiterin employee patient patientin att attn hd zhd underskrevet signed
    sagsbehandler sachbearbeiter sachbearbeiterin absender afsender empfänger modtager recipient sender driver
    fahrer fahrerin chauffør verfasser verfasserin autor autorin author von geprüft gegengelesen af by
    reviewer gez a v ppa gezeichnet an bearbeiter bearbeiterin prüfer prüferin inspector operator ansvarlig
    verantwortlich verantwortliche verantwortlicher responsible ansprechpartnerin behandler tekniker
    kontrollør kontrolleret fao assignee owner requester bestiller besteller rekvirent vagthavende zuständig
    sagsansvarlig projektleder projektleiter projektleiterin sælger verkäufer vertreter stellvertreter vikar
    vertretung
    """
)
"""The last words of `LABEL`, for the same reason."""
HEADERS = words_of("from to cc bcc fra til von an kopi")
"""The words of `HEADER`."""
INITIALS = Expression(r"(?:[A-ZÆØÅÄÖÜ]\. ?){1,3}(?=[A-ZÆØÅÄÖÜ][a-zæøåäöüß])")
COMPANY = Expression(
    r"(?:'s|s)?(?: ?(?:&|og Søn|and Sons|\+)|(?: [A-ZÆØÅÄÖÜ][\w&.\-]{1,24}){0,2}"
    r" ?(?:A/S|ApS|I/S|P/S|K/S|GmbH|AG|KG|OHG|UG|SE|e\. ?K\.|Ltd|Inc|AB|AS|Oy|B\.?V\.?|SARL|S\.A\.)(?!\w))"
)
"""Behind a family name, at once or after what the company does: `Holm Logistik ApS`."""
_ADDRESS = r"[<(,:] ?(?:mailto:)?[\w.+\-]{1,40}@"
ADDRESS = Expression(_ADDRESS)
REACHABLE = Expression(f" ?{_ADDRESS}")
"""An e-mail address right behind a name."""
LABEL = Expression(
    r"\b(?:(?:vor|nach|full |first |last |for|efter)?(?:navn|name)|ansprechpartner(?:in)?"
    r"|kontakt(?:person)?|contact"
    r"(?: person)?|bewerber(?:in)?|ansøger|applicant|candidate|medarbejder|mitarbeiter(?:in)?"
    r"|employee|patient(?:in)?|att|attn|z\.? ?hd|underskrevet|signed|sagsbehandler|sachbearbeiter(?:in)?"
    r"|absender"
    r"|afsender|empfänger|modtager|recipient|sender|driver|fahrer(?:in)?|chauffør|verfasser(?:in)?"
    r"|autor(?:in)?|author"
    r"|erstellt von|geprüft(?: von)?|gegengelesen|freigegeben von|oprettet af|godkendt af|udarbejdet af"
    r"|approved by"
    r"|prepared by|checked by|reported by|signed by|assigned to|übergeben an|overdraget til|handed to"
    r"|gezeichnet"
    r"|bearbeiter(?:in)?|prüfer(?:in)?|inspector|operator|ansvarlig|verantwortlich(?:er?)?|responsible|kontrollør"
    r"|kontrolleret af|fao|assignee|requester|bestiller|besteller|rekvirent|vagthavende|zuständig"
    r"|sagsansvarlig"
    r"|projektleder|projektleiter(?:in)?|sælger|verkäufer|vertreter|stellvertreter|vertretung|vikar"
    r"|reviewer|gez|i\. ?a|i\. ?v|ppa)[ ]?[:.]\s{0,2}\Z"
    r"|\bc/o \Z"
)
HEADER = Expression(r"(?:\A|\n)[ >*]{0,4}(?:from|to|cc|bcc|fra|til|von|an|kopi)[ ]?:[ ]\Z")
"""A line of a mail's head, in which a family name may stand first."""
REVERSED = Expression(r", ?([A-ZÆØÅÄÖÜ][\w\-]{1,20}(?: [A-ZÆØÅÄÖÜ][\w.\-]{0,20})?)(?=\s*(?:[<;\n(]|\Z))")
INTRODUCTION = Expression(
    r"\b(?:jeg hedder|mit navn er|ich hei(?:ß|ss)e|mein name ist|my name is|(?:his|her|their) name is"
    r"|hendes navn er"
    r"|hans navn er|partner|wife|husband|son|daughter|kollega|colleague|ansøgeren|medarbejderen|employee"
    r"|applicant|candidate|bewerberin|mitarbeiterin|(?:employee|applicant|candidate|colleague|wife"
    r"|husband|son|daughter)"
    r"'s name(?: is)?"
    r"|(?:\b(?:er|sie|hun|han|de|she|he|wer|hvem|kolleg\w{1,3}|kollega\w{0,2}|chef\w{0,3}|frau|mann|kone"
    r"|mand|datter|søn"
    r"|tochter|sohn|mester|leder\w{0,2}|vikar\w{0,2}|fahrer\w{0,2}|chauffør\w{0,2}|montør\w{0,2}|monteur"
    r"|azubi|lærling\w{0,2}"
    r"|elev\w{0,2}|person|guy|woman|man|girl|boy|someone|somebody|nogen|jemand\w{0,2}|boss"
    r"|manager"
    r"|driver|apprentice|praktikant\w{0,3}|medarbejder\w{0,2}|mitarbeiter\w{0,2}|bewerber\w{0,2}"
    r"|ansøger\w{0,2})"
    r"(?: \w{1,12}){0,2} (?:hedder|hei(?:ß|ss)t|hie(?:ß|ss)|hed|is called|is named|named|called|namens"
    r"|ved navn)))"
    r" \Z"
)
"""Things have names too, so a person has to be spoken of."""
APPOSED = Expression(
    r", (?:can|could|would|please|kan|kannst|könntest|vil|har|hast|du|jeg|ich|bitte|did|are|husk|vær|bist"
    r"|wir|vi|we"
    r"|han|hun|he|she|er|sie|who|whose|som|der|die|unser\w{0,2}|our|vores|my|mein\w{0,2}|min|the|en"
    r"|et|ein\w{0,2})\b"
    r"|['’]s (?:desk|laptop|team|phone|mail|email|computer|leave|holiday|office|car|contract)\b"
    r"| (?:from|fra|aus|in|i|im|vom|von|på|at) (?:the |der |dem "
    r"|den )?(?!\d)[a-zæøåäöüß]{3,20}(?:,? (?:he|she|han|hun|wants|says"
    r"|said|siger|sagt|asked|told|has|har|hat|will|er|is|ist)\b|,)"
)
"""What is said of a person right behind the name."""
LAST_LINE = Expression(
    r"(?:\A|[\n.!?] ?)(?:ta|thanks(?: again| all)?|thx|cheers|tak(?: for hjælpen)?|danke(?: dir| euch)?"
    r"|merci|best|hilsen|lg|vg"
    r"|gruß|sent (?:from|on) my[^\n]{1,40}|sendt fra min[^\n]{1,30}"
    r"|gesendet von[^\n]{1,30})[,.! ]{0,2}(?:\n{1,2}|, | )\Z"
)
"""The end of a message, right before the name that signs it."""
THANKS = words_of("ta thanks again all thx cheers tak hjælpen danke dir euch merci best hilsen lg vg gruß")
"""The last words of `LAST_LINE`, where it says thanks."""
INITIAL_AND_NAME = Expression(
    r"[A-ZÆØÅÄÖÜ]\. ?([A-ZÆØÅÄÖÜ][a-zæøåäöüßéè]{3,20}(?:-[A-ZÆØÅÄÖÜ][a-zæøåäöüß]{2,20})?)(?![\w\-])"
)
BEFORE_INITIAL = Expression(
    r"(?:\A|\n|[:(\"„“»'/] ?|\b(?:i\. ?a\.|i\. ?v\.|gez\.|ppa\.?|cc|by|von|af|an|til|to|from|fra|hos"
    r"|bei|with|med|mit|and"
    r"|og|und|at|für|for|sig\.|signed|herr|frau|hr\.|mr\.?) ?)\Z"
)
FACULTY = Expression(r"\b(?:med|phil|jur|rer|nat|pol|dent|vet|habil|oec|theol|ing|h|c)\. ?", re.IGNORECASE)
"""Of a German doctor: `Dr. med. dent.`"""
NOUNS = ("ung", "heit", "keit", "schaft", "tion", "ment", "tät", "ling", "nis", "ing", "ismus", "erei")
"""What German nouns end in and family names hardly do."""
AILING = Expression(
    r" (?:is|was|has been|ist|war|er|var|blev|har været|wird|wurde|bliver)"
    r" (?:\w{1,10} ){0,2}(?:off sick|sick|ill|unwell|dead|pregnant|late|diagnosed|leaving us|on leave"
    r"|on maternity|krank|tot|schwanger|verstorben|im krankenhaus|verletzt|entlassen|syg|død|gravid|indlagt"
    r"|sygemeldt|stresset|ude resten|på barsel|fyret|kommet til skade)\b"
    r"| (?:meldet sich|melder sig|has cancer|hat krebs|har kræft|hat burnout|needs a new (?:knee|hip))\b",
    re.IGNORECASE,
)
"""What befalls people alone, behind a name that is a word too."""
