"""Firms, things and places that are called after people, and departments that are written to like people."""

from routing.sensitivity.text.reading import words_of

_PAIRS = """
    dana lim, jane roe, john roe, lieschen müller, otto normalverbraucher, anders and, peter plys, jens
    vejmand, mickey mouse, donald duck, jack daniel, jack daniels, morgan stanley, jp morgan, jack
    wolfskin, tom tom, ben jerry, ali express, adam opel, georg jensen, karl storz, karl lagerfeld, hugo
    boss, calvin klein, tommy hilfiger, ralph lauren, paul hartmann, ted baker, carl zeiss, robert bosch,
    heinrich heine, heinrich böll, friedrich ebert, konrad adenauer, harley davidson, aston martin, mary
    kay, fred perry, ray ban, philip morris, max planck, max bahr, fritz hansen, fritz box, john deere,
    helly hansen, oscar mayer, mercedes benz, louis poulsen, louis vuitton, arne jacobsen, verner panton,
    kay bojesen, marie curie, albert einstein, albert schweitzer, isaac newton, charles darwin, niels
    bohr, kristi himmelfart, ernst young, elizabeth line, victoria line, ben nevis, marks spencer, johnson
    johnson, thomas sabo, michael kors, alexander technique, hans grohe, otto versand, peter pan, robin
    hood, james bond, harry potter, santa claus, sherlock holmes, stanley black, george cross, wilhelm
    busch, johann strauss, florence nightingale, steve jobs, stanley messer, max bögl, max frank, carl
    ras, johannes fog, georg fischer, karl mayer, fritz winter, peter hahn, peter justesen, heinrich kopp,
    hans wegner, poul henningsen, hans følsgaard, brødrene dahl, arne magnussen, jysk fynske, carl stahl,
    carl kühne, carl bechem, carl cloos, carl bosch, otto bock, otto christ, otto fuchs, otto wulff, otto
    mønsted, ernst leitz, ernst klett, ernst umformtechnik, hermann bahlsen, wilhelm böllhoff, andreas
    stihl, anton paar, paul hettich, paul vahle, paul wurth, peter lacke, hans lingl, hans turck, josef
    gartner, josef schlemmer, friedrich lütze, friedrich krupp, gebrüder weiss, walter knoll, rolf benz,
    willy bogner, wolf garten, werner ditzinger, jil sander, vera moda, marc opolo, michael goldschmidt,
    bruun rasmussen, thomas broadbent, james walker, robert dyas, martin brower, martin engineering,
    martin audio, john laing, john menzies, william hill, henry schein, arthur andersen, johnson controls,
    johnson matthey, parker hannifin, norman foster, philip stein, rolls royce, mary quant, morgan
    advanced, marie brizard, estee lauder, elizabeth arden, laura ashley, wolfgang puck, alfred kärcher,
    alfred wegener, adolf würth, august storck, august wilhelm, berthold leibinger, emil frey, ferdinand
    porsche, ferdinand braun, franz kaldewei, franz haniel, gottlieb daimler, heinz kettler, hugo beck,
    julius meinl, karl dungs, karl marx, klaus union, konrad zuse, leonhard weiss, leonardo da, ludwig
    schokolade, margarete steiff, michael weinig, oskar frech, peter wolters, rudolf diesel, rudolf
    steiner, samuel adams, theodor heuss, thomas magnete, viktor achter, werner siemens, wilhelm layher,
    thomas edison, alexander graham, henry ford, harry winston, søren kierkegaard, karen blixen, christian
    dior, finn juhl, børge mogensen, max sibbern, ole kirk, tom tailor, thomas cook, ben sherman, abraham
    lincoln, george washington, winston churchill, anne frank, sophie scholl, claus stauffenberg, alan
    turing, grace hopper, ada lovelace, bertha benz, carl benz, nikola tesla, max mustermann, erika
    mustermann, john doe, jane doe, joe bloggs, harald nyborg, grant thornton, baker tilly, clifford
    chance, michael page, robert half, john lewis, john smedley, jim beam, johnnie walker, don julio, jose
    cuervo, jack black, josé cuervo, bernd das, johann wolfgang, wolfgang amadeus, ludwig van, johann
    sebastian, martin luther, otto von, werner von, justus von, rudolf virchow, paul ehrlich, wilhelm
    conrad, carl gauss, friedrich schiller, erich kästner, gerhart hauptmann, käthe kollwitz, clara
    zetkin, rosa luxemburg, ernst thälmann, willy brandt, ludwig erhard, walter gropius, otto lilienthal,
    peter henlein, tycho brahe, ole rømer, hans scherfig, ludvig holberg, bertel thorvaldsen, hans ørsted,
    michael faraday, james watt, james clerk, james dyson, isambard kingdom, george stephenson, charles
    babbage, tim berners, rosalind franklin, stephen hawking, william shakespeare, jane austen, charles
    dickens, emmeline pankhurst, oscar wilde, horatio nelson, peter drucker, michael porter, john kotter,
    kurt lewin, henry mintzberg, edwards deming, joseph juran, taiichi ohno, kaoru ishikawa, shigeo
    shingo, abraham maslow, frederick herzberg, henry gantt, frederick taylor, vilfredo pareto, alfred
    nobel, georg ohm, blaise pascal, daniel bernoulli, leonhard euler, thomas bayes, linus torvalds, dale
    carnegie, simon sinek, david ricardo, karl popper, sigmund freud, anders celsius, ernst mach, heinrich
    hertz, gustav kirchhoff, august wöhler, johannes gutenberg, johannes kepler, galileo galilei, leonardo
    fibonacci, marco polo, christoph columbus, christopher columbus, guy fawkes, ned kelly, ray tracing,
    tom yum, jerry can, jerry cans, jack russell, jack plug, dan cake, ole lukøje, emma maersk, ebba
    mærsk, emma mærsk, marie mærsk, anna maersk, anna mærsk, kirsten piil, dronning ingrid, karen volf,
    anton berg, carl fredricksen, ole lynggaard, georg stage, sophus berendsen, bo bedre, albert heijn,
    charles tyrwhitt, clarks village, don quixote, dorothy perkins, edmund optics, fritz kola, gerry
    weber, guy laroche, harry brot, hugo junkers, jack jones, james hardie, jimmy choo, joe browns, johann
    borgers, john cotton, john crane, john guest, josef kränzle, joseph joseph, julius blum, kate spade,
    laura star, louis armstrong, marc cain, marc jacobs, maria theresia, maria montessori, mary seacole,
    max mara, max schmeling, maximilian kolbe, oliver wyman, oskar schindler, peter werth, ray kroc,
    ricarda huch, robert schumann, robert bunsen, rose bikes, rosa parks, roy lichtenstein, russell hobbs,
    russell reynolds, sam browne, sara lee, simon hegele, stella artois, stella mccartney, ted lasso,
    thomas gold, tim hortons, tom dixon, tony chocolonely, ursula andress, victor reinz, victor hugo,
    vincent van, walter werkzeuge, walther präzision, warren buffett, wendy house, wilhelm raabe, wilhelm
    leuschner, william morris, wolfgang borchert, yves rocher, yves saint
"""
BRANDS = frozenset(tuple(pair.split()) for pair in _PAIRS.split(","))
"""First two words of what is known to everybody: firms, brands, and people of history."""

