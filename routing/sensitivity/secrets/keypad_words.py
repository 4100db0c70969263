"""Words around figures that somebody enters: what has keys, what is done there, and what figures else are."""

LOCKS = (
    r"(?:(?:hænge|kode|cykel)lås\w{0,2}|låsen|(?:zahlen|vorhänge|fahrrad)?schloss\w{0,2}|padlock"
    r"|(?:combination )?lock|(?:filing )?(?:cupboard|cabinet)"
    r"|nøgle ?(?:boks|skab|box)\w{0,3}|key ?(?:safe|box|cabinet)|lock ?box|schlüssel(?:kasten|box|safe"
    r"|tresor)\w{0,2}"
    r"|safen?|strongbox|(?:\w{3,12})?tresor\w{0,2}|pengeskab\w{0,3}|boksen|(?:kode|værdi)boks\w{0,2}"
    r"|spind\w{0,2}|schließfach|lockers?|(?:\w{3,14})?skabet|(?:medicin|gift|nøgle|garderobe)skab"
    r"|(?:medikamenten|gift|waffen|akten)schrank\w{0,3}|(?:medicine|pharmacy|gun|key|drug|poison"
    r"|file) cabinet|drug cupboard|(?:bike|tool|key) (?:cage|cabinet)"
    r"|(?:penge|geld)kasse\w{0,3}|cash ?box|keypad|tastaturet|kodetastatur\w{0,2}|tastenfeld|alarm(?:en"
    r"|anlage|systeme?t?|panele?t?| panel| system|boksen)"
    r"|(?<=the )alarm|(?<=our )alarm|(?<=dem )alarm|(?<=der )alarm|(?:tyveri|indbruds"
    r"|einbruch\w?)alarm\w{0,2}|bike (?:shed|store)|cykel(?:skur|kælder|parkering)\w{0,3}|fahrradkeller)"
)
"""What is locked by figures and little else."""
DOORS = (
    r"(?:(?:\w{0,14})døre?n?|(?:\w{0,12})türe?n?|(?:\w{3,12})?doors?|porten|(?:garage|lager|have|side"
    r"|hoved|hal)porte?n?"
    r"|(?:\w{3,12}|(?<=\bam )|(?<=\bdem )|(?<=\bvorm )|(?<=\bdas ))tore?s?|(?:\w{3,10} )?gates?"
    r"|havelåge\w{0,2}|lågen"
    r"|gitteret|schranke|(?:park|einfahrts?)schranke|bommen|barrier|shutters?|roller shutter"
    r"|rolltor\w{0,2}|turnstile"
    r"|drehkreuz|(?:lade|laste)?rampen|(?:lade)?rampe|loading (?:bay|dock)|(?:\w{3,12})?(?:indgang"
    r"|eingang)\w{0,3}"
    r"|entrance|pforte|dørtelefon\w{0,2}|(?:\w{2,10})?sprechanlage|\btor (?:nord|süd|ost|west|[0-9]{1,2}"
    r"|[a-d])|sluse\w{0,2}|schleuse|intercom|dørlås\w{0,2}|türschloss)"
)
ROOMS = (
    r"(?:(?:\w{0,14})(?:rum(?:met)?|raum\w{0,2}|lager\w{0,2}|labor\w{0,2}|keller\w{0,2}|kælder\w{0,3}"
    r"|depot\w{0,3}"
    r"|garage\w{0,2}|halle\w{0,2}|hallen|büro\w{0,2}|kontor\w{0,3}|skur(?:et)?|schuppen|container\w{0,3})"
    r"|werkstatt"
    r"|værksted\w{0,2}|(?:\w{3,12} )?(?:room|house|hut|shed|yard|office|building|warehouse|workshop|lab"
    r"|cellar|basement"
    r"|store|garage|area|site|toilets?)|gebäude|bygning\w{0,3}|toilet\w{0,3}|toilette|gelände)"
)
DEVICES = (
    r"(?:(?:firma|dienst|vagt|arbejds|arbeits|bereitschafts|besøgs)?(?:telefon\w{0,2}|mobil\w{0,4}"
    r"|handy\w{0,2})|phone"
    r"|iphone|ipad\W?(?:en|s)?|tablet\w{0,4}|laptop\w{0,2}|computer\w{0,3}|(?:kasse\w{0,2}"
    r"|kassen)?terminal\w{0,2}"
    r"|kasse(?:n|apparat\w{0,3}|terminal\w{0,3})?|till|cash register|printer\w{0,2}|drucker|kopierer"
    r"|kopi(?:\w{2,14})?maskinen?|bedienfeld|betjeningspanel|copier"
    r"|scanner\w{0,2}|stapler|hubwagen|gabelstapler|truck(?:en)?|forklift|maskinen?|maschine"
    r"|(?:\w{2,14})?automat\w{0,2}|elevator\w{0,2}|aufzug|(?:goods |service )?lift|lastenaufzug|fahrstuhl"
    r"|vending machine|machine|display\w{0,2}|(?:\w{2,12})?panele?t?|panel\w{0,2}|skærm\w{0,3}"
    r"|bildschirm\w{0,2}|screen"
    r"|smartboard\w{0,2}"
    r"|whiteboard\w{0,2}|monitor|voicemail|telefonsvarer\w{0,2}|anrufbeantworter|kiosk\w{0,2}|hmi|fridge"
    r"|køleskab\w{0,2}"
    r"|kühlschrank|køretøj\w{0,2}|fahrzeug|pumpe|pump|stander\w{0,2}|zapfsäule|sim(?:[ \-]?kort\w{0,2}"
    r"|[ \-]?karte"
    r"|[ \-]?card)?|pin ?pad|tankautomat\w{0,2})"
)
CARDS = (
    r"(?:(?:tank|fuel|petrol|brændstofs?|dan|firma|kredit|hæve|bank|ec|giro|betalings|debit|credit|company"
    r"|firmen|cash"
    r"|atm|sim|adgangs|geld|zugangs|mastercard|visa)[ \-]?(?:kort\w{0,3}|karten?|cards?))"
)
ENTER = (
    r"(?:taste?[rst]?|husk|remember|put|puts|tastede|indtaste?[rst]?|trykke?[rst]?|slå|slår|bruge?[rs]?"
    r"|types?|typed|enters?|entered|punch(?:es)?"
    r"|key|press|hit|dial|input|use|try|tippe?[nt]?|tippst|eintippen|gib|gibst|gebt|geben|geben sie"
    r"|drücke?[nt]?|drückst"
    r"|wähle?[nt]?|nimm|nimmst|nehmt|nehmen|benutze?n?|verwende?n?|prøve?r?|versuche?|probiere?|skriver?"
    r"|skriv)"
)
OPEN = (
    r"(?:opens?|opened|unlocks?|unlocked|disarm(?:ed|s)?|arm(?:ed|s)?|åbne[rs]?|åben|låses? op|låser op"
    r"|lukke[rs]? op"
    r"|går op|kommer? (?:man |du |i |vi )?ind|slås? (?:\w{2,10} )?(?:fra|til)|deaktiveres?|frakobles?"
    r"|tilkobles?"
    r"|öffne[nt]?|öffnest|aufmachen|aufgeht|entsperr\w{1,3}|entschärf\w{1,3}|aufschließen|geht|gehen|auf\b"
    r"|rein(?:kommen|zukommen)?"
    r"|hinein|get(?:s|ting)? in(?:to|side)?|let yourself in|lets? you (?:in|through|inside)|come in|go in"
    r"|goes off"
    r"|zutritt|zugang|adgang|access|(?:ab|aus|ein|scharf|unscharf|an)(?:zu)?(?:ge)?schalt\w{1,3}"
    r"|einschalt\w{1,3}|aktivier\w{1,3}|(?:switch|turn) (?:it )?o(?:ff|n)|inde|drin|starte?[rsnt]?"
    r"|anlassen|aufgeht|aufmacht)"
)
HASH = (
    r"(?:hash|pound|star|asterisk|stjerne\w{0,5}|firkant\w{0,5}|havelåge\w{0,3}|rauten?|raute-?taste"
    r"|sternchen|stern(?:taste)?"
    r"|[#*]|kryds)"
)
KEYS = (
    r"(?:nøgle\w{0,2}(?:[ \-]?tast\w{0,2})?|schlüssel(?:[ \-]?taste|symbol)?|key|enter|return|ok"
    r"|grøn\w{0,2}|green|grüne?n?"
    r"|bestätig\w{1,4}|godkend\w{0,3}|confirm|[ab](?=[.,;!?)]|\Z)|off|aus|fra|til|start|bell|tick"
    r"|flueben\w{0,2}|haken|klokke\w{0,2}|glocke)"
)
QUANTITIES = (
    r"(?:antal|menge|anzahl|stückzahl|quantity|qty|amount|beløb|betrag|felt\w{0,3}|felder|feld|fields?"
    r"|cellen?|zelle|cell"
    r"|spalte|kolonne|column|row|zeile|linje|søge?|søgefelt|suche?|suchfeld|search\w{0,3}|artikel\w{0,6}"
    r"|article|item|vare\w{0,8}"
    r"|varen|ordre\w{0,6}|order\w{0,3}|auftrag\w{0,8}|bestell\w{0,8}|batch|charge|vægt\w{0,2}|weight|gewicht"
    r"|temperatur\w{0,3}|grader|grad|degrees|preis|pris(?:en)?|price|watt|drehzahl|omdrejninger|rpm"
    r"|sollwert|setpoint"
    r"|kunden?nummer|kundenr|kundennummer|customer|medarbejdernummer|personalnummer|employee (?:number|no)"
    r"|postleitzahl|plz|postnummer|zip code|year|jahr|året|schrauben|skruer|bolts|lokalnummer|extension"
    r"|durchwahl"
    r"|ral|ncs|paid|pay|bezahlt|betalt|kostet|koster|costs?|fejl\w{0,6}|fehler\w{0,8}|error|alarm [0-9])"
)
"""What says that figures count, measure or number something."""
