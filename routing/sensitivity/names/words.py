"""Words that stand around names of people, and words that only look like names."""

from routing.sensitivity.names.namesakes import DEPARTMENTS
from routing.sensitivity.text.reading import words_of

TITLES = words_of(
    """
    herr herrn frau fr hr fru frk mr mrs ms miss dr prof professor doktor sir madam ing doctor aunt uncle
    politimester statsminister præsident president präsident onkel tante familie capt kollegin lord lady
    dame father reverend pastor pfarrer pfarrerin pater advokat rechtsanwalt rechtsanwältin notar
    councillor cllr alderman constable superintendent colonel lieutenant senator stadtrat stadträtin landrat
    landrätin borgmester borgmesteren byrådsmedlem overlæge oberarzt oberärztin chefarzt chefärztin kaptajn
    kapitän provst sognepræst biskop oberst frøken fräulein madame mademoiselle mijnheer mevrouw
    solicitor captain sergeant inspector rektor monsieur mme señor señora herra fröken
    """
)
GREETINGS = words_of(
    """
    hej kære hallo hi hello dear liebe lieber moin servus goddag hey godmorgen grüezi davs halløj hejsa
    morning huhu hiya yo mahlzeit salut ciao sorry undskyld
    """
)
SIGN_OFFS = words_of(
    """
    mvh vh kh lg vg mfg hilsen hilsner gruß grüße grüßen regards cheers sincerely bh thx ta rgds brgds xx
    ppa faithfully truly
    """
)
ROLES = words_of(
    """
    kandidaten ansøgeren ansøger medarbejder medarbejderen kollega kollegaen kollegaer kunden direktør
    direktøren sagsbehandler elev eleven lærling lærlingen praktikant bewerber bewerberin mitarbeiter
    mitarbeiterin kollege kollegin kollegen geschäftsführer geschäftsführerin azubi patient patientin
    patienten praktikantin abteilungsleiter abteilungsleiterin applicant candidate employee colleague
    manager intern apprentice teammate nurse formanden mester mesteren værkføreren montøren chaufføren
    vikaren sælgeren kassereren tillidsmanden chairman chairwoman foreman supervisor trainee receptionist
    electrician caretaker vorarbeiter hausmeister betriebsleiter betriebsleiterin personalchef
    personalchefin betriebsarzt betriebsärztin bürgermeister bürgermeisterin formand rektor meister polier
    schichtleiter schichtführer bauleiter lagerleiter werkstattleiter
    """
)
"""Said right before a person's whole name."""
LEADERS = words_of(
    """
    geschäftsführer geschäftsführerin abteilungsleiter abteilungsleiterin betriebsleiter betriebsleiterin
    bürgermeister bürgermeisterin personalchef personalchefin betriebsarzt betriebsärztin vorarbeiter
    hausmeister kollege kollegin direktør direktøren formand formanden værkfører værkføreren kollega kollegaen
    mester mesteren rektor sagsbehandler meister polier schichtleiter schichtführer bauleiter lagerleiter
    werkstattleiter
    """
)
"""Roles that a family name alone may follow."""
MATES = words_of(
    """
    colleague apprentice trainee teammate foreman supervisor nurse electrician caretaker intern kollegaen
    lærlingen eleven vikaren chaufføren montøren praktikant
    """
)
"""Roles in small letters that one word with a capital may follow."""
PARTICLES = words_of("von van de der den af zu zum la le di da del bin el al ter ten")
OPENING_PARTICLES = words_of("von van de af di el al")
ORGANISATIONS = words_of(
    """
    universität institut stiftung gesellschaft hochschule schule klinik klinikum werke universitet university
    institute college school foundation gmbh ag kg aps ltd inc llc hospital museum preis prize award straße
    platz kirche verlag house centre center arena street road avenue vej vejs gade plads boulevard allé allee
    weg stadium tower bridge airport station line hotel cup pokal marathon memorial theatre library square
    motorsports records foods brewery bryggeri brauerei bakery depot works motors cars trucks pumps crude sea
    tech benz sprinter vito actros citan nevis challenge trophy modell company holding industries engineering
    controls institutet universitetet hospitalet skole museet fonden legatet prisen skolen hallen gesamtschule
    gymnasium stift werk kaserne brücke
    """
)
"""After a person's name: it is the name of something else."""
NOT_NAMES = (
    words_of(
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
    | DEPARTMENTS
)
PEOPLE_VERBS = words_of(
    """
    ask asked tell told ring rang call called email mail message phoned phone contact thank invite remind
    copy bcc cc spørg spurgte fortæl ringe takke kontakt inviter mind bed bad hør hørte spørge fortælle
    frag frage fragt fragte ruf sag sagte erinnere bitte kontaktiere grüß grüße fragen let met meet hire
    hired promote mentor brief pay paid sehen kenne kender know seen miss married
    """
)
"""Said of people alone: even a name that is a month or a plain word is a person behind them."""
SAYS = words_of(
    """
    says said reckons thinks told asked wants wrote called suggested mentioned emailed rang replied agreed
    brought siger sagde mener spurgte skrev ringede foreslog svarede bad nævnte kom synes tog fandt sender
    hentede sagt sagte meint meinte fragt fragte schrieb schreibt rief möchte schlug hat bringt kommt
    schickt
    """
)
"""What people alone do; at the start of a sentence its subject is one."""
NO_PERSON_NEXT = words_of(
    """
    himmelfart himmelfartsdag himmelfartsferie himmelfahrtstag principle values faith church holiday ethos charity union democrat aid arch gothic conquest
    depot gemeinte gemeint sprinter vito actros drive street road lane line test mode oil pepper bond ring
    """
)
"""Behind a name: it is none, as in `Christian values`."""
TOWARDS = words_of(
    """
    to from with by for let ask tell and or til fra med spørg og hos an von bei hat mit sagt siger says
    thanks tak danke af both cc når om hi that if when dass ob at eller & sammenlign ansætte hire about
    without than did does like over between unless because since um über ohne für zu wegen gegen statt
    laut wie uden omkring ved mellem både efter end mod siden do don't het seen see saw has have had can
    could will would should copy until als weder noch sowohl wunsch talk spoke rede
    """
)
"""A name may follow such a word; a month, a place or a plain word may too (`PLACES`)."""
BEFORE_PLACES = words_of(
    """
    san santa saint st sankt hurricane orkan orkanen cape mount fort port lake camp queen king prince princess
    royal storm stormen typhoon taifun sturm fähre færgen ferry schiff skibet prinsesse prins haus kita
    pflegeheim altenheim seniorenheim plejehjem plejehjemmet kollegiet heim schloss burg kloster kirke kirken
    church bro broen børnehaven prinz prinzessin vessel tanker frachter coaster trawler sturmtief orkantief
    hurrikan cyclone stormfloden monte rio hotel villa café cafe restaurant pizzeria gasthof gasthaus kro
    kroen taverna trattoria alla allee à salon boutique operation festival unternehmen taifun tropensturm stormflod
    lastskib lastskibet motorschiff sejlskib mv modell model modellen sorte klasse sporvogn toget uncle
    """
)
NAMED_THINGS = words_of(
    """
    line lines linie linien linjen produktlinje produktlinjen produktlinie serie serien series machine
    maschine maskine maskinen robot robotten roboter roboterarm robotarm kran kranen crane anlage anlæg
    anlægget plant presse pressen press ofen ovn ovnen oven furnace fräse fræser fræseren mill drehbank
    drejebænk lathe laser laseren printer printeren drucker server serveren cluster node knoten host bot
    chatbot assistent assistenten raum room rum rummet lokale lokalet mødelokale mødelokalet mødelokaler
    meetingraum besprechungsraum besprechungszimmer konferenzraum saal sal salen halle hall hal hallen
    projekt projektet project release sprint codename codenavn kodenavn sofa sessel stol stolen chair
    stuhl tisch bord bordet lampe lampen lamp reol regal shelf kollektion kollektionen collection produkt
    produktet product artikel sort sorten variety truck stapler gabelstapler forklift lkw bagger
    gravemaskine gravemaskinen excavator boat boot båden mølle møllen windmühle turbine turbinen
    skruetrækker agv agver agver'ne vans van lathe typ type range compressor kompressor kompressoren pumpe pumpen pump förderband bånd båndet
    """
)
"""Right before a given name: it is what a thing is called."""
CALLED = words_of(
    "called named nicknamed nickname hedder heißt heisst kaldet genannt navnet namens benannt døbt"
)
"""Between the two."""
ARTICLES = words_of(
    "the our a an den det en et vores die der das dem des eine einer ein unsere unser unserer"
)
ACTS = words_of(
    "says said is has was got will wants votes needs asked thinks told went did does and skal har er vil kan"
    " sagde siger kommer var fik ist hat war sagt meint kommt will kann soll wird macht"
)
"""Verbs right behind a name that opens a sentence."""
AILS = words_of(
    """
    fehlt weint trinkt säuft kündigt humpelt drikker græder opsiger cries drinks quit resigned retires failed
    collapsed fainted hurt vomited besvimede kollapsede
    """
)
"""The same, of what befalls people alone."""
