"""Words of the topics that the law protects most, in three languages.

A word stands for everything that begins with it, `word!` for itself alone, and `sick_leave` is a phrase. A
topic counts fully only where a person is near (`routing.sensitivity.topics`), so words of other trades do no
harm here as long as they seldom stand beside a person.
"""

from routing.sensitivity.reading import words_of

TOPICS: dict[str, str] = {
    "hr.applicant": """
        cv! ansøger jobansøg jobsamtale ansættelsessamtale ansøgning! ansøgningen! ansøgninger
        kandidaten! kandidatens_cv! cv'et cv'er afslag_på_ansøgning motiveret_ansøgning
        referencetagning bewerber bewerbung vorstellungsgespräch lebenslauf anschreiben! kandidatin
        kandidat! probearbeiten applicant job_application job_interview candidate! candidate's
        candidates! résumé cover_letter curriculum_vitae hiring_decision cvs! cv's application_from
        his_application her_application letter_of_application shortlisted jobinterview jobsøger
        ansøgning_fra lønkrav gehaltsvorstellung gehaltswunsch eingestellt_werden stellenbewerb
        absageschreiben initiativbewerb salary_expectation hire! hire_him hire_her rejected_him
        rejected_her afslag_til afslag_på_stilling søgte_stillingen søgt_stillingen søger_stillingen
        har_søgt_job søgt_jobbet søgte_jobbet ansætte! ansætter! ansættelse_af jobtilbud ansøgt!
        referencer_på absage_an absage_für beworben! bewirbt! bewarb! einstellen_oder
        eingestellt_wird einstellung_von stellenangebot_an arbeitsprobe vorgestellt_hat rejection_to
        rejection_letter rejection_for who_applied has_applied applied_for_the applied_as job_offer
        offer_letter hiring! interviewed! interviewing! reference_check background_check
        second_interview notice_period
    """,
    "hr.employee": """
        løn! lønnen! lønnet lønseddel lønsedler lønforhøj lønstigning lønsamtale lønregulering
        lønniveau månedsløn årsløn timeløn grundløn lønpakke lønforhandling lønoplysning opsigelse
        opsagt! opsige! opsiger! fyret! fyre! fyring fyringen afsked afskediget bortvis
        skriftlig_advarsel advarsel! advarslen! påtale fratrædelse mus-samtale medarbejdersamtale
        udviklingssamtale samarbejdsproblem personalesag tjenstlig præstationsvurdering fratræder
        lønindeholdelse gehalt! gehalts gehälter lohn! lohnabrechnung lohnerhöhung lohnpfändung
        lohnfortzahlung lohnkürzung monatsgehalt jahresgehalt bruttogehalt grundgehalt stundenlohn
        verdient! verdienst! entgelt kündigung kündigen! gekündigt abmahnung abgemahnt entlassen!
        entlassung aufhebungsvertrag abfindung leistungsbeurteilung mitarbeitergespräch
        beurteilungsgespräch arbeitszeugnis personalakte fehlverhalten probezeit versetzung
        zielvereinbarung low_performer minderleist salary salaries payslip pay_slip pay_rise payrise
        pay_raise wage! wages! earns! base_pay compensation_package dismissal dismissed! fired!
        laid_off redundan severance terminate_his terminate_her terminated! termination_of
        written_warning warning_letter formal_warning final_warning disciplinary misconduct
        performance_review performance_improvement_plan appraisal! underperform personnel_file
        probation grievance gross_misconduct resign let_him_go let_her_go earn! bonus! payroll!
        garnish overtime_pay stock_option pension_contribution prøvetid uddannelsesaftale
        ophæve_hans ophæve_hendes tjener! i_bonus lønbilag feriepenge bruttoløn nettoløn løntrin
        løntræk løngruppe hjemsendt bortvisning mundtlig_advarsel sidste_advarsel opsagde afskedige
        medarbejderudvikling sygesamtale omsorgssamtale kompetencevurdering bruttolohn nettolohn
        urlaubsgeld weihnachtsgeld lohnsteuerkl lohngruppe gehaltsgruppe kündigungsschutz
        freistellung freigestellt ermahnung fristlos überstundenkonto disziplinar personalgespräch
        kritikgespräch zwischenzeugnis eingruppierung prämie! krankengespräch probeverhältnis fires!
        sacked! notice_of_termination end_of_year_rating fratrædelsesaftale afskedigelse lønforskel
        løntillæg lønklasse bliver_ikke_forlænget ikke_forlænget ikke_forlænges ikke_forlænge
        af_med! slippe_af_med sige_op! sagt_op! siger_op! sat_fra_bestillingen degradere omplacering
        omplaceres opsagt_sin_stilling fri_uden_løn kontrakten_ophæves bonusaftale for_mange_fejl
        dårlig_præstation præsterer udeblev udebliver møder_for_sent kommet_for_sent kommer_for_sent
        kommer_altid_for_sent uenig_med_chefen mobning! mobbet! mobber! chikane chikaner krænkende
        overgreb fratrædelsessamtale anbefaling_til referatet_af_mus stundenlöhne stundenlohn!
        bruttolohn! tariflohn_von nicht_verlängert nicht_verlängern loswerden! los_werden
        wir_ihn_los wir_sie_los verwarnung! verwarnt! degradier hausverbot zeugnis_für zeugnis_von
        arbeitsverweigerung zu_spät_gekommen kommt_zu_spät ständig_zu_spät mobbing! gemobbt!
        belästig kündigt! gekündigt_hat unentschuldigt fehlzeiten überlastungsanzeige
        gehaltsabrechnung schlechte_leistung minderleistung rauswerf rausgeworfen rausschmei
        auf_eigenen_wunsch aufhebung_des_arbeits hourly_pay hourly_rate_of pay_review pay_cut
        pay_rate get_rid_of getting_rid_of not_renew won't_renew contract_is_not_being
        leaving_certificate performs_poorly poor_performance underperf bullied bullying! harass
        sexual_harass unfair_dismissal demote! demoted! demotion suspended! suspension_of
        letter_of_warning final_written lay_off lay_him lay_her always_late been_late late_for_work
        unexcused absences! absent! absenteeism work_council_hearing exit_interview quit_her
        quit_his handed_in_his_notice handed_in_her_notice gave_notice misbehav insubordinat
        reprimand compensation_of paid_more paid_less promoted! promotion_of
    """,
    "health": """
        syg! syge! sygdom sygemeld sygefravær sygedage sygeforløb sygedagpenge raskmeld langtidssyg
        delvist_syg lægeerklæring lægebesøg læge! lægen! diagnose! diagnosen! diagnosticeret
        depression depressiv kræft! kræftsyg gravid graviditet barsel forældreorlov handicap
        funktionsnedsæt stresssyg stress-syg gået_ned_med_stress udbrændt psykolog psykisk psykiatri
        fertilitet blodprøve skånehensyn mulighedserklæring angst! misbrug alkoholproblem
        arbejdsskade indlagt! operere opereret medicin! sclerose sklerose adhd! autis epilep bipolar
        brystkræft lungekræft tarmkræft prostatakræft
        tumor! hjernetumor blodprop hjertestop hjerteanfald hjerneblødning
        hjernerystelse alkoholiker alkoholis fleksjob skånejob førtidspension opereres! dysleksi
        dysleks ordblind abort! aborteret angstanfald diabet migræne piskesmæld i_terapi demens
        dement! parkinson skizofren ptsd selvmord selvskad spiseforstyr anoreks kørestol invalid!
        astma allergi! allergisk allergiker på_hospitalet på_sygehuset indlæggelse indlægges
        ned_med_stress stressramt overgangsalder menopaus influenza! døv! høreapparat hørehæmmet
        svagsynet lungebetændelse smittet! drikker_for_meget misbruger medicinering terminal_syg
        døende! lægeundersøg sygeplejerske_hjemme fødsel! fødslen! aborter stofmisbrug narkotika
        kroniker kronisk_syg skadet_ryg rygskade discusprolaps blodtryk hjertekarsygdom
        nedsat_hørelse krank! kranke! kranken! krankheit krankgeschrieben krankschreib krankmeld
        krankgemeldet erkrank krankenstand krankengeld au-bescheinigung arbeitsunfähig arbeitsunfall
        arzt! arzttermin ärztlich attest! krebs! krebserkrank schwanger mutterschutz elternzeit
        schwerbehind behinderung behinderungsgrad burnout burn-out reha! psychisch psychiat
        psychother therapie! operiert! medikament wiedereingliederung bem-gespräch bandscheib
        chemotherap herzinfarkt schlaganfall suchtkrank alkoholabhäng hiv! hiv-pos fehlgeburt
        brustkrebs prostatakrebs hirntumor legasthen alkoholsucht alkoholkrank migräne autist
        antidepress schwerhörig gehörlos rollstuhl demenz schizophren ptbs suizid selbstmord
        essstörung magersucht trunkenheit kokain drogen! drogensucht drogentest asthma lungenentz
        grippe! coronainfekt im_krankenhaus ins_krankenhaus zur_kur in_kur pflegebedürft pflegezeit
        herzfehler herz-op krankenhausaufent operation_am operation_an hörgerät sehbehind
        kaiserschnitt entbindung! wechseljahre knieoperation hüftop rückenleiden rückenprobleme
        nervenzusammenbruch trockener_alko entzug! entzugsklinik allergie! allergisch bluthochdruck
        beschäftigungsverbot langzeiterkrank dienstunfähig erwerbsminder gesundheitszustand
        sick_leave sick_note sick_pay sickness on_sick called_in_sick sick! ill! illness unwell
        medical_leave medical_certificate medical_condition medical_record doctor's_note diagnosis
        diagnosed_with diagnosed! depressed depression! cancer! pregnan maternity paternity
        parental_leave disabilit mental_health therapist! chemotherapy surgery heart_attack stroke!
        miscarriage occupational_health anxiety_disorder reasonable_adjustment alcoholi addiction
        addict! rehab! anxiety! panic_attack signed_off_work signed_off_sick off_sick been_sick
        wheelchair dementia alzheimer deaf! hearing_aid visually_impaired partially_sighted migraine
        dyslexi suicid overdos eating_disorder anorex bulimi cocaine drug_test drinking_problem
        drinking_too hospitalis hospitaliz in_hospital in_the_hospital tumour sclerosis ivf!
        fertility_treat crohn arthritis seizure back_pain nervous_breakdown covid! chronic_illness
        chronically_ill premature_birth gave_birth abortion! hiv-positive terminally caesarean
        c-section medication! brækket! brækkede forstuvet venter_tvillinger venter_barn venter_sig
        termin_i gravide fodlænket lægesamtale lægetid hos_lægen til_lægen borderline! asperger
        tourettes sindslidende fysioterap kiroprakt kejsersnit fertilit ufrivilligt_barnløs
        skilsmisse sorg! sorgorlov_til mistet_sin mistet_sit lammet! halvsidig migræn gigt!
        leddegigt kols! leukæmi hjernehinde besvime besvimede ildebefind koma! nervesammenbrud
        panikanfald søvnproblem søvnløs ludoman spilleafh pusher afvænning antabus vaccineret!
        hepatitis tuberkulose fnat! høj_feber feber! har_det_dårligt_psykisk depri gebrochen!
        verstaucht zwillinge! erwartet_ein_kind kinderwunsch multiple_sklerose sklerose! tourette
        physiotherap entziehungskur entgiftung spielsucht spielsüchtig alleinerziehend geschieden
        scheidung! trauer! gelähmt rheuma! arthrose leukämie hirnhaut ohnmächtig panikattack
        schlafstörung tuberkul fieber! am_ende_ihrer psychisch_am fehlgebur unterleib querschnitt
        arztbesuch beim_arzt zum_arzt frauenarzt facharzt hausarzt betriebsarzt gesundheitlich
        long_covid covid-19 erschöpfungs überlastet_und suchtberat tabletten_nimmt schmerztherap
        prothese blutwerte herzschrittmacher herzproblem broke_his broke_her broken_leg broken_arm
        fractured sprained twins! expecting_a expecting_twins due_date_in lupus!
        borderline_personality gambling_addiction alcohol_problem alcohol_abuse drug_problem
        drug_abuse single_mother single_parent exhausted! grieving! bereave paralys rheumat
        leukaemia leukemia fainted! panic_attacks insomnia tuberculosis fever! doctor's_appointment
        gp_appointment see_a_doctor health_insurance_refuses physiother chiroprac prosthe pacemaker
        blood_test blood_pressure high_blood heart_condition heart_problem health_problem
        health_issue ill_health wheelchair_user special_needs learning_difficult down_syndrome
        gender_dysph sleep_disorder kidney! dialysis transplant! cystic in_a_coma coma! hernia
        slipped_disc concussion lung_disease vaccination_status unvaccinated rehab_clinic detox!
    """,
    "art9.union": """
        fagforening medlem_af_3f medlem_af_hk medlem_af_dansk_metal tillidsrepræsentant tillidsmand
        faglig_organisation strejkevagt gewerkschaft betriebsratsmitglied betriebsrätin betriebsrat!
        verdi-mitglied ig-metall ig_metall bei_ver.di trade_union union_member union_rep
        labour_union labor_union shop_steward works_council tillidsrepræsentanten
        sikkerhedsrepræsentant meldt_ind_i medlem_af_en_fagforening strejke! strejker!
        betriebsratsvorsitz betriebsratswahl personalrat! streikt! im_betriebsrat joined_a_union
        joined_the_union in_the_union union_representative union_steward unionis on_strike
    """,
    "art9.religion": """
        religion! religiøs muslim tørklæde jødisk katolik kirkeskat ramadan jehovas religiös
        konfession kirchenaustritt kirchensteuer jüdisch kopftuch katholisch evangelisch glaubens
        religious betet! fastet! fasting! beder_fem bedetid gebetsraum bederum konvertiert
        konverteret zeuge_jehovas buddhist hindu! atheis ateist jewish headscarf hijab catholic!
        prayer_room jehova moské! kirkegang døbt! kristne! sikh! jøde! zeugin_jehovas
        moschee! christ! jude! jüdin! gläubig! evangelikal mosque! baptised jew! christian_faith
        his_faith her_faith religious_belief
    """,
    "art9.politics": """
        partimedlem stemmer_på politisk_overbevisning politiske_holdninger politisk_holdning
        parteimitglied parteibuch wählt_die politische_meinung politische_einstellung
        politische_überzeugung mitglied_der_afd afd-mitglied party_member votes_for party_membership
        wählt! far_right far-right rechtsradikal linksradikal højreradikal enhedslisten!
        political_opinion political_view political_belief political_affiliation afd-wähler wählt_afd
        kommunist! nazist! nazi! partisoldat danskfolke voted_for voter_of stemte_på republican!
        labour_member
    """,
    "art9.origin": """
        etnisk hudfarve opholdstilladelse asylansøg flygtning! statsborgerskab ethnisch hautfarbe
        migrationshintergrund duldung! arbeitserlaubnis arbeitsvisum visum! arbejdstilladelse
        work_permit work_visa visa! visa_expires nationalitet! staatsangehör nationality!
        aufenthaltserlaubnis asylbewerber rassis ethnic skin_colour skin_color racial asylum!
        immigration_status asylum neger! negeren etnicitet asylantrag asylverfahren abschiebung
        abgeschoben herkunft_des deportation deported! ethnicity his_race her_race racist! racism
        racisme racistisk udvist! udvises
    """,
    "art9.sexuality": """
        homoseksuel biseksuel transkønnet bøsse! lesbisk seksuel kønsskifte homosexuell bisexuell
        schwul! lesbisch sexuelle transgender geschlechtsumwandl transsexu homosexual bisexual gay!
        lesbian! sexual gender_reassignment lesbe! queer! nonbinær non-binary bi-sexuel nichtbinär
        seksuelle sexuelle_orientierung coming-out came_out_as sprunget_ud
    """,
    "art10": """
        straffeattest straffet! tidligere_straffet dømt! domfæld politianmeld sigtet! sigtelse
        underslæb vorbestraft vorstrafe führungszeugnis verurteilt! straftat strafverfahren
        strafanzeige unterschlag straffedom fængsel fængslet tyveri! stjålet! anholdt! voldsdømt
        varetægt bedrageri diebstahl! gestohlen! verhaftet gefängnis betrug! betrugs!
        bewährungsstrafe körperverletz angezeigt! haftstrafe führerscheinentzug charged_with
        charged_him charged_her assault! theft! stealing! stole! arrested! jail! prison! fraud!
        on_parole sex_offen dui! criminal_record convicted! conviction! felony prosecuted! embezzle
        criminal_charge police_report afsoner! fodlænke domfældt spritdom spritkørsel spirituskørsel
        frakendt_kørekort hærværk vold! trusler! insiderhandel freigang! fußfessel vorstraf
        strafbefehl alkohol_am_steuer führerschein_verloren führerschein_weg gewalttätig
        serving_a_sentence ankle_tag drink-driving drunk_driving probation_officer lost_his_licence
        lost_her_licence indicted! imprisoned
    """,
}  # fmt: skip

