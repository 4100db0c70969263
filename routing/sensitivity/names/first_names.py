"""Names that are common in Denmark, Germany, Austria, English-speaking countries and their neighbours."""

from routing.sensitivity.names.more_first_names import MORE_FIRST_NAMES
from routing.sensitivity.names.more_surnames import MORE_SURNAMES
from routing.sensitivity.text.reading import words_of

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

FURTHER = """
abbie abby abdul abdullah agata ahmad aisha akira alec alejandra alejandro alexandre alfonso alicja alina
alma alvin amara amelie ana anastasija anders andre andré andrei andreea angel angelica angelina angie anika
anita anja annabelle anneke annemette annemieke annie annika anouk antoine antonella antonio anya arjun
armando arne arturo asger asif aslan aya ayesha ayse aziz barb barney bart becky bella benedicte benjamin
bernadette bernice bert bessie bilal billy birger bjarke blanca boris bosse brad brandy brent brett bridget
brigit bronwyn burak camille can candice carla carlo carly carole carolyn carrie casper cathy cecil cécile
celia celine céline cem chad chantal charlene chelsey chester chiara chuck cindy clay cliff clifford clive
clyde cody conny constance cora corinna cory courtney curtis cyril dale damian damien dana danny daria darin
darius darlene darryl deb deirdre deniz desmond detlev diego diethelm dimitri dirk dolores doreen doug
dustin dwight ebba ed edda eddy edgar edna edyta eira elaine elisa elisabetta elise eliza elke elliot elliott
ellis elmer elsa elvira emanuel emilio emmanuel enrico enrique erica ernest ernesto ernie ervin esben eskil
esra estelle ethel eunice evan evelina fabio fadi faisal farah farid farida faye federico felicia fernando
filip fikret florentine folmer francesca francis francisco franco frankie franklin frederic frederick frits
fritz gabor gabriel gabriella galina gavin gene genevieve gerard gerardo gertrude gianni gideon gilbert
ginger ginny giorgio gitta gladys glen goran gordon graeme greta gretchen guillermo gus guy györgy hadi
hakan halil hamid hamza hank hans-peter hans-jürgen harlan harvey hasan hatice hector heidemarie hilary hilda
hiroshi holm homer horace huda ibrahim idris ignacio igor ilse imran ingelise ingolf ingmar iqbal irma irving
isabell isabelle ismail israa ivana jackson jade jaime jamal jan-erik janet janine janis jannick janusz
jaroslav jay jaya jeanette jeanne jeannie jed jen jenna jenni jennie jensine jerome jesse jette jiří jo
jo-ann joanie jochen jodi jody joey johann johnathan johnnie jolanta jon jonna jordan jørn-erik josef josie
judy jules juliana juliette juri jussi jutta kamal kara karim karim karol karolina kay kayla kazimierz
keeley kelsey ken kenny kerstin khalid khaled kimmie kimmo kirk kirsty klara klaus-dieter krista kristen
kristi kristin kristoffer krystyna kristof kunal kurt lamar lana lance larisa larry lars-ole latifa laurence
laurent laurie laverne leila leilani lena-marie leona leonard leonardo leroy leslie leticia lidia lillian
lily lindsey lionel lisette lisbeth liza lizzie lloyd lois lola loretta lorena lori louisa lucia luciano
lucie lucille lucinda lucio ludmila luis luisa lukasz łukasz luna lutz lyle lynda lynne mabel mack madeleine
madison mae mahmoud maik maike maja-lena malou mandy manuela mara marc marcella marcelo marcin marek margie
margit mari mariam mariana mariella marika marlon marsha marty maryam masoud matej mateo mathilde matteo
mattias maurice mauro maxine maya mckenzie megan mehdi mel melinda melvin mette-marie micha michal michał
michele mick mickey mihai mike mikhail milan milena milton mina minna mirjam mirko mitch mohamad mohamed
mohammad mohsen moira moises molly monique morgan morris mostafa muhammed murad murray myra myrtle nabil
nadine nadja naja nancy naomi nasser natasa nathalie ned neal nelly nelson nick-ole nicki nico nicolaj
nicolas nigel nikita nikki nikola nina-marie noelle nora nuria nusrat octavia oddbjørn oksana oleg olaf olav
omer ondřej orla orlando ottilie otis paige pam pascal patrice patrik patty paulo pauli pavel pearl pelle
pernilla percy perry petr petri petros pierre-yves pirjo preston priscilla radek rafael rafal rafał ragnar
rahel rahul raimund raj rajiv ralf-peter ramon rana randall rania ravi raymond reinhild reinholdt rémi
renata renate renee renée reza rhonda ricardo riccardo rick ricky rikard rita-marie rob-jan roberta roberto
robbie rochelle rocio rod rodrigo roger-ole rogelio roland roma romy ron-erik ronnie rory rosalie rosanna
rosemary rosie roswitha rowan roxanne ruby-ann rudy rufus runar ruslan sabina sadie said salim salma salvador
salvatore samir samira sammy sana sandeep sandro santiago sasha saul seamus selina serena sergey sergio
shane sheena sheldon shelly sheri sherry shirin siegmund sigmund silas silje simona sinead siobhan sire
slobodan snorre sofía sönke sonia sophia-marie soren spencer stacy stan stanislaw stavros stefania
steinar stephane stéphane stephen stina stuart suzanne suzy svend-erik sven-erik svenja sverre sybil sylvester
sylvie taher tammy tanya tariq tasha ted teresa teresia terence thaddeus thelma thérèse theodore thorbjørn
thorvald tiago tilde tilda tobi tomas tomasz toni tonny tora tori torbjørn toril tracie traci trent trevor
trina trish tristan tuomas ty uffe ulla-britt uwe-jens valentina vania vaclav vanja velma vera-lynn vernon
vicki vicente victoria-luise vikram viktor vince violeta virgil viola-marie vito vivien vladislav wallace
wanja ward-jan warren waleed walther wenche wendell wilbur wilhelmina wilma wim winston witold wolf-dieter
xavier yannick yara yasemin yasmin yolanda yuri yusuf yvette zahra zainab zdenek zeynep zlatko zoran zuzana
"""

