"""Words that are passwords, and words that are only said of them."""

from routing.sensitivity.text.reading import words_of

FACTORY_PASSWORDS = words_of(
    "password 1234 12345 123456 12345678 changeme toor default raspberry ubnt cisco public private"
    " passw0rd welcome1 letmein postgres tomcat"
)
"""What devices have when they leave the factory."""

WELL_KNOWN = words_of(
    """
    initpass initialpass letmein changeme qwerty qwertz passw0rd iloveyou adminadmin adminpass rootpass
    defaultpass userpass testpass dbpass mypass abc123 admin123 pass123 pass1234 root123 test123 welcome1
    velkommen1 willkommen1 hallo123 hej123 toor changeit
    """
)
"""What so many take that it is a password wherever a word for password stands right before it."""

FACTORY_USERS = words_of(
    "root sa guest user pi ubnt cisco operator service support supervisor test postgres sysadmin bruger"
    " gast gæst benutzer demo manager oracle tomcat"
)
"""Users that devices have when they leave the factory, beside everything that begins with `admin`."""

PLACEHOLDERS = words_of(
    """
    changeme change changeit placeholder example eksempel beispiel dummy test foo bar baz todo yourpassword
    mypassword passwort password kodeord adgangskode kennwort secret none null empty leer tom xxx
    """
)
"""What stands in settings in place of a password."""

STATES = words_of(
    """
    required incorrect wrong expired invalid missing empty unknown none null changed reset blank
    optional hidden secret correct weak strong valid locked stored saved encrypted hashed needed
    mandatory visible disabled enabled too short long must cannot should can please enter your the a an
    at is not was it this that no new old same password passwort kennwort adgangskode kodeord kode code
    forgot forgotten set change falsch abgelaufen ungültig unbekannt leer gesperrt geändert vergessen
    fehlt erforderlich nötig sicher unsicher schwach stark gleich neu alt richtig zu kurz lang muss darf
    bitte ihr dein das ein eine nicht zurückgesetzt forkert udløbet ugyldig ukendt tom spærret ændret
    glemt mangler påkrævet nødvendig sikker usikker svag stærk ens ny gammel rigtig for kort skal må
    venligst din den en et ikke nulstillet og und and or eller oder how wie hvordan what hvad where wo
    hvor why warum hvorfor who wer hvem which welche hvilken when wann hvornår i ich jeg we wir vi you
    du sie mindestens mindst least med mit with von fra from
    ändern vergeben setzen zurücksetzen wechseln eingeben skift ændre vælg indtast choose
    enter reset update lost nulstilles nulstil følger folgt kommt kommer separat separately later senere
    später zurücksetzen resettes tbd
    """
)
"""What is said of a password, and is none."""
