"""Words that stand around names of people, and words that only look like names."""

from routing.sensitivity.reading import words_of

TITLES = words_of(
    "herr herrn frau hr fru frk mr mrs ms miss dr prof professor doktor sir madam ing doctor aunt uncle"
    " politimester statsminister præsident president präsident onkel tante familie capt kollegin"
)
GREETINGS = words_of("hej kære hallo hi hello dear liebe lieber moin servus goddag hey godmorgen grüezi")
SIGN_OFFS = words_of("mvh vh kh lg vg mfg hilsen hilsner gruß grüße grüßen regards cheers sincerely bh")
ROLES = words_of(
    """
    kandidaten ansøgeren ansøger medarbejder medarbejderen kollega kollegaen kollegaer kunden direktør
    direktøren sagsbehandler elev eleven lærling lærlingen praktikant bewerber bewerberin mitarbeiter
    mitarbeiterin kollege kollegin kollegen geschäftsführer geschäftsführerin azubi patient patientin
    patienten praktikantin abteilungsleiter abteilungsleiterin applicant candidate employee colleague
    manager intern apprentice teammate nurse
    """
)
"""Said right before a person's whole name."""
PARTICLES = words_of("von van de der den af zu zum la le di da del bin el al ter ten")
OPENING_PARTICLES = words_of("von van de af di el al")
ORGANISATIONS = words_of(
    """
    universität institut stiftung gesellschaft hochschule schule klinik klinikum werke universitet
    university institute college school foundation gmbh ag kg aps ltd inc llc hospital museum preis prize
    award straße platz kirche verlag
    """
)
"""After a person's name: it is the name of something else."""
NOT_NAMES = words_of(
    """
    alle all team everyone everybody there folks guys kolleger kollegen kolleginnen kollegerne damen
    herren gäste freunde freunde leute kunden kunde customer customers support slack teams dirigent bot
    welt world jer allesammen sammen zusammen sir madam sirs hr its venlig venlige bedste gruß grüße
    hilsen beste liebe viele freundlichen kind best regards montag dienstag mittwoch donnerstag freitag
    samstag sonntag mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday
    friday saturday sunday januar februar märz april mai juni juli august september oktober november
    dezember january february march may june july october december marts maj december urlaub angebot
    rechnung termin meeting bestellung vertrag gehalt kündigung mail anruf projekt abteilung chef firma
    mitarbeiter mitarbeiterin bewerber bewerberin bewerbung kollege kollegin frage antwort problem danke
    bitte thanks please tak hvis hvad hvem kan skal vil har er det den de du vi jeg ich sie er es wir der
    die das ein eine und oder ist hat kann soll muss wird i you he she it we they the a an and or is has
    can should will would could my your our gmbh ag kg aps ltd inc llc plc corp group holding company
    gesellschaft hr-afdelingen personale personalabteilung personalakte krankmeldung vorstellungsgespräch
    arbeitszeugnis vertretung rückmeldung unterlagen nachricht interessent interessenten partner lieferant
    lieferanten redaktion service vertrieb einkauf
    """
)
TOWARDS = words_of(
    "to from with by for let ask tell and or til fra med spørg og hos an von bei hat an mit sagt siger says"
    " thanks tak danke af both cc når om hi that if when dass ob at eller & sammenlign ansætte hire"
)
"""A name may follow such a word; a month, a place or a plain word may too (`PLACES`)."""
BEFORE_PLACES = words_of("san santa saint st sankt hurricane orkan orkanen cape mount fort port lake camp")
ACTS = words_of(
    "says said is has was got will wants votes needs asked thinks told went did does and skal har er vil kan"
    " sagde siger kommer var fik ist hat war sagt meint kommt will kann soll wird macht"
)
"""Verbs right behind a name that opens a sentence."""
