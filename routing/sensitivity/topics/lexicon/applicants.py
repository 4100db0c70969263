"""People who want to work here."""

SURE: dict[str, str] = {
    "hr.applicant": """
        cv! ansøger jobansøg jobsamtale ansættelsessamtale kandidaten! kandidatens_cv! cv'et
        cv'er afslag_på_ansøgning motiveret_ansøgning referencetagning bewerber bewerbung
        vorstellungsgespräch lebenslauf kandidatin probearbeiten applicant job_application
        job_interview résumé cover_letter curriculum_vitae hiring_decision cvs! cv's
        application_from his_application her_application letter_of_application shortlisted
        jobinterview jobsøger ansøgning_fra lønkrav gehaltsvorstellung gehaltswunsch
        eingestellt_werden stellenbewerb absageschreiben initiativbewerb salary_expectation
        hire_him hire_her rejected_him rejected_her afslag_på_stilling søgte_stillingen
        søgt_stillingen søger_stillingen har_søgt_job søgt_jobbet søgte_jobbet ansættelse_af
        jobtilbud ansøgt! beworben! bewirbt! bewarb! einstellen_oder eingestellt_wird
        vorgestellt_hat rejection_to rejection_letter reference_check background_check
        second_interview bewerbungsgespräch bewerbungsmappe bewerbungsunterlagen bewerberauswahl
        bewerberliste kandidatenauswahl absage_schreiben_an absage_für_den absage_für_die
        zusage_an~bewerb vorstellungstermin probetag! probearbeitstag referenzen_einholen
        referenzauskunft gehaltsvorstellungen eintrittstermin wunschkandidat wunschgehalt
        headhunter_vorschl backgroundcheck assessment-center assessment_center_erg
        vorstellung_bei_uns einstellungstest eignungstest jobansøger ansøgere! ansøgernes
        ansøgningsrunde ansøgningsbunke afslag_til_ham afslag_til_hende afslag_til_de
        samtale_til_stillingen til_jobsamtale indkaldt_til_samtale indkalde_til_samtale
        første_samtale anden_samtale referencer_hos tage_reference tjekke_referencer
        personlighedstest jobtilbuddet til_stillingen_som~ansøg prøvearbejde drømmekandidat
        straffeattest_på_ansøg job_applicant interviewee shortlist_for~role shortlisting
        interview_notes interview_feedback interview_panel scorecard_for~candidate
        turn_down_the_candidate reject_the_candidate reject_candidate rejection_email
        regret_letter references_for~role references_came offer_to_the_candidate cv_from cv_of
        right_to_work trial_shift assessment_day second-round first-round psychometric
        application_form_from graduates_we_interviewed applied_for~job applied_for~role
        applied_for_our lücke_im_lebenslauf lücken_im_lebenslauf hul_i_cv huller_i_cv
        gap_in_his_cv gap_in_her_cv gaps_in_his gaps_in_her favorit_für_die_stelle
        überqualifiziert overqualified overkvalificeret bewerbungsfoto probetag_von
        zeugnisse_von_der_bewerb ikke_kvalificeret_til~stilling turned_down_the_offer
        accepted_our_offer took_back_his_application søger_elevpladsen søger_jobbet
        søger_pladsen søger_stilling applying_for_the applying_for_our bewirbt_sich beworben_hat
        her_interview his_interview interview_for_the_job for_the_interview vorstellungsgesprä
        kennenlerngespräch_mit gehaltsvorstellung_von lønforventning probetag_mit prøvedag
        kandidatens kandidatinnen invite_her_for_interview invite_him_for_interview
        sollen~einstellen soll~einstellen dürfen~einstellen skal_vi~ansætte må_vi~ansætte
        should_we_hire can_we_hire im_zweiten_gespräch im_ersten_gespräch ins_zweite_gespräch
        zweitgespräch erstgespräch_mit til_anden_samtale i_anden_runde
        entschieden_haben~gespräch gegen_sie_entschieden gegen_ihn_entschieden
        uns_gegen~entschieden went_with_someone_else vi_valgte_en_anden valgt_en_anden_ansøger
        we_chose_another
    """,
}
ALSO: dict[str, str] = {
    "hr.applicant": """
        ansøgning! ansøgningen! ansøgninger anschreiben! kandidat! candidate! candidate's
        candidates! hire! afslag_til ansætte! ansætter! referencer_på absage_an absage_für
        einstellung_von stellenangebot_an arbeitsprobe rejection_for who_applied has_applied
        applied_for_the applied_as job_offer offer_letter hiring! notice_period einzustellen
        eingestellt! probearbeit ansættes! kandidater! applicants! shortlist application_of
        hired!
    """,
}
