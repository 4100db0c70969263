"""Whether a plain word is said of a password, rather than being one.

`The password is wrong` and `The password is bumblebee` differ in the word alone. What is said of passwords is
a few hundred words of three languages, and the forms of adjectives and participles.
"""

from routing.sensitivity.secrets.password_words import PLACEHOLDERS, STATES
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import words_of

_SAID = words_of(
    """
    fine okay okey good great right wrong bad terrible awful weak strong safe secure insecure easy
    simple hard tricky complex long longer short shorter better worse different same identical unchanged
    unique random secret private public visible readable gone lost missing there here below above
    attached enclosed yours mine ours theirs his hers known unknown available needed necessary mandatory
    optional important sensitive confidential classified personal individual temporary permanent static
    dynamic default standard initial current latest correct incorrect valid invalid ready done pending
    due overdue active inactive dead alive broken useless silly stupid rubbish nonsense history internal
    external global local admin administrator blank empty plain hashed salted clear cleartext plaintext
    text string strings varchar char number numeric boolean object array type field label input output
    value values hidden read write none nothing something anything everything everyone everybody someone
    somebody nobody anyone again already also always never ever often soon later today tomorrow
    yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december now then once twice still just only
    really very quite rather pretty maybe perhaps probably certainly actually indeed please thanks thank
    sorry hello welcome yes no nope sure whatever case case-sensitive please mostly possible impossible
    likely unlikely free open closed locked unlocked wrongly separate separately verbally phone mail
    email e-mail sms letter post paper keepass keepassxc bitwarden onepassword lastpass dashlane
    authenticator okta vault keychain selfservice self-service single sign-on helpdesk servicedesk
    support issue issues problem problems question questions policy policies rules rule guide guidelines
    help reset resets change changes rotation expiry length strength manager managers generator field
    box page prompt protection protected management hygiene security leak leaks breach attempts attempt
    failure failures error errors login logon access account accounts user users username name names
    sharing theft cracking what where which when whose whom why that this these those there their they
    them whole part one ones two three four five six seven eight nine ten twelve fifteen both all any
    some many few most every each either like unlike about after before during without within because
    since until while although though unless wrongly mistyped needed same-same ascii utf-8 base64 sha256
    bcrypt ldap saml oauth sso mfa totp kerberos

    gut schlecht falsch richtig korrekt sicher unsicher schwach stark einfach simpel leicht schwer
    kompliziert komplex lang länger kurz kürzer besser schlechter anders gleich identisch unverändert
    eindeutig zufällig geheim privat öffentlich sichtbar lesbar weg fort verloren verschwunden da dort
    hier unten oben anbei bekannt unbekannt verfügbar nötig notwendig pflicht wichtig sensibel
    vertraulich persönlich individuell temporär vorläufig statisch dynamisch standard aktuell veraltet
    fertig offen fällig aktiv inaktiv tot kaputt nutzlos dumm blöd doof mist schrott quatsch unsinn müll
    sache chefsache geheimsache teil thema leer klartext intern extern lokal global gültig ungültig mir
    dir ihm ihr uns euch ihnen meins deins seins unsers jeder jede jedes jemand niemand keiner keine
    kein nichts etwas alles alle allen manche viele wenige wieder schon auch immer nie niemals oft bald
    später heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar
    februar märz april juni juli august september oktober november dezember jetzt nun dann einmal
    zweimal noch nur wirklich sehr ziemlich vielleicht wahrscheinlich bestimmt eigentlich tatsächlich
    bitte danke hallo willkommen doch nein klar egal möglich unmöglich telefonisch mündlich schriftlich
    persönlich getrennt separat brief post zettel papier umschlag telefon tresor problem probleme frage
    fragen richtlinie richtlinien regel regeln anleitung hilfe änderung wechsel ablauf länge stärke
    verwaltung schutz sicherheit vergabe zurücksetzung eingabe abfrage feld maske seite fehler
    fehlversuche versuch versuche anmeldung zugang zugriff konto konten benutzer benutzername name namen
    was wo welche welches welcher wann wessen wem warum dass diese dieser dieses jene jener dort ihre
    ganze eins zwei drei vier fünf sechs sieben acht neun zehn zwölf beide beides mehr weniger genauso
    ebenso so wie als ohne wegen während bis seit weil obwohl falls wenn zwar aber sondern sowie bzw
    etwa circa mal hinterlegt bekommen kommen gekommen kommt steht hängt liegt folgt gilt läuft geht
    stimmt passt fehlt wär wäre hätte könnte sollte müsste dürfte weitergeben aufschreiben notieren
    speichern merken wechseln erneuern eingeben anfordern beantragen erfragen mitteilen nennen verwenden
    benutzen nutzen nehmen probieren prüfen eurer euer unser unsere meine deine seine schnell langsam
    nett lustig super prima toll perfekt optimal

    god godt dårlig dårligt forkert rigtig rigtigt korrekt sikker sikkert usikker usikkert svag svagt
    stærk stærkt nem nemt let svær svært enkel enkelt kompleks lang langt længere kort kortere bedre
    værre anderledes ens samme uændret unik unikt tilfældig tilfældigt hemmelig hemmeligt privat
    offentlig offentligt synlig synligt læselig væk tabt forsvundet der her nedenfor ovenfor vedhæftet
    vedlagt kendt ukendt tilgængelig nødvendig nødvendigt vigtig vigtigt følsom følsomt fortrolig
    fortroligt personlig personligt individuel midlertidig midlertidigt statisk dynamisk standard aktuel
    aktuelt klar færdig åben åbent aktiv aktivt inaktiv død dødt ubrugelig dum dumt noget intet
    ingenting alt alle enhver nogen ingen mit dit hans hendes vores jeres deres igen allerede også altid
    aldrig ofte snart senere nu da engang stadig kun bare virkelig meget ganske måske sikkert vist
    faktisk egentlig tak hej velkommen jo nej okay mulig muligt umulig umuligt telefonisk mundtligt
    skriftligt separat særskilt brev post seddel papir kuvert telefon mandag tirsdag onsdag torsdag
    fredag lørdag søndag januar februar marts april maj juni juli august september oktober november
    december dag morgen aften spørgsmål problem problemer regler regel vejledning hjælp ændring skift
    udløb længde styrke politik beskyttelse sikkerhed nulstilling felt feltet side siden fejl forsøg
    login adgang konto bruger brugere brugernavn navn navne hvad hvor hvilken hvilket hvornår hvis hvem
    hvorfor disse denne dette hele del én et to tre fire fem seks syv otte ni ti tolv begge mere mindre
    ligesom uden fordi mens indtil siden skrevet givet blevet kommet gået taget fået lavet brugt skal
    kan vil må bør skulle kunne ville måtte burde virker fungerer udløber mangler gælder står hænger
    ligger findes følger kommer sendes oplyses gemmes deles skiftes ændres huskes bruges indtastes fint
    rart hurtigt langsomt sjovt

    said told kept held sent given taken written spoken shown made done put set let got been brought
    bought thought caught found left meant run sold built cut led lent met paid shut spent split stuck
    stolen thrown understood worn begun broken chosen driven drawn hidden forgotten sagt lagt gjort
    holdt sendt brugt kendt glemt valgt solgt bragt tænkt vist delt kørt hørt lært nævnt trykt sat taget
    lukket åbnet stjålet læst købt mistet hentet hørt rykket slået

    under op ned siehe siehst see ask asks spørg frag fragt se kig schau check check's tjek jf vgl via
    unter über inside
    """
)
_FORMS = (
    Expression(
        r"[a-z\-]{2,}(?:ed|(?<!terl)(?<!hl)ing|able|ible|(?<!f)ly|ful|less|ive|ous|ary|ised|ized|est|ness"
        r"|ment|tion|ity)"
    ),
    Expression(
        r"(?:(?:ab|an|auf|aus|ein|fest|frei|frisch|neu|zu|zurück|hoch|her|hin|los|mit|nach|um|unter|vor"
        r"|weg|weiter|wieder)?ge\w{3,}|ver\w+|be\w+|zer\w+|ent\w+|er\w+|über\w+|unter\w+|zurück\w+"
        r"|weiter\w+|hinter\w+|miss\w+|um\w+|nach\w+|vor\w+|mit\w+)(?:t|en)"
        r"|\w{2,}(?:lich|(?<!m)isch|bar|los|haft|sam|iert|ierbar|ungen|ung|heit|keit|zeichen|zeichens"
        r"|gemäß)(?:e[rnsm]?)?|\w{2,}ig(?:e[nsm]?)?"
    ),
    Expression(
        r"[a-zæøå\-]{2,}(?:lig|ligt|lige|isk|iske|bar|bart|som|somt|løs|løst|fuld|fuldt|ende|eret|eres"
        r"|else|ning|ingen|tegn|ede)"
    ),
    Expression(r"(?:[a-zæøå]{3,})?(?:ttet|ktet|ndet|ldet|ret|let|get|sat|skiftet|stillet|vet)"),
)
_GENERIC = words_of(
    """
    password passwort kennwort kodeord adgangskode secret token key user name id pass username login
    example eksempel beispiel placeholder default your client field hash value mail email nr kunde
    kunden benutzer bruger code kode pin schlüssel nøgle
    """
)
_PIECES = Expression(r"[^\W\d_]+")


def is_said(value: str) -> bool:
    """Whether the lower-case word is one that is said of passwords, in one of three languages.

    >>> is_said("abgelaufen"), is_said("nulstillet"), is_said("case-sensitive"), is_said("bumblebee")
    (True, True, True, False)
    """
    if value in _SAID or value in STATES or value in PLACEHOLDERS:
        return True
    return "_" not in value and any(form.fullmatch(value) for form in _FORMS)


def is_listed(value: str) -> bool:
    """The same without the forms: a word with a capital inside of a sentence is seldom an adjective."""
    return value in _SAID or value in STATES or value in PLACEHOLDERS


def names_a_kind(value: str) -> bool:
    """Whether it says what stands somewhere: `client_secret`, `Benutzer-ID`.

    >>> names_a_kind("client_secret"), names_a_kind("letmein_there")
    (True, False)
    """
    return any(piece in _GENERIC for piece in _PIECES.findall(value.lower()))
