"""Words of the topics that the law protects most, in three languages.

A word stands for everything that begins with it, `word!` for itself alone, and `sick_leave` is a phrase. A
topic counts fully only where a person is near (`routing.sensitivity.topics`), so words of other trades do no
harm here as long as they seldom stand beside a person.
"""

from routing.sensitivity.reading import words_of

TOPICS: dict[str, str] = {
    "hr.applicant": """
        cv! ansøger jobansøg jobsamtale ansættelsessamtale ansøgning! ansøgningen! ansøgninger kandidaten!
        kandidatens_cv! cv'et cv'er afslag_på_ansøgning motiveret_ansøgning referencetagning bewerber
        bewerbung vorstellungsgespräch lebenslauf anschreiben! kandidatin kandidat! kandidaten!
        probearbeiten applicant job_application job_interview candidate! candidate's candidates! résumé
        cover_letter curriculum_vitae hiring_decision
    """,
    "hr.employee": """
        løn! lønnen! lønnet lønseddel lønsedler lønforhøj lønstigning lønsamtale lønregulering lønniveau
        månedsløn årsløn timeløn grundløn lønpakke lønforhandling lønoplysning opsigelse opsagt! opsige!
        opsiger! fyret! fyre! fyring fyringen afsked afskediget bortvis skriftlig_advarsel advarsel!
        advarslen! påtale fratrædelse mus-samtale medarbejdersamtale udviklingssamtale samarbejdsproblem
        personalesag tjenstlig præstationsvurdering fratræder lønindeholdelse gehalt! gehalts gehälter lohn!
        lohnabrechnung lohnerhöhung lohnpfändung lohnfortzahlung lohnkürzung monatsgehalt jahresgehalt
        bruttogehalt grundgehalt stundenlohn verdient! verdienst! entgelt kündigung kündigen! gekündigt
        abmahnung abgemahnt entlassen! entlassung aufhebungsvertrag abfindung leistungsbeurteilung
        mitarbeitergespräch beurteilungsgespräch arbeitszeugnis personalakte fehlverhalten probezeit
        versetzung zielvereinbarung low_performer minderleist salary salaries payslip pay_slip pay_rise
        payrise pay_raise wage! wages! earns! base_pay compensation_package dismissal dismissed! fired!
        laid_off redundan severance terminate_his terminate_her terminated! termination_of written_warning
        warning_letter formal_warning final_warning disciplinary misconduct performance_review
        performance_improvement_plan appraisal! underperform personnel_file probation grievance
        gross_misconduct resign
    """,
    "health": """
        syg! syge! sygdom sygemeld sygefravær sygedage sygeforløb sygedagpenge raskmeld langtidssyg
        delvist_syg lægeerklæring lægebesøg læge! lægen! diagnose! diagnosen! diagnosticeret depression
        depressiv kræft! kræftsyg gravid graviditet barsel forældreorlov handicap funktionsnedsæt stresssyg
        stress-syg gået_ned_med_stress udbrændt psykolog psykisk psykiatri fertilitet blodprøve skånehensyn
        mulighedserklæring angst! misbrug alkoholproblem arbejdsskade indlagt! operere opereret medicin!
        sclerose diabetes adhd! autis epilepsi krank! kranke! kranken! krankheit krankgeschrieben
        krankschreib krankmeld krankgemeldet erkrank krankenstand krankengeld au-bescheinigung
        arbeitsunfähig arbeitsunfall arzt! arzttermin ärztlich attest! diagnose! depressiv krebs!
        krebserkrank schwanger mutterschutz elternzeit schwerbehind behinderung behinderungsgrad burnout
        burn-out reha! psychisch psychiat psychother therapie! operiert! medikament wiedereingliederung
        bem-gespräch bandscheib chemotherap herzinfarkt schlaganfall suchtkrank alkoholproblem alkoholabhäng
        hiv! fehlgeburt sick_leave sick_note sick_pay sickness on_sick called_in_sick sick! ill! illness
        unwell medical_leave medical_certificate medical_condition medical_record doctor's_note diagnosis
        diagnosed_with diagnosed! depressed depression! cancer! pregnan maternity paternity parental_leave
        disabilit burnout burn-out mental_health therapist! chemotherapy surgery heart_attack stroke!
        miscarriage occupational_health anxiety_disorder reasonable_adjustment alcoholi addiction
    """,
    "art9.union": """
        fagforening medlem_af_3f medlem_af_hk medlem_af_dansk_metal tillidsrepræsentant tillidsmand
        faglig_organisation strejkevagt gewerkschaft betriebsratsmitglied betriebsrätin betriebsrat!
        verdi-mitglied ig-metall ig_metall bei_ver.di trade_union union_member union_rep labour_union
        labor_union shop_steward works_council
    """,
    "art9.religion": """
        religion! religiøs muslim tørklæde jødisk katolik kirkeskat ramadan jehovas religiös konfession
        kirchenaustritt kirchensteuer muslim jüdisch kopftuch katholisch evangelisch glaubens religious
        religion! jewish muslim headscarf hijab catholic! prayer_room
    """,
    "art9.politics": """
        partimedlem stemmer_på politisk_overbevisning politiske_holdninger politisk_holdning parteimitglied
        parteibuch wählt_die politische_meinung politische_einstellung politische_überzeugung
        mitglied_der_afd afd-mitglied party_member votes_for political_opinion political_view
        political_belief political_affiliation
    """,
    "art9.origin": """
        etnisk hudfarve opholdstilladelse asylansøg flygtning! statsborgerskab ethnisch hautfarbe
        migrationshintergrund aufenthaltserlaubnis asylbewerber rassis ethnic skin_colour skin_color racial
        asylum! immigration_status
    """,
    "art9.sexuality": """
        homoseksuel biseksuel transkønnet bøsse! lesbisk seksuel kønsskifte homosexuell bisexuell schwul!
        lesbisch sexuelle transgender geschlechtsumwandl transsexu homosexual bisexual gay! lesbian! sexual
        transgender gender_reassignment
    """,
    "art10": """
        straffeattest straffet! tidligere_straffet dømt! domfæld politianmeld sigtet! sigtelse underslæb
        vorbestraft vorstrafe führungszeugnis verurteilt! straftat strafverfahren strafanzeige unterschlag
        criminal_record convicted! conviction! felony prosecuted! embezzle criminal_charge police_report
    """,
}  # fmt: skip

