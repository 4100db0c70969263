"""Further given names: older and shorter ones, and those of families that came from farther away."""

from routing.sensitivity.text.reading import words_of

MORE_FIRST_NAMES = words_of(
    """
     aada aanya aarne abbas abdallah abdelkader abdulrahman abdurrahim abdurrahman abelone abhishek
     abir adaeze adalbert adamina adebayo adele adelina adem aditi aditya adnan adriano adrianus
    adwoa afaf afia agathe agner agnes agostino ahlam aicha aiko aileen aino aisling ajay ajit akash
    akemi akhil akihiko akiko akio akram akshay akua alaa aladdin alasdair alastair albena albertine
    albie albrecht aldo aled aleida aleksander aleksej aleksey aleksi alesia alessandra alessandro
    alessia alessio alexej alexey alfrida algernon alistair allegra alok aloysia alparslan alun alvaro
    alwin alyona amadeus amadou amaka amani amedeo aminata amit amita amjad ammar amrita amélie anand
    ananya anas anatol anatoli anatolij anaïs andrej andreu andrii andrine andrius andriy andrés anemone
    aneurin anfisa angelo angharad aniket anirudh anisha anjali ankit ankita ankur annabel
    annegret annelene anneli annick annikki anoop ansgar antoinette antti antónio anuj anupam anuradha
    anusha anwar anwen aoife aparna arabella aram arash aravind archana archie ardeshir areej arezou
    arif arjan arjen arkadi arlette armelle arnaud arndt arnulf arsène artem artjom arto arun aruna arvi
    arvid arvind arzu aránzazu asad asen asha ashok ashraf ashwin asli aslı asma assad asuka asuman
     asya atefeh augustin aulis aurelio aurélie aurélien avinash awad axeline ayaka ayako aykut
    ayla aylin ayman aynur ayten ayush azadeh azhar aziza azra babajide badr bahadır bahar bahram balaji
    balthasar baptiste baris barış bashar bassam bastiaan bastien batoul batuhan bayram beatrix
    beatriz begoña behnam behrouz belgin bendt benedikte bengt benito benno benoit benoît berend berkan
    bernardo bernie bernt bertel berthold bertie bertram bertrand bethan bethany betul betül bev bharat
    bhavesh bhavna binh bircan birgitta birol blandine blas bodo bogdan boguslaw bogusław bohdan bongani
    borislav boubacar bozena božena branislav branka branko brendan brenna brice bronagh bronisława
    bronius bruna brunhilde bryn bryony buket bulent burcu burçin bénédicte börje børge bülent cagla
    cahit caleb camilo canan caner cansu caoimhe carlotta carmela carmelo carolien carys catalina
    catarina caterina cath cathal celal cemal cemil ceren cerys cevdet charley chau chenxi chetan
    chiamaka chidi chidinma chie chijioke chinedu chinwe chioma chiyo christelle christiane christophe
    cian ciara ciaran cihan cinzia ciro clarisse claudine claudio clementina clodagh clotilde clémence
    clément coen colette colm conall concetta conor cordula corentin corinne cormac cornelis corné
    corrado corvin cosimo coşkun cristian cristiana cristiano cristina cristóbal cuong cyrille czesław
    cátia cäcilie cédric céleste célia césar daan dafydd dagmara dagny daichi daisuke dalia dalibor
    daljit damiano damir damla danica daniele daniella danijel danil danila danièle dankwart danuta
    danylo daragh darcy dario dariush darja darko darshan davide davood declan deepa deepika defne
    deidre dejan delia delphine delyth denis denys dermot derya desislava devika dhruv diarmuid
    diederik diethard dietlinde dietrich dikembe dilan dilara dilek dilys dimitar dina dinesh dinh diogo
    divya diyar dmitrij dmitry dmytro domenico domingo dominica dominique donal donatella donato donovan
    dorit dorota dorotea dorrit dorthea dougal dougie doğan dragan dragana dražen duarte dubravka duc
    durmuş dusan dušan dušanka débora dörthe eamon eamonn ebele ebru eckart edeltraut edoardo eduarda
    eduardo edwina eero eeva efua egbert ehsan eiji eike eiko eila eilidh eimear einari eino eithne
    ejler ejvind ekkehard ekow elen eleonora elfie elham elina eline elio elna elnaz elodie eloi elsbeth
    elsebeth elske eluned elvan elzbieta eléonore elżbieta emad emanuele emeka emel emer emiko emin
    emine emmeline emmi emmy emrah emrys encarnación engelbert enitan enzo eoghan eoin erdal
    erdem erdinc erdoğan eren ergün erhan erhard erkan erkki ermanno erna ernestina ernestine erol ersin
    ersoy ertan ertuğrul eskild esmail esmee esmeralda espen essi esteban estefanía estela etienne euan
    eugenio eugeniusz eulalia eunji evgeni evgenia evgenij evgeny evren evrim ewald ewan ewelina eylem
    eyvind eyüp fabien fabienne fabiola fabrice fabrizio fadel fadia fahad fahd fahri faiza fanny farhad
    faridah farshad faruk farzaneh fatemeh fathi fatin fatou fatoş faustino fawzi federica fedor fehmi
    felicidad feliks felipe femi femke fenja ferdinando fereshteh fergal fergus ferhat feride fernanda
    fethi feyza ffion filippa filippo filiz filomena finlay fintan fionnuala fiorella firas fjodor
    flavia flavio fleur florent floriane floris folake francine franciszek franck francoise frans
    françoise fraser frederica frederike fredrik fridolin friedel friedhelm friedlinde fritjof fritzi
    frédéric frédérique fumiko funda funmi furkan fátima gabriela gabrielle gaetano galyna gamze ganesh
    gaspar gaspard gaurav gavan gayatri gaynor gaël gaëlle gbenga gebhard geert geeta geneviève gennadi
    genowefa geordie georgi geraint gerlind germán gernot gerold gesa gesche gesine gethin ghada ghassan
    ghislaine giacomo giang gianluca gijs gilberto gilles gilly ginevra gintaras giordano giorgia
    giovanna girish gisbert giuliana giuliano giuseppina gizem gleb glenda glynis gonca gonzalo
    gonçalo gopal gordana gorm gosia gottlieb govind grainne graziella grazyna graça grażyna
    gráinne grégoire guang gudmund gudrún gudula guilherme guillaume gulay gunda gundula gunhild gunilla
    gunn gunnel gunther gunvor gurdeep gurli gurpreet gustaf gustave gustavo guus guðrún gwen gwenda
    gwilym gwyn gwyneth gyda gérald gérard gökhan gökçe gülay gülcan gülsen gülten gülşen günay güngör
    gürkan güven hadeel haidar haider hajar hakkı halfdan halide halima halina haluk halyna hamdi
    hamed hamish hamoud hanaa hanan handan hande hani hanka hanna hanneke hanspeter haoyu harish harjit
    harpreet harriett harro harsha hartwig haruka haruki haruko harumi harun haruto hasibe hasna
    hassna hatun havva hayato hayriye haytham hazal hedi hedieh heidelinde heidrun heikki heimo heinke
    helenka helgard heli helmar helmi helmtrud helvi hemant hendrik hendrika henk henna henner henri
    henrique henryk herdis herlinde hermine herta hertha hervé hettie hiba hichem hideki hideo hien hieu
    hikaru hilal hilke hilkka hilmar hiltrud himanshu hinata hinrich hiroki hiroko hiromi hiroto hisashi
    hisham hitomi hitoshi hjalmar hjørdis hoang hoda hossam hossein houda hristo hryhorii huan hulya
    humberto huong huseyin hussam huub huy huyen hyun hywel héctor hélène hülya hürriyet hüseyin iain
    ichiro idowu idriss ieuan ifeoma ignaz ignazio ihor ijeoma ikechukwu ikram ilayda ilhan ilja ilka
    ilkay ilker ilkka ilknur ilya imane imelda inas indira ingeburg ingegerd ingela ingelore ingemar
    ingram ingvar ingvild inmaculada inna inés inês ioana ionut ipek irem irena irenka irfan irja irmela
    irmtraud iryna isak isamu isaura isha ishaan ishak ismet isobel isolde itsuki ivanka ivo iwona iyad
    iztok jaap jabari jaber jacco jacinta jacobus jacomijn jadranka jadwiga jafar jagdish jago jagoda
    jakobine jakub jalal jamila janko janus jarek jarkko jarmo jarosław jasmina jasna jasper jaspreet
    jasvinder jaswinder jatin javi jawad jayant jayesh jeanett jelena jelle jemima jeroen jerzy jez jian
    jiang jie jihoon jing jiro jisoo jiwon joana joaquim joaquín jobst jocelyne joep jolana jolanda
    jonty joonas joost jordi joris jorma jorrit josefina josep josiane jost jouko jouni jovan jovana
    jozef joão joël joëlle juha juhani jukka julien julio julita junichi junko jurgen jurij justine
    justyna jyrki jérémie jérémy jérôme jóhann józef jörn kaan kaare kaarina kaarlo kacper kadir kadriye
    kaede kaisa kaito kalle kamala kamil kanchan kaori kaoru kapil karan karine karthik karthika
    kasandra kasia kaspar katarina katerina kateryna kathe kati katri katsumi katy kaushik kaveh kavita
    kavya kawthar kayleigh kazuki kazuko kazuo kazuya kazım kees kehinde keiko keir keita kemal kenan
    kenichi kenji kenta kerem kerttu keshav ketan kev khadija khalida khalil khanh khawla khoa
    kieron kieu kilian kinga kiril kirsi kirsti kirstie kirstin kishore kiyoshi kjartan kjersti klaudia
    koen kofi koichi koji kojo konstanty koray korbinian kordula korkut kornel kresten kreszenz krešimir
    krijn krishna krishnan kristján krystian ksenia ksenija kubra kuldeep kumari kumiko kunibert kwabena
    kwadwo kwame kwasi kwesi kyoko kübra lachlan ladan laetitia laia laila lakshmi lalit lambert lamia
    latif laure laurens lauri laurène laust lavanya layla leandro leanne lech leena leigh leonid leonor
    leonore leopold leszek letizia levent leyla liane liang licia lidija lieke liesbeth lieselore lihua
    lilia lilian liliana liliane lilija lilo lina lindiwe linh lino linus linzi lisandro liudmyla livia
    livio lixin lizzy ljiljana ljubica ljudmila llew lonneke lorchen lorenza lorna lottie loubna lowri
    loïc luana lubna lubomir luciana lucjan lucyna lucía ludger ludovic ludovica ludvig luigia luka
    lurdes luís lyn lyubov lyudmila lázaro léa léonie lúcia maaike maarit maarten maartje machteld
    maciej maciek madhav madhavi maeve mafalda magda mahdi mahesh mahmud mahsa mahtab maija maiken mair
    mairead maisie majbritt majd majid makoto maksim maksym malachy malak malika malin mamadou mami
    manal manami mandla maninder manish manisha manja manjit manju manoj manolo manon mansi mansour
    marcela marceline margareta margaretha margarethe margaux margherita margitta margriet marguerite
    mariano maribel marieke marielle marietta marija marijana marijke mariko mariola marisa marisol
    marit marita mariya mariëlle marja marjan marjatta marjo marjolein markku marko markward marlis
    marloes marnie martijn martim martine martti marwa marwan maryla maryse marzena masahiro masaki
    masako masao masashi masato massimiliano massimo mateusz mathies mathieu mathijs mathis matija
    matilde matthijs matti matías mauricio maurizio maxim maxime mayank mayu mayumi mazen małgosia mbali
    mechthild meena meera megha megumi mehran mehtap meindert meinhard meinolf melih melike melis
    melitta meltem meral mercè merel merja merlyn mert merve meryl metha metin mevlüt mhairi michail
    michela micheline michiko michl michèle midori mieczysław mieke mihaela mihail mihir miho mihály
    miia mikala miki mikkeline mikołaj milada milica milind milka millicent milos milou miloš minako
    minal minh minji minjun minoru mireille mirela mirella mirjana miroslav mirosław mirva misaki mitra
    mitsuko miyuki mladen moaz mohan mohit mollie momoka morag morgane morwenna mouna mounir
    mourad moussa mpho muammer muhsin mukadder mukesh mukta muna munir murali muriel musa mustapha
    muzaffar muzaffer myfanwy mykhailo mykola myriam myroslava máire mårten mélanie mónica müge nabila
    nada nader nadezhda nadim nadir nadège naima najib najwa nalan nalini namita nandini nannette naoki
    naoko naomh narayan naresh naser nasim nasir nasrin nassim natacha nataliia nataliya natalya natasza
    nataša natsuki natsumi natália navdeep naveen nawal nazan nazanin nazlı ndidi nebojša necati necla
    nedim neelam neeraj neha nenad nerea nermin neslihan nesrin nestor nete nevena nevin neşe ngoc ngozi
    nguyet nhung niall niamh nicoletta nicolò nidal niek nienke nige nihal nihat niina nikhil nikhita
    nikodem nikolai nikolay nikolina nikoline nilay nilesh nilgün nilüfer nima nimisha ninoslav niraj
    nisha nishant nitin nizar nkechi nkosana nnamdi nneka noboru nobuko nobuo noelia nomvula noortje
    norberto noriko norio nosipho notburga noura noémie nuala nuno nuran nuray nurcan nurettin nurhan
    nuri nynne núria oanh obinna octavio oddvar odette odhran odile oiva okan oktay olavi oleh
    oleksandr oleksandra oleksii olena olexandr olha oline olivier oliwia olli ollie olu olumide
    oluwaseun oluwatobi ombretta omid ondrej onur oonagh orhan orlaith ornella ortrud ortrun orysia
    osama osamu osian ostap osvaldo oswald othman otilie ottokar oumar ousmane outi owain ozan ozgur
    ozlem oğuz paavo padma padraig pallavi pankaj panu paola paolo parag parisa parminder parth parul
    parvin pascale pascual pasi pasquale patrizia patrizio patrícia patsy pavla pavlo payam peder
    pelin pembe pepijn petar petro petronella petrus petteri philine philippa philomena phuoc
    phuong pierluigi pieter pieternel pietro pinar piotrek pippa pirkko piyush plamen polina pontus
    pooja poonam prabhu pradeep prakash pranav prashant pratik pratima praveen preeti priti priyanka
    przemek przemysław puja pushpa päivi pınar qasim qiang qing quentin quirin quyen quynh rabia radha
    radka radmila radomir radoslav radoslaw radovan raed rafaela raffaele raffaella rafiq raghad raghav
    ragnhild raija raimo raimondo rainald rajan rajeev rajendra rajni raju rakesh raman ramazan ramesh
    rami ramiro ramsay ramón randi rani ranjit raphaëlle raquel rasha rashid rashmi rasmine ratko raul
    rauno ravindra rawan raya raúl recep reena refik regitze reidar reijo reiko reiner reinhardt
    reinhilde rekha remzi renato renaud rens renu resi resl reyhan rhian rhiannon rhoda rhodri rhona
    riad ricarda richa rie rigmor riikka riitta rika riku rima rina rinus ritu ritva robertas rocío
    roddy roderich rodolfo roelof rogério rohan rohit roisin roksana roksolana romain romana romek
    romina román ronan rong ronja rosaleen rosalind rosalía rosaria rosella roshni rosi rosita rosl
    rossana rostislav rostyslav roya ruairi ruchi rudolph rukiye rupa rupali rupert ruprecht
    ruslana ruud ružica ryoko ryota ryszard ryu régine régis rémy rónán rıza saad saadet saara sabiha
    sabri sachiko sachin sadık saeed sahar sahil saif sakari sakura salah saleh salih salman samah
    sameer sameera samer samia samuele samuli sanaa sandhya sandrine sangeeta sanja sanjana
    sanna santeri santosh saoirse sapna sarita satish satoko satomi satoru satoshi satya saverio savita
    sayaka sayuri saša sebastiaan sebastjan seda sedat seema segolène seija sekou selahattin selami
    selda selim selin semih semra senem seojun sepp seppi seppo serap sercan serdar sergei serhat serhii
    serhiy serkan setsuko seun sevda severin sevgi sevil sevim seweryn seyhan shadi shahin shahram
    shaima shalini shankar sharmila shashi sheetal shigeru shilpa shinichi shinji shiori shiro shivani
    shizuka shobha shota shreya shruti shubham shweta siamak sian siarhei sibel sibusiso sibylle
    siddharth sidney sieglinde siegmar sigbjørn sigge sigríður silja sille silvain silvana silvano
    silvio simonetta simran sinan sinéad siobhán sipho sirkka sirpa sirwan sissel sissi siyu sjaak
    sjoerd slavica slavko slavomir smilla smita sneha snezana snežana sofiane sofiia sofija soheil
     solfrid solomiya solvej somaya sonal sonali songül soojin soraya sorcha souad srdjan
    srinivas stana stanislav stanislava stanisława stanko stefanija stefano stefka stellan stepan stevie
    stijn stinne stjepan sture stéphanie suad subhash sudha sudhir suha sujata sukhdeep sulaiman
    suleiman suleyman sumiko sumit sundar sunhild sunil suraj suresh surinder susana susann sushil
    sushma susumu suvi suzan suzie svea svein svenning svitlana swati swen swetlana sylvain sylvana
    sylwia synnøve szymon séamus sébastien sérgio séverine süheyla süleyman sławomir tadashi tadej
    tadeusz taha tahira tahsin taiki taina takahiro takako takashi takayuki takeo takeshi takuya
    talal tamer tamiko tamsin tancredi taner tansy tanvi tapani taras tarek tarja tarkan tarun tassilo
    tatiana tatsuya tatyana tayfun tayyip teemu tegan telmo temitope tendai teodor teodora teodoro terhi
    terkel terttu teruo tess tessa tetiana tetsuya tetyana teun teunis thabo thandi thandiwe thanh thao
    thekla theodora thibault thibaut thien thierry thijs thilo thinh thit thorben thuy thyge thyra théo
    thøger tihomir tiina tijmen tillmann tilo timothée tiziana tiziano tjeerd tjitske toan todor
    toini toivo tolga tolu tomek tomislav tommaso tommi tomo tomoko tomomi tomos tomás tomáš torbjörn
    torgeir torhild torill tormod torstein toru torunn toshiko toshio toste trang traute trinh trixie
    trude trudy truus trygve tsutomu tuan tuba tugba tuija tuncay tuncer tunde tuomo turan turgut tuula
    tuyen tuyet tuğba tyge tyra térésa tülay türkan ufuk ugo ugur ulfert ulrikka umberto umesh umit umut
    unni urho urs urszula uschi usha utkarsh utku uğur vahit valborg valdemar valentino valentyna
    valentín valeri valeria valeriy valeriya valérie vanda vandana vappu varun vasant vasco vasil vasile
    vasilij vassili vasyl vaughan vedat veikko veit verónica vesa vesna vidar vidya vijay vikas
    viktoriia viktorija vildan vilfred vilhelm vilhelmine viljo vinay vincenza vincenzo vineet
    vinh vinko vinod vinzenz vipul viren virginie vishal vitali vitalij vitaliy vitor vittorio vivek
    viviana vivienne vlad vlado vojtěch volkan volkhard volodymyr vroni véronique vítor wacław wael
    walburga waldek waldemar waldtraud walentina walid wanjiru waseem wassim wasyl wendelin wenzel
    weronika wibke wiebe wieke wiesław wiesława wietske wigbert wiktor wiktoria wilf wilhelmine willeke
    willem willemijn winifred wladimir wojtek wolfhard wouter wulf władysław włodzimierz xanthe xaver
    xavi xia xiang xiao xiaoli xiaoming ximena xin xing xuan xue yacine yahya yan yana yaroslav
    yaroslava yaser yasin yasir yasmine yasuko yasuo yavuz yaşar yeliz yeon yevgen yevhen yevheniia
    yeşim yifan ying yiğit yogesh yoichi yoko yonca yong yoshi yoshiko yoshio yosuke younes youngjae
    yousef ype yrsa yue yui yuichi yuka yukari yuki yukiko yukio yuko yulia yuliia yuliya yumi
    yumiko yun yunus yurdagül yuriko yuriy yuta yutaka yuxuan yvan yves yücel yüksel yılmaz zacarias
    zach zacharias zafer zaid zaki zanele zbigniew zbyszek zdenka zdeněk zdravko zdzisław zehra
    zeinab zeki zekiye zelda zeliha zenon zenzi zerrin zhen zheng zhi ziad zihan zita zlatan zohra
    zorica zoé zuhal zuzanna zvonimir zélie zübeyde züleyha álvaro ángel ángela åke ævar çağla éliane
    élise élodie émilie étienne öistein özge özgür özkan özlem ørnulf øystein ümit ünal þóra łucja
    şebnem şener şengül şenol şerife şeyma žana željko živko
     ahmet ailsa alana annelie babette bartek belinda bertha bertil bärbel carola cedric claes
     cornelius didier dwayne edmund elmar erland frej freya frieda gheorghe götz hattie hedvig helge
     hjalte jacques jared joao jose kriemhild lauge liesel liva loui magne malik marius maude mavis
     miranda noreen nour oluf osman pete philippe pilar polly radu rebekka roderick rowena sergiu
     sixten slawomir steffi sune sussi tania usman vigga wilfred yngve
     beryl maud neville ottmar regine thora cyril gwendoline hortense isolde leopold ottoline sieglinde
     rigmor gurli herluf valborg thyra solvej
     abdulaziz abena agneta akosua aleksandar alena alexandru alexei alva andrás ania annemiek aroha
     aslaug attila atze ayoub aïcha balázs barbro basia basti berkay bibi björg bojan bożena bram burgi
     büşra catalin catriona cees chukwuemeka cillian constantin cosmin costel csaba cătălin darek
     darragh despina dimitris dorin dumitru edin eleni emir eva-lena ferdl ferenc fiete florin františek
     franzi gerti giorgos girgl grzesiek guðmundur gábor gülsüm hampus hana hansi haris hein heinzi
     hicham ibrahima ifeanyi ilaria ildikó ileana ilie ilyas inken insa ionuț istván iulian jupp jurek
     jón józsef jörgen kaj-ove karima katalin kateřina koos kostas krisztina krzysiek lars-åke laurențiu
     lejla lenka liviu loisl lucian luggi lukáš luuk lászló mailin maj-britt manni marian meryem mircea
     mirek mirza moni nicolae nicoleta nikos nobby nomsa noor ocke octavian oisín okko onno ovidiu
     panagiotis patrycja per-erik petru pitter poldi pádraig pär péter rachid raluca razvan rysiek
     róisín răzvan schorsch senad sigurður sinem siân sorin staffan susi sławek tadhg tamás tini tomke
     tudor tuva tünn ulrika vasilis vilgot viorel vladimír václav věra wastl wiggerl wioletta wiremu
     yannis yasmina yinka zakaria zoltán zosia zsolt zsuzsanna ágnes éva íñigo ólafur ömer þór ľubomír
     štefan ștefan ștefania
     aase ada adaline adda adelbert agnethe aiden aimee alicia alvilda alyssa anders-peter ane-marie
     anelise anne-lise anne-mette anne-sofie annemie anselm april arendse ariana arlo arno aron arved
     ashleigh aslak assumpta attracta ava barnaby benthe bianka borghild brianna briony brit britt-marie
     callie cassandra cassie cathrin cathrine celina chantelle chidera chika chipo cilli claas clarissa
     clementine constanze cressida crispin dagobert danilo darnell delilah demi dietlind dinah donata
     dympna edelgard edie edvard effie egill ehrenfried ekaterina elard ellinor elof elspeth elva
     emilius emmerich enok erdmute erwine esme eva-marie evald evie falko farai ferdi finley fleming
     folkert friedemann georgie georgina gereon gerhild gerner gerta giles giselher gitte-marie
     godehard gracie grethe-marie gunnhild gunver gwendolyn günni haakon hagbart haldor hanno
     hartvig hasso hedda heine heinfried heinrike helmuth henrik-august hermione hubertus huldine
     imma immanuel ina inga-lise ingbert ingebjørg ingerlise ingver inuk irmhild ivalu izzy jan-hendrik
     jan-ole jannes janosch jascha jaxon jella jens-ole jens-uwe jenson jermaine jess jessie jocelyn
     jolyon jools juliet jørgen-peter kai-uwe kaj-erik kamma karl-friedrich katelyn kathi katinka keiran
     keisha ketty kitty klaus-peter klavs knud-erik knut konstanze korinna kylie lacey lara-sophie
     lars-bo latoya leander lene-marie lerato lexi libby lila linnea lis-marie lise-lotte lisser lizzi
     lotte-marie louie ludolf ludwina maddie mads-peter mareile marie-louise marna mathea matilda
     matthis melchior merethe methe minnie morven murdo myla nanna-marie nellie nia nicoline niels-erik
     niels-jørgen nivi nthabiseng nukaaka ole-peter ophelia ortwin otmar ottfried palle-bo paninnguaq
     persephone petrea pilu pipaluk poul-erik poul-henrik raik reuben ria rico rieke robyn
     ronny rosalina rosamund rudo rune-jakob ruth-marie sanjeev sanjiv sanni shaniqua shelley shona
     siegbert sienna sigfred sigfried sigga signe-marie sigrun sisse skye sofus sonni stener svantje
     svend-aage svenn sylvest tabitha tamika tarquin tatenda teddy thorleif thure tia tilly
     tino tonja torkil traudel trille turid tuğçe tyrone ulla-brit undine ursel valeska vera-marie
     verity vibeke-lise villum vilma vivi-ann wieland willads willibald wivi wolf wolf-rüdiger xenia
     yannik ylva zac zenia zola zuri
     mahmood mahmoud oisin nobuko malee
    """
)
"""All of them are names and hardly ever anything else; what may also be a word is left to `AMBIGUOUS`."""
