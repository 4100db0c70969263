"""Firms, things and places that are called after people, and departments that are written to like people."""

from routing.sensitivity.text.reading import words_of

_PAIRS = """
    jack daniel, jack daniels, morgan stanley, jp morgan, jack wolfskin, tom tom, ben jerry, ali
    express, adam opel, georg jensen, karl storz, karl lagerfeld, hugo boss, calvin klein, tommy
    hilfiger, ralph lauren, paul hartmann, ted baker, carl zeiss, robert bosch, heinrich heine, heinrich
    böll, friedrich ebert, konrad adenauer, harley davidson, aston martin, mary kay, fred perry, ray
    ban, philip morris, max planck, max bahr, fritz hansen, fritz box, john deere, helly hansen, oscar
    mayer, mercedes benz, louis poulsen, louis vuitton, arne jacobsen, verner panton, kay bojesen, marie
    curie, albert einstein, albert schweitzer, isaac newton, charles darwin, niels bohr, kristi
    himmelfart, ernst young, elizabeth line, victoria line, ben nevis, marks spencer, johnson johnson,
    thomas sabo, michael kors, alexander technique, hans grohe, otto versand, peter pan, robin hood,
    james bond, harry potter, santa claus, sherlock holmes, stanley black, george cross, wilhelm busch,
    johann strauss, florence nightingale, steve jobs, stanley messer, max bögl, max frank, carl ras,
    johannes fog, georg fischer, karl mayer, fritz winter, peter hahn, peter justesen, heinrich kopp,
    hans wegner, poul henningsen, hans følsgaard, brødrene dahl, arne magnussen, jysk fynske, carl
    stahl, carl kühne, carl bechem, carl cloos, carl bosch, otto bock, otto christ, otto fuchs, otto
    wulff, otto mønsted, ernst young, ernst leitz, ernst klett, ernst umformtechnik, hermann bahlsen,
    wilhelm böllhoff, andreas stihl, anton paar, paul hettich, paul vahle, paul wurth, peter lacke, hans
    lingl, hans turck, josef gartner, josef schlemmer, friedrich lütze, friedrich krupp, gebrüder weiss,
    walter knoll, rolf benz, willy bogner, wolf garten, werner ditzinger, jil sander, vera moda, marc
    opolo, michael goldschmidt, bruun rasmussen, thomas broadbent, james walker, robert dyas, martin
    brower, martin engineering, martin audio, john laing, john menzies, william hill, henry schein,
    arthur andersen, johnson controls, johnson matthey, parker hannifin, norman foster, philip stein,
    rolls royce, mary quant, morgan advanced, marie brizard, estee lauder, elizabeth arden, laura
    ashley, wolfgang puck, alfred kärcher, alfred wegener, adolf würth, august storck, august wilhelm,
    berthold leibinger, emil frey, ferdinand porsche, ferdinand braun, franz kaldewei, franz haniel,
    gottlieb daimler, heinz kettler, hugo beck, julius meinl, karl dungs, karl marx, klaus union, konrad
    zuse, leonhard weiss, leonardo da, ludwig schokolade, margarete steiff, michael weinig, oskar frech,
    peter wolters, rudolf diesel, rudolf steiner, samuel adams, theodor heuss, thomas magnete, viktor
    achter, werner siemens, wilhelm layher, thomas edison, alexander graham, henry ford, harry winston,
    søren kierkegaard, karen blixen, christian dior, finn juhl, børge mogensen, max sibbern, ole kirk,
    tom tailor, thomas cook, ben sherman, abraham lincoln, george washington, winston churchill, anne
    frank, sophie scholl, claus stauffenberg, alan turing, grace hopper, ada lovelace, bertha benz, carl
    benz, nikola tesla, max mustermann, erika mustermann, john doe, jane doe, joe bloggs
"""
BRANDS = frozenset(tuple(pair.split()) for pair in _PAIRS.split(","))
"""First two words of what is known to everybody: firms, brands, and people of history."""

TITLED = words_of(
    "oetker oetkers martens muscle proper gaga america ben's ben bens hauschka who pepper scholl bean"
    " holle mustermann marple hinch christmas time nature teresa courage whippy fix no"
)
"""Behind a title: brands and figures."""

DEPARTMENTS = words_of(
    """
    supplier suppliers vendor vendors butik butikken lager lageret kundeservice kundendienst logistics
    logistik indkøb indkøbet versand warehouse production produktion purchasing finance finanzen økonomi
    bogholderi bogholderiet regnskab regnskabet zentrale buchhaltung empfang rezeption reception
    receptionen sales marketing helpdesk technik technical teknik quality qualität kvalitet werkstatt
    værksted værkstedet workshop montage planung planning planlægning dispatch shipping receiving kantine
    kantinen canteen facility hausverwaltung personalbüro payroll lønkontor lønkontoret salg salget
    salgsafdeling salgsafdelingen ledelse ledelsen direktion direktionen betriebsrat vorstand
    geschäftsleitung geschäftsführung management board forwarder spedition speditør spediteur dispo
    disposition leitstand pförtner security vagt vagten reinigung rengøring kontoret werksleitung
    controlling legal rechtsabteilung compliance revision redaktionen drift driften engineering
    entwicklung udvikling konstruktion konstruktionen forsendelse vareindlevering varemodtagelse
    varemodtagelsen wareneingang warenausgang instandhaltung vedligehold maintenance labor labour lab
    laboratoriet büro office kasse kassen schichtleitung schicht frühschicht spätschicht nachtschicht
    dagholdet natholdet aftenholdet hold holdet crew colleagues mates gang lads ladies gents chaps guests
    gæster naboer nachbarn medarbejdere mitarbeitende belegschaft alles everybody friend friends venner
    familie family administrator admin webmaster hr-team it-team it-support it-afdeling it-afdelingen
    it-abteilung hotline zentral central hauptsitz headquarters head hovedkontor hovedkontoret bestyrelse
    bestyrelsen udvalg udvalget committee ausschuss gremium betriebsleitung bauleitung byggeledelse
    projektleitung projektledelse projektteam jury presse pressen press agentur agency bureau bureauet
    bank banken kommune kommunen gemeinde finanzamt skat skattestyrelsen behörde myndighed authority
    council police polizei politi politiet feuerwehr brandvæsen notar anwalt advokat versicherung
    forsikring insurance sirs madams pumpe ventil motor anlage maschine maskine machine server drucker
    printer projekt project bestand pallet palette behälter ordner datei fil mappe folder file neu new ny
    test
    """
)
"""Written to, and signing, like people; and what else follows `Name:`."""
