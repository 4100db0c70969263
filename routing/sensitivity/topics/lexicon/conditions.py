"""What people have, had done or go to: illnesses, operations, treatments, as doctors and patients say it."""

SURE: dict[str, str] = {
    "health": """
        alkoholråd alkoholbehandl alkoholrückf alkoholentz alcohol_counsel drug_counsel drugs_counsel
        seeing_a_counsellor seeing_a_counselor misbrugskonsul misbrugsråd drogenberat rusmiddel
        i_fuldskab im_suff while_drunk sternhagelvoll stiv_som schwipsig spritstiv
        pre-cancer precancer prækankr præcancer krebsvorstufe smear_results my_smear her_smear
        doctor's_certificate medical_note ärztliche_besch doctor's_letter
        artificial_leg artificial_arm artificial_limb artificial_hip artificial_knee artificial_eye
        artificial_heart kunstig_arm kunstigt_ben kunstigt_øje künstliches_bein künstlicher_arm
        back_surgery back_operation back_op! operated_on_his_back operated_on_her_back left_her_husband
        left_his_wife  hat_ihren_mann_verlassen hat_seine_frau_verlassen forladt_sin_mand
        forladt_sin_kone forlod_sin_kone forlod_sin_mand er_blevet_skilt  ligger_i_skilsmisse
        lebt_in_scheidung in_scheidung! going_through_a_divorce messy_divorce getting_divorced
        trying_for_a_baby  prøver_at_blive_gravid versucht_schwanger fell_asleep_at_the faldt_i_søvn_bag
        am_steuer_eingeschl kindsverlust foetal fosterskade  scanning_i_uge nakkefold nackenfalten
        trimester_screening amniocent fostervand wehen! veer! vorwehen plukveer sengeliggende
        bettlägerig  bedridden housebound ans_bett_gefesselt bundet_til_sengen sidder_i_rullestol
        rollator_seit fodprotese fußproth foot_amput armprotese  glasauge glasøje glass_eye cancer-free
        krebsfrei kræftfri in_remission in_remiss remission! kræftscanning rezidiv nachsorge!
        efterkontrol_på  blutzuckerwert hypoglyk unterzuckert lavt_blodsukker low_blood_sugar hypo_at
        zuckerschock kurklinik mutter-kind-kur väter-kur  burnoutklinik stressklinik stressforløb
        psykologforløb terapiforløb krisepsykolog krisehjælp_til notfallseelsorge employee_assistance
        sygefravær_for krankentagegeld langzeitkrank langtidssygemeld dauererkrank frequently_ill
        often_ill häufig_krank tit_fraværende  sygeeksamen krankmeldungen_von krankmeldung_von
        krankschreibung_von sygemelding_fra sick_note_from sick_note_for sick_note_of  attest_von
        attest_für lægeattest_fra røg_ud_på_grund hjertelyd rückenmark hüftdysplasie hoftedysplasi
        skulderskred knæskred  kniescheibe knæskal luksation luxation ausgerenkt dislocated gået_af_led
        patella! haarriss_im trætbrud ermüdungsbruch stress_fracture
        sygmeld syge_meld syg_meldt krank_geschr krankgeschri krank_gemeld krankgeschreib sygmelding
        sjuk! sygefraværet_for rask_meld raskmeldt raskmelding arbejdsudygtig uarbejdsdygtig
        på_sygedagpenge vätermonat vatermonat vätermonate papamonat papa-monat elternzeitantrag
        babyorlov farorlov fars_orlov paternity_from paternity_in maternity_from maternity_in
        going_on_mat_leave mat_leave shared_parental sukkersyge zuckerkrank hat_zucker diabetik
        insulin_at insulinsprøjte børnegigt leddegigt psoriasis psoriasisgigt schuppenflechte
        neurodermit eksem! ekzem eczema colitis morbus ulcerøs ulcerative reizdarm irritable_bowel
        tyktarm blindtarm blinddarm appendicit appendix_out galdesten gallenstein gallstone nyresten
        nierenstein kidney_stone divertik stomi! stomipose kolostomi colostomy ileostomy darmausgang
        blærebetænd inkontinen incontinen hæmorider hämorrhoid haemorrhoid lyskebrok navlebrok leistenbr
        nabelbruch hernie! åreknuder krampfader varicose trombose thrombos lungenembol lungeembol
        pulmonary_embol aneurism aneurysm blodfortynd blutverdünn blood_thinner atrieflimmer
        vorhofflimmer atrial_fib hjerteflimmer hjerterytme herzrhythm arytmi arrhythm ballonudvidelse
        hjerteklap herzklappe heart_valve angina_pectoris hjertesvigt herzschwäche herzinsuff
        hypertension! forhøjet_blodtryk højt_blodtryk high_blood_pressure for_højt_blodtryk
        zu_hoher_blutdruck blodmangel anæmi anämi anaemi hæmofili hämophil haemophil seglcelle
        sickle_cell leukæmi lymfekræft lymfom lymphom lymphoma myelom sarkom sarcoma karzinom carcinom
        melanoma tumorerkr bösartig! bösartiger ondartet malign! malignant godartet_knude
        gutartiger_tumor metastas endstadium terminal_cancer uhelbredelig_syg unheilbar incurable kemo!
        kemoen kemobeh chemo! chemotherapie bestrahlt radiotherap immuntherap immunterap stammzelltransp
        knoglemarv livmoderhals gebärmutterhals cervical_cancer hysterektomi hysterectom gebärmutter
        gebärmutterentf livmoderen mastektomi mastectom brust_abgenommen fået_fjernet_brystet lumpectom
        ausschabung udskrabning abortus aborted_her abtreib abgetrieben miscarried stillbirth stillborn
        dødfødt sternenkind fehl-geburt toxikose svangerskabsforgift præeklampsi pre-eclampsia
        bækkenløsning pelvic_girdle hyperemesis schwangerschaftsüb morning_sickness graviditetskvalme
        breastfeeding breast_pump pumping_milk express_milk abpumpen! ammer! ammepause stillt_noch
        stillende_mutter ivf-beh icsi insemination embryo_trans embryotrans embryo! æg_sat_op æggene_sat
        kinderwunsch fertilitetskl fertility_clinic egg_collection egg_retrieval sædprøve samenspende
        leihmutter adoptionssag pcos endometri myomer fibroids uterus! eierstock æggestok ovarian_cyst
        zyste! cyste! polypper polypen! prostata! prostatektomi hodenkrebs testicular vasectom impotent
        erektil klimakter hot_flush hot_flash perimenop overgangsalder stærke_menstruation hedeturene
        tonsillectom mandler_fjernet mandler_ud mandelop mandeln_raus polypop nasen-op nasenscheidewand
        sinusitis nebenhöhlen bihulebetænd øresus! tinitus hörsturz cochlea høreprøve_viser døvblevet
        mellemørebet mittelohr grå_stær grauer_star cataract grøn_stær glaukom glaucoma nethinde
        netzhaut makula macular øjenoperation laser_eye keratok sehnerv stockblind registered_blind
        legally_blind going_blind blindness hearing_loss hard_of_hearing half_deaf partially_deaf
        losing_his_hearing losing_her_hearing losing_my_hearing lungefibrose lungenfibrose copd kol!
        emphysem emfysem søvnapnø schlafapnoe sleep_apno cpap sarkoid sarcoid bronchitis! pneumon
        rippfell lungehinde kighoste keuchhusten whooping_cough scharlach skarlagen borreliose borrelia
        lyme_disease meningit hirnhautentz hjernehindebet encephal enzephal gürtelrose helvedesild
        shingles ringorm krätze scabies kopfläuse lus_igen herpes! gonor syfilis syphilis chlamydia
        kondylom feigwarzen hepatitis gelbsucht gulsot jaundice skrumpelever leberzirrhose cirrhosis
        fettleber fedtlever dialyse! dialysen nierenversagen nyresvigt kidney_failure nierentransp
        nyretranspl donornyre organspender organ_donor hashimoto basedow! graves'_disease skjoldbruskk
        schilddrüse thyroid lavt_stofskifte højt_stofskifte stofskiftesygdom addison! cushing! bechterew
        fibromyalg gicht! arthrit osteopor knogleskør slidgigt spinalstenose spinalkanal ischias
        ischiasn sciatica hexenschuss hekseskud lændehold prolaps! skoliose bandscheiben bandscheibe!
        diskusprolaps nackenprolaps schleudertrauma whiplash piskesmæld frozen_shoulder frossen_skulder
        kalkschulter rotatorman rotator_cuff tennisarm tennisalbue tennis_elbow mausarm museskade
        mausehand karpaltunnel carpal_tunnel seneskedehind sehnenscheidenentz springfinger achillessene
        achillessehne achilles_tend korsbåndssk kreuzbandr cruciate menisk! knieprothese knæprotese
        hip_replacement knee_replacement hoftealloplast hallux fersensporn hælspore plantar kompartment
        amputation! benamput beinamput prosthetic_leg benprotese parkinson! skleroseramt
        multiple_sclerosis multipler_sklerose multiple_skler als_erkrankt motor_neurone myasthen
        muskelsvind muskeldystr muscular_dyst guillain trigemin ansigtslammelse facialisparese
        bell's_palsy gesichtslähm schlaganfall! apopleksi apoplex hjerneblødn hirnblut brain_bleed
        brain_haemorr brain_tumour brain_tumor hjernesvulst hjernetumor schädel-hirn hjerneskade
        hirnschaden head_injury gehirnersch hjernerystelse cluster_head clusterkopf hortons
        spændingshovedp migräneattack narkoleps narcolep epileptiker krampeanfald ohnmachtsanf synkope
        svimmelhed morbus_menière ménière menière vertigo schwindelattack lagerungsschwind adhs!
        adhs-diagn add-diagn ads-diagnose hat_ads asperger autismespek autismusspek autism autistic!
        aspie neurodiverg tourettes dyspraks dysprax dyskalk dyscalc ordblind! talblind
        lese-rechtschreib lrs! hochsensib særligt_sensitiv psykose psychosis psychotic psychotisch
        stemmehør schizo borderlin bipolar_lid manisch maniodepress manic_depress zwangsgest ocd!
        tvangstank tvangshand socialangst sozialphob social_anxiety agorafob agoraphob höhenangst_diagn
        panikangst angstneur generaliseret_angst generalised_anxiety fødselsdepr wochenbettdepr
        postnatal postpartum winterdepress vinterdepr erschöpfungsdepr belastningsreakt belastungsreakt
        anpassungsstör tilpasningsreakt adjustment_disorder burnoutsymp udbrændt! nervesammenbr
        nervous_wreck nervenbündel nerver_på_højkant selvskade self-harm self_harm selbstverl geritzt!
        geritzt_hat ritzen! cutting_herself cutting_himself overdosis! overdosed tablettenüberd suicidal
        selvmordstruet suizidgef suizidversuch spiseforst bulimi binge_eating anorektisch overspiser
        kotzt_nach psychosomat psykosomat psychiatri akutpsyk hjernevrider seelenklemp psychofritze
        a_shrink his_shrink her_shrink my_shrink the_shrink in_counselling in_counseling
        marriage_counsel eheberat trauma-therapie emdr krisenzentr krisencenter women's_refuge
        frauenhaus women's_shelter entzugsth entzugskl entzugserschein abstinens abstinen
        withdrawal_symp methadon subutex naloxon kokser! koks-problem kokst! heroin crack_habit
        speed_habit junkie! junky! opioid oxycod tramadol ritalin! concerta sertralin citalopram
        fluoxetin prozac escitalopram venlafaxin mirtazapin lithium_t quetiap olanzap diazepam valium!
        xanax lorazepam benzos! zoloft lyrica pregabal prednis kortison! cortison methotrex humira
        adalimumab insulin! epipen epi-pen ozempic wegovy mounjaro antabus disulfiram nicotine_patch
        peanut_allergy nut_allergy nøddeallergi erdnussallerg latexallerg bee_allergy bienenallerg
        hvepseallergi anaphyla anafylak zöliakie cøliaki coeliac celiac glutenallerg laktoseint
        fruktoseint histamin-int kurantrag rehaantrag reha-antrag rehamaßn anschlussheil reha-klinik
        genoptræn wiedereingl wieder-eingl stufenweise_wieder hamburger_modell hamburger-modell
        graduated_return phased_return gradual_return fit_note fit-note unfit_for_work not_fit_for_work
        unfit_to_work light_duties only_light_duties skånejob skånevilk no_heavy_lifting no_lifting
        kein_heben nicht_schwer_heben keine_schweren ikke_løfte_tungt ikke_løfte_mere schonarbeit
        schonplatz leichter_dienst leidensgerecht ergonomisk_hjælpemid arbejdsfastholdelse
        occupational_health_report occupational_health_says oh_report oh_says betriebsarzt_sagt
        betriebsarzt_meint arbejdsmediciner access_to_work blue_badge schwerbehindertenausw pflegegrad
        pflegestufe plejeorlov pasningsorlov nærståendepleje carers_leave compassionate_leave
        bereavement_leave sonderurlaub_wegen_tod begravelsesorlov barns_første_sygedag_for kindkrank-tag
        kinderkrankent kinderkrankengeld kranke_kind krankes_kind sygt_barn_igen sick_child_again
        spaltet_læbe downs! downs_syndrom trisomi trisomie cerebral_pares rygmarvsbrok spina_bifida
        contergan klumpfod kleinwüchs dværgvækst dwarfism hasenscharte transplantiert fastende_blodprøve
        kolesterol_for_højt cholesterin_zu_hoch koronar coronary koloskopi gastroskopi darmspieg
        magenspieg colonoscop gastroscop endoscop mr-scannet mri_results mrt-befund scanningsvar
        svar_på_prøver positive_biopsy smear_test celleprøve mammograf lumbalpunk rygmarvsprøve
        magersucht! fedmekirurg adipös! adipositas svært_overvægtig overvægtig! morbidly_obese
        gewichtsabnahme_wegen schwarz_vor_augen faldt_om! kollaberede passed_out! had_a_fit
        fik_et_anfald hatte_einen_anfall had_a_seizure had_a_stroke fik_en_blodprop had_a_fall
        mini_stroke mini-stroke blodprop_i schlägt_auf_die_psyche psyken! psykisk_dårlig
        hat_es_mit_den_nerven mit_den_nerven med_nerverne dårlige_nerver his_nerves her_nerves my_nerves
        nerves_again sick_with_nerves syg_med_nerv nervs! nedsat_tid_fordi ned_i_tid_på_grund
        shakes_in_the_morning morgenrysten lallt! fuld_igen fuld_på_job drikker_sig_fuld drunk_at_work
        drunk_again hungover verkatert_jeden tømmermænd_hver turned_up_drunk fordrukken trunksucht
        quartalssäuf alkoholfahrt spritbilist på_druk saufgel binge_drink relapsed! off_the_wagon
        on_the_wagon tørlagt! ædru! abstinenzler stocknüchtern teetotal_since dry_drunk anonyme_alkohol
        alcoholics_anon gamblers_anon blaues_kreuz blå_kors aa-gruppe aa_meeting aa-treffen
    """,
}