NEVER = words_of(
    """
    krankenhaus krankenhäuser krankenhauses krankenkasse krankenkassen sygehus sygehuset sygeplejerske
    krankenpfleger fyrre lohnenswert
    """
)

THINGS = ("release candidate", "release candidates")
"""What a text of software calls by a word of ours."""

WITHIN = {
    "sygemeld": "health", "sygefravær": "health", "krankschreib": "health", "krankmeld": "health",
    "barsels": "health",
    "schwerbehind": "health", "ansøger": "hr.applicant", "bewerber": "hr.applicant",
    "bewerbung": "hr.applicant",
    "gehalts": "hr.employee", "lønsed": "hr.employee", "lønforh": "hr.employee", "gewerkschaft": "art9.union",
    "kündigungs": "hr.employee", "abmahn": "hr.employee",
}  # fmt: skip
"""Stems that are looked for inside of long words too, as Danish and German build them."""

PEOPLE = words_of(
    """
    hun han hende ham hendes hans vedkommende mig min mit mine medarbejderen medarbejder medarbejderens
    kollega kollegaen ansøgeren kandidaten sygemeldte ansatte chefen lærlingen eleven praktikanten mich mir
    mein meine meiner meinem meinen seine seiner seinem seinen ihm mitarbeiter mitarbeiterin kollege
    kollegin bewerber bewerberin kandidatin azubi auszubildende vorgesetzter vorgesetzte chef chefin
    praktikant praktikantin arbeitnehmer arbeitnehmerin she he her his him hers i'm my mine me employee
    employee's colleague colleague's applicant applicant's candidate's candidate coworker co-worker boss
    intern apprentice worker's
    """
)
"""Words that speak of one person. The German `er` and `sie` are not here: one is Danish for *is*, the other a
courtesy; `routing.sensitivity.topics` reads them with their verb."""

CONTRACTS = (
    "vertrag", "abo", "leasing", "lieferant", "lizenz", "miet", "kontrakt", "aftale", "abonnement",
    "leverandør", "lejemål", "licens", "contract", "subscription", "lease", "supplier", "licence",
    "license", "vendor", "versicherung", "forsikring", "konto", "tarif", "mobilfunk", "provider", "process",
    "prozess", "prozes", "session", "job ", "thread",
)  # fmt: skip
"""Beside `Kündigung`, `opsigelse`, `termination`: it is a thing that ends, not a person's employment."""
EMPLOYMENT = (
    "arbeitsvertrag", "anstellungsvertrag", "dienstvertrag", "ansættelseskontrakt", "ansættelsesaftale",
    "employment contract", "aufhebungsvertrag", "employment",
)  # fmt: skip
ENDINGS = ("kündig", "gekündigt", "opsig", "opsagt", "terminat", "termination")
