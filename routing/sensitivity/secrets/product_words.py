"""Words that, with a number behind them, are a version, a model, a year or a place rather than a password."""

from routing.sensitivity.text.reading import words_of

NUMBERED = words_of(
    """
    abbildung abschnitt abteilung access account acrobat act adgang adobe aes afdeling afdelingen afsnit
    agenda android angebot angular anhang anlage anlæg ansi api app appendix apps archiv archive area ark
    arkiv article artikel artikler ascii attachment aufgabe auftrag ausgabe auth axapta backup band base
    batch bay benutzer bericht bestellung bilag bild billede bit bitlocker bits bitwarden blatt book
    branch bruger budget build building bus bygning byte calendar campus case catalog catia chapter charge
    chrome cisco class client column commit component concept config connect contract controller copy
    customer customers datei dateien debian del demo department desktop din django doc docker document
    dokument door draft drawing drucker dsa dynamics dør east edge edition elitebook entwurf epic erp
    etage excel exchange expo export factory fair faktura fakturaer fane fase feature fedora fig figur
    figure fil file filen filiale final firefox flight floor flug folie form formular forti fortigate foto
    fritz fritzbox function funktion galaxy gast gate gebäude gesetz group gruppe gruppen guest gæst hal
    halbjahr hall halle hallen halvår handler hat helper host http https imac image import inspiron
    intranet inventor inventur invoice invoices ios ipad iphone ipv iso issue item jahr java kalender
    kapitel katalog kategorie keepass klasse klassen kolonne komponente koncept konfiguration konto
    kontrakt konzept kopi kopie kostenstelle kotlin kunde kunden kunder kvartal lager lageret lastpass
    latin latitude level line linie linien linje linux list liste listen log login logon lokale lot lov
    mac macbook machine macos maschine maskine meeting menu menü messe method mikro minutes model modell
    modul module mongo mp mpeg møde navision niveau no node nord norm north notebook nr number nummer
    oauth offer office okta opera opgave oracle order orders ordre ost outlook page part pass patch phase
    photo pixel plan planen planung point port portal pos position postgres powerpoint precision preis
    preisliste press presse price primavera printer pris prisliste probook prod product produkt profil
    profile project projects projekt projekte projektet protokoll punkt python quartal quarter quote ramp
    rampe rapport rapporten raum react reader rechnung rechnungen red redis ref referat regel region reihe
    release report reports repository revit robot room router row rsa rule rum række safari sag saison sal
    saml scanner schema schritt season section seite serie serien series server service services sha share
    sharepoint sheet side site skabelon skema sketch slide solid south spalte sprint sql ssl standard
    station status step stock story strategie strategy studio stufe surface suse swift switch syd system
    systems sæson süd tab tabel tabelle table tarif task team teams tegning teil tekla template termin
    terminal test tests think thinkpad ticket tik tilbud tls tog tomcat tor tower train tram trin turm typ
    type tür ubuntu udkast uge unicode unifi update upgrade user users utf util vare version versione
    versions vertrag vest view visual vlan volume vorgang vorlage warehouse web week werk werkstatt west
    wifi win windows winrar winzip woche word works xpp year zeichnung zeile zone zug zugang øst
    """
)
"""Whole words; a value that has one of them in front of its digits is left alone."""
