"""Words of the further signs of somebody: who attends, trades, what people say."""

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import words_of

ATTEND = (
    "attendees|attending|present|in attendance|participants|apologies|absent|distribution|minutes"
    "|minute taker|chair|deltagere|til stede|tilstede|mødt|fremmødte|afbud|fraværende|referent"
    "|mødeleder|ordstyrer|inviteret|inviterede|teilnehmer|teilnehmende|teilnehmerinnen|anwesend"
    "|anwesende|abwesend|entschuldigt|protokoll|protokollant|protokollführer|protokollführerin"
    "|verteiler|eingeladen|moderation|gäste|guests|gæster|invitees|visitors|besucher|besøgende|drivers"
    "|fahrer|team|crew|hold|participants list|on call|vagt|vagthavende|rufbereitschaft|bereitschaft"
)
"""Heads of lines that name people."""

TRADES = words_of(
    """
    schlosser schlosserin elektriker elektrikerin monteur monteurin mechaniker mechanikerin techniker
    technikerin meister meisterin vorarbeiter fahrer fahrerin schweißer dreher fräser klempner installateur
    maler maurer tischler schreiner zimmermann dachdecker gärtner hausmeister pförtner reiniger prüfer
    prüferin gutachter sachverständige bauleiter bauleiterin polier architekt architektin statiker ingenieur
    ingenieurin planer planerin berater beraterin disponent disponentin lagerist lageristin kollege kollegin
    azubi praktikant praktikantin werkstudent chef chefin leiter leiterin einkäufer einkäuferin verkäufer
    verkäuferin arzt ärztin betriebsarzt anwalt anwältin notar steuerberater steuerberaterin trainer trainerin
    auditor auditorin besucher ansprechpartner ansprechpartnerin projektleiter projektleiterin schichtführer
    schichtführerin elektrikeren montøren montør mekanikeren mekaniker teknikeren tekniker smeden smed
    svejseren svejser maleren mureren murer tømreren tømrer blikkenslageren vvs'eren chaufføren chauffør
    gartneren pedellen vicevært viceværten konsulenten konsulent revisoren revisor arkitekten arkitekt
    ingeniøren ingeniør formanden formand mesteren lærlingen lærling eleven elev vikaren vikar kollegaen
    kollega chefen sælgeren sælger indkøberen lægen læge advokaten advokat auditoren inspektøren tilsynet
    projektlederen projektleder byggelederen byggeleder plumber electrician fitter welder mechanic technician
    driver foreman caretaker joiner carpenter painter roofer inspector auditor surveyor architect engineer
    planner consultant colleague apprentice trainee supervisor buyer accountant solicitor lawyer doctor nurse
    trainer courier cleaner gardener builder contractor
    """
)
"""Who somebody is at work, right before a name in brackets."""

SAYING = Expression(
    r"^ (?:sagt|sagte|meint|meinte|schreibt|schrieb|fragt|fragte|behauptet|erzählt|findet|bestätigt|will"
    r"|möchte)\b"
    r"|^ (?:hat|hatte|haben|soll)\b.{0,40}\b(?:gesagt|gemeint|geschrieben|gefragt|angerufen|erzählt"
    r"|bestätigt"
    r"|versprochen|behauptet|zugesagt|abgesagt|bestellt|unterschrieben|vergessen|krankgemeldet|gekündigt|gemacht)\b"
    r"|^ aus (?:der|dem) (?!\d)"
)
"""What is said of people alone, behind the name."""

NOUNS = words_of(
    """
    fischer schneider müller weber bauer richter klein wolf schwarz zimmermann braun lange könig kaiser jung
    hahn schuster winter stein jäger sommer groß graf engel horn busch vogel keller berger reiter fuchs koch
    roth schreiber gruber kraus frank peters walter martin weiß becker wagner schäfer otto lang friedrich
    ludwig herrmann schulz lehmann krüger berg bock baker bush cook fox hall hill king lee may parker price
    stone west wood young gray green hunter carter butler porter turner shaw knight mason bell bishop cole
    grant long foster brandt storm tisch bach bak dam frost gade holm lind munk ravn skov toft kruse smed
    stark stolz voss pohl maurer kirk krogh bang vang ford ward ross reed rosenberg sander sandberg
    """
)
"""Family names that are words with an article as well."""

UNNAMED = words_of(
    """
    nachmittag vormittag morgen abend heute gestern tagesordnung protokoll gast gäste alle niemand jemand
    keiner berlin hamburg münchen köln bremen leipzig dresden stuttgart frankfurt hannover wien graz zürich
    basel københavn copenhagen aarhus odense aalborg esbjerg kolding vejle horsens randers london leeds
    manchester birmingham glasgow edinburgh dublin bristol paris oslo stockholm malmö göteborg amsterdam
    rotterdam warschau vollzeit teilzeit klasse fuldtid deltid extern intern ekstern elektriker smed montør
    schlosser mechaniker techniker fahrer monteur meister chef chefin leder leiter holz metall montage stahl
    eisen wasser strom gas eksempel ähnlich oben unten montage material maschine genannt nedenfor ovenfor
    above below
    """
)
"""Words with a capital, or behind a letter and a dot, that are nobody's family name."""
