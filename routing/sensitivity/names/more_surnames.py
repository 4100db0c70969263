"""Further family names: those of neighbours, and of families that came from farther away."""

from routing.sensitivity.text.reading import words_of

MORE_SURNAMES = words_of(
    """
    aaen aagesen aas abdelkader abdi abildgaard achterberg ackermann adamczyk adebayo adeyemi ahmadi
    akbari aktas aktaş al-khatib al-rashid albertsen almeida alonso altmann amrani asante aschenbach
    ashworth asmussen avcı babić bachmann bakken balogun balslev barlow bartels bartsch beaumont beckmann
    begović behrens benali bendtsen benhaddou berthelsen beyer bianchi biermann bitsch bjerregaard
    blackwood blomqvist boateng bohn boisen bollmann bondarenko borkowski bouazza bouzid bowen boyko
    bozkurt bradshaw braithwaite braunschweig brennan breuer briggs broadbent brookes brouwer bruns bryant
    brückner buchanan buchholz buckley budde burkhardt burmeister burmester burrows byrne byskov böhme
    böttcher bønnelykke cakir carstensen cartwright cetin chadwick chaoui chapman charlton chaudhry chen
    chmielewski choi ciobanu clements clemmensen coates coleman colombo connolly constantinescu cooke
    crosby crossley dahle dahlmann danielsson darwish davidson dawson dempsey diallo dickinson diekmann
    dierks dijk dijkstra dimitriou diop dittrich dlamini dobson doherty domínguez donnelly dougherty doyle
    drechsler dreyer drummond dudley duffy dumitrescu dupont durand díaz döring dąbrowska dąbrowski eberle
    eckert eggers ehlers eichhorn eide eisele ejlersen ekström el-khatib el-sayed elkjær ellison
    engelhardt engell enggaard engström erdmann erdogan erdoğan esposito esser fairclough fairweather
    farrell feldkamp feldmann fenton fernandes fernández ferreira fiedler fitzgerald fitzpatrick fletcher
    flynn foged fogh forsberg forster fournier fraser fricke fuhrmann gallagher gammelgaard garner garrett
    gebhardt geisler georgiou gerdes gerlach gheorghiu gibbs giese giordano goddard gomes gonzález
    gonçalves goodwin gould grabowski greenwood greiner griffiths grønbæk gundersen gupta gómez göbel
    güler güneş haase haddad hadzic hagedorn haines halvorsen hamann hamdan hancock hanson harder
    hargreaves harmsen harrington hartley hartshorn harwood hauge haugland haworth hawthorne haynes
    heckmann hedlund heinemann heinze hellmann hellström hensel heuer hewitt hickman higgins hildebrandt
    hinton hjort hjorth hoang hodgson hodžić hoekstra holden hollingsworth holloway holmberg holmgaard
    hoogland hopkins hoppe horton horvat horvath horváth hosseini hougaard houghton howarth huang
    humphreys hviid håkansson höfer hübner ibrahim idrissi ilic ilić ionescu isaksson ivanov ivanova iyer
    jabłoński jacobi jahn jakubowski jankowski jansen janssen janßen jasiński jaworski jeffries jiménez
    jochumsen johnston jonasson jovanovic jovanović jurić jürgens kaae kaczmarek kahl kalinowski kamau
    karaca karimi karstensen kavanagh keane kemp kessenich kessler khoury kilic kirby kirkegaard klitgaard
    klose knežević kobayashi kokholm korkmaz korsgaard kovacevic kovacs kovalenko kovačević kovács
    kowalczyk kozłowska kozłowski kołodziej krarup kravchenko krawczyk kretschmer kristoffersen krogsgaard
    kroll kröger kubiak kucharski kudsk kuipers kunze kuznetsov kwiatkowski körner köster kühne kılıç
    landgraf lauer laugesen lausen lawson leach lefebvre leroy levinsen lewandowska lewandowski lindgaard
    lindgren lindholm lister liu llewellyn lohmann lomas lombardi lopes lundberg lunde lundqvist
    lundsgaard lópez löffler lüders maciejewski mackenzie macleod maguire mahmoud mahoney majewski
    malinowski mancini mansour marchetti marciniak marinescu marić markovic marković marquardt marques
    marsden martins mathisen matthiesen mayr mazur mazurek mcallister mcbride mccann mccarthy mccormack
    mcdermott mcdonnell mcfarlane mcgowan mcgrath mcguire mcintyre mckay mckenna mclaughlin mclean mcmahon
    mcnally mcneil mehta meier meijer meissner mellor melnyk menon mensah menzel mercier merkel merten
    mertens metcalfe michalak michalski michelsen milner mohammadi mohamud moldovan molnár moloney
    monaghan moran moreau moretti mouritsen mulder mulligan munteanu murdoch muñoz mwangi myhre møllgaard
    mørch najjar nakamura nasser naumann naylor ndiaye ndlovu nedergaard nicholson niedermayr niedermeier
    niemann nikolaidis nikolic nikolić nitsche noack nolte nordin novak novotny novák nowacki nowakowska
    nowakowski nowicki nuttall nwosu nørregaard o'donnell o'hara o'keeffe o'leary o'neill o'reilly o'shea
    o'sullivan obermaier obermeier obi okafor okonkwo okoro olander oliveira olszewski openshaw osborne
    osei osman ostenfeld ostermann ostrowski otieno owusu oyelaran pallister papadopoulos parkin parkinson
    parsons patterson pawlak pawłowski pearce pearson peeters pemberton pereira perkins petermann petrov
    petrova petrović pfeifer pickering pieper pietrzak pihl pillai piotrowski pollard popa popescu popov
    postma prescott preuß pritchard prohaska pérez qureshi rafferty rahbek rahmani raza reddy redmond
    refsgaard reimann reimers rezaei ricci riddell riedel ringgaard rizzo robertson robson rodrigues
    roesen rohde rosendahl rosenkilde rousseau rowe rowland rushton rusu rutkowski röder sadowski saleh
    samuelsen santos sato sauerland saunders sawicki schiøtz schjødt schmitz schou schouten schröter
    schrøder schuler schultze schwertfeger schürmann sehested severinsen sheikh sheridan shevchenko
    siddiqui siebert sikora simmonds simpson simsek sjöberg skaarup skjøth skou smirnov smit sode
    sokołowski sousa spence stanciu staun steinbach stephens stephenson stevens stevenson stoica
    stojanović stokes storgaard strobel stubbs stæhr sundgaard sutton suzuki svoboda swoboda sykes szabó
    szczepański szewczyk szymański sánchez söderberg søby søndergaard tait takahashi tanaka tekin
    terkildsen tesfaye thaysen therkildsen thestrup thiel thiele thiessen thistlethwaite thorhauge thorpe
    thorsteinsson thuesen thøgersen tietz timm timms tkachenko toftegaard tomaszewski tomić tomlinson
    toumi townsend tranberg traore traoré trautmann tuncer turnbull tækker tóth uhl uhrskov ulriksen unal
    uysal vandevelde varga veenstra vermeulen vestager vickers vilstrup visser wainwright walczak wallin
    walsh wang warburton warsame watanabe weigel wendt westergaard westphal whelan whitcombe whittaker
    whitworth wieczorek wiedemann wiese wilcox wilke wilkes wilkins wilkinson willoughby winstanley
    witkowski wittmann wolff wolters woodward worthington wouters woźniak wróblewski wunderlich wyatt
    wysocki wójcik włodarczyk yamamoto yates yavuz yildirim yildiz yıldırım yıldız zalewski zawadzki
    zeller zetterlund zhang ziani zielińska zieliński álvarez åberg åkerström åkesson çakır çelik çetin
    özcan özkan ødegård ørum østerby ünal đorđević şimşek
    """
)
