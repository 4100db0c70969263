"""What tells Danish, German and English apart, and words that give other languages away.

The letter groups were counted in the seeds of the intents; `_` is the edge of a word. The words are chosen
by hand: frequent in one language and absent from its neighbours, so that Danish is not called Norwegian.
"""

from collections.abc import Mapping

from routing.vocabulary import Language

GROUPS: Mapping[Language, Mapping[int, str]] = {
    "da": {
        3: (
            "_af_ _det _det_ _ef _eft _efter_ _en_ _er_ _et _et_ _fra_ _få _god _gø _gør _har _har_ _hv "
            "_hva _hvad_ _hve _hvo _hvor_ _jeg _jeg_ _kan_ _lav _lav_ _lig _læ _med _med_ _mig _mig_ "
            "_min_ _mø _mød _nog _ny _og _og_ _om _om_ _op_ _ops _på _på_ _sid _sk _ska _skal_ _skriv_ "
            "_så _så_ _ti _til _til_ _ud _ud_ _vi_ _vores_ _å af_ alen ansø av_ bej bejd bru bud dag dag_ "
            "dan_ det det_ dk efte eg_ ej ejd ejde ejl ekst els else esk fra_ få fø gels gnin god gø gør "
            "har_ hv hva hvad hve hvo hvor ikk ikke ilb ilbu iv_ jd jde jder jeg jeg_ jl kal_ kan_ kk kke "
            "kke_ kri kriv kst lav lav_ lbu lbud lev lse lse_ læ med med_ mig mig_ mø mød møde nog noge "
            "nsø nsøg oget ops orda ores på på_ ra_ rbej rdan ret_ riv_ ræ sid sk ska skal skr skri slag "
            "stil så så_ sæ sæt sø søg tek til til_ tilb till ttet ud ud_ vad vad_ var vi_ vil vord vore "
            "yde å_ ån år år_ æl æn ær æs æt ød øde øg ør ør_ øre"
        ),
        2: ("_af _ov _ove _skr _vi eda et_ har il_ ings kal kr lb lg lig og_ res_ sk_ uge v_"),
        1: ("_en _er _je _ko _op ad_ af ale ans ar_ et ger ger_ i_ il inge je ls og ore riv va vi vor"),
    },
    "de": {
        3: (
            "_ang _au _auf _auf_ _aus _bew _bit _bitte_ _das _das_ _die _die_ _ei _ein _ein_ _eine_ "
            "_einen_ _es_ _fü _für _für_ _geh _ges _hab _ic _ich _ich_ _im_ _ist _ist_ _lie _mei _mir "
            "_mir_ _nac _nach_ _neu _sch _und_ _uns _von _von_ _wie _wie_ _wir _wir_ _z _zu _ü _üb _übe "
            "anns anz au auf auf_ aus aus_ bei beit ben ben_ bew bewe bit bitt che_ chen chr chre cht "
            "cht_ das das_ die die_ dies eben ei ei_ eib eibe eil ein ein_ eine eit eit_ eite erb esch "
            "etz eu eue eut ewer fü für für_ geb gebo hab hl hle hrei icht ie_ ieb iese ir_ isch kann lau "
            "lch leit lich lä mei mein mir mir_ nac nach neu neue nns nnst nser nst_ nz nze och rau rbei "
            "rei reib rieb rla rung rz sch sch_ schi schr sere stel tei trag tz uche uf uf_ um_ ung ung_ "
            "ungs unse von von_ wei wie wie_ wir wir_ z_ ze zei zt zu än üb übe über ür ür_"
        ),
        2: (
            "_mit _mit_ _ver _was_ ah ber che eh eis eru ges hen hen_ ht ib ich ie ier iere im_ inen isc "
            "ist_ lei mit mit_ nst sc sche tun uch und_ uns was_"
        ),
        1: (
            "_bi _da _di _ge _sc _un _und _wa _was ach bi ch ch_ di eb hr hre ich_ ine ine_ ir ist itt lt "
            "nen nen_ ss un wa was wer"
        ),
    },
    "en": {
        3: (
            "_a_ _abo _about_ _ag _and_ _are _are_ _ca _can _can_ _cu _cus _do_ _doe _does_ _ev _from_ "
            "_has_ _how _how_ _into_ _is_ _it _it_ _lea _me_ _my _my_ _new_ _of_ _on_ _ou _our _our_ _ple "
            "_s_ _sh _sho _th _tha _that_ _the _the_ _thi _this_ _to_ _we_ _wh _wha _what_ _which_ _who "
            "_who_ _wit _with_ _wr _wri _write_ _y _ye _yo _you _you_ abo abou ain_ ake_ any appl appr "
            "ase_ ate_ ay ay_ bou bout ca can can_ comp cu cus cust day day_ do_ doe does ds_ eas ease "
            "ew_ from has_ here his his_ ho_ hou how how_ ica ish ish_ ith ith_ lea leas lica make my my_ "
            "nee new_ nto_ nts_ oes oes_ of_ omer ong ou ou_ oun our our_ out out_ ow ow_ plea plic ppl "
            "ppli ppr ree sh_ stom th th_ tha that the the_ ther thi this tom tome ty_ usto very w_ we_ "
            "wh wha what whe whic who who_ wit with work wr wri writ yo you you_"
        ),
        2: (
            "_and _app _ch _co _com _con _do _of _on _to _up _up_ ain ake ase co com con ct do ea ee ee_ "
            "ery new nts oe of ome ons_ oo rite rs_ ry_ sh to_ ts_ ust y_"
        ),
        1: (
            "_ap _c _for_ _ho a_ ap app are are_ ati ce_ for_ hat hat_ he_ ho ice int ion_ is_ ll_ me_ nc "
            "o_ pl rit tio tion to up ut_"
        ),
    },
}
"""Letter groups by language and weight: how strongly a group speaks for the language."""

