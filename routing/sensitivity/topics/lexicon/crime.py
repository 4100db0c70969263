"""Offences, and what courts and police do about them."""

SURE: dict[str, str] = {
    "art10": """
        taken_bribes took_bribes taking_bribes took_a_bribe accepted_bribes bribed_by modtaget_returk
        taget_imod_bestikkelse modtaget_bestikkelse bestechlich! sich_bestechen ladet_sig_bestikke
        done_time! done_time_for did_a_stretch behind_bars hinter_gittern bag_tremmer bag_lås_og_slå
        eingebuchtet eingelocht  abgesessen! afsonet! jugendstraf hitlerhilsen hitlergruss
        grüßt_mit_rechtem heiler_på vorbelastet_im dømt_i_byretten fik_betinget  sags_anlagt_mod_ham
        anzeige_erstattet_gegen filed_charges_against fahrerflucht flugtbilist hit_and_run hit-and-run
        unfallflucht  steuerstrafverf skattesvig skatteunddrag tax_evasion urkundenfälsch dokumentfalsk
        forged_his forged_her forged_a gefälschtes_zeugnis  gefälschte_krank falsk_eksamen
        falske_papirer kreditkartenbetrug dankortmisbrug identitätsdiebstahl hehlerei hæleri
        handling_stolen  nötigung stalking-anzeige tilhold! polizeitilhold kontaktverbot
        annäherungsverbot polititilhold exhibition blottet_sig
        straffeattest tidligere_straffet domfæld politianmeld underslæb vorbestraft vorstrafe
        führungszeugnis strafverfahren strafanzeige unterschlag straffedom voldsdømt varetægt
        verhaftet bewährungsstrafe körperverletz haftstrafe führerscheinentzug charged_with
        charged_him charged_her on_parole sex_offen criminal_record felony embezzle afsoner!
        fodlænke domfældt spritdom spritkørsel spirituskørsel frakendt_kørekort insiderhandel
        fußfessel vorstraf strafbefehl alkohol_am_steuer führerschein_verloren führerschein_weg
        gewalttätig serving_a_sentence ankle_tag drink-driving drunk_driving probation_officer
        lost_his_licence lost_her_licence imprisoned polizeiliches_führungszeugnis
        einträge_im_führungs eintrag_im_führungs u-haft untersuchungshaft sitzt_in_haft
        sitzt_im_knast im_knast aus_dem_knast bewährung! auf_bewährung bewährungshelfer
        freigänger haftantritt haftentlass festgenommen polizei_ermittelt ermittlungsverfahren
        ermittelt_gegen anzeige_gegen_ihn anzeige_gegen_sie anzeige_gegen_den_mitarb
        gestohlen_hat geklaut_hat klaut! beklaut hat_geklaut beim_klauen unterschlagen
        in_die_kasse_gegriffen griff_in_die_kasse spesenbetrug trunkenheitsfahrt
        führerschein_abgeben führerscheinsperre fahrverbot_bis ladendiebstahl wegen_diebstahls
        häusliche_gewalt schlägerei_mit geschlagen_hat steuerhinterziehung drogenbesitz
        gras_im_spind btm! betäubungsmittel dealt! kinderporno har_en_dom betinget_dom
        ubetinget_dom fik_en_dom tidligere_dømt dømt_for sigtet_for anholdt_for i_varetægt
        varetægtsfængslet sidder_inde siddet_inde sad_inde i_spjældet løsladt_fra afsone!
        afsoning samfundstjeneste plet_på_straffeattest ren_straffeattest børneattest
        børneattesten bødestraf_for politisag politiet_efterforsk meldt_til_politiet for_tyveri
        for_vold voldssag taget_i_at_stjæle stjæler_fra stjålet_fra_kassen taget_af_kassen
        hånden_i_kassen mandatsvig svindlet_med kørekortet_frataget mistet_kørekortet
        frataget_kørekortet spiritusdømt narkodømt dømt_for_narko partnervold hustruvold
        sælger_hash dbs_check dbs_came dbs_result dbs! spent_conviction unspent
        previous_conviction past_conviction conviction_for convicted_of convicted_for
        caution_for police_caution charged_by_the_police arrested_for arrested_at arrested_on
        on_remand in_custody remanded on_bail out_on_bail on_licence_from served_time did_time
        been_inside just_out_of_prison out_of_prison out_of_jail ex-offender ex_offender ex-con
        community_service_order suspended_sentence prison_sentence ankle_monitor
        tagged_by_the_court shoplift stealing_from stole_from stolen_from_the_till
        caught_stealing hand_in_the_till fiddling_the embezzl fraud_charge
        fraud_investigation_into police_investigat police_want_to_speak police_came_for
        drink_driv dui_charge lost_his_driving lost_her_driving banned_from_driving driving_ban
        domestic_violence domestic_abuse restraining_order gbh! possession_of_drugs
        dealing_drugs drug_deal sex_offend indecent sozialstunden bewährungsauflage
        hausdurchsuchung ransaget ransagning house_search house_was_searched kriminalpolizei
        vorladung_als beschuldigter! anklage_gegen angeklagt tiltalt! tiltale_mod vidne_mod_ham
        strafprozess strafsache gerichtsverfahren_gegen jugendstrafe jugendarrest jva_entlassen
        aus_der_jva in_der_jva_sitzt straffeattesten plettet_straffeattest
        offentlig_straffeattest voldtægt vergewaltig rape! raped sexual_assault børneporno
        kvaksalver hærværk_mod_bil stalkede einbruch_begangen brandstiftung drogenfund
        hashpusher bandemedlem gang_member rocker! rockergruppe magistrates crown_court
        court_case court_hearing pleaded_guilty sentenced! jury_duty_no pending_charges
        pressing_charges press_charges wanted_by_police mal_gesessen hat_gesessen gesessen_haben
        white_powder weißes_pulver hvidt_pulver mitgehen_lassen taget_med_hjem_fra_lageret
        kobber_med_hjem went_to_prison von_der_polizei_abgeholt hentet_af_politiet
        taken_away_by_the_police picked_up_by_the_police police_picked polizei_abgeführt
        polizei_war_bei_ihm politiet_var_hos schwarzgeld geldwäsche hvidvask_sigt bestechung_von
        bestukket korrupt! schmiergeld kickback_from tager_returkommission strafregister
        strafakte führungszeugnis_von straffeblad dømte! domfældte exhaftling resozialisierung
        frigænger prøveløslad på_prøve_fra kriminalforsorgen parole! tagged!
        under_efterforskning under_investigation wird_ermittelt sex_offenders_register
        offenders_register efterforskes erwischt_beim beim_klauen_erwischt taget_på_fersk
        caught_red-handed erkannt_auf_video_beim stealing_diesel tyveri_af diebstahl_von
        theft_of_company straffesag_mod anmeldt_for anmeldt_til_politiet angezeigt_wegen
        reported_to_the_police punkte_in_flensburg lappen_abgeben lappen_weg lappen_los
        klip_i_kørekortet points_on_his_licence points_on_her_licence führerschein_abgegeben
        führerschein_entzogen did_time_for saß_wegen sad_inde_for fängt_an_zu_klauen
        vermerk_wegen wegen_beleidigung wegen_körperverletzung wegen_betrugs wegen_nötigung
        for_assault for_fraud for_theft for_drunk for_drink byretten landsretten vanvidskørsel
        vanvidsbilist amtsgericht_wegen landgericht_wegen nicked_for nicked_by done_for_speeding
        done_for_drink busted_for in_court_for on_trial vor_gericht_wegen steht_vor_gericht
        for_retten rigsadvokat possession_of shoplifting burglary einbruch_verüb
        indbrud_i_firmaet_af røveri raubüberfall messerstecherei knivoverfald
    """,
}
ALSO: dict[str, str] = {
    "art10": """
        straffet! dømt! sigtet! sigtelse verurteilt! straftat fængsel fængslet tyveri! stjålet!
        anholdt! bedrageri diebstahl! gestohlen! gefängnis betrug! betrugs! angezeigt! assault!
        theft! stealing! stole_from stole_the stole_money stole_cash stole_some stole_it stole_a
        stole_my arrested! jail! prison! fraud! dui! convicted! conviction!
        prosecuted! criminal_charge police_report hærværk vold! trusler! freigang! indicted!
        polizei! knast! klauen geklaut diebstähl anzeige_wegen betrogen unterschlägt strafrecht
        straffesag politiet stjæle stjæler criminal stealing fraud custody offence offender
        theft_of jail
    """,
}
HINTS: dict[str, dict[str, str]] = {
    "art10": {
        "stuff": """
            powder! pulver! koks! cocaine! weed! hash! gras! joint! knife! messer! kniv!
            drugs! drogen! stoffer! copper! kobber! kupfer! cash! kassen! diesel!
        """,
        "place": """
            locker spind! skab! skabet! tasche! taske! bag! pockets! hjem! pocketed!
            eingesteckt! stak! lommen! mitgehen! nach_hause! home!
        """,
        "authority": """
            polizei! police! politi! politiet! court! gericht! retten! judge! richter!
            dommer! anwalt! solicitor! lawyer! advokat! staatsanwalt prosecutor
            anklagemyndighed
        """,
        "suspicion": """
            suspected! suspicion! verdacht! verdächtig mistanke mistænkt accused!
            beschuldigt! anklaget! arrested! fined! caught! erwischt! taget_i! opdaget!
            questioned! verhört! afhørt!
        """,
    },
}
"""By what they speak of: words of two kinds beside a person say what neither says alone."""
