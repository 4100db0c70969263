"""What is said in a whole clause of partners, names and origin."""

from routing.sensitivity.topics.lexicon.predicates.slots import CERTAIN, CLAUSE, MEN, NAME, WOMEN, Predicate

PREDICATES: tuple[Predicate, ...] = (
    (
        "art9.sexuality",
        CERTAIN,
        "sin_mand min_mand seine_mann seinen_mann seinem_mann mein_mann seine_ehemann seinen_ehemann "
        "seinem_ehemann his_husband my_husband his_boyfriend sin_kone hendes_kone ihre_frau ihrer_frau "
        "ihre_ehefrau ihrer_ehefrau her_wife her_girlfriend sin_kæreste seinem_freund ihrer_freundin fædre "
        "väter",
        rf"\b{MEN}(?:s|'s)?\b {CLAUSE}{{0,40}}\b(?:sin mand|sin mands|seinen? (?:ehe)?manne?"
        rf"|seinem (?:ehe)?mann|his husband|his boyfriend|seinem freund zusammen|sin kæreste,? {MEN})\b"
        rf"|\b{WOMEN}(?:s|'s)?\b {CLAUSE}{{0,40}}\b(?:sin kone|sin kones|ihrer? (?:ehe)?frau|her wife"
        rf"|her girlfriend|ihrer freundin zusammen|sin kæreste,? {WOMEN})\b"
        rf"|\b(?:min mand|mein mann|my husband)\b {CLAUSE}{{0,40}}\b(?:fædre|väter|dads|fathers)\b"
        r"|\b(?:my wife and her wife|his husband|hendes kone|her wife)\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "aus wird",
        rf"\baus {NAME} wird {CLAUSE}{{0,20}}\b{NAME}\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "will_be to_be is_now hedder heißt kaldes genannt goes be_called",
        r"\b(?=\w+ (?:hedder|heißt|will be|is now|bliver|goes by|wants to be|vil kaldes|vil hedde|möchte ab))"
        rf"{NAME} \w+ {CLAUSE}{{0,24}}\b{NAME}\b"
        r"|\bheißt (?:jetzt|nun|künftig|ab \w+) \w+, früher \w+|\bhedder nu \w+, (?:før|tidligere) \w+"
        r"|\bwants to be called \w+ and\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "ihre_frau seinen_mann seinem_mann mein_mann",
        r"\bihre (?:ehe)?frau (?:holt|bringt|kommt|arbeitet|erwartet|begleitet|pflegt) (?:sie|ihr|mit|ein)\b"
        rf"|\b(?:bringt|kommt mit|lebt mit|heiratet) seine[nm] mann\b|\bmein mann {CLAUSE}{{0,40}}\bväter\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "used~to_be war_früher hieß_früher var_tidligere hed_tidligere was_formerly hed_før var_engang",
        rf"\b{NAME} {CLAUSE}{{0,24}}\b(?:used to be|war früher|var tidligere|var engang|hed før"
        rf"|hed tidligere|hieß früher|was formerly) {NAME}\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "med_en_kvinde mit_einer_frau a_woman med_en_mand mit_einem_mann a_man",
        rf"\b(?:{WOMEN}|she|hun|sie|kollegin|her) {CLAUSE}{{0,24}}(?:sammen med en kvinde"
        rf"|gift med en kvinde|mit einer frau (?:zusammen|verheiratet|leb)\w*"
        r"|(?:lives|living|together|married|sleeps|dating) (?:with |to )?a (?:woman|girl))\b"
        rf"|\b(?:{MEN}|he|han|kollege) {CLAUSE}{{0,24}}(?:sammen med en mand|gift med en mand"
        rf"|mit einem mann (?:zusammen|verheiratet|leb)\w*"
        r"|(?:lives|living|together|married|sleeps|dating) (?:with |to )?a man)\b",
    ),
    (
        "art9.origin",
        CERTAIN,
        "name names namen navn accent akzent herkunft oprindelse origin hautfarbe hudfarve skin "
        "kopftuch tørklæde headscarf hijab",
        rf"\b(?:forbigået|übergangen|passed over|overlooked|nicht befördert|abgelehnt|afvist|rejected"
        rf"|benachteiligt|turned down|aussortiert|sorteret fra) {CLAUSE}{{0,60}}"
        r"\b(?:nam(?:e|es|en|ens)|navn|accent|akzent\w*|herkunft|oprindelse|origin|hautfarbe|hudfarve"
        r"|skin|kopftuch|tørklæde|headscarf|hijab)\b",
    ),
    (
        "art9.origin",
        CERTAIN,
        "aber affengeräusche affenlaute monkey abelyde slur slurs",
        r"\bsiger aber (?:efter|til)\b|\baffen(?:geräusche|laute)\b|\bmonkey (?:noises|sounds|chants)\b"
        r"|\babelyde\b|\b(?:a|racist|racial) slurs? (?:on|at|about|to|against)\b",
    ),
    (
        "art9.origin",
        CERTAIN,
        "tyrkeren somalieren araberen polakken rumæneren afghaneren syreren irakeren iraneren "
        "litaueren ukraineren kurderen afrikaneren kineseren",
        r"\b(?:tyrkeren|somalieren|araberen|polakken|rumæneren|afghaneren|syreren|irakeren|iraneren"
        r"|litaueren|ukraineren|kurderen|afrikaneren|kineseren)\b",
    ),
    (
        "art9.origin",
        4,
        "residence permit papers papiere papirer papirerne passet visum visa",
        rf"\b(?:losing|lost|loses|verliert|mister) (?:her|his|my|ihre?n?|seine?n?|sin|sit) (?:residence"
        rf"|permit|visa|visum|aufenthalt\w*|opholds\w*)\b"
        rf"|\b(?:seine|ihre|his|her|hans|hendes|papirerne|papers)\b {CLAUSE}{{0,14}}\b(?:papiere? sind "
        rf"abgelaufen|papers (?:have |are )?expired|papirer er udløbet|er udløbet)\b",
    ),
    (
        "art9.origin",
        CERTAIN,
        "terrorist taliban abe affe monkey perker kanake kameltreiber zigeuner sigøjner ölauge bombemand",
        r"\b(?:kalder|kaldte|kaldt|calls?|calling|called|nennt|nennen|nannte|genannt)\b"
        rf" {CLAUSE}{{0,40}}\b(?:terrorist|taliban|abe|affe|monkey|perker|kanake|kameltreiber"
        r"|zigeuner|sigøjner|ölauge|bombemand)\b"
        rf"|\b(?:terrorist|taliban|affe|kanake|kameltreiber|zigeuner|ölauge) {CLAUSE}{{0,16}}\bgenannt\b",
    ),
)
