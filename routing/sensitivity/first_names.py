"""Names that are common in Denmark, Germany, Austria, English-speaking countries and their neighbours."""

from routing.sensitivity.reading import words_of

DANISH = """
aage agnete aksel alberte allan amalie anders andreas ane anette anita anja anker ann anna anne anne-marie
annelise annette annika arne asbjørn asger asta astrid august aurora axel benjamin benny bent bente berit
birgit birgitte birte birthe bjarne bjørn bo bodil brian britt britta camilla carina carl carla carsten
cecilie charlotte christian christina christine christoffer clara claus connie dagmar dan daniel dennis
ditlev ditte dorte dorthe ebbe edith egon eigil einar ejnar elin elisabeth ellen elly else emil emilie emma
erik erling esben ester eva evy fie finn flemming frederik frederikke freja frida frode gerda gert gitte
grete grethe gunnar gustav hanne hans harald heidi helle henning henny henriette henrik herman holger ib
iben ida inga inge inger ingrid irene isabella ivan iver jacob jakob jan jane janne janni jannie jens jeppe
jes jesper jette jimmy joachim joan johan johanne johannes john johnny jonas jonathan josefine julie jytte
jørgen jørn kaj kaja kamilla karen karin karina karl karla karoline karsten kasper kathrine katja katrine
keld kenneth kent kim kirsten kirstine kitt kjeld klaus knud kristian kristina kristine kristoffer kurt lars
lasse laura laurits lea leif lena lene lenette leo linda line lis lisa lisbet lisbeth lise liselotte liv
lone lonnie lotte louise lucas lukas lærke mads magnus maja malene malthe maren margit margrethe maria
marianne marie martin mathias mathilda mathilde merete mette mia michael mie mikael mikkel mille mogens mona
morten naja nanna natasja nicklas nicolai niels niklas nikolaj nina ole oliver olivia oscar oskar otto ove
palle pauline per pernille peter philip pia poul preben rasmus rikke rita roar robert rolf rosa ruben rune
ruth sabrina sandra sanne sara sarah sebastian selma sidsel signe sigrid simon simone sine sofia sofie
solveig steen stefan sten stig stine susan susanne svend søren sørine søs tanja tenna thea theis thomas thor
thorkild tina tine tobias tom tommy torben torsten tove trine trine-lise troels ulla ulrik ulrikke ursula
vagn vera verner vibeke victor victoria viggo villads villy vivi vivian winnie yvonne åge åse øjvind
"""
GERMAN = """
achim adelheid adrian albert alex alexander alexandra alfred alina alois amelie andrea angela angelika anke
anneliese annemarie antje anton antonia armin arnold artur astrid barbara bastian beate benedikt bernd
bernhard berta bettina bianca birgit birte björn brigitte britt britta bruno burkhard carmen carolin
caroline carsten christa christel christoph clemens cornelia dagmar daniela david denise detlef dieter
dietmar dirk dominik dora dorothea dörte eberhard eckhard edeltraud elena elfi elfriede elias elke ellen
elvira emilia emma enno erich erika ernst erwin esther eugen eva fabian falk felix ferdinand florian frank
franz franziska frauke friederike friedrich fritz gabi gabriele georg gerd gerhard gerlinde gerrit gertrud
gisela gottfried gregor greta gudrun guido gunter günter günther hajo hannah hannelore hannes hartmut hauke
hedwig heike heiko heiner heino heinrich heinz helene helga helmut henrike herbert heribert hermann hilde
hildegard hinnerk horst hubert hugo ilona ilse imke ines inge ingeborg ingo inka irina irmgard isabel
isabelle jana janina jannik jannis jasmin jessica joachim jochen johanna jonas josef josefa judith julia
julian juliane jutta jörg jürgen kai karl-heinz karlheinz karola katharina kathrin katja katrin kerstin
kevin konrad konstantin kornelia lara lennard lennart leon leonhard leonie lieselotte linda lorenz lothar
luca ludwig luisa luise lukas malte manfred manuel manuela marcel marco marcus mareike maren margarete
margot margret maria marina mario marion markus marlene marlies marta martha martina matthias maximilian
meike melanie merle michaela mira miriam mirko momme monika moritz nadine nadja natalie natascha nele nicole
niklas nils norbert olaf ole oliver oskar otto paul paula paulina petra philipp pia rainer ralf ralph ramona
raphael rebecca regina reinhard reinhold renate rené richard robert roland rolf roman ronald rosemarie rudi
rudolf rüdiger sabine sabrina samuel sandra sascha saskia sebastian siegfried sigrid silke silvia simone
sina sonja sophia sophie stefan stefanie steffen stephan stephanie susanne sven svenja swantje sybille
sylvia sönke tabea tamara tanja theodor theresa therese thies thorsten tilman tim timo tjark tobias tom
torge torsten traudl udo ulf uli ulrich ulrike ursula uta ute uwe valentin vanessa verena veronika viktor
viktoria volker volkmar walter waltraud waltraut wenke werner wiebke wilfried wilhelm willi winfried
wolfgang wolfram yvonne
"""
ENGLISH = """
aaron abigail adam adrian aidan alan albert alexander alexis alfie alice alison allison amanda amber amelia
amy andrea andrew andy angela anil anthony arthur ashley audrey austin barbara barry beatrice ben benjamin
bernard beth betty beverly bob bonnie bradley brandon brenda brian bruce bryan caitlin callum cameron carl
carol caroline catherine charles charlie cheryl chloe chris christine christopher cindy claire clare
clarence colin connor craig cynthia daisy dan daniel danielle daphne darren dave david dawn dean debbie
deborah debra deepak denise dennis derek diana diane dominic donald donna doris dorothy douglas duncan dylan
eddie edward edwin eileen eleanor elena elizabeth ella ellie elsie emily eric erin ethan eugene eva evelyn
felicity fiona florence frances francis frank fred freddie gail gareth gary gavin gemma geoff geoffrey
george gerald geraldine gillian gina gladys glenn gloria gordon graham greg gregory greta hannah harold
harriet harry harvey hazel heather helen henry holly howard hugh ian imogen irene isaac isabel isabella isla
jack jackie jacob jacqueline jake james jamie janet janice jasmine jason jean jeff jeffrey jennifer jenny
jeremy jerry jessica jill jim joan joanna joanne jodie joe joel john johnny jonathan joseph josephine josh
joshua joyce juan judith judy julia julian julie justin karen kate katherine kathleen kathryn kathy katie
keith kelly kenneth kerry kevin kieran kimberly kirsty kyle larry laura lauren lawrence leah lee lesley
leslie lewis liam linda lindsay lisa logan lorraine louis louise lucas lucy luke lydia lynn maggie malcolm
marcus margaret maria marie marilyn marjorie martha martin marvin mary matt matthew maureen megan melanie
melissa michael michelle miguel mike mildred millie ming mitchell mohammed molly monica muhammad naomi
natalie natasha nathan neil nicholas nicola nicole nigel noah noel norma norman oliver olivia oscar owen
pamela patricia patrick paul paula peggy penelope peter phil philip phillip phoebe phyllis poppy priya
rachel rajesh ralph randy raymond rebecca reginald rhys richard rob robert robin rodney roger ron ronald
rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah scarlett scott sean
seth shannon sharon shaun sheila shirley simon sophia sophie stacey stanley stella stephanie stephen steve
steven stewart stuart sue sunita susan suzanne sylvia tara terry theo theresa thomas tiffany tim timothy
tina toby todd tony tracey tracy travis trevor tyler valerie vanessa vera veronica vicky vincent virginia
vivian walter wanda wayne wei wendy wesley william willie yvonne zachary zoe
"""
NEIGHBOURS = """
agnieszka ahmed aleksandra ali amina amir anastasia andrzej antonio ayşe bartosz beata björn carlos carmen
dariusz dmitri elif emre ewa fatih fatima fatma francesco françois giovanni giulia giuseppe grzegorz göran
hassan hussein håkan ibrahim ines irina ivana jacek jari javier johanna jorge josé kari katarzyna kjell
krzysztof lars-erik lorenzo luca luigi magdalena malgorzata marcin marek mariusz marta małgorzata mehmet
mikko mohamed muhammet murat mustafa nadia natalia oksana olga omar pablo pawel paweł pedro pekka pierre
piotr radosław sergej sergio sigurd stanisław svetlana tatjana terje timo tomasz trond vladimir wojciech
yasmin youssef yusuf zeynep zofia åsa øyvind
"""

