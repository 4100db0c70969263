"""Health, disability, pregnancy, addiction and what lies close to them."""

SURE: dict[str, str] = {
    "health": """
        sygemeld sygedage sygeforløb sygedagpenge raskmeld langtidssyg delvist_syg lægeerklæring
        lægebesøg kræft! kræftsyg gravid graviditet forældreorlov funktionsnedsæt stresssyg
        stress-syg gået_ned_med_stress udbrændt psykolog psykisk psykiatri fertilitet
        skånehensyn mulighedserklæring alkoholproblem arbejdsskade sclerose sklerose adhd! autis
        epilep bipolar brystkræft lungekræft tarmkræft prostatakræft tumor! hjernetumor blodprop
        hjertestop hjerteanfald hjerneblødning hjernerystelse alkoholiker alkoholis fleksjob
        skånejob førtidspension opereres! dysleksi dysleks ordblind angstanfald diabet migræne
        piskesmæld i_terapi demens dement! parkinson skizofren ptsd selvmord selvskad
        spiseforstyr anoreks allergisk på_hospitalet på_sygehuset indlæggelse indlægges
        ned_med_stress overgangsalder menopaus høreapparat hørehæmmet svagsynet lungebetændelse
        drikker_for_meget misbruger medicinering terminal_syg døende! lægeundersøg
        sygeplejerske_hjemme stofmisbrug narkotika kroniker kronisk_syg skadet_ryg rygskade
        discusprolaps hjertekarsygdom nedsat_hørelse krankgeschrieben krankschreib krankmeld
        krankgemeldet erkrank krankengeld au-bescheinigung arbeitsunfähig arbeitsunfall
        arzttermin ärztlich krebs! krebserkrank schwanger schwerbehind behinderungsgrad burn-out
        psychisch psychother wiedereingliederung bem-gespräch bandscheib chemotherap herzinfarkt
        schlaganfall suchtkrank alkoholabhäng hiv! hiv-pos fehlgeburt brustkrebs prostatakrebs
        hirntumor legasthen alkoholsucht alkoholkrank migräne autist antidepress schwerhörig
        gehörlos demenz schizophren ptbs suizid selbstmord essstörung magersucht drogensucht
        drogentest lungenentz coronainfekt im_krankenhaus ins_krankenhaus zur_kur in_kur
        pflegebedürft pflegezeit herzfehler herz-op krankenhausaufent hörgerät sehbehind
        kaiserschnitt wechseljahre knieoperation hüftop rückenleiden rückenprobleme
        nervenzusammenbruch trockener_alko entzugsklinik bluthochdruck beschäftigungsverbot
        langzeiterkrank dienstunfähig erwerbsminder gesundheitszustand sick_leave sick_note
        sick_pay called_in_sick illness unwell medical_leave medical_certificate
        medical_condition medical_record doctor's_note diagnosed_with cancer! pregnan therapist!
        chemotherapy heart_attack miscarriage anxiety_disorder alcoholi addiction addict! rehab!
        anxiety! panic_attack signed_off_work signed_off_sick off_sick been_sick dementia
        alzheimer hearing_aid visually_impaired partially_sighted migraine dyslexi suicid
        eating_disorder anorex bulimi cocaine drug_test drinking_problem drinking_too hospitalis
        hospitaliz in_the_hospital tumour sclerosis ivf! fertility_treat crohn arthritis
        back_pain nervous_breakdown chronic_illness chronically_ill premature_birth gave_birth
        hiv-positive terminally caesarean c-section forstuvet venter_tvillinger venter_barn
        venter_sig gravide fodlænket lægesamtale lægetid hos_lægen til_lægen asperger tourettes
        sindslidende fysioterap kejsersnit fertilit ufrivilligt_barnløs sorgorlov_til mistet_sin
        mistet_sit halvsidig migræn gigt! leddegigt kols! leukæmi hjernehinde besvime besvimede
        ildebefind nervesammenbrud panikanfald søvnproblem søvnløs ludoman spilleafh afvænning
        antabus vaccineret! hepatitis tuberkulose fnat! høj_feber har_det_dårligt_psykisk depri!
        erwartet_ein_kind kinderwunsch multiple_sklerose sklerose! tourette physiotherap
        entziehungskur entgiftung spielsucht spielsüchtig alleinerziehend rheuma! arthrose
        leukämie hirnhaut ohnmächtig panikattack schlafstörung tuberkul am_ende_ihrer
        psychisch_am fehlgebur arztbesuch beim_arzt zum_arzt frauenarzt facharzt hausarzt
        long_covid erschöpfungs überlastet_und suchtberat tabletten_nimmt schmerztherap
        blutwerte herzschrittmacher herzproblem broke_his broke_her broken_leg broken_arm
        fractured sprained expecting_a expecting_twins due_date_in lupus! borderline_personality
        gambling_addiction alcohol_problem alcohol_abuse drug_problem drug_abuse single_mother
        single_parent grieving! bereave paralys leukaemia leukemia panic_attacks insomnia
        tuberculosis doctor's_appointment gp_appointment see_a_doctor health_insurance_refuses
        physiother chiroprac pacemaker heart_condition heart_problem health_problem health_issue
        ill_health wheelchair_user special_needs learning_difficult down_syndrome gender_dysph
        sleep_disorder dialysis cystic in_a_coma hernia slipped_disc concussion lung_disease
        vaccination_status unvaccinated rehab_clinic detox! schwangerschaft hochschwanger
        erwartet_nachwuchs in_anderen_umständen guter_hoffnung bekommt_ein_kind bekommt_ein_baby
        bekommt_im~baby entbindungstermin geburtstermin babypause wochenbett stillpause
        stillzeit mutterschaftsurlaub vaterschaftsurlaub elternmonat mutterschaftsgeld
        familienpflegezeit kinderkrank_tage kindkrank wieder_eingliederung
        stufenweise~eingliederung bem-verfahren bem_gespräch gdb_20 gdb_30 gdb_40 gdb_50 gdb_60
        gdb_70 gdb_80 gdb_90 gdb_100 gdb! grad_der_behinderung gleichstellungsantrag sehkraft
        verliert~augenlicht verliert_ihr_gehör verliert_sein_gehör erblindet schwerhörigkeit
        halbblind brca knoten_in_der_brust knoten_im~brust metastas mammographie darmspiegelung
        biopsie bestrahlung strahlentherapie magen_verkleiner magenband magenbypass gastric_band
        gastric_bypass stent! bypass-op hüft-op knie-op rücken-op hüftprothese neue_hüfte
        neues_knie künstliches_gelenk künstliche_hüfte kreuzbandriss bänderriss leistenbruch
        beinbruch armbruch schlüsselbein rippenbruch gipsbein auf_krücken an_krücken mit_krücken
        gehhilfe epilept krampfanfall dement_ langsam_dement tinnitus hörsturz panikstörung
        angststörung zwangsstörung posttrauma traumatisiert belastungsstörung
        erschöpfungssyndrom seelisch_krank psychose psychiatrie tagesklinik nervenklinik
        in_der_klinik_wegen suchtklinik therapeutin_sagt in_psychologischer verhaltenstherapie
        alkoholfahne hat_eine_fahne nach_alkohol trinkt_wieder trinkt_zu_viel trinkt_heimlich
        trinkt_während betrunken angetrunken alkoholisiert flachmann rückfällig kifft gekifft
        bekifft zugedröhnt spritzt_sich drogenabhäng medikamentenabhäng tablettensüchtig
        tablettenabhäng spielt~süchtig ritzt_sich umbringen umzubringen lebensmüde
        nicht_mehr_leben suizidgedank will_nicht_mehr_leben selbstverletz übergibt_sich
        magert_ab abgemagert hitzewallung wechseljahr menstruation periodenschmerz endometriose
        totgeburt künstliche_befruchtung hormonbehandlung hormontherapie hormonspritze eizellen
        eisprung kinderwunschbehandl unfruchtbar sterilisier vasektomie geschlechtskrank
        hiv-infi hiv-test hivpositiv hiv_positiv aids! nicht_impfen impfen_lassen ungeimpft
        impfstatus impfgegner impfpass impfverweiger arztbrief befundbericht arztbericht
        krankenakte entlassbrief entlassungsbrief atteste ärztliches_attest au_bis au_ab
        folgebescheinigung folge-au erstbescheinigung hat_sich_krank krank_gemeldet
        krank_geschrieben krankheitstage krankheitsbedingt dauerkrank liegt_im_krankenhaus
        liegt_auf_der_intensiv intensivstation not-op notoperation notarzt bewusstlos umgekippt
        zusammengebrochen kollabiert schwächeanfall kreislaufkollaps autismus autistisch
        ads-diag legasthenie stottert stottern neurodivers dyskalkulie lernbehind erwerbsunfähig
        berufsunfähig frührente rente_wegen schwerbeschädigt hilfsmittel_für~behind blindenhund
        gebärdensprache graviditetsgener er_gravid gravid_i svanger går_på_barsel skal_på_barsel
        på_barsel barselsorlov fædreorlov mødreorlov orlov_med~barn øremærket_orlov termin_til
        tvillingerne venter_et_barn venter_nummer skal_være_far skal_være_mor skal_være_forældre
        har_mistet_barnet mistede_barnet tabt_barnet fertilitetsbehandl hormonbehandl hormoner!
        ægudtag taget_æg insemin reagensglas barnløs hedeture hedetur menstru pms! §56 §_56
        paragraf_56 §56-aftale fleksjobb fleksjobber revalider ressourceforløb
        sygedagpengerefusion mulighedserklær lægeerklær friattest varighedserklær
        fastholdelsesplan sygeopfølg sygefraværssamtale omsorgssamtale rundbordssamtale
        delvis_raskmeld delvist_raskmeld delvis_syge delvis_sygemeld kræftbehandl kemobehandl
        kemoterapi strålebehandl knude_i_brystet knuder_i svulst metastaser biopsi mammografi
        hudkræft modermærkekræft blodkræft testikelkræft livmoder ny_hofte nye_hofte nyt_knæ
        nye_knæ kunstig_hofte kunstigt_knæ hofteoperation knæoperation skulderoperation
        rygoperation hjerteoperation slidgigt dårlig_ryg ondt_i_ryggen korsbånd meniskop
        brækket~ben brækket~arm går_med_krykker på_krykker krykker gipsen! i_gips skåret_i
        opereret_i skal_opereres slankeoperation gastric fedmeoperation ballonudvid epilepsi
        krampeanfald multipel_sklerose nedsat_syn mister_synet ved_at_miste_synet
        mister_hørelsen svagtsyn svagtseende blindet stammer! skærmlæser førerhund tegnsprog
        stress-sygemeldt gået_ned_med gik_ned_med bryder_sammen brød_sammen brudt_sammen
        græder_på græd_på græder_hver psykisk_sårbar psykisk_nedbrud psykiater psykolog!
        psykologen psykologtime psykologhjælp går_i_terapi samtaleterapi lykkepiller
        antidepressiv antidepressiva sovepiller beroligende_medicin hører_stemmer paranoid
        manisk traume! traumatiseret krigsveteran begyndt_at_drikke drikker_igen drikker_tæt
        drikker_hver drak_sig lugter_af_alkohol lugtede_af_alkohol lugter_af_sprut
        lugtede_af_sprut lugter_af_øl lugtede_af_øl lugter_af_spiritus lugtede_af_spiritus
        lugtede_af_det fuld_på_arbejde beruset påvirket_på_arbejde tilbagefald ryger_hash
        ryger_fed hashmisbrug kokain stofmisbruger narkoman afrusning i_behandling_for minnesota
        aa-møde skære_sig cutter! tage_sit_eget_liv taget_sit_eget_liv tage_livet tog_livet
        ikke_værd_at_leve vil_ikke_leve ønsker_ikke_at_leve selvmordstanker selvmordsforsøg
        kaster_op~spis spiser_ingenting spiser_ikke~tynd anoreksi hiv-positiv kønssygdom
        klamydia vaccinationsstatus ikke_vaccineret vil_ikke_vaccineres epikrise journaludskrift
        patientjournal lægejournal indlagt_på indlagt_med indlagt_akut på_intensiv akut_indlagt
        autisme autistisk adhd-diag ordblindhed talblind ordblindetest hot_flush hot_flash
        period_pain endometriosis fertility egg_collection egg_retrieval hormone_treatment
        hormone_therapy starting_hormones on_hormones miscarried stillborn stillbirth
        expecting_her expecting_a_baby expecting_their due_in~baby having_a_baby baby_is_due
        mat_leave maternity_leave paternity_leave pat_leave adoption_leave shared_parental
        ante_natal antenatal morning_sickness breastfeed breast_feed expressing_milk
        losing~sight losing~hearing going_blind going_deaf registered_blind lost_his_sight
        lost_her_sight screen_reader~for guide_dog sign_language british_sign hearing_loss
        sight_loss visual_impair hearing_impair partially_deaf stammers! stutter neurodiver
        autistic autism dyspraxi dyscalcul on_the_spectrum double_mastectomy mastectomy
        lumpectomy biopsy radiotherapy chemo! lump_in~breast metasta in_remission tumor_in
        malignant oncolog prostate ovarian bypass_surgery angina! defibrillator_implant heart_failure
        hip_replacement knee_replacement knee_operation hip_operation knee_surgery hip_surgery
        back_surgery shoulder_operation shoulder_surgery keyhole_surgery on_crutches in_plaster
        torn_ligament cruciate bad_back slipped_disk sciatica fit_note sicknote self-cert
        signed_off~work signed_off_with signed_off_until off_with_stress off_with_depression
        off_with_anxiety stress_leave bradford_factor bradford_score long-term_sick
        long_term_sick phased_return ill-health_retirement post-viral chronic_fatigue fibromyalg
        lyme_disease ulcerative irritable_bowel ibs! colostomy stoma! incontinen antidepressants
        suicidal self-harm self_harm end_his_life end_her_life ending_it_all took_his_own_life
        took_her_own_life doesn't_want_to_live post-traumatic nervous_wreck breakdown_last
        mental_breakdown sectioned! psychiatric psychiatrist psychotherap seeing_a_therapist
        seeing_a_counsellor bereavement grief! compassionate_leave lost_her_husband
        lost_his_wife lost_her_baby drinking_at_lunch drinking_again drinking_at_work
        drinks_too_much drinking_heavily been_drinking smelled_of_alcohol smelt_of_alcohol
        smells_of_alcohol smelling_of_drink smelt_of_drink smells_of_booze stinks_of_booze
        reeks_of_alcohol drunk_at_work turned_up_drunk hungover_again off_the_wagon relapsed!
        in_recovery_from smoking_weed smokes_weed cannabis stoned_at_work on_drugs failed_a_drug
        failed_the_drug drug_habit aa_meeting gambling_problem std! sti_clinic
        vaccination_record refuses_the_vaccine refuses_to_be_vaccinated not_vaccinated
        medical_history medical_report gp_says gp_letter occ_health occupational_health_referral
        oh_referral hospital_letter discharge_letter intensive_care collapsed_at_work
        passed_out_at ambulance_took blue_badge disabled_colleague disabled_employee
        registered_disabled accessible_workplace_for reasonable_adjustments diabetes diabetik
        insulin! insulinpumpe zuckerkrank blutzucker blodsukker sukkersyge sukkersyg gicht!
        psoriasis schuppenflechte eksem! neurodermitis bronchitis lungenembolie thrombose
        trombose embolie embolism helvedesild gürtelrose shingles! gallensteine gallsten
        gallstone nierensteine nyresten kidney_stone blinddarm blindtarm appendi schilddrüse
        stofskiftesyg thyroid lymphdrüsen lymfekræft lymphoma anämie anaemi anemi vorhofflimmern
        atrieflimren arrhythmi rytmeforstyr herzrhythmus sepsis blodforgiftning blutvergiftung
        mrsa krätze! scabies kopfläuse windpocken skoldkopper chickenpox measles masern!
        mæslinger röteln mumps! pfeiffersches mononukleose glandular_fever borreliose borrelia
        karpaltunnel carpal_tunnel tennisarm! tennisalbue frozen_shoulder ischias! iskias
        osteoporo knogleskør scoliosis muskelschwund muskelsvind narkolep narcolep schlafapnoe
        søvnapnø sleep_apn grauer_star grüner_star grauen_star grå_stær grøn_stær glaucoma
        cataract menière meniere svimmelhed vertigo ocd! fødselsdepression wochenbettdepression
        postpartum postnatal_depression colitis morbus_crohn reizdarm irritabel_tyktarm zöliakie
        cøliaki coeliac glutenunverträg bandwurm parkinsons als-diag muskelkræft knochenkrebs
        bettlägerig sengeliggende bedridden sauerstoffgerät iltapparat oxygen_tank dialyse
        organspende nierentransplant spenderniere hornhaut lebertransplant rollator gehstock
        bein_ab amputation finger_ab finger_abgetrennt mistede_en_finger mistet_en_finger
        klemt_fingeren klemte_fingeren lost_a_finger lost_two_fingers crushed_his crushed_her
        verbrannte_sich verbrennungen brandsår forbrændt burned_his burned_her burnt_his
        burnt_her schädel gehirnerschütterung concuss schleudertrauma whiplash kreislaufprobleme
        ohnmacht! besvimelse gik_i_gulvet faldt_om! faldt_om_på faldt_om_i kippte_um kippt_um
        blackout_hatte anaphyla allergischer_schock allergisk_chok epipen inhaler! arbejdsulykke
        betriebsunfall wegeunfall workplace_accident accident_at_work vom_gerüst
        fell_off_the_ladder fell_off_a_ladder faldt_ned_fra riddor hebamme jordemoder midwife
        ultraschall! nakkefold trimester mutterpass babybauch babybump baby_bump! nachwuchs!
        erwarten~kind wird_papa wird_vater wird_mama wird_mutter wieder_schwanger
        ungeplant_schwanger gravide! schwangerschaftsabbruch abtreibung provokeret_abort
        spontanabort termination_of_pregnancy adoptionsurlaub adoptere adoptionsorlov pflegekind
        wochenfluss stillt_noch ammer_endnu pumper_mælk kind_krank! kind_ist_krank! barns_første
        barns_sygedag barnets_første sygt_barn kranke_kinder sick_child child_is_ill!
        kid_is_sick! pflegefall pflegebedürftig pflegegrad plejekrævende plejeorlov
        carer's_leave demenskrank im_hospiz in_a_hospice in_hospice på_hospice palliativ palliative sterbend
        liegt_im_sterben sterbebegleit død_i_weekenden verstorben todesfall trauerfall
        sonderurlaub_wegen hat~verloren_und_weint mistede_sin mistede_sit hustru_døde mand_døde
        mutter_gestorben vater_gestorben braille punktskrift blindenschrift assistenzhund
        servicehund hearing_loop teleslynge induktionsschleife downs_syndrom down-syndrom
        lernschwäche inklusionsbetrieb integrationsamt inklusionsamt jobcoach_für støtteperson
        personlig_assistance hjælpemidler_til access_to_work merkzeichen kørestolsbruger
        rollstuhlfahrer im_rollstuhl sitzt_im_rollstuhl sidder_i_kørestol bruger_kørestol
        uses_a_wheelchair in_a_wheelchair gehbehindert gangbesværet kann_nicht_mehr!
        ich_kann_nicht_mehr nervlich_am psychisch_am_ende am_ende_seiner am_limit! völlig_fertig
        dreht_durch kan_ikke_mere! ikke_mere_nu har_det_skidt har_det_ikke_godt~psyk er_knækket
        knækket_sammen psykisk_dårlig ude_af_den ikke_sig_selv not_herself not_himself
        isn't_coping not_coping can't_cope couldn't_cope at_breaking_point close_to_breaking
        broke_down_in breaking_down overwhelmed_and nervös_zusammen zusammenbruch!
        kurz_vorm_zusammenbruch ausgebrannt burn-out-klinik erschöpfungsdepression
        winterdepression klinikaufenthalt stationär_behandelt stationär_in stationär_auf
        ambulante_reha reha-antrag reha-maßnahme anschlussheilbehandlung anschluss-reha
        genoptræning genoptrænings rehabilit kur_bewilligt mutter-kind-kur langzeitkrank
        krankenhausreif chronisch_krank! chronisch~erkrank kronisk_sygdom kronisk_lidelse
        chronic_condition chronic_pain kroniske_smerter chronische_schmerzen schmerzmittel
        smertestillende painkillers morphin morfin ritalin! methadon substitution! lithium_nimmt
        psychopharmaka schlafmittel schlaftabletten sovemedicin betablocker chemo_hat
        voldelig_mand voldelig_kæreste krisecenter frauenhaus women's_refuge blaues_auge
        black_eye blåt_øje blå_mærker blue_marks häusliche værd_at_leve livet_er_ikke_værd
        ist_süchtig alkoholsüchtig drogensüchtig wert_zu_leben not_worth_living life_isn't_worth
        epileptisch hat_ms! har_ms! has_ms! corona_positiv positiv_getestet testet_positiv
        tested_positive har_corona hat_corona has_covid prosthetic_leg prosthetic_arm flexjob
        magnification_software sehschwäche mama_wird papa_wird mutter_wird vater_wird
        mor_til_tvill can't_have_kids can't_have_children höhenangst flugangst platzangst
        klaustrophob claustrophob prüfungsangst angstzustände angstattacke phobie! fobi! phobia
        fear_of_heights højdeskræk infarkt infarct nichts_schweres nicht_schwer_heben
        darf_nicht_heben darf_nichts_heben not_allowed_to_lift can't_lift cannot_lift
        must_not_lift must_not_drive not_fit_to_drive unfit_for_work fit_for_work arbejdsduelig
        uarbejdsdygtig fahruntüchtig fahrtauglich må_ikke_løfte må_ikke_køre_bil kan_ikke_løfte
        tåler_ikke_støv tåler_ikke_støj lärmempfindlich lydfølsom lysfølsom sensory_overload
        reizüberflutung schwerbehindertenausweis betreuer_vom_amt gesetzliche_betreuung
        værge_for came_in_drunk comes_in_drunk drunk_again wieder_betrunken fuld_igen mødte_fuld
        møder_fuld mødt_fuld stoned! high_at_work påvirket! blackout tømmermænd_igen
        ständig_verkatert verkatert! sweats_and_shakes withdrawal_symptom entzugserscheinung
        abstinenser 12_steps nüchtern_seit sober_for sober_since tørlagt clean_since
        separated_from_his separated_from_her getrennt_von_seiner getrennt_von_ihrem
        von_seiner_frau_getrennt von_ihrem_mann_getrennt getting_divorced
        going_through_a_divorce messy_divorce in_scheidung scheidet_sich lässt_sich_scheiden
        ligger_i_skilsmisse skal_skilles blevet_skilt custody_battle sorgerechtsstreit
        forældremyndighedssag psych_ward geschlossene_abteilung lukket_afdeling psykiatrisk
        akutmodtagelsen a&e_last in_a&e rushed_to_hospital taken_to_hospital indbragt_på
        kørt_på_hospitalet kørt_på_sygehuset ins_spital im_spital eingeliefert krankentransport
        herztransplant reanimiert genoplivet wiederbelebt koronar ballooned angioplast katheter
        kateter! urinprob inkontinen stomi! darmausgang kolostomi sonde_ernähr epidural lumbal
        blutspiegel kolesterol cholesterin cholesterol adipositas fettleibig übergewichtig
        stark_übergewicht overvægtig svært_overvægtig obese ozempic wegovy abnehmspritze
        slankemedicin diätpillen diabetisk untervægtig undervægtig untergewichtig rote_flecken
        ausschlag_an udslæt_på skin_rash hautausschlag kontaktallergie kontakteksem latexallergi
        nickelallergi nikkelallergi nussallergi nøddeallergi nut_allergy peanut_allergy
        laktoseintoler bee_sting hay_fever heuschnupfen høfeber pollenallergi transplant!
        knochenmark stammzell stamcelle bone_marrow blutkrebs hautkrebs skin_cancer darmkrebs
        bowel_cancer colon_cancer lung_cancer breast_cancer bauchspeicheldrüse bugspytkirtel
        pancrea lymphknoten lymph_node melanom melanoma leukaem krebsdiagnose kræftdiagnose
        cancer_diagnosis kræften! krebsbehandlung vorstufe_von_krebs celleforandring
        zellveränder pap_test wochenlang_krank! ständig_krank! dauernd_krank! immer_krank!
        oft_krank! altid_syg! tit_syg! ofte_syg! hele_tiden_syg! always_sick! always_ill!
        often_sick! often_ill! constantly_off sick_again syg_igen wieder_krank!
        schon_wieder_krank! ringer_sig_syg! ringet_sig_syg! melder_sig_syg! meldt_sig_syg!
        meldet_sich_krank! hat_sich_krankgemeldet feiert_krank! called_in_sick! calls_in_sick!
        calling_in_sick! rang_in_sick! phoned_in_sick! pulling_sickies pulled_a_sickie sickie
        bandscheiben-op bandscheibenvorfall gruppeterapi gruppentherapie group_therapy parterapi
        paartherapie familieterapi gesprächstherapie therapiestunde therapietermin
        therapiesitzung therapieplatz terapeut! terapeuten psykologsamtaler psykologtimer
        neurologisk nevrologisk neurologisch neurolog kardiolog cardiolog hjertelæge onkolog
        orthopäd ortopæd urolog gynäkolog gynækolog dermatolog hudlæge hautarzt augenarzt
        øjenlæge hno-arzt zahn-op kieferorthopäd kieferop optician_says nervelidelse nervenkrank
        lidelse! lider_af leidet_an leidet_unter suffers_from suffering_from erkrankt_an
        ryster_på_hænderne hænderne_ryster zittern_in_den zittert_stark shaky_hands humpelt!
        haltende limping! promille! promiller alkoholtest alkotest blew_over breathalys säuft!
        säufer! trocken_seit trockener sober! fuldt_påvirket spritflaske sprutflaske
        schnapsflasche flask_in_his drikkeri nicht_arbeitsfähig arbeitsfähig! ikke_arbejdsdygtig
        raskmelding laut_au au-schein au_schein auschein krankenschein gelber_schein
        gelben_schein sygedagpengeskema dp333 mutter-kind dna_kit dna-kit gen-test gentestet
        genetic_condition arveligt_belastet erblich_belastet husband_hits_her boyfriend_hits_her
        wird_von_ihrem_mann_geschlagen bliver_slået_af slår_hende schlägt_sie hits_her beats_her
        violent_at_home vold_i_hjemmet løbet_fra_ham løbet_fra_hende gået_fra_ham gået_fra_hende
        forladt_af_sin left_him_for left_her_for frau_ist_ihm_weggelaufen weggelaufen_ist
        verlassen_worden_von bor_på_hotel_efter operationstermin operationsdato operationstid
        op_am voroperation nach_der_op vor_der_op seit_der_op indkaldt_til_operation
        venter_på_operation waiting_for_surgery waiting_for_an_operation pre-op post-op
        død_i_nat mistede_vores vi_mistede døde_i_går døde_i_nat gestern_verstorben
        überraschend_verstorben plötzlich_verstorben sadly_passed passed_away died_last_night
        died_suddenly dødsbud kondolence kondolenz beileid condolences stresskollaps
        stresssymptom stress-symptom stresssygemeld stresskonsulent belastungssyndrom
        overworked_and_ill kører_på_pumperne på_randen_af bricht_zusammen klappt_zusammen
        klappte_zusammen brach_zusammen zusammengeklappt schwerhöriger kurzsichtig_stark
        nachtblind farbenblind farveblind colour_blind color_blind rullestol gangstativ
        albuestok stok_på_grund invalidenrente invalideprotese handicapparkering
        behindertenparkplatz schluckbeschw ess-brech magersüchtig übergewicht abgenommen_wie
        tabt_sig_meget blevet_meget_tynd lost_a_lot_of_weight gained_a_lot_of_weight
        kinderlos_ungewollt schwanger_geworden schwanger_ist bin_schwanger ist_schwanger
        er_gravid! jeg_er_gravid is_pregnant she's_pregnant i'm_pregnant got_pregnant
        schrittmacher! bis_sonnenuntergang~iss lægekontrol lægetjek arbejdsmedicinsk
        health_check_before amtsarzt amtsärztlich betriebsärztlich vertrauensarzt
        medizinischer_dienst tics! her_ms_is his_ms_is ms_is_progressing multiple_skl
        can't_do_stairs can't_manage_the_stairs kan_ikke_gå_på_trapper schafft_die_treppe_nicht
        welche_medikamente er_nimmt_tabletten hvilken_medicin hvilke_piller what_medication
        taking_medication on_medication på_medicin nimmt_medikamente tager_medicin insulinafhæng
        lægens_ordre ärztlichen_rat doctor's_orders doctor_says doctor_told læge_siger
        lægen_siger arzt_sagt arzt_meint mein_arzt min_læge my_doctor my_gp krankenhausbett
        hospitalsseng_han lige_har_født har_født just_given_birth gerade_entbunden
        frisch_entbunden ligger_med_lungebet er_døv ist_taub is_deaf er_blind ist_blind is_blind
        er_stum in_rehab selvskadende raped_as kann_nicht_mehr_weil er_nicht_mehr_kann
        sie_nicht_mehr_kann
    """,
}
ALSO: dict[str, str] = {
    "health": """
        syg! syge! sygdom sygefravær læge! lægen! diagnose! diagnosen! diagnosticeret depression
        depressiv barsel handicap blodprøve misbrug indlagt! operere opereret medicin! abort!
        aborteret kørestol astma allergi! stressramt influenza! døv! smittet! fødsel! fødslen!
        aborter blodtryk krank! kranke! kranken! krankheit krankenstand arzt! attest!
        mutterschutz elternzeit behinderung reha! psychiat therapie! operiert! medikament
        rollstuhl trunkenheit kokain drogen! asthma grippe! operation_am operation_an
        entbindung! entzug! allergie! allergisch sickness on_sick sick! ill! diagnosis
        diagnosed! depressed depression! maternity paternity parental_leave disabilit
        mental_health surgery stroke! occupational_health reasonable_adjustment wheelchair! deaf!
        overdos in_hospital seizure covid! abortion! medication! brækket! brækkede borderline!
        skilsmisse sorg! lammet! koma! feber! gebrochen! verstaucht zwillinge! geschieden
        scheidung! trauer! gelähmt fieber! unterleib querschnitt gesundheitlich covid-19
        prothese twins! exhausted! fainted! fever! prosthe blood_test blood_pressure high_blood
        transplant! coma! kliniken_mit krankschreibungen migräneanfall hexenschuss erbrech
        übelkeit burn_out überlastet nervlich erschöpft! schlaflos bandscheibe! depressionen
        knieproblem rückenprobl augen-op op-termin operation! operiert operieren_lassen impfung
        geimpft drogenprobl behindert! behindertenquote blind! taub! spastisch stillen!
        hochgradig_krank blutspend bluttest schwindelanf allergen krücken verletzt_sich
        unfall_auf ausgefallen_wegen lungen herzprobl atemnot narkose amputier operationen
        brud_på skadet! kom_til_skade skadestuen behandling_for dysfunktion udmattet
        overbelastet psykiske handicappet stofskifte allergiker vaccination hjerteproblem
        vejrtrækning amputeret udbrændthed operated_on recovering_from crippled! disabled!
        vaccinated! injured! injury accident_at stressed_out burned_out burnt_out burnout
        overweight obes addicted! allergic allergies stitches! crutches! scarred! amput
        breathing_problem faint! unwell! poorly! contagious infection! cancer_screening
        verletzt! krankenhausaufenthalt svimmel schwindelig gesundheitsprob helbred! helbredet
        helbredsmæss health_reasons gesundheitlichen_gründen helbredsårsager medical_reasons
        medical_appointment medical_grounds overvældet overwhelmed! ausgelaugt pflegen! carer!
        betreut_ihre betreut_seine sorgerecht forældremyndighed custody_of ohne_bewusstsein
        nosebleed vomit! kaster_op! übergeben! corona! coronatest omikron drunk! betrunken!
        divorc skilt! trennung_von_seiner grippal influenza halsbetændelse lungebetænd
        mandeloperation mandelentzündung blasenentz blærebetænd forkølelse erkältung bronkitis
        magen-darm maveinfluenza roskildesyge norovirus stomach_bug food_poisoning tonsil
        lumbago skoliose rückgrat wirbelsäule discuspro karpal sehnenscheiden senebetænd tendon
        tendinit bursit schleimbeutel slimsæk meniskus menisk suffers! scannes scanning_i
    """,
}
HINTS: dict[str, dict[str, str]] = {
    "health": {
        "body": """
            bandscheibe bandscheiben pelvis! becken! bækken! bækkenet! back! knee! knees!
            hip! hips! shoulder! shoulders! heart! lung! lungs! eye! eyes! eyesight sight!
            hearing! ear! ears! wrist! hand! hands! neck! spine! leg! legs! foot! feet!
            ankle! kidney! kidneys! liver! stomach! bowel nerves! breast! head! skin!
            throat! teeth! tooth! gallbladder bladder! brain! blood! bone! bones! joint!
            joints! muscle tendon thyroid arm! arms! finger! fingers! toe! chest! rücken!
            knie! knien! hüfte schulter herz! herzen! lunge auge! augen! gehör ohr! ohren!
            handgelenk nacken wirbelsäule bein! beine! fuß! fuss! füße knöchel niere leber!
            magen! darm! nerven! brust! kopf! haut! hals! zahn! zähne! galle! gallenblase
            blase! gehirn! hirn! blut! knochen gelenk muskel sehne! prostata gebärmutter
            unterarm zeh! steißbein schlüsselbein ryg! ryggen! knæ! knæet! hofte! hoften!
            skulder! skulderen! hjerte! hjertet! lunge! lunger! øje! øjet! øjne! øjnene!
            syn! synet! høre! hørelse øre! ører! håndled hånd! hånden! nakke! nakken!
            rygsøjle ben! benet! fod! foden! fødder! ankel! nyre! nyrer! lever! leveren!
            mave! maven! tarm! nerver! bryst! brystet! hoved! hovedet! hud! huden! halsen!
            tand! tænder! galde! galdeblære blære! hjerne! blod! knogle led! leddene!
            muskel! sene! livmoder armen! fingeren! bugspytkirtel
        """,
        "ailment": """
            broken! broke! hurt! hurts! pain! painful worse! worsening swollen bleeding
            infected inflamed torn! removed! weak! failing! damaged! numb! operat surgery
            surgeon injection sore! stiff! trapped! replaced! fixed_up having~out! stitches!
            swelling fracture kaputt! schmerz wehtut tut_weh weh! gebrochen entzünd
            geschwollen blutet! gerissen! entfernt! rausgenommen herausgenommen schlechter!
            schlimmer! schlimm! taub! lahm! operier operation eingriff! verletz genäht
            verbrannt geschädigt steif! verrenkt eingeklemmt ødelagt ondt! smerte brækket
            betænd hævet! bløder! revet! fjernet! værre! dårlig! dårligt! operer opereret
            indgreb skadet! stift! forstuv klemt! syet! følelsesløs svag!
        """,
        "doctor": """
            doctor doctor's gp! gp's hospital! clinic! ward! consultant! specialist! a&e
            ambulance nurse! paramedic surgeon physio medic! medical! medication
            prescription tablets pills! injections scan! mri! x-ray treatment! therapy arzt!
            ärzte ärztin arzttermin klinik! krankenhaus! spital notaufnahme rettungswagen
            krankenwagen station! sanitäter therapie! therapeut behandlung! medikament
            tabletten! spritze! spritzen! mrt! röntgen praxis! attest! læge! lægen! lægerne
            speciallæge hospitalet! sygehus! sygehuset! skadestue ambulance! ambulancen
            sygeplejerske! behandling! behandlingen terapi! medicin! piller! pillerne
            indsprøjtning scanning! mr-scanning røntgen psyk! klinikken recept! kommunen!
        """,
        "away": """
            fällt~aus off! away! absent! absence until! weeks! months! out_until out_for
            not_in_today home! phased reduced_hours part-time recover! recovering recovery!
            fällt! ausfall fehlt! weg! daheim! zuhause! wochen! monate! bis_auf! herbst!
            kürzer! reduziert! erholt vertretung! væk! hjemme! retur! uger! måneder! fravær!
            fraværende nedsat_tid! ned_i_tid! hviler! flexjob deltid! tilbage_på
        """,
        "mood": """
            cry! cries! cried! crying! tears! sad! lonely! hopeless desperate! upset!
            shaking! snapped! weint! weinte! geweint heult! heulte tränen! traurig!
            verzweifelt! zittert! antriebslos niedergeschlagen græder! græd! grådkvalt
            ked_af! trist! ryster! nedtrykt! nedtur! desperat! opgivende
        """,
        "sleep": """
            sleep! sleeping! slept! sleepless tired! fatigue! exhausted! insomnia schläft!
            schlaf! schlafe! schlafen! geschlafen müde! erschöpft! erschöpfung sover! sovet!
            sove! søvn træt! udmattet! udmattelse
        """,
        "focus": """
            concentrate! concentration forgetful forgets! confused! panic panics! unfocused
            konzentrier konzentration! vergesslich vergisst! verwirrt! panik! überfordert!
            koncentrer koncentration glemsom glemmer! forvirret! overfordret
            zusammengebrochen brød_sammen
        """,
        "family": """
            mother! mum! mom! father! dad! son! daughter! brother! sister! wife! husband!
            partner! mutter! mama! vater! papa! sohn! tochter! bruder! schwester! ehefrau!
            ehemann! frau! mor! mors! far! fars! søn! søns! datter! datters! bror! søster!
            kone! mand! hustru! ægtefælle!
        """,
        "death": """
            dying! dies! dead! died! death! funeral! grave! hospice! terminal! stirbt!
            gestorben! verstorben tod! tot! beerdigung! sterben! død! døde! dør! dø!
            begravelse! bisættelse! mistet! mistede! verloren! lost!
        """,
        "baby": """
            baby! babies! kid! kids! child! children! twins! kind! kinder! zwilling mama!
            papa! nachwuchs! geschwisterchen barn! børn! babyen! tvilling! tvillinger
            mor_til! far_til! mum! mummy! dad!
        """,
        "expecting": """
            expecting! expects! having! due! can't_have! born! birth! bump! bekommt! kriegt!
            erwartet! erwarten! geboren! geburt! wird! werden! venter! får! født! fødsel!
            fødslen! adopt tries_for trying_for! lost! verloren! mistede! mistet!
        """,
        "substance": """
            schnaps! wodka! vodka! whisky bier! biere! beer! beers! booze! øl! snaps!
            alkohol! alcohol! wein! wine! vin! joint! weed! cannabis! koks! kokain! cocaine!
            speed! pulver! powder! hash! gras! pillen! promille! fahne! bourbon! gin! rom!
            cider! drugs! drogen! stoffer!
        """,
        "using": """
            kommt_betrunken riecht! roch! stinkt! smell smelled smelt! reeks! stinks!
            lugter! lugtede! stinker! trinkt! trank! getrunken betrunken drinks! drank!
            drunk! drinking! drikker! drak! drukket! fuld! beruset raucht! geraucht smokes!
            smoked! ryger! røg! spind! locker skab! skabet! tasche! bag! taske! fandt!
            found! gefunden! frühstück! morgens! toilette! toilet! klo! pause! pausen!
            breakfast!
        """,
    },
}
"""By what they speak of: words of two kinds beside a person say what neither says alone."""
