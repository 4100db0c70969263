"""Union, religion, politics, origin and sexuality."""

SURE: dict[str, str] = {
    "art9.union": """
        medlem_af_3f medlem_af_hk medlem_af_dansk_metal tillidsrepræsentant tillidsmand
        strejkevagt betriebsratsmitglied betriebsrätin verdi-mitglied ig-metall ig_metall
        bei_ver.di union_member union_rep labour_union labor_union shop_steward
        tillidsrepræsentanten sikkerhedsrepræsentant meldt_ind_i medlem_af_en_fagforening
        betriebsratsvorsitz betriebsratswahl personalrat! im_betriebsrat joined_a_union
        joined_the_union union_representative union_steward unionis ig_bau ig_bce igbce
        ig_metall-mitglied ver.di-mitglied dgb-mitglied gewerkschaftsmitglied gewerkschafter
        gewerkschaftssekretär gewerkschaftsbeitr vertrauensmann vertrauensleute vertrauensfrau
        wirbt_für_die_ig gewerkschaftlich_organ streikbrecher streikposten arbeitskampf
        streikteilnahme betriebsrat_gründen kandidiert_für_den_betriebsrat betriebsratskandid
        gbr-mitglied jav-wahl jav-vorsitz schwerbehindertenvertret fagforeningsmedlem
        fagforeningskontingent meldt_sig_ud_af_3f meldt_sig_ind_i meldt_ud_af_3f medlem_af_dm
        medlem_af_ida medlem_af_krifa medlem_af_prosa medlem_af_fagfor medlem_af_metal
        medlem_i_3f er_i_3f er_medlem_af_hk 3f-medlem hk-medlem fællestillid arbejdsmiljørepræs
        amr! strejkebryder strejkebrydere gik_i_strejke nedlagde_arbejdet uorganiseret
        overenskomstbrud tillidsvalgt klubformand talsmand_for_klubben gmb! unison_member
        unite_member unite_rep in_unite usdaw pcs_member tuc_rep union_card union_dues
        union_subs union_organis voted_for_the_strike voted_to_strike strike_ballot
        strikebreaker picket_line picketing joined_unite joined_the_gmb works_council_member
        works_council_chair stand_for_works_council collective_agreement_rep a-kasse_medlem
        fællesklub klubbens_talsmand vertrauensperson_der gewerkschaftlich_aktiv tarifkommission
        streikaufruf gewerkschaftsfunktion fagligt_aktiv faglig_klub organiseret_i_3f
        organiseret_i_hk organised_by_unite organising_a_union unionize unionise union_activ
        branch_secretary betriebsrat_werden betriebsratsarbeit betriebsratstätig
        freigestellter_betriebsrat strejkede! streikte! gestreikt went_on_strike walked_out_with
        betriebsrat_gewählt wen_er_gewählt wen_sie_gewählt stemte_til_tillids in_der_ig
        unsere_leute_in_der_gewerkschaft liste_der_gewerkschaft hvem_er_organiseret
        who_is_in_the_union who's_in_the_union warnstreik warnstreiks punktstrejke
        sympatistrejke wildcat_strike mitgestreikt strejkede_med took_part_in_the_strike
        urabstimmung konfliktvarsel
    """,
    "art9.religion": """
        under_fasten während_der_fasten under_lent fasting_for_lent during_lent vegan_aus_glauben
        kirchensteuermerkmal  konfession_von baptistenmenigh bibelskole_i bibelschule_in missionær_i
        missionary_in gebetskreis bedekreds prayer_group prayer_circle  hare_krishna krishna-jünger
        bahai rastafari druse! drusin drusisch maronit kopt! koptisch orthodox! serbisch-orthodox
        russisch-orthodox  griechisch-orthodox katholikin katholik protestantin evangelisch-freik
        methodistin ikke_troende trosfælle glaubensbruder  ortodoks ortodokse shaman wicca heks_og
        satanist freimaurer frimurer freemason
        religiøs muslim tørklæde jødisk katolik kirkeskat jehovas religiös kirchenaustritt
        jüdisch kopftuch fastet! fasting! beder_fem bedetid gebetsraum bederum konvertiert
        konverteret zeuge_jehovas buddhist atheis ateist jewish headscarf hijab prayer_room
        jehova moské! kirkegang døbt! kristne! sikh! jøde! zeugin_jehovas jüdin! evangelikal
        mosque! baptised jew! christian_faith his_faith her_faith religious_belief schabbat
        sabbat! shabbat sabbath schabbes koscher kosher! halal! jom_kippur yom_kippur
        rosch_haschana chanukka hanukkah pessach passover bar_mizwa bar_mitzvah synagoge
        synagogue rabbi! imam! pfarrer_in gebetspause gebetszeit gebetszeiten gebetsteppich
        gebet_um freitagsgebet freitagsgebets friday_prayer prayer_time prayer_break prays!
        praying! pray_at prayer_mat betepause fredagsbøn bønnetid bønnetæppe bønnerum
        går_i_moské går_i_kirke går_i_synagogen zur_moschee in_die_moschee in_die_synagoge
        to_the_mosque goes_to_mosque goes_to_church to_mass! fastenmonat fastenzeit fastet_im
        fastet_gerade fastet_seit fastenbrechen iftar! opferfest zuckerfest diwali faster_hele
        faster_i_ramad faster_under faster_lige faster_indtil fasting_for fasting_until
        fasting_during keeps_kosher keeps_the_sabbath konvertier konvertit converted_to_islam
        converted_to_christ konverteret_til aus_der_kirche_aus austritt_aus_der_kirche
        meldt_sig_ud_af_folkekirken udmeldt_af_folkekirken folkekirken! taufe! getauft!
        konfirmiert! kommunion! sekte! sektenmitglied scientolog mormon freikirch frikirke pinsekirke
        pinsemission frimenighed indre_mission pentecostal evangelical! quaker adventist
        religiöse_gründe religiösen_gründen religiöse_überzeugung glaubensgründen aus_glaubens
        anthroposophie jeside jesidin jesidisch aleviten alevit schiit sunnit shia! sunni!
        sikh-turban turban! kreuz_um_den_hals kippa! yarmulke kopftuchträger niqab burka burqa
        tørklædet religiøse_grunde af_religiøse troen! hendes_tro hans_tro religious_grounds
        religious_reasons faith_grounds grounds_of_faith on_faith his_religion her_religion
        religious_observ religious_holiday atheist! muslimin muslimisch moslem hinduist
        buddhistisch pork_line~refus won't_handle_pork won't_serve_alcohol~faith bibelkreis
        bibelkreds bible_group hauskreis! missionar_in ordained! feiert_kein_weihnachten
        feiert_nicht_weihnachten fejrer_ikke_jul doesn't_celebrate_christmas
        don't_celebrate_christmas gibt_frauen_nicht_die_hand gibt_frauen_keine_hand
        giver_ikke_hånd_til_kvinder giver_ikke_kvinder_hånd won't_shake_hands_with_women
        shake_a_woman's_hand isst_kein_schwein spiser_ikke_svin spiser_ikke_gris
        doesn't_eat_pork no_pork_for trinkt_keinen_alkohol_weil strenggläub tiefgläubig
        strengt_troende born_again zen-mönch freitag_in_die_moschee islam! islamisch islamic
        islamist judentum jødedom judaism hinduism christlich_getauft katolsk protestant kvæker
        konfessionslos ikke_medlem_af_folkekirken handschlag_verweig verweigert~handschlag
        handschlag_bei_frauen aschura ashura fri_til_eid eid_al eid_fest id-fest
        frei_zum_opferfest off_for_eid off_for_diwali glaubensbekenntnis trosretning
        glaubensrichtung religionszugehör trossamfund sogne_kirke messdiener kirkesanger_i
        diakon! nonne! buddhistin hinduistin möchte_beten mittags_beten zum_beten pause_beten
        betet_auf beder_på beder_i_pausen bede_i_pausen pray_in pray_during in_ramadan
        während_des_ramadan under_ramadanen fastenbedingt bis_sonnenuntergang until_sunset
        indtil_solnedgang før_solnedgang after_sunset_he after_sunset_she bei_den_zeugen
        zeugen_jehovas hos_vidnerne with_the_witnesses kirchlich_aktiv engageret_i_kirken
        baptist! methodist! mormone! amish alevitisch bederum_til gebetsecke hajj! hadsch!
        umrah! pilgerfahrt_nach_mekka mekka! mecca! konfirmationsforbered påskebøn kirkekor
        kirchenchor gospelchor_mitglied bluttransfusion blodtransfusion blood_transfusion
        zum_judentum to_islam til_islam zum_islam
    """,
    "art9.politics": """
        partimedlem stemmer_på politisk_overbevisning politiske_holdninger politisk_holdning
        parteimitglied parteibuch wählt_die politische_meinung politische_einstellung
        politische_überzeugung mitglied_der_afd afd-mitglied party_member votes_for
        party_membership far_right far-right rechtsradikal linksradikal højreradikal
        political_opinion political_view political_belief political_affiliation afd-wähler
        wählt_afd kommunist! nazist! nazi! partisoldat danskfolke voted_for voter_of stemte_på
        labour_member afd! wählt_grün wählt_links wählt_rechts wählt_fdp wählt_spd wählt_cdu
        spd-mitglied cdu-mitglied fpö-mitglied fpö-wähler grünen-mitglied linken-mitglied
        parteitag_der parteifreund kandidiert_für_die_spd kandidiert_für_die_cdu
        kandidiert_für_die_grünen kandidiert_für_die_afd kandidiert_für_die_linke
        kandidiert~gemeinderat kandidiert~stadtrat kandidiert~landtag kandidiert~bundestag
        kandidiert~partei parteiaustritt parteieintritt reichsbürger querdenker rechtsextrem
        linksextrem neonazi hitlergruß hakenkreuz verfassungsschutz_beobacht pegida identitäre
        antifa! demo_gegen_rechts stemt_på medlem_af_venstre medlem_af_enhedslisten
        medlem_af_socialdemokrat medlem_af_dansk_folkeparti medlem_af_et_parti
        opstillet_for~parti stiller_op_til_kommunal stiller_op_til_byråd stiller_op_for
        stillet_op_for byrådskandidat folketingskandidat partibog nye_borgerlige stram_kurs
        danmarksdemokrat radikale_venstre~medlem højreekstrem venstreekstrem konspirationsteor
        votes_labour votes_tory votes_conservative votes_reform voted_reform voted_labour
        voted_tory voted_conservative voted_leave voted_remain voted_brexit voted_trump
        votes_trump stood_for_reform stood_for_labour stood_for_the_green stood_for_council
        standing_for_council standing_for_parliament standing_for_election runs_for_office
        running_for_office party_activist canvass labour_party_member tory_member
        conservative_member green_party_member ukip bnp! edl! extinction_rebellion just_stop_oil
        maga! neo-nazi far_left far-left extremist political_activis handing_out_leaflets
        campaigning_for~party conspiracy_theor letzte_generation sinn_féin sinn_fein snp_member
        lib_dem_councillor councillor_for labour_councillor valgplakat wahlplakat parteitag!
        partimøde for_dansk_folkeparti for_enhedslisten for_venstre! for_socialdemokratiet
        spidskandidat wahlkandidat gemeinderat_für stadtrat_für bürgermeisterkandidat
        politische_gesinnung højreorienteret venstreorienteret rechtsaußen links-grün
        putin-versteher coronaleugner vaccinemodstander klimaaktivist climate_activist prepper
        trump-fan stramm_rechts stramm_links rechte_parolen rechte_sprüche hetze!
        hetzt_gegen_ausl dansk_folkeparti liberal_alliance tory! tories! reform_uk fpö! npd!
        höcke hænger_plakater_op klebt_plakate_für plakatiert_für puts_up_posters_for
        parteiversammlung ortsverein parteibüro partimedlemskab
    """,
    "art9.origin": """
        residence_permit residence_card aufenthaltserlaubnis befristeter_aufenthalt midlertidigt_ophold
        permanent_residence settlement_permit niederlassungserl
        hudfarve opholdstilladelse asylansøg flygtning! hautfarbe migrationshintergrund duldung!
        arbeitserlaubnis arbeitsvisum arbejdstilladelse work_visa visa_expires staatsangehör
        aufenthaltserlaubnis asylbewerber rassis skin_colour skin_color asylum!
        immigration_status asylum neger! negeren etnicitet asylantrag asylverfahren abschiebung
        abgeschoben herkunft_des deported! ethnicity his_race racist! racism racisme racistisk
        udvist! udvises dunkelhäutig hellhäutig schwarzafrikan sinti! zigeuner kanake kümmeltürk
        kameltreiber ausländer_raus ausländerfeind fremdenfeind rassist rassistisch
        aufenthaltstitel aufenthaltsgestattung duldung blaue_karte niederlassungserlaubnis
        fiktionsbescheinigung ausreisepflicht abschiebehaft asylberechtig asylbescheid
        geflüchtet flüchtling! einbürgerung deutschkenntnisse_reichen nationalität_von
        wegen_seines_akzents wegen_ihres_akzents wegen_seiner_herkunft wegen_ihrer_herkunft
        perker neger sorte_svin sigøjner mørk_i_huden hudfarven indvandrerbaggrund anden_etnisk
        etnisk_baggrund etnisk_oprindelse opholdskort tålt_ophold udrejsecenter udvist_af_landet
        familiesammenfør asylcenter flygtningebaggrund dansk_statsborger racist racehad
        pga_sin_accent på_grund_af_hendes_accent på_grund_af_hans_accent hende_den_somaliske
        hende_den_tyrkiske hende_den_arabiske hende_den_polske hende_den_sorte ham_den_sorte
        ham_den_polske ham_den_tyrkiske ham_den_arabiske ham_den_somaliske ham_den_rumænske
        ham_den_brune hende_den_brune racial_slur racial_abuse racially n-word paki! gypsy
        traveller_community go_back_to_where where_she's_really_from where_he's_really_from
        leave_to_remain settled_status pre-settled visa_sponsor sponsorship_licence~his brp!
        home_office~his asylum_seeker refugee_status overstayed his_visa her_visa visa_runs_out
        visa_renewal because_of_his_accent because_of_her_accent because_she's_black
        because_he's_black because_he's_polish because_she's_polish only_black only_asian
        ethnic_background ethnic_minor mixed-race mixed_race monkey_noises
        aufenthaltserlaubnis_läuft aufenthaltstitel_läuft arbeitserlaubnis_läuft
        ausländerbehörde ausländeramt udlændingestyrelsen siri_ansøgning opholdstilladelsen
        beløbsordningen immigration_office immigration_check right-to-work_check share_code
        visa_status illegal_im_land ulovligt_i_landet undocumented! sans_papiers
        spricht_kaum_deutsch taler_ikke_dansk_godt udenlandsk_baggrund nydansker ghetto_baggrund
        türkischstämmig russlanddeutsch osteuropæer ostblock mangler_papirer ohne_papiere
        no_papers without_papers valid_visa gültiges_visum gyldigt_visum blive_i_landet
        kopftuchmädchen machen_affenlaute geh_zurück_in_dein gå_hjem_hvor_du_kommer
        go_home_to_your go_back_to_your araber! türke! polakke polacke polacken russer_svin
        fidschi! schlitzaug chink! itaker spaghettifresser ölauge tschusch jugo! sortsmudsk
        muhamedaner halalhippie racistiske_vittigheder rassistische_witze racist_jokes
        fremmedsprog_forbud nur_deutsch_sprechen snakker_ikke_dansk speaks_no_english
        barely_speaks_english spricht_kein_deutsch kein_deutsch_kann taler_ikke_dansk
        taler_dårligt_dansk monkey_pictures monkey_emoji banana_on_his abebilleder affenbilder
        türkin! türke_am der_neger the_polish_guy asylum_claim asylum_application
        opholdstilladelse_til kun_opholds visa_only_until abgelehnter_asyl afvist_asyl
        illegal_immigrant illegale_indvandrere illegale_einwanderer illegaler_einwanderer
        illegaler_migrant immigrant_parents indvandrer! indvandrerdreng ausländerkind
        migrationsstatus pollakken pollakker polakken tyrkertøs kanaken! ausländerin!
    """,
    "art9.sexuality": """
        transmänn transweib transmask transfemin transgeschlecht transjunge transmädchen transdreng
        transpige
        homoseksuel biseksuel transkønnet bøsse! lesbisk kønsskifte homosexuell bisexuell
        schwul! lesbisch transgender geschlechtsumwandl transsexu homosexual bisexual gay!
        lesbian! gender_reassignment lesbe! nonbinær non-binary bi-sexuel nichtbinär
        sexuelle_orientierung coming-out came_out_as sprunget_ud schwul homosexuel bisexuel
        transfrau transmann transperson transident transition_zur transition_zum
        personenstandsänder geschlechtsangleich geschlechtseintrag selbstbestimmungsgesetz
        namensänderung_trans dead_name deadname deadnam neue_pronomen pronomen_sie pronomen_er
        pronomen_they geoutet ungeoutet outet_sich outen! verpartnert gleichgeschlecht
        drittes_geschlecht hormone_nimmt intergeschlecht frau_zu_mann mann_zu_frau fremdgeh
        affäre_mit affäre! geht_fremd transkvinde transmand juridisk_kønsskifte
        kønsskifteoperation nyt_køn skiftet_køn skifter_køn springe_ud sprang_ud spring_ud_som
        pronominer de/dem homofob transfob hans_mand! hendes_kone! gift_med_en_mand
        gift_med_en_kvinde affære_med utro! utroskab interkøn aseksuel panseksuel lesbian
        asexual pansexual transitioning trans_woman trans_man trans_colleague trans! came_out_to
        came_out_at not_out_at_work isn't_out_at outing_him outing_her they/them she/they
        he/they pronouns_are gender_identity gender_transition gender_recognition sex_change
        misgender his_husband her_wife same-sex civil_partner homophob transphob affair_with
        having_an_affair sleeping_with intersex her_wife! his_boyfriend her_girlfriend
        seinem_mann! seinem_ehemann ihrer_ehefrau sein_ehemann ihre_ehefrau kommer_ud_som
        lever_sammen_med_en_mand lever_sammen_med_en_kvinde zusammen_mit_einem_mann
        regenbogenfamilie dating_a_man lebt_offen on_grindr grindr! sexarbejder sex_worker
        sexlife sex_life sexleben sexliv pornos! pornhub porno! skifte_navn_til skiftet_navn_til
        neuen_vornamen neuer_vorname herreomklædning dameomklædning new_first_name
        change_his_name change_her_name nach_der_angleichung ist_jetzt~mailadresse
        heißt_ab_jetzt heißt_künftig hedder_fremover goes_by_she goes_by_he
    """,
}
ALSO: dict[str, str] = {
    "art9.union": """
        fagforening faglig_organisation gewerkschaft betriebsrat! trade_union works_council
        strejke! strejker! streikt! in_the_union on_strike streik! streiken streikt
        gewerkschaften 3f! strejken! strejke overenskomst betriebsratsmitgl
    """,
    "art9.religion": """
        religion! konfession kirchensteuer katholisch evangelisch glaubens religious hindu!
        catholic! gläubig! fasten! fastet betet! kirche! kirken! mosque moské moschee!
        bøn! prayer! gospel_choir pilger vegetar~glaub schweinefleisch svinekød
        ramadan jul_ikke eid!
    """,
    "art9.politics": """
        republican! parteipolit politisch_aktiv politisk_aktiv politically_active
        politische_ansicht leaflets! flugblätter flyers_for~party valgkamp wahlkampf
        election_campaign demonstration! brexit enhedslisten! socialdemokrat cdu! spd! fdp!
        ukip! labour! alternativet!
    """,
    "art9.origin": """
        etnisk statsborgerskab ethnisch visum! work_permit visa! nationalitet! nationality!
        ethnic racial deportation akzent! accent! migrant herkunft! abstammung staatsbürger
        citizenship foreigner udlænding ausländer! refugee flygtning nationalit passport_of
        farvet sponsorship
    """,
    "art9.sexuality": """
        seksuel sexuelle sexual queer! seksuelle outing! pronouns! pronomen pronom sexuell
        sexuality seksualitet hormone! queere lgbt pride!
    """,
}
HINTS: dict[str, dict[str, str]] = {
    "art9.origin": {
        "papers": """
            papers! papiere! papirer! visa! visum! permit! tilladelse! genehmigung!
            passport! residence! status_in_the passet! aufenthalt! ophold!
        """,
        "lacking": """
            no! without! expired! expires! valid! invalid! illegal! stay! country! ohne!
            fehlen! abgelaufen! läuft_ab! gültig! bleiben! land! mangler! udløber! udløbet!
            gyldig! gyldigt! blive! landet! ulovligt!
        """,
    },
    "art9.sexuality": {
        "secret": """
            told_nobody hasn't_told not_told ikke_fortalt ikke_sige_det nicht_erzählt
            weiß_keiner weiß_niemand secret! geheim! hemmeligt! outet! privat! agreed_to_it
            not_out!
        """,
        "partner": """
            boyfriend girlfriend partner! kæreste! kæresten! freund! freundin! ehemann!
            lebensgefährt moved_in flytter_sammen zusammengezogen zusammen_mit gift_med
            verheiratet_mit married!
        """,
    },
}
"""By what they speak of: words of two kinds beside a person say what neither says alone."""