AMBIGUOUS = words_of(
    """
    line ernst norman shirley falk basil dick grant chad candy penny sandy melody olive ivy
    silke helle else bella duke hank wendy regina kelly brooke
    alex amber ann art ashley august aurora austin axel bent bo carina chelsea clara claus dan dawn daisy
    dean don drew ella elly emil esther eugen florence frank fred georgia gert gloria grace grete hans harry
    hazel heather holly hope hugo ian ib ida ines iris ivan jack jan jasmine jes jette joy juan june justin
    kai kaj karl kent kim lea lee leo lis liv lone lotte lucas luna mads mark max may mercedes mia mie mille
    miles mira nick noah noel oscar otto ove page pat pauline per pia poppy ray rene rich robin roman rosa
    rose ross roy ruby rune sally sam scarlett scott sine stella sten steen stig sue sky summer
    terry thor tilman timo tine todd tom tony tove vera victor victoria virginia viola violet wanda wayne
    will angel billy bill can chuck clay cliff dale dana ed ernie gene ginger guy holm jade jay jackson
    jo jordan jon kay ken lance lily mack mae mel mara milan mina morgan nelson orlando paige pam pearl
    perry preston raj rana rick rob rod roma said sana sire stan ted toni ty ward warren wallace madison
    spencer franklin chester nora mari mick luna romy homer virgil lloyd lyle nico tori tilda ellis
    elise murray maya trent horst kunal israa claude dolly blake harrison angus ashton alba conrad lykke sami
    anker stanley bradley clyde blessing precious patience comfort prince mercy saga thit frodo tage zara
    """
)
"""Also words, places or brands: a person only with more of a name beside them."""

FIRST_NAMES = words_of(f"{DANISH}{GERMAN}{ENGLISH}{NEIGHBOURS}{FURTHER}") | MORE_FIRST_NAMES | AMBIGUOUS

PLACES = words_of(
    """
    amber art august aurora austin axel bent can chelsea clay cliff dale dawn daisy dana dean don florence
    georgia ginger grace heather holly hope iris jackson jade joy jordan june lance lily lone luna madison may
    mercedes milan nelson orlando page pearl poppy preston roma rose ruby said sky summer sten steen stella
    vera victoria viola violet virginia wallace warren wayne will mark perry ty mae angel ward morgan precious
    patience comfort prince mercy saga frodo tage zara stanley bradley clyde spencer chester franklin rich
    sally ray ross pat max art hazel skye bo per claus mini elise israa
    """
)
"""Ambiguous names that are places, months, brands or plain words even behind `to` or `from`."""

SURNAMES = MORE_SURNAMES | words_of(
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
    ferrari dubois lefèvre butler sewell bush ford turner shaw moore ford fisher tanner hunter mason
    porter gibson hamilton graham sullivan wallace west cole jordan reynolds fox gordon burns henry
    crawford snyder mills nichols grant knight ferguson stone hawkins dunn hudson spencer gardner payne pierce
    berry matthews arnold willis ray watkins olson carroll duncan snider cunningham bradley lane ruiz harper
    riley armstrong carpenter weaver greene lawrence elliott chavez sims austin lynch kaminski warner mann
    svane bak kirk bech iversen krogh dalgaard damgaard lauridsen bisgaard frederiksen brogaard kjærgaard
    mortensen thorup vad ravn vang bonde boesen beck bundgaard christoffersen dalsgaard ebbesen fog hald juhl
    kjeldgaard klausen kruse lange markussen meldgaard norup nørskov pallesen paulsen rosenberg schmidt
    skytte smed storm sejersen thrane troelsen ulrichsen vestergård villumsen wulff yde petry brandes stark
    ahrens brinkmann maurer stolz lindemann voss behr pohl neubauer baumgärtner meinert wiegand aydin kowalski
    petrovic özdemir yilmaz şahin öztürk arslan doğan aslan nguyen tran singh patel khan ahmed hussain begum
    kumar sharma ali hansson lindberg bergström sandberg svensson persson gustafsson pettersson jonsson
    andersson olsson berglund nyström nilsen kristiansen berge johannessen bakke solberg moen
    """
)
"""Common family names: one of them after another capitalised word makes a person of both."""
