"""Words that stand with a capital in menus, headings and buttons, and are nobody's family name."""

from routing.sensitivity.text.reading import words_of

TITLE_WORDS = words_of(
    """
    access account accounts action active add address admin alert alerts alignment all amount and any app
    application applied approval approve approved archive area array as asset assets assign assigned at
    attachment attendance audit auto available back backup balance bar base basic batch before below bench
    billing block board body bolt book border both bottom box branch brief browse budget build bulk deploy
    lint publish button by cabinet call calls cancel cancelled card cart cash category cell change changes
    channel chart check checked checklist clean clear click clip close closed code codes column comment
    comments commercial complete completed component confirm confirmed connect contact content control copy
    cost costs count cover create created credit currency custom customer cut dashboard data database date day
    days deal default defect delay delete delivered delivery deposit description design detail details device
    dialog digital direct disable discount dispatch display document documents domain done door down download
    draft drive drop due duplicate edge edit email employee enable end energy enter entry error event events
    every expense expired export extension external factor failed false feature field fields file files filter
    filters final find fire first fix flag floor flow folder font for form format forward found frame from
    fuel full function gap gate general goods graph grid group guide half hand handle handling head header
    help hide high history hold holder home hour hours icon image import in inactive inbox income incoming
    incomplete index info input insert inside inspection install insurance interest internal into inventory
    invoice invoices is issue item items job jobs key keys kit label labels laptop last late launch layer
    layout lead left length level library licence license limit line lines link links list load local location
    lock log login logo lot low machine mail main maintenance manage management manual map master match
    material max maximum media meeting menu merge message metal meter method min minimum mode model module
    money month more move name net network new next no not note notes notice number of off offer office
    offline ok old on online only open option options or order orders other out output outside over overdue
    overview owner pack package page pages paid painting pallet panel paper part partner parts password paste
    path pattern pay payment pending percent period permission permit permissions phone photo picture pilot
    pipe place plan plate plus point policy port position post posted power preview price print printer
    priority process product profile progress project projects properties property protected pump purchase
    quality quantity query queue quick quote range rate rates raw re-open read ready real receipt received
    record recovery red reference refund region register reject rejected release remark reminder remove repair
    repeat replace reply report reports request requests required reset resolved resource result results
    resume return returns review revision right risk role room round route row rows rule rules run safe safety
    sale sales same sample save scale scan schedule scope screen search section security select selected send
    sent serial server service session set settings setup share sheet shift ship shipped shipping short show
    side sign signal size skip slot social sort source spam spare special speed split stage standard start
    status step stock stop store style sub subject submit summary supplier supply support switch system tab
    table tag tags task tasks tax team template term terms test text theme this thread ticket time title to
    today token tool tools top total track training transfer travel true turn type under undo unit units
    unread up update updated upload urgent usage use user users value values variable vehicle version video
    view viewed visible visit void volume wages wall warehouse warning warranty waste water week weight wheel
    width window with work workshop write year yellow zone zoom bottles complaint covering cleaning moulding
    milling fitting sheeting artikel arbejde bestilling betaling bruger dato fejl felt felter fil filer
    følgeseddel færdig gem godkendt konto kolonne kopi kunde lager linje læst maskine nummer næste opgave
    ordre plads prøve pris række side slet som status søg tegning til ulæst vare valgte abschnitt achse alle
    als anzahl auftrag auswahl bereich bestellung breite datei datum dauer dicke drehmoment drehzahl druck
    durchmesser eingang einheit erledigt feld felder frequenz füllstand gelesen geschwindigkeit gewicht größe
    höhe hub inhalt kapazität kosten länge last leistung liste lösung maß menge nennweite neigung neue ordner
    platz prüfung rechnung seite spalte spannung speicher stand stück strom stufe teil temperatur termin tiefe
    toleranz umdrehungen ungelesen verbrauch volumen weg wert winkel zeile zeit zelle jan feb mar mär apr mai
    maj jun jul aug sep sept okt oct nov dec dez
    """
)
_ENDS = (
    "ing", "ings", "ment", "ments", "tion", "tions", "able", "ness", "ity", "ated", "ized", "ised",
    "less", "ung", "ungen", "keit", "heit", "schaft",
)  # fmt: skip


def is_title_word(plain: str) -> bool:
    """Whether a word behind `Mark`, `Grant` or `Max` goes on with a heading and with no name.

    >>> is_title_word("complete"), is_title_word("whitmore")
    (True, False)
    """
    return plain in TITLE_WORDS or (len(plain) > 6 and plain.endswith(_ENDS))
