"""Names that are common in Denmark, Germany, Austria, English-speaking countries and their neighbours."""

from routing.sensitivity.reading import words_of

DANISH = """
aage agnete aksel alberte allan anders andreas ane anette anita anja anker ann anna anne anne-marie annelise
annette annika arne asbjørn asger asta astrid august aurora axel bent bente benny benjamin berit birgit
birgitte birte birthe bjarne bjørn bo bodil britt brian britta camilla carina carl carla carsten cecilie
charlotte christian christina christine christoffer claus clara connie dagmar dan daniel dennis ditte dorte
dorthe ebbe edith egon einar eigil ejnar elin elisabeth ellen elly else emil emilie emma erik erling ester
eva evy fie finn flemming freja frederik frederikke frida frode gert gerda gitte grethe grete gustav gunnar
hanne hans harald heidi helle henning henriette henrik henny herman holger ib ida inga inge inger ingrid
irene iben isabella ivan jacob jakob jan jane janne janni jannie jens jeppe jes jesper jette jimmy joachim
joan johan johanne johannes john johnny jonas jonathan josefine jytte julie jørgen jørn kaj kamilla karen
karin karina karl karla karoline kasper katja katrine kathrine keld kenneth kent kim kirsten kirstine kjeld
klaus knud kristian kristina kristine kristoffer kurt lars lasse laura laurits lea leif lena lene lenette
leo line linda lis lisa lisbet lisbeth lise liselotte liv lone lotte louise lucas lukas lærke mads magnus
maja malene malthe maren margit margrethe maria marianne marie martin mathias mathilde mathilda mette mia
michael mie mikael mikkel mille mogens morten naja nanna natasja nicklas nicolai niels niklas nikolaj nina
ole oliver olivia oscar oskar otto ove palle pauline per pernille peter philip pia poul preben rasmus rikke
rita robert rolf rosa ruben ruth rune sabrina sandra sanne sara sarah sebastian selma sidsel signe sigrid
simon simone sine sofie sofia solveig stefan steen sten stine stig susan susanne svend søren sørine tanja
tenna thea theis thomas thor thorkild tina tine tobias tom tommy tove torben torsten trine troels ulla ulrik
ulrikke ursula vagn vera verner vibeke victor victoria viggo villads villy vivi vivian winnie yvonne åge åse
øjvind
"""
GERMAN = """
achim adelheid adrian albert alex alexander alexandra alfred alina alois amelie andrea angela angelika anke
anneliese annemarie anton antonia armin arnold artur astrid barbara bastian beate benedikt bernd bernhard
berta bettina bianca birgit björn brigitte britta bruno burkhard carmen carolin caroline carsten christa
christel christoph clemens cornelia dagmar daniela david denise detlef dieter dietmar dirk dominik dora
dorothea eberhard eckhard edeltraud elena elfriede elias elke ellen elvira emilia emma erich erika ernst
erwin esther eugen eva fabian felix ferdinand florian frank franz franziska fritz friedrich friederike gabi
gabriele georg gerd gerhard gerlinde gertrud gisela gottfried greta gregor gudrun guido gunter günter
günther hannah hannelore hannes hartmut hedwig heike heiko heiner heinrich heinz helene helga helmut herbert
heribert hermann hilde hildegard horst hubert hugo ilona ilse inge ingeborg ingo ines irina irmgard isabel
isabelle jana janina jasmin jessica joachim jochen johanna jonas jörg josef josefa judith julia julian
juliane jutta jürgen karlheinz karl-heinz karola katharina kathrin katja katrin kerstin kevin konrad
konstantin kornelia lara leonie leon leonhard lieselotte linda lorenz lothar luca luisa ludwig lukas luise
manfred manuel manuela marcel marco marcus mareike margarete margot margret maria marina mario marion markus
marlene marlies marta martha martina matthias maximilian meike melanie michaela mira miriam mirko monika
moritz nadine nadja natalie natascha nicole niklas nils norbert olaf oliver oskar otto paul paula petra
philipp pia rainer ralf ralph ramona raphael rebecca regina reinhard reinhold renate rené richard robert
roland rolf roman ronald rosemarie rudi rudolf rüdiger sabine sabrina samuel sandra sascha saskia sebastian
siegfried sigrid silke silvia simone sina sonja sophia sophie stefan stefanie steffen stephan stephanie
susanne sven svenja sybille sylvia tamara tanja theodor theresa therese thorsten tilman timo tim tobias tom
torsten traudl udo ulf uli ulrich ulrike ursula uta ute uwe valentin vanessa verena veronika viktor viktoria
volker volkmar waltraud walter waltraut werner wilfried wilhelm willi winfried wolfgang wolfram yvonne
"""
ENGLISH = """
aaron abigail adam adrian aidan alan albert alexander alexis alfie alice alison allison amanda amber amelia
amy andrea andrew andy angela anthony arthur ashley audrey austin barbara barry beatrice ben benjamin
bernard beth betty beverly bob bonnie bradley brandon brenda brian bruce bryan caitlin callum cameron carl
carol caroline catherine charles charlie cheryl chloe chris christine christopher cindy claire clare
clarence colin connor craig cynthia daisy dan daniel danielle daphne darren dave david dawn deborah debbie
dean denise dennis derek diana diane dominic donald donna doris dorothy douglas duncan dylan eddie edward
edwin eileen eleanor elizabeth ella ellie elsie emily eric erin ethan eugene evelyn felicity fiona florence
frances francis frank fred freddie gail gareth gary gavin gemma geoff geoffrey george gerald geraldine
gillian gina gladys glenn gloria gordon graham greg gregory hannah harold harriet harry harvey hazel heather
helen henry holly howard hugh ian imogen irene isaac isabel isabella isla jack jackie jacob jacqueline jake
james jamie janet janice jasmine jason jean jeff jeffrey jennifer jenny jeremy jerry jessica jill jim joan
joanna joanne jodie joe joel john johnny jonathan joseph josephine josh joshua joyce juan judith judy julia
julian julie justin karen kate katherine kathleen kathryn kathy katie keith kelly kenneth kerry kevin kieran
kimberly kirsty kyle larry laura lauren lawrence leah lee lesley leslie lewis liam linda lindsay lisa logan
lorraine louis louise lucas lucy luke lydia lynn maggie malcolm marcus margaret maria marie marilyn marjorie
martha martin marvin mary matt matthew maureen megan melanie melissa michael michelle miguel mike mildred
millie mitchell mohammed molly monica muhammad naomi natalie natasha nathan neil nicholas nicola nicole
nigel noah noel norma norman oliver olivia oscar owen pamela patricia patrick paul paula peggy penelope
peter phil philip phillip phoebe phyllis poppy rachel ralph randy raymond rebecca reginald rhys richard
robert robin rodney roger ron ronald rosemary ross roy russell ruth ryan sally sam samantha samuel sandra
sara sarah scarlett scott sean seth shannon sharon shaun sheila shirley simon sophia sophie stacey stanley
stella stephanie stephen steve steven stuart sue susan suzanne sylvia tara terry theo theresa thomas tiffany
tim timothy tina toby todd tony tracey tracy travis trevor tyler valerie vanessa vera veronica vicky vincent
virginia vivian walter wanda wayne wendy wesley william willie yvonne zachary zoe
"""
NEIGHBOURS = """
agnieszka ahmed aleksandra ali amina amir anastasia andrzej antonio ayşe bartosz beata björn carlos carmen
dariusz dmitri elif emre ewa fatima fatma fatih francesco françois giovanni giulia giuseppe grzegorz göran
hassan hussein håkan ibrahim ines irina ivana jacek jari javier johanna jorge josé kari katarzyna kjell
krzysztof lars-erik lorenzo luca luigi magdalena malgorzata małgorzata marcin marek mariusz marta mehmet
mikko mohamed muhammet murat mustafa nadia natalia oksana olga omar pablo pawel paweł pedro pekka pierre
piotr radosław sergej sergio sigurd stanisław svetlana tatjana terje timo tomasz trond vladimir wojciech
yasmin youssef yusuf zeynep zofia øyvind åsa
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
