"""Turns: who, what they do or suffer, and a word that makes it plain, in one clause."""

from routing.sensitivity.topics.lexicon.predicates import (
    applicants,
    beliefs,
    crime,
    employment,
    health,
    identity,
)

PREDICATES = (
    *applicants.PREDICATES,
    *beliefs.PREDICATES,
    *crime.PREDICATES,
    *employment.PREDICATES,
    *health.PREDICATES,
    *identity.PREDICATES,
)
