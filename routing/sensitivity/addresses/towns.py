"""Towns that addresses are often in: after a house number one makes an address even without postcode."""

from routing.sensitivity.text.reading import words_of

TOWNS = words_of(
    """
    københavn kbh kobenhavn copenhagen aarhus århus odense aalborg ålborg esbjerg randers kolding
    horsens vejle roskilde herning silkeborg hørsholm helsingør næstved viborg fredericia køge holstebro
    taastrup slagelse hillerød sønderborg svendborg hjørring holbæk frederikshavn nørresundby ringsted
    haderslev skive ølstykke birkerød farum smørum skanderborg nyborg nykøbing kalundborg ballerup
    gentofte hellerup lyngby glostrup hvidovre rødovre brøndby ishøj greve solrød vallensbæk albertslund
    frederiksberg valby vanløse kastrup dragør tårnby herlev gladsaxe søborg bagsværd virum holte nærum
    vedbæk rungsted allerød frederikssund korsør sorø haslev faxe vordingborg nakskov maribo rønne
    middelfart assens faaborg ringe varde ribe vejen billund grindsted brande ikast struer lemvig
    thisted hobro grenaa ebeltoft hedensted juelsminde risskov viby brabrand hasselager tønder aabenraa
    åbenrå padborg gråsten støvring brønderslev skagen sæby løgstør hadsund odder ry hammel bjerringbro
    berlin hamburg münchen muenchen munich köln koeln cologne frankfurt stuttgart düsseldorf leipzig
    dortmund essen bremen dresden hannover hanover nürnberg nuremberg duisburg bochum wuppertal
    bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden gelsenkirchen mönchengladbach
    braunschweig chemnitz kiel aachen halle magdeburg freiburg krefeld mainz lübeck erfurt oberhausen
    rostock kassel hagen potsdam saarbrücken hamm ludwigshafen oldenburg osnabrück leverkusen heidelberg
    darmstadt solingen regensburg paderborn ingolstadt würzburg ulm wolfsburg göttingen heilbronn
    pforzheim reutlingen koblenz jena trier siegen hildesheim flensburg husum cuxhaven schwerin gera
    cottbus konstanz bayreuth bamberg kempten passau landshut rosenheim fulda gießen marburg wien vienna
    graz linz salzburg innsbruck klagenfurt villach wels bregenz dornbirn zürich zurich genf geneva
    basel bern lausanne winterthur luzern lugano oslo bergen trondheim stavanger kristiansand stockholm
    göteborg gothenburg malmö uppsala lund helsingborg helsinki espoo tampere turku amsterdam rotterdam
    utrecht eindhoven brussels bruxelles brüssel antwerpen antwerp gent paris lyon london manchester
    birmingham leeds glasgow liverpool bristol sheffield edinburgh cardiff belfast dublin cork galway
    limerick leicester coventry nottingham newcastle southampton portsmouth brighton reading derby
    plymouth wolverhampton swansea oxford cambridge york norwich exeter warszawa warsaw kraków krakow
    prag prague praha budapest madrid barcelona roma rome milano
    """
)