AMBIGUOUS = words_of(
    """
    alex amber ann art ashley august aurora austin axel bent bo carina chelsea clara claus dan dawn daisy
    dean don drew ella elly emil esther eugen florence frank fred georgia gert gloria grace grete hans harry
    hazel heather holly hope hugo ian ib ida ines iris ivan jack jan jasmine jes jette joy juan june justin
    kai kaj karl kent kim lea lee leo lis liv lone lotte lucas luna mads mark max may mercedes mia mie mille
    miles mira nick noah noel oscar otto ove page pat pauline per pia poppy ray rene rich robin roman rosa
    rose ross roy ruby rune sally sam scarlett scott siemens sine stella sten steen stig sue sky summer
    terry thor tilman timo tine todd tom tony tove vera victor victoria virginia viola violet wanda wayne
    will
    """
)
"""Also words, places or brands: a person only with more of a name beside them."""

FIRST_NAMES = words_of(f"{DANISH}{GERMAN}{ENGLISH}{NEIGHBOURS}") | AMBIGUOUS

SURNAMES = words_of(
    """
    andersen andreasen bach bak bang bech berg bertelsen bjerre brandt bruun carlsen christensen
    christiansen clausen dahl dam danielsen davidsen enevoldsen eriksen frandsen frederiksen friis frost
    gade gregersen hansen hedegaard henriksen hermansen holm holst iversen jacobsen jakobsen jensen jepsen
    jeppesen jespersen jessen johannesen johansen johnsen justesen jørgensen karlsen kjeldsen kjær knudsen
    koch kofoed kragh kristensen kristiansen larsen lassen laursen lauridsen lauritsen lind lorentzen
    lorenzen lund lundgaard madsen mathiesen mathiasen mikkelsen mogensen mortensen møller munk nielsen
    nissen nygaard nørgaard olesen olsen ottosen overgaard pedersen petersen poulsen rasmussen ravn riis
    sandberg schultz simonsen skov skovgaard steffensen svendsen søgaard sørensen thomsen thomassen thorsen
    toft thygesen vestergaard villadsen vinther winther østergaard ågaard aagaard müller schmidt schneider
    fischer weber meyer wagner becker schulz hoffmann schäfer bauer richter klein wolf schröder neumann
    schwarz zimmermann braun krüger hofmann hartmann lange schmitt krause lehmann schmid schulze maier
    köhler herrmann walter könig mayer huber kaiser peters scholz möller lang weiß jung hahn schubert vogel
    friedrich keller günther frank berger winkler roth lorenz baumann albrecht schuster simon ludwig böhm
    winter kraus martin schumacher krämer vogt stein jäger otto sommer groß seidel heinrich brandt haas
    schreiber graf dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold
    pfeiffer gruber steiner moser egger wimmer leitner eder fuchs reiter lechner mueller hoffman smith jones
    taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts hall
    wood jackson clarke clark harris lewis martinez garcia rodriguez miller davis moore anderson thomas lee
    allen king hill green adams baker nelson carter mitchell campbell phillips parker edwards collins
    stewart morris murphy cook rogers cooper reed bailey bell kelly howard ward cox richardson watson brooks
    bennett gray hughes price myers long foster sanders ross morgan sullivan russell ortiz jenkins gutierrez
    perry butler barnes o'brien o'connor mcdonald macdonald karlsson johansson eriksson nilsson lindqvist
    lindström virtanen korhonen hagen haugen nowak kowalski kowalska wiśniewski yılmaz kaya demir rossi
    ferrari dubois lefèvre
    """
)
"""Common family names: one of them after another capitalised word makes a person of both."""