NEVER = words_of(
    """
    krankenhaus krankenhäuser krankenhauses krankenkasse krankenkassen sygehus sygehuset sygeplejerske
    krankenpfleger fyrre lohnenswert
    """
)

THINGS = ("release candidate", "release candidates", "union all", "candidate key", "candidate keys")
"""What a text of software calls by a word of ours."""

WITHIN = {
    "sygemeld": "health", "sygefravær": "health", "krankschreib": "health", "krankmeld": "health",
    "barsels": "health",
    "schwerbehind": "health", "ansøger": "hr.applicant", "bewerber": "hr.applicant",
    "bewerbung": "hr.applicant",
    "gehalts": "hr.employee", "lønsed": "hr.employee", "lønforh": "hr.employee", "gewerkschaft": "art9.union",
    "kündigungs": "hr.employee", "abmahn": "hr.employee", "krebs": "health",
    "allergi": "health", "misbrug": "health", "alkohol": "health", "straffe": "art10",
}  # fmt: skip
"""Stems that are looked for inside of long words too, as Danish and German build them."""

PEOPLE = words_of(
    """
    hun han hende ham hendes hans vedkommende min mit mine medarbejderen medarbejder medarbejderens
    kollega kollegaen ansøgeren kandidaten sygemeldte ansatte chefen lærlingen eleven praktikanten mein
    meine meiner meinem meinen seine seiner seinem seinen ihm mitarbeiter mitarbeiterin kollege kollegin
    bewerber bewerberin kandidatin azubi auszubildende vorgesetzter vorgesetzte chef chefin praktikant
    praktikantin arbeitnehmer arbeitnehmerin she he her his him hers i'm i've my employee employee's
    colleague colleague's applicant applicant's candidate's candidate coworker co-worker boss intern
    apprentice worker's sohn tochter ehemann ehefrau lebensgefährtin lebensgefährte kone hustru søn
    datter søns datters kæreste wife husband daughter fiancé girlfriend boyfriend direktøren lagerchefen
    værkføreren afdelingslederen teamlederen sælgeren chaufføren bogholderen vikaren azubis
    lehrling beiden begge both ansøgerne kandidaterne
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
OURS = words_of("vores vor unser unsere unserem unseren unserer our my min mein meine")
ROLES = (
    "chef", "leder", "direktør", "bogholder", "mekaniker", "montør", "chauffør", "sælger", "konsulent",
    "ingeniør", "udvikler", "tekniker", "elev", "vikar", "receptionist", "sekretær", "leiter", "leiterin",
    "fahrer", "fahrerin", "verkäufer", "verkäuferin", "buchhalter", "buchhalterin", "techniker", "monteur",
    "ingenieur", "entwickler", "entwicklerin", "berater", "beraterin", "assistent", "assistentin",
    "sekretärin", "vorarbeiter", "meister", "aushilfe", "driver", "accountant", "manager", "engineer",
    "developer", "assistant", "technician", "clerk", "director", "supervisor", "teammate", "secretary",
    "salesman", "bookkeeper", "operator", "trainee", "worker", "nurse", "cleaner",
    "rengøringsdame", "reinigungskraft",
)  # fmt: skip
"""Endings of what somebody does for a living: behind `our` and the like, one person."""
SEVERAL = ("de to ", "de tre ", "begge ", "beiden ", "zwei ", "drei ", "the two ", "two ", "three ", "both ")
"""Right before `applicants`: these ones, and not applicants in general."""
MACHINES = (
    "server", "computer", "rechner", "software", "modul", "system", "pump", "motor", "getrieb", "gear",
    "masch", "maskin", "machine", "regneark", "spreadsheet", "tabelle", "compiler", "datei", "ventil",
    "version", "build", "anlage", "anlæg", "plugin", "batteri", "battery", "steuerung", "printer", "drucker",
    "script",
)  # fmt: skip
"""Beside `sick`, `warning` or `payroll`: it is about them and not about a person."""
WORKINGS = (
    "syg", "krank", "sick", "ill", "diagnos", "advars", "warn", "payroll", "løn", "lohn", "gehalt", "fire",
    "fyr", "stroke", "candidate", "kandidat", "suspen", "terminat", "exhaust",
)  # fmt: skip
"""How the words begin that are said of machines too."""
FROM = ("von der ", "vom ", "fra ", "from the ", "hos ", "with the ", "bei der ")
"""Right before `union`: somebody who works there."""
NO_VERBS = words_of(
    "nicht mit jetzt seit dort erst zuletzt damit somit sonst selbst vielleicht zuerst bereit"
)
"""Behind `sie`: no verb, though they end like one."""