WORDS: Mapping[Language, str] = {
    "da": (
        "jeg ikke og af til der det den de en et er har var med på som kan skal vil vi du mig dig os "
        "jer hvad hvor hvordan hvornår hvem hvilken hvilke hvorfor noget nogen nogle meget lige gerne "
        "tak hej ved fra efter før også eller men hvis så når her være blive bliver blev gøre lave "
        "lav skriv find kig giv vores min mit mine jeres deres uge måned mandag tirsdag onsdag "
        "torsdag fredag lørdag søndag dette denne disse op ud ind nu for om at over hos mod mellem alle"
    ),
    "de": (
        "ich nicht und von zu der die das den dem des ein eine einen einem einer ist hat war mit auf "
        "als kann soll will wir du mir dir uns euch was wo wie wann wer welche welcher welches warum "
        "etwas jemand sehr bitte gern gerne danke hallo bei aus nach vor auch oder aber wenn so hier "
        "sein wird werden wurde machen mach schreib such schau gib unser unsere mein meine ihre ihr "
        "für über im am zum zur vom noch mal nur schon kein keine dass diese dieser dieses montag "
        "dienstag mittwoch donnerstag freitag samstag sonntag woche monat in an um bis alle gut"
    ),
    "en": (
        "the and of to a an is are was were has have had with on as can could should would will we "
        "you me us what where how when who which why something someone very please thanks hello hi at "
        "from after before also or but if so here be been get make write find look give our my your "
        "their this that these those for in it its not no do does did about into by they them he she "
        "his her any some more than there just need want monday tuesday wednesday thursday friday "
        "saturday sunday week month tell show put let"
    ),
}
"""Frequent words of the three languages."""

FOREIGN_WORDS: Mapping[str, str] = {
    "fr": (
        "je tu nous vous ils elle est sont avec pour dans une les pas que qui sur ce cette mais ou où "
        "bonjour merci comment pouvez peux votre notre aux être avoir plus très bien aussi traduire "
        "rédiger s'il plaît"
    ),
    "es": (
        "el la los las una unos con para por que qué cómo está están son pero muy gracias hola puedes "
        "puede nuestro nuestra usted del al más también quiero necesito cliente correo sobre hacer "
        "tengo favor esta este"
    ),
    "it": (
        "il lo gli una con per che come sono è di della delle dei nel alla questo questa ma molto "
        "grazie ciao puoi può nostro nostra anche vorrei ho bisogno favore scrivi cliente più perché "
        "cosa"
    ),
    "pt": (
        "o uma com para por que não você está são mas muito obrigado olá pode nosso nossa também "
        "preciso isso ao"
    ),
    "nl": (
        "het een van niet ik jij je wij voor zijn naar maar ook heeft hebben kunnen kunt kun graag "
        "hoe waar deze dit onze bedankt bij worden wordt moet moeten nog geen alsjeblieft goedemorgen "
        "schrijf vertaal maak wat uit"
    ),
    "sv": (
        "och är att inte jag vad också från någon något några mycket hur när ska här oss "
        "snälla gör göra måste mejl hjälp hjälpa veckan skicka vår vårt våra alla upp ut "
        "skillnaden mellan översätt sammanfatta två av bara"
    ),
    "no": (
        "hva noe noen mye deg meg seg etter opp nå hjelpe hjelp blitt takk uke ukene både mellom "
        "selskapet ansatte lage vennligst av hei oppsummer oversett gi vår vårt våre lag e-posten "
        "epost forsinkelsen forskjellen enn"
    ),
    "pl": (
        "nie jest że się na z w i jak co dla czy proszę dziękuję dzień dobry jestem mam możesz może "
        "być tego przez oraz mi napisz przetłumacz firma klient"
    ),
    "cs": ("je se na že jsem prosím děkuji dobrý můžete jak pro ale není být jsou nebo také napište"),
    "fi": (
        "ja ei se että minä sinä hän te olen ovat mutta kiitos hei voitko voit miten mitä kun tämä "
        "myös meidän asiakas kirjoita ole hyvä onko kirjoittaa asiakkaalle tarjous käännä"
    ),
    "tr": (
        "bir ve bu için ne ben sen biz değil yok mı mi lütfen teşekkürler merhaba nasıl çok müşteri yazar"
    ),
}
"""Frequent words of other languages that none of the three has."""

SHARED_WORDS: Mapping[str, str] = {
    "fr": ("des du"),
    "pt": ("os"),
    "nl": ("de is ons hallo met over en of in te kan wil was die dat zo er aan op om als"),
    "sv": (
        "nu eller efter var kan du vill skall vi har för på mig dig sig er tack hej skriv blir blev i "
        "en ett det den de som med till om så men vara dem man får in fråga kunden"
    ),
    "no": (
        "hvordan ikke jeg være gjøre gjør bli blir og i denne skrive sende også fra kun hvorfor oss å "
        "det at en et den til er som på de med han der så var men har om vi min mitt mine ha hun over "
        "da ved du ut sin dem man kan hvor eller skal her alle vil når dere deres dette disse uten "
        "ingen din ditt hvilken hvilke hver hvem hvis bare før mange for bør finn post skriv"
    ),
    "pl": ("do"),
    "cs": ("to den"),
    "fi": ("on me he"),
    "tr": ("var"),
}
"""Words that another language has too: beside it they are no evidence for one of the three."""
