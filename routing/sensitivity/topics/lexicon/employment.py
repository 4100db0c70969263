"""What passes between an employer and an employee: pay, performance, conduct, the end; and debts."""

SURE: dict[str, str] = {
    "hr.employee": """
        arbejder_sort sort_arbejde_ved_siden schwarz_bei_der_konk arbeitet_schwarz working_cash_in_hand
        unerlaubte_nebent bijob_hos_konkurrent bijob_hos_en_konk
        unterbezahlt überbezahlt underbetalt overbetalt underpaid_compared nazi_salute sued_by_her
        sued_by_his unpaid_loan ubetalte_lån  offene_kredite privatschulden spielschulden spillegæld
        gambling_debt kreditkartenschulden kreditkortgæld forbrugslån kviklån  betalingsanmærkning
        mahnbescheid_gegen vollstreckungsbescheid_gegen pfandsiegel lönepfänd wage_assignment
        kindesunterhalt_gepf  børnebidrag_trækkes child_maintenance_order verkackt_alles
        bringt_nichts_auf_die can't_cope_with_the_job nicht_tragbar!  untragbar! utålelig_kollega
        uholdbar_medarb geht_gar_nicht_mehr_mit_ihm problem_employee problemmedarb sorgenkind_im_team
        bänkesätze schlechtes_zwischenzeugnis dårlig_evaluering poor_appraisal bad_appraisal
        schlechte_beurteilung schlecht_bewertet  laveste_karakter lowest_rating bonus_gestrichen
        bonus_gekürzt fik_ingen_bonus got_no_bonus keinen_bonus_bekomm no_bonus_for ingen_bonus_til
        lønstop_for nulrunde_für gehaltskürz lønnedgang gå_ned_i_løn salary_cut auf_stunden_setzen
        zurückgestuft nedgraderet_i_stilling  aus_dem_team_genommen taget_af_projektet_fordi
        removed_from_the_project_because strafversetz zwangsversetz forflyttet_mod  tvangsforflyt
        outplacement severance_package fratrædelsespakke abfindungspaket kündigen_wir~herrn
        kündigen_wir~frau
        lønnet lønseddel lønsedler lønforhøj lønstigning lønsamtale lønregulering grundløn
        lønpakke lønforhandling lønoplysning afskediget bortvis skriftlig_advarsel påtale
        fratrædelse mus-samtale medarbejdersamtale udviklingssamtale samarbejdsproblem
        personalesag tjenstlig præstationsvurdering fratræder lønindeholdelse gehalts gehälter
        lohnabrechnung lohnerhöhung lohnpfändung lohnfortzahlung lohnkürzung monatsgehalt
        jahresgehalt bruttogehalt grundgehalt stundenlohn abmahnung abgemahnt entlassen!
        entlassung aufhebungsvertrag abfindung leistungsbeurteilung mitarbeitergespräch
        beurteilungsgespräch arbeitszeugnis personalakte fehlverhalten probezeit low_performer
        minderleist payslip pay_slip pay_rise payrise pay_raise earns! base_pay
        compensation_package laid_off redundan terminate_his terminate_her written_warning
        warning_letter formal_warning final_warning misconduct performance_improvement_plan
        underperform personnel_file probation gross_misconduct resign let_him_go let_her_go
        garnish overtime_pay pension_contribution prøvetid uddannelsesaftale ophæve_hans
        ophæve_hendes i_bonus lønbilag feriepenge bruttoløn nettoløn løntrin løntræk løngruppe
        hjemsendt bortvisning mundtlig_advarsel sidste_advarsel opsagde afskedige
        medarbejderudvikling sygesamtale omsorgssamtale kompetencevurdering bruttolohn nettolohn
        urlaubsgeld weihnachtsgeld lohnsteuerkl lohngruppe gehaltsgruppe kündigungsschutz
        freigestellt fristlos überstundenkonto disziplinar personalgespräch kritikgespräch
        zwischenzeugnis eingruppierung krankengespräch probeverhältnis sacked!
        notice_of_termination end_of_year_rating fratrædelsesaftale afskedigelse lønforskel
        løntillæg lønklasse bliver_ikke_forlænget ikke_forlænget ikke_forlænges ikke_forlænge
        sat_fra_bestillingen opsagt_sin_stilling fri_uden_løn kontrakten_ophæves for_mange_fejl
        dårlig_præstation præsterer udeblev udebliver møder_for_sent kommet_for_sent
        kommer_for_sent kommer_altid_for_sent uenig_med_chefen mobning! mobbet! mobber! chikane
        chikaner krænkende fratrædelsessamtale referatet_af_mus stundenlöhne stundenlohn!
        bruttolohn! tariflohn_von nicht_verlängert nicht_verlängern wir_ihn_los wir_sie_los
        hausverbot zeugnis_für zeugnis_von arbeitsverweigerung zu_spät_gekommen kommt_zu_spät
        ständig_zu_spät mobbing gemobbt! belästig gekündigt_hat unentschuldigt
        überlastungsanzeige gehaltsabrechnung schlechte_leistung minderleistung rauswerf
        rausgeworfen rausschmei auf_eigenen_wunsch aufhebung_des_arbeits hourly_pay
        hourly_rate_of pay_review pay_cut pay_rate not_renew won't_renew contract_is_not_being
        leaving_certificate performs_poorly poor_performance underperf bullied bullying! harass
        sexual_harass unfair_dismissal demote! demoted! demotion letter_of_warning final_written
        lay_off lay_him lay_her late_for_work unexcused absenteeism work_council_hearing
        exit_interview quit_her quit_his handed_in_his_notice handed_in_her_notice gave_notice
        misbehav insubordinat reprimand paid_more paid_less leistungsschwach fachlich_schwach
        unterdurchschnittlich~leistung zeugnissprache zeugnisnote note_4 arbeitszeugnis_für
        abmahnen ermahnungsschreiben kündigungsgespräch kündigungsschreiben_für kündigungsgrund
        sozialauswahl sozialplan aufhebungsangebot trennungsgespräch trennungsvereinbarung
        wir_trennen_uns_von trennen~uns~von trennt_sich~von uns_trennen freisetzen
        zum_gehen_bewegen reißleine_ziehen reißleine~probezeit in_der_probezeit probezeit~nicht
        probezeit~beend probezeitende probezeitverläng nicht_übernommen nicht_übernehmen
        übernahme_nach_der low_performance leistungsplan pip_für pip! verbesserungsplan
        zielerreichung_von tantieme boni! bonus_von bonus_für jahresbonus_von gehaltsliste
        gehaltsband gehaltsvergleich gehaltswunsch gehaltsverhandl gehaltsforder
        gehaltsvorschuss lohnvorschuss vorschuss_auf privatinsolvenz pfändung gepfändet
        pfändungs gerichtsvollzieher schuldenberat verschuldet überschuldet hat_schulden
        lohnpfänd unterhaltspflicht verdient_mehr verdient_weniger verdient_brutto
        kriegt_mehr_als bekommt_mehr_als kriegt~brutto bekommt~brutto weniger_als_mein_kollege
        mehr_als_ich_verdient beurteilung_von beurteilung_für leistungsbewertung
        bewertung_von_herrn bewertung_von_frau peer_feedback negatives_feedback_zu
        jahresgespräch jahresgespräch_mit feedbackgespräch krisengespräch konfliktgespräch
        dienstvergehen arbeitszeitbetrug spesenbetrug gleitzeitbetrug blaugemacht macht_blau
        krankfeiern kassendifferenz_bei fasst_sie_an fasst_mich_an anfasst angefasst begrapscht
        betatscht grapscht anzüglich anmache! angemacht_hat schlüpfrig sexistisch
        sexuell_belästigt sexuelle_belästigung unsittlich nacktbild nacktfoto dickpic
        schickt_ihr_fotos schickt_mir_fotos fotos_schickt stalkt stalking bedrängt bedroht_mich
        bedroht_sie beleidigt_mich beleidigt_sie schikan drangsalier angeschrien schreit_mich_an
        diskriminier fühlt_sich_gemobbt rassistisch beschwerde_gegen beschwerde_über_meinen
        beschwerde_über_den_kollegen betriebsbedingt verhaltensbedingt personenbedingt
        kündigungsliste streichliste abbauliste wer_gehen_muss rausschmiss feuern! gefeuert
        entlassen_wird freigesetzt under_niveau underpræst præsterer_ikke klarer_den_ikke
        klarer_det_ikke~prøve stopper_hende stopper_ham stoppe_hende stoppe_ham skille_os_af
        skal_af_med af_med_ham af_med_hende fyreseddel fyringsrunde fyringssamtale fyringsliste
        opsigelsessamtale opsiges_på inden_prøvetiden prøvetiden_udløber i_prøvetiden til_mus
        mus_med mus-sam mus-skema mus-referat performanceplan forbedringsplan resultatløn_til
        bonus_til_ham bonus_til_hende løn_til løn_for lønnen_for tjener_mere tjener_mindre
        får_mere_i_løn får_mindre_i_løn løntjek lønforskud forskud_på_lønnen gældsstyrelsen~løn
        fogeden! inkasso~medarb skylder_penge gældssanering ludomani skriftlig_påtale
        mundtlig_påtale tjenstlig_samtale bortvist bortvises samarbejdsvanskeligheder
        samarbejdsproblemer konflikt_mellem tager_på_hende tager_hende_på tager_mig_på
        rører_ved_hende rørte_ved_mig klaps_bagi tog_mig_på~lår tog_hende_på~lår befamler
        befamlet gramse gramset nøgenbilled nøgenfoto sjofel sjofle sjofelheder seksuel_chikane
        sexchikane uønsket_opmærksomhed utilpas_ved krænkelse krænket_mig krænkende_adfærd
        mobber mobbes chikaneret chikanerer råber_ad_mig råber_ad_hende truede_mig truet_mig
        klage_over_min klage_over_min_chef klager_over_tonen diskriminer let_go_of~end
        letting_him_go letting_her_go let_them_go being_let_go exit_package settlement_agreement
        settlement_figure 's_settlement settlement_for~reference garden_leave gardening_leave
        agreed_reference payoff_for selection_matrix redundancy_pool redundancy_list
        at_risk_of_redundancy at_risk_letter at_risk_list severance_for managed_out
        manage_him_out manage_her_out performance_manage performance_managed
        capability_procedure capability_meeting improvement_plan_for pip_for on_a_pip
        failed_probation failed_his_probation failed_her_probation fail_probation
        extend_probation extending_his_probation extending_her_probation probation_review
        stage_2_meeting stage_1_meeting stage_two_meeting stage_3_meeting absence_meeting
        absence_trigger return-to-work_interview investigation_meeting disciplinary_hearing
        disciplinary_letter disciplinary_for first_and_final verbal_warning written_up_for
        gross_negligence tribunal_claim employment_tribunal constructive_dismissal
        needs_improvement~he needs_improvement~she below_expectations meets_expectations
        bottom_performer underperformer appraisal_for appraisal_of 360_feedback_on
        year-end_review_for paid_more_than paid_less_than earns_more earns_less makes_more_than
        makes_less_than more_than_me same_job~less same_title~paid on_more_than salary_of
        salary_for pay_gap_between pay_of pay_rise_for raise_for asked_for_a_raise
        asked_for_a_pay salary_advance advance_on~wage advance_on~pay third_advance wage_garnish
        attachment_of_earnings earnings_attachment bailiff debt_collector_called bankrupt_he
        payday_loan sleeping_in_his_van sleeping_in_her_car sleeping_in_his_car hand_on_my
        hand_on_her touched_me touched_her touches_her touches_me touching_her touching_me
        groped groping inappropriate_touch inappropriate_comment made_a_pass unwanted_advances
        sexual_advances sexual_comments lewd leering creepy_messages nudes! explicit_photos
        sends_her_pictures sends_me_pictures stalker stalking_her harassing picked_on_by
        picks_on_me picking_on shouted_at_me shouts_at_me shouting_at_her threatened_me
        threatened_her threatened_him threatened_one_of grievance_against complaint_against~him
        formal_complaint_about discriminat sexist! belittl humiliat victimis victimiz
        toxic_manager made_me_cry made_her_cry bringt_keine_leistung bringt_es_nicht zu_langsam!
        schafft~vorgaben~nicht schafft_die_norm kommt_nicht_hinterher macht_ständig_fehler
        macht_zu_viele_fehler patzer_von minderleister arbeitet_schlampig schlampig! unmotiviert
        innerlich_gekündigt dienst_nach_vorschrift for_langsom laver_mange_fejl laver_for_mange
        når_ikke_sine_mål når_ikke_hans_mål kan_ikke_følge_med sjusker sjusket! umotiveret
        lever_ikke_op_til performer_ikke dårligste_sælger can't_keep_up keeps_missing
        keeps_making_mistakes not_pulling_his not_pulling_her sloppy! slowest_on slowest_in
        below_target missed_his_targets missed_her_targets missed_target not_up_to_the_job
        not_up_to_it isn't_up_to not_performing isn't_performing poor_performer underachiev
        worst_performer rated_a_2 performance_rating performance_issue performance_concern
        müssen_uns~verabschieden zusammenarbeit~beenden stelle_fällt_weg stelle~gestrichen
        befristung_läuft vertrag~läuft_aus befristung_nicht nicht_entfrist
        weiterbeschäftig_wir_nicht entbehrlich! rauskaufen ihn_raus! sie_raus! trennungspaket
        kündigungsschutzklage arbeitsgericht gütetermin änderungskündigung
        außerordentlich_gekünd fristlose sige_farvel_til~stilling stopper_samarbejdet
        med_øjeblikkelig_virkning stilling_nedlægges stillingen_nedlægges nedlægge_hendes
        nedlægge_hans skal_ikke_fortsætte skal_ikke_forlænges sidste_arbejdsdag fritstillet
        fritstille fratrædelsesgodtgør fratrædelsesordning fratrådt fratræde faglig_voldgift
        arbejdsretten funktionærlov~opsig aftalt_fratræd parting_ways part_ways_with
        end_his_contract end_her_contract ending_his_contract ending_her_contract
        not_keeping_her not_keeping_him won't_be_kept_on not_be_kept_on
        position_is_being_eliminated role_is_redundant making_him_redundant making_her_redundant
        make_him_redundant make_her_redundant walk_him_out offboard_him without_notice
        notice_letter_for his_notice her_notice firing_him firing_her sack_him
        sack_her sacking acas! without_prejudice compromise_agreement steuerklasse trækprocent
        skattekort_på frikort gehaltszettel lohnzettel lohnstreifen gehaltseinstuf gehaltsstufe
        gehaltsanpass gehaltssprung lønindplacer lønsammenlign lønspænd_for kvalifikationstillæg
        genetillæg provision_til_ham pay_band_of salary_band salary_review salary_increase
        pay_increase commission_dispute bank_details_for_salary loan_from_the_company
        mitarbeiterdarlehen arbeitgeberdarlehen medarbejderlån rki! i_rki schufa! privatkonkurs
        gældsramt kontopfändung dirty_jokes joke_about_her jokes_about_my jokes_about_her
        comments_about_her_body comments_on_my_body kommentarer_om_hendes_krop
        kommentarer_om_min_krop kommentarer_om_hendes_bryst kommentarer_om_hendes_udseende
        stirrer_på_mig stirrer_på_hendes glotzt_mir glotzt_ihr stares_at_my stares_at_her
        wolf-whistle kyssede_mig kyssede_hende geküsst! kissed_me kissed_her tried_to_kiss
        umarmt_mich umarmt_ständig follows_her_home skubbede_mig skubbede_ham geschubst
        geschlagen! slapped! punched! slog_ham slog_mig slog_hende kicked_him kicked_me bespuckt
        spuckte spat_at_me nannte_mich nannte_sie_eine kaldte_mig kaldte_hende kaldte_ham
        called_me_a called_her_a called_him_a beschimpft ausgegrenzt grenzt_mich_aus
        fryser_ham_ude fryser_hende_ude fryser_mig_ude frozen_out frozen_her_out undermin
        gaslight intimidat einschüchter machtmissbrauch übergriffig grænseoverskrid zudringlich
        aufdringlich grov_tone hetzt_gegen lästert_über taler_grimt_til taler_ned_til bagtaler
        whistleblow sygefraværssamt krankenrückkehr fehlzeitengespräch returngespräch
        absence_review attendance_review attendance_record mistet_førlighed verspätungen!
        verschläft verschlafen_hat betrunken_zur_arbeit timesheets_don't expenses_don't
        kørselsregnskab~snyd snyder_med snyd_med_tid private_surfen private_nutzung_wurde
        konkurrenzverbot geheimnisverrat abwerbung his_pay! her_pay! my_pay! my_wage his_wage
        her_wage negatives_feedback negative_feedback_on negativ_feedback_om
        performance_review_for performance_review_of schlechtes_feedback trial_period_ends
        führungsrolle_reif called_me_darling called_me_love gesessen_hat_er klagt_gegen_uns
        sagsøger_os suing_us sues_us is_suing takes_us_to_court dauernd_angemacht
        ständig_angemacht wird_angemacht brushing_up_against brushes_up_against rubs_up_against
        gnider_sig_op_ad drückt_sich_an_mich drückt_sich_an_sie nedgør_mig nedgør_hende
        nedgør_ham nedladende_over_for putting_me_down puts_me_down putting_her_down
        demütigt_mich demütigt_sie macht_mich_fertig macht_sie_fertig macht_mich_runter
        macht_sie_runter runtergemacht lächerlich_gemacht gør_grin_med_mig gør_grin_med_hende
        gør_grin_med_ham makes_fun_of_me makes_fun_of_her makes_fun_of_him mimic_his mimics_his
        mimic_her lustig_über_mich lustig_über_sie lustig_über_ihn witze_über_mein
        witze_über_ihr witze_über_sein vitser_om_min vitser_om_hendes jokes_about_his_weight
        deler_seng_med schläft_mit_dem_chef schläft_mit_der sleeps_with_the_boss hat_was_mit
        rygter_om_at gerüchte_über rumours_about wer_soll_gehen wer_muss_gehen who_has_to_go
        hvem_skal_fyres hvem_vi_skal_fyre contract_won't_be_extended
        vertrag_wird_nicht_verlängert vertrag_nicht_verlängern kontrakt_bliver_ikke
        kontrakt_forlænges_ikke fogedret fogedretten wrongful_termination kündigen_dürfen
        dürfen_wir~kündigen kann_ich~kündigen opsige_en_medarbejder opsige_medarbejder
        må_vi_opsige må_vi_fyre kan_vi_fyre kan_vi_opsige can_we_fire can_we_dismiss can_we_sack
        can_i_fire can_i_sack dürfen_wir~entlassen feuer_ihn feuer_sie freistellen!
        freizustellen freigestellt_wird hjemsende_ham hjemsende_hende suspendiert suspenderet
        suspendere sent_him_home sent_her_home sending_him_home nach_hause_geschickt_worden
        beurlaubt! tjenestefri spielt_am_handy sits_on_his_phone always_on_his_phone
        always_on_her_phone schläft_während_der sov_på_jobbet falder_i_søvn_på_job
        asleep_on_shift asleep_at_work sleeping_on_the_job schläft_auf_schicht schwänzt!
        schwarzarbeit! nebenjob_ohne moonlight pjækker pjæk! bliver_væk_uden_at not_turning_up
        didn't_turn_up no_show_again kommt_einfach_nicht erscheint_nicht_zur
        nicht_zur_arbeit_erschien ikke_mødt_op ikke_dukket_op udeblevet unentschuldigt_gefehlt
        fehlt_unentschuldigt leistungsbonus_für zielvereinbarung_mit zielgespräch
        mitarbeiterbeurteilung probezeitbeurteilung probezeitgespräch einjahresgespräch
        årssamtale evalueringssamtale lederevaluering 360-graders 360-grad-feedback
        upward_feedback ranking_der_mitarbeiter mitarbeiterranking performance_calibration
        calibration_for nine-box nachfolgeplan_für talentreview potenzialeinschätz
        high_potential_liste gehaltserhöhung lohnfestsetzung gehaltsrunde gehaltsnachzahlung
        überzahlung_beim_gehalt lohnrückforderung lønrefusion forkert_i_løn fejl_i_lønnen
        fejl_i_min_løn for_lidt_i_løn for_meget_i_løn paid_wrong wrong_pay underpayment
        overpayment_of_wage spesen_betrogen stundenzettel_gefälscht faked_his_timesheet
        falsified tachograf_manipul sein_gehalt ihr_gehalt ihrem_gehalt seinem_gehalt gehalt_von
        gehalt_für gehälter_von lohn_von lohn_für löhne_von hans_løn hendes_løn min_løn!
        din_løn! deres_løn his_salary her_salary my_salary their_salary my_payslip angebrüllt
        anbrüllt brüllt_mich brüllt_sie brüllt_ihn zusammengestaucht zur_sau_gemacht
        nannte_mich_eine eine_null_genannt vor_allen_anderen_fertig skældt_ud! skældte_mig_ud
        skældte_ham_ud skældte_hende_ud skælder_ud_på råbt_af_mig screamed_at_me screams_at_me
        yelled_at_me yells_at_me dressed_me_down humiliated_me holdt_udenfor holdes_udenfor
        føler_sig_udenfor left_out_by ausgeschlossen_von_den geschnitten_von isoliert_von_den
        ignored_by_the_team ignoriert_mich overvejer_at_sige_op überlegt_zu_kündigen
        will_kündigen! vil_sige_op wants_to_quit thinking_of_quitting handing_in_her_notice
        handing_in_his_notice kündigt_innerlich snydt_med snyder_på snød_med timesedler
        timesedlerne betrügt_bei stundenzettel_betrog fälscht! gefälschte_stunden lied_on_his
        lied_about_his lied_about_her lügt_über løjet_om erkender_at gestanden! tilstår! on_38k
        wants_45 going_rate_for_her going_rate_for_him tillæg_til_kontrakten tillæg_til_kontrakt
        lønindplacering lønramme trin_34 eingruppiert entgeltgruppe eg_9 eg_10 eg_11 eg_12 eg_13
        gehaltsforderung wunschgehalt_von didn't_get_the_role didn't_get_the_job
        didn't_get_the_supervisor fik_ikke_stillingen hat_die_stelle_nicht_bekommen
        passed_over_for promotion_for beförderung_von forfremmelse_af nicht_befördert
        ikke_forfremmet overlooked_for nicht_übernommen_wird not_getting_kept not_kept_on
        kept_on_after ikke_blive_fastansat nicht_fest_übernommen fastansætte_ham
        fastansætte_hende handyverbot private_telefonate private_calls_at privat_telefonsnak
        på_mobilen_hele personalgesprächsnotiz notiz_personal gesprächsnotiz_zu
        gesprächsnotiz_mit referat_fra_samtale samtalereferat notes_from_my_1:1
        notes_from_the_meeting_with_hr vollsten_zufriedenheit stets_bemüht
        zu_unserer_zufriedenheit leaving_reference character_reference employment_reference
        udtalelse_til_en macht_ihr~komplimente macht_mir~komplimente komplimenter_om_min
        komplimenter_om_hendes compliments_on_my compliments_about_her what_i'm_wearing
        what_she's_wearing was_sie_anhat hvad_hun_har_på nicht_mehr_mit~einem_büro
        nicht_mehr_zusammenarbeiten_mit vil_ikke_arbejde_sammen_med nægter_at_arbejde_sammen
        won't_work_with refuses_to_work_with won't_sit_with can't_stand_each_other zerstritten!
        uvenner! clash_between bad_blood_between hälfte_vom_soll schafft_das_soll_nicht
        soll_nicht_erreicht unter_soll under_budgetmål når_ikke_målet misses_his_numbers
        missed_her_numbers misses_her_numbers schafft~nicht_mal half_the_output over_half_of_his
        rammer_ikke_målene bottom_of_the_table promoting! promote! forfremme! forfremmes
        befördern! beförder promoted_over promoting_him promoting_her vermerk_in_der_akte
        vermerk_in_der_personalakte aktenvermerk_zu note_on_file note_on_his_file
        note_in_her_file notat_i_personalesagen riecht~schweiß riecht_unangenehm
        stinkt_nach_schweiß körpergeruch mundgeruch smells_of_sweat body_odour body_odor
        bad_breath lugter_af_sved lugter_fælt kropslugt dårlig_ånde hygieneproblem
        personlig_hygiejne personal_hygiene hygiejneproblem stop~salary stop_his_pay
        stop_her_pay stands_in_rki står_i_rki sover_på_job sover_på_arbejdet los_i_røven
        spark_i_røven arschtritt anschiss! abmahnungsgrund irettesætt irettesat reprimander
        rüge! rügen! kündigung_einreichen meine_kündigung min_opsigelse my_resignation
        letter_of_resignation opsige_min_stilling sige_mit_job_op quit_my_job hand_in_my_notice
        takes_home_more verdient_mehr_als_ihr verdient_mehr_als_sein lavere_end_de_andres
        højere_end_de_andres niedriger_als_bei_den lower_than_the_others trivselssamtale
        trivselsproblem konfliktmægling mediation_between mediation_zwischen arbejdsmiljøsag
        kræver_aktindsigt_i_personale altersteilzeit vorruhestand pushed_into_retirement
        skubbet_ud rausgedrängt rausgeekelt can't_take_criticism kann_keine_kritik
        tåler_ikke_kritik kritikunfähig fyrer_jeg fyrer_vi feuere_ich entlasse_ich
        kündige_ich_einer kündige_ich_einem wie_kündige_ich_dem how_do_i_fire how_do_i_sack
        how_do_i_dismiss how_to_fire gets_called_names called_names schimpfwort skældsord
        kaldenavn
    """,
}
ALSO: dict[str, str] = {
    "hr.employee": """
        løn! lønnen! lønniveau månedsløn årsløn timeløn opsigelse opsagt! opsige! opsiger!
        fyret! fyre! fyring fyringen advarsel! advarslen! gehalt! lohn! verdient! verdienst!
        entgelt kündigung kündigen! gekündigt versetzung zielvereinbarung salary salaries wage!
        wages! dismissal dismissed! fired! severance terminated! termination_of disciplinary
        performance_review appraisal! grievance earn! bonus! stock_option tjener! freistellung
        ermahnung prämie! fires! af_med! slippe_af_med sige_op! sagt_op! siger_op! degradere
        omplacering omplaceres bonusaftale overgreb loswerden! los_werden
        verwarnung! verwarnt! degradier kündigt! fehlzeiten get_rid_of getting_rid_of suspended!
        suspension_of always_late been_late absences! absent! compensation_of promoted!
        promotion_of schwach! beurteilung bewertung_von rückstufung umsetzung_von quote_nicht~er
        leistung_von trennen_von abfinden mahnung_an_mitarb beschwert_sich_über beschwerde_über
        streit_mit tariferhöh überstunden_von vorschuss schulden! minderstunden fehlstunden
        fehltage verspätung_von verspätet_sich unzuverlässig überfordert! beleidigt! bedroht!
        diebstahl gældsinddrivelse gæld! forskud! skænderi kollegerne_klager klager_over_ham
        klager_over_hende klaget_over utilfreds_med_ham utilfreds_med_hende doven! upålidelig
        lønstatistik_for performance_of attitude! debts! in_debt overpaid underpaid lazy!
        unreliable argument_with fell_out_with refuses_to_work refuses_to_sit solicitor!
        caught_sleeping clocking_in_for expenses_fiddl timesheet_fraud complained_about gehaltes
        lohnes wage_rise wage_slip wage_claim wage_increase
        provision_von provision_til pay_scale zulage! lønningen negative_feedback
        his_contract her_contract hans_kontrakt hendes_kontrakt sein_vertrag seinen_vertrag
        ihren_arbeitsvertrag arbeitsvertrag ansættelseskontrakt employment_contract his_job!
        her_job! hans_job! hendes_job! seinen_job nedskæring stellenabbau personalabbau job_cuts
        layoff lay-off versetz omplacer relocat_his overtime_of weiterbeschäft nachfolge_von
    """,
}
HINTS: dict[str, dict[str, str]] = {
    "hr.employee": {
        "lateness": """
            late! lateness absent! absence absences no-show zu_spät! verspätet verspätung
            fehlzeit unentschuldigt unpünktlich for_sent! fraværende! fravær! udebliver
            forsover overslept verschlafen
        """,
        "often": """
            third_time second_time fourth_time fifth_time repeatedly again_and_again
            written! letter! in_writing zum_dritten zum_zweiten zum_vierten mehrfach
            wiederholt schriftlich! abmahn ermahn tredje_gang! anden_gang! fjerde_gang!
            femte_gang! gentagne skriftligt! skriftlig! påtale! every_monday jeden_montag
            hver_mandag times_this gange_siden mal_in_diesem medical_opinion warning!
            verwarn advarsel!
        """,
        "conduct": """
            attitude! temper! mistakes! errors! sloppy! careless! slow! arrogant rude!
            aggressive! moody! lazy! unreliable! insubordinat unbeherrscht fehler! weak! needs_improvement
            unkonzentriert schlampig langsam! arrogant! frech! aggressiv! faul!
            unzuverlässig launisch patzig fejl! ukoncentreret sjusket langsom! uforskammet
            doven! upålidelig hidsig! sur! performance! leistung! præstation!
        """,
        "judging": """
            rate! rating! review! appraisal assess! evaluate! bewerte! bewertung! beurteil
            mitarbeitergespräch jahresgespräch gespräch! reif! geeignet! eignung eignet!
            führungsrolle beförder vurder! vurdér! vurdering samtale! samtalen! mus! forfrem
            promotion! promote! suitable! leadership! team_lead_role year-end references!
            zeugnis! feedback!
        """,
        "leaving": """
            not_continuing not_continue won't_continue ends! ending! goodbye! nicht_weiter
            nicht_fortsetz weitermachen aufhören! stopper! stoppe! ophører! fortsætter_ikke
            ikke_fortsætte farvel! let_go! trennen! finger! raus!
        """,
        "job": """
            trial_period prøveperiode probearbeit employment! anstellung! ansættelse!
            stilling! stillingen! stelle! trial! probe! prøve!
        """,
        "money": """
            brutto! netto! udbetalt! ausgezahlt payout! k! tsd! grand! hourly! stundensatz
            timeløn overtime! überstunden! overtid! overarbejde! zuschlag! nachtzuschlag
            tillæg! allowance! commission!
        """,
        "paper": """
            lohn! gehalt! løn! pay! payslip! contract! vertrag! kontrakt! kontrakten!
            abrechnung! pension! fratrædelse! abfindung! severance!
        """,
        "touching": """
            rubbed! touched! touches! touching! stroked! squeezed! grabbed! pinched! hugged!
            hugs! kissed! brushed! tätschel streichel fasst! gefasst kneift! gekniffen
            umarmt! berührt! massiert! drückt_sich krammer! krammede rører! rørte! aede!
            strøg! kyssede! presser_sig lagde_hånden legte_die_hand put_his_hand
            puts_his_hand gnubbede
        """,
        "bodyparts": """
            shoulder shoulders! knee! thigh! waist! bottom! bum! breast back! leg! neck!
            hair! schulter schultern! knie! oberschenkel! hüfte! hintern! po! brust! rücken!
            nacken! haare! skulder! skuldre! knæ! lår! låret! hofte! numse bag! bagdel
            bryst! lænd nakke! hår!
        """,
        "contacting": """
            messages! texts! texting! photos! pictures! comments! nachrichten! bilder!
            fotos! sprüche! kommentare! kommentiert! beskeder! sms'er! billeder!
            kommentarer! kommenterer! whatsapp! dms! snaps!
        """,
        "intimate": """
            appearance! body! figure! legs! dress! underwear! night! nights! darling!
            sweetheart! babe! honey! sexy! aussehen! körper! figur! beine! kleid!
            unterwäsche! nachts! schatz! süße! mausi! udseende! krop! ben! kjole! undertøj!
            natten! skat! søde! lækker!
        """,
    },
}
"""By what they speak of: words of two kinds beside a person say what neither says alone."""
