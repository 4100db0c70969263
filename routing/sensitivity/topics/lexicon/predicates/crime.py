"""What is said in a whole clause of offences and of suspicion."""

from routing.sensitivity.topics.lexicon.predicates.slots import CERTAIN, CLAUSE, Predicate

PREDICATES: tuple[Predicate, ...] = (
    (
        "art10",
        4,
        "der_kasse fra_kassen af_kassen the_till the_safe med_hjem home mit_heim fra_lageret",
        r"\b(?:nimmt|nehmen|takes?|taking|tager|tage|stikker|steckt|pockets?|pocketing"
        r"|hilft sich) (?:\w+ ){0,2}?(?:geld|penge|money|cash|kontanter"
        r"|varer|ware\w*|goods|stock|material\w*|werkzeug|værktøj|tools|diesel|kupfer|kobber|copper)\b"
        rf" {CLAUSE}{{0,16}}\b(?:aus der kasse|fra kassen|af kassen|from the till|out of the till"
        rf"|from the safe|med hjem|home with|mit nach hause|mit heim|fra lageret med)\b",
    ),
    (
        "art10",
        CERTAIN,
        "privat the_side under_hånden der_hand ebay schwarz the_books dba fuldmagt",
        rf"\b(?:sælger|sells?|selling|flogging|flogs|verkauft|verhökert"
        rf"|vertickt)\b {CLAUSE}{{0,24}}\b(?:privat|on the side|unter der hand|under hånden|off the books"
        rf"|på dba"
        r"|(?:on|auf|bei|på) ebay)\b"
        rf"|\bverkauft (?:privat|schwarz|heimlich) {CLAUSE}{{0,20}}\bunser\w*",
    ),
    (
        "art10",
        4,
        "the_limit legal_limit drive_limit got_done been_done was_done getting_done nicked busted promille "
        "pulled kørekort führerschein licence",
        r"\b(?:got|been|was|getting) (?:done|nicked|busted|pulled over) (?:with|for)\b|\b(?:twice|over"
        r"|three times) the (?:legal |drink-drive |drink drive )?limit\b"
        r"|\b(?:noch|überhaupt|keinen|seinen|ihren|ikke|mistet|lost|no longer has|sit|hendes|hans|his"
        r"|her) (?:noch )?(?:seinen |ihren |sit |hans )?(?:führerschein|kørekort|driving licence)\b",
    ),
    (
        "art10",
        4,
        "staatsanwaltschaft staatsanwalt kripo anklagemyndigheden politiet polizei police prosecutor "
        "bagmandspolitiet",
        rf"\b(?:ermittel\w+|efterforsk\w*|investigat\w+|afhør\w*|verhör\w*|interviewed|questioned"
        rf"|vernommen|sigtet|raided|durchsucht) {CLAUSE}{{0,24}}"
        r"\b(?:staatsanwalt\w*|kripo|anklagemyndighed\w*|politiet|polizei|police|prosecutor\w*"
        r"|bagmandspolitiet)\b"
        rf"|\b(?:staatsanwalt\w*|kripo|anklagemyndighed\w*|politiet|polizei|police"
        rf"|prosecutor\w*) {CLAUSE}{{0,24}}\b(?:ermittel\w+|efterforsk\w*|investigat\w+|afhør\w*"
        rf"|verhör\w*|interviewed|questioned|vernommen|sigte\w*|sucht|leder efter|looking for)\b",
    ),
    (
        "art10",
        4,
        "verdacht mistænkt mistænker suspect suspected suspicion verdächtigt verdächtigen mistanke",
        rf"\b(?:verdacht|verdächtig\w*|mistænk\w+|mistanke|suspect\w*"
        rf"|suspicion)\b {CLAUSE}{{0,50}}\b(?:gestohlen|geklaut|klaut|stiehlt|gegriffen|returkommission"
        rf"|schmiergeld\w*|bestikk\w+|bestoch\w+|bestech\w+|bribe\w*|unterschlag\w*"
        rf"|betrog\w*|betrüg\w*|diebstahl"
        r"|stjål\w*|stjæl\w*|tyveri|snyd\w*|svindl\w*|stole|stealing|theft|fiddling|fraud|taking money"
        r"|nicking|pinching|missing stock)\b",
    ),
    (
        "art10",
        CERTAIN,
        "record führungszeugnis straffeattest strafregister isn't_clean not_clean nicht_sauber",
        rf"\b(?!customer|client|kunde|supplier|vendor|lieferant|leverand|stamdata)(?:his|her|\w+'s|seine?"
        rf"|ihre?|hans|hendes|\w+s) (?:record|führungszeugnis"
        rf"|straffeattest) {CLAUSE}{{0,16}}(?:isn't clean|not clean|nicht sauber|ikke ren|er plettet"
        rf"|unclean)",
    ),
    (
        "art10",
        CERTAIN,
        "conviction convictions caution dom domme verurteilung verurteilungen eintrag anmærkning record",
        rf"\b(?:background|dbs|vetting|screening|criminal records?|police) (?:check|search|result)s?\b"
        rf"{CLAUSE}{{1,70}}\b(?:convictions?|caution|charge|record)\b"
        rf"|\b(?:führungszeugnis|überprüfung|hintergrundcheck)\b{CLAUSE}{{1,60}}\b(?:verurteil\w+|eintrag"
        rf"|vorstrafe\w*)\b"
        rf"|\b(?:straffeattest\w*|børneattest\w*|baggrundstjek)\b{CLAUSE}{{1,60}}\b(?:dom|domme|anmærkning\w*"
        rf"|dømt)\b"
        r"|\b(?:fraud|theft|assault|drugs?|drink.driving) convictions? (?:from|in|of|on|dating)\b",
    ),
    (
        "art10",
        CERTAIN,
        "prison jail inside gefängnis knast haft fængsel spjældet",
        r"\b(?:he|she|worker|guy|man|woman|lad|girl|driver|colleague|\w*arbeiter(?:in)?|kolleg\w+|fahrer"
        r"|er|sie|han|hun|\w*medarbejder\w*|chauffør\w*|vikar\w*|manden)(?:'s|’s)? "
        rf"(?!'){CLAUSE}{{0,40}}?\b(?:was|been|came out of|served time|spent \w+ (?:\w+ )?|war|saß|sitzt"
        r"|gesessen|kam|har siddet|har været|sad|sidder|kom)"
        r" (?:\w+ ){0,3}?(?:in |im |in der |aus dem |i |ud af )(?:prison|jail|gefängnis|knast|haft|fængsel"
        r"|spjældet)\b(?! (?:film|serie|series|movie|novel|roman))",
    ),
)
