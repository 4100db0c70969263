"""Further family names: those of neighbours, and of families that came from farther away."""

from routing.sensitivity.text.reading import words_of

MORE_SURNAMES = words_of(
    """
    aas abdelkader abdi achterberg adamczyk adebayo adeyemi ahmadi akbari aktas aktaş al-khatib al-rashid
    almeida alonso amrani asante ashworth avcı babić bakken balogun beckmann begović behrens benali
    benhaddou bianchi blackwood blomqvist boateng bondarenko borkowski bouazza bouzid boyko bozkurt
    braithwaite brennan brouwer buchanan burmeister burmester cakir cartwright cetin chaoui
    chaudhry chen chmielewski choi ciobanu colombo constantinescu dahle danielsson darwish diallo dijk
    dijkstra dimitriou diop dlamini doherty domínguez doyle dumitrescu dupont durand díaz dąbrowska
    dąbrowski eggers eide ekström el-khatib el-sayed engelhardt engström erdogan erdoğan esposito
    fairclough fairweather feldkamp fernandes fernández ferreira fitzgerald fitzpatrick forsberg fournier
    fraser fuhrmann gallagher georgiou gerdes gheorghiu giordano gomes gonzález gonçalves grabowski
    griffiths gupta gómez güler güneş haddad hadzic halvorsen hamdan hargreaves harmsen hauge
    haugland haworth hedlund hellström hoang hodžić hoekstra hollingsworth holmberg
    hoogland horvat horvath horváth hosseini huang håkansson ibrahim idrissi ilic ilić ionescu isaksson
    ivanov ivanova iyer jabłoński jakubowski jankowski jansen janssen janßen jasiński jaworski jiménez
    jonasson jovanovic jovanović jurić kaczmarek kalinowski kamau karaca karimi keane kessenich kessler
    khoury kilic knežević kobayashi korkmaz kovacevic kovacs kovalenko kovačević kovács kowalczyk
    kozłowska kozłowski kołodziej kravchenko krawczyk kubiak kucharski kuipers kuznetsov kwiatkowski kılıç
    lefebvre leroy lewandowska lewandowski lindgren lindholm liu llewellyn lombardi lopes lundberg lunde
    lundqvist lópez lüders maciejewski mackenzie macleod maguire mahmoud majewski malinowski mancini
    mansour marchetti marciniak marinescu marić markovic marković marques martins mazur mazurek mccarthy
    mcdonnell mcgrath mckay mckenna mehta meijer melnyk menon mensah mercier mertens michalak michalski
    mohammadi mohamud moldovan molnár moreau moretti mulder munteanu muñoz mwangi myhre najjar nakamura
    nasser ndiaye ndlovu niedermayr niedermeier nikolaidis nikolic nikolić nordin novak novotny novák
    nowacki nowakowska nowakowski nowicki nwosu o'leary o'neill o'reilly o'sullivan obermaier obermeier
    obi okafor okonkwo oliveira olszewski openshaw osei osman ostermann ostrowski otieno owusu
    papadopoulos pawlak pawłowski peeters pemberton pereira petermann petrov petrova petrović pietrzak
    pillai piotrowski popa popescu popov postma pritchard prohaska pérez qureshi rafferty rahmani raza
    reddy rezaei ricci rizzo rodrigues rousseau rusu rutkowski sadowski saleh santos sato sawicki schmitz
    schouten schwertfeger sheikh shevchenko siddiqui sikora simsek sjöberg smirnov smit sokołowski sousa
    stanciu stoica stojanović suzuki svoboda swoboda szabó szczepański szewczyk szymański sánchez
    söderberg takahashi tanaka tekin tesfaye thiessen thistlethwaite tkachenko tomaszewski tomić toumi
    traore traoré tuncer tóth unal uysal vandevelde varga veenstra vermeulen visser wainwright walczak
    wallin wang warsame watanabe whelan whitcombe whitworth wieczorek witkowski wouters woźniak
    wróblewski wysocki wójcik włodarczyk yamamoto yavuz yildirim yildiz yıldırım yıldız zalewski zawadzki
    zetterlund zhang ziani zielińska zieliński álvarez åberg åkerström åkesson çakır çelik çetin özcan
    özkan ødegård ünal đorđević şimşek
    """
)
