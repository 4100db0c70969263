"""Fingerprints, faces and genes."""

SURE: dict[str, str] = {
    "art9.biometric": """
        fingerabdruckscan fingerabdruck_von fingerabdruck-template fingerprint_template
        fingerprints_of fingerprint_of iris_scan iris-scan irisscan retina_scan
        gesichtserkennung_von gesichtsscan face_template face_scan_of facial_recognition_of
        ansigtsgenkendelse_af fingeraftryk_fra fingeraftryk_på voiceprint stimmabdruck
        handvenenscan venenscan gentest dna-test dna-prøve dna_test dna_probe genetic_test
        genetisk_test erbkrankheit arvelig_sygdom hereditary_disease genmutation huntington
    """,
}
ALSO: dict[str, str] = {
    "art9.biometric": """
        fingerabdruck fingerprint fingeraftryk gesichtserkennung facial_recognition
        face_recognition ansigtsgenkendelse biometri
    """,
}