TITLED = words_of(
    "oetker oetkers martens muscle proper gaga america ben's ben bens hauschka who pepper scholl bean"
    " holle mustermann marple hinch christmas time nature teresa courage whippy fix no"
)
"""Behind a title: brands and figures."""

_FIGURES = """
    dr seuss, dr scholl, dr dre, dr oetker, hr skæg, captain nemo, kaptajn nemo, kapitän nemo, captain
    haddock, kaptajn haddock, captain morgan, captain kidd, captain birdseye, captain ahab, captain cook,
    captain america, lady grey, lady liberty, lady bird, lady luck, lady macbeth, sir galahad, sir
    lancelot, professor plum, professor calculus, uncle ben, uncle sam, uncle bob, uncle tom, aunt bessie,
    aunt jemima, mrs beeton, mrs doubtfire, mr kipling, mr pickwick, father brown, sergeant pepper, frau
    holle, frau antje, herr kaiser, fru frost, onkel joakim, onkel danny, onkel dittmeyer, pater brown, dr
    brown, dr watson, dr house, dr beckmann, dr pepper, dr best, mr green, mr big, ms word, ms teams, ms
    office, ms outlook, ms project, ms excel, ms access, ms sql, ms visio, ms windows, ms azure, ms
    dynamics
"""
FIGURES = frozenset(tuple(pair.split()) for pair in _FIGURES.split(","))
"""A title and what stands behind it: figures, brands and programs."""

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
