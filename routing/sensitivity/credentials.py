"""Credentials: tokens by the prefix their issuer gives them, and passwords in sentences.

Each pattern is tried only when its keyword occurs in the text, so that ordinary text costs one substring
search a keyword. The prefixes are those that the issuers document for secret scanning.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level


@dataclass(frozen=True, slots=True)
class Pattern:
    """A kind of credential; group 1, where there is one, is the secret itself."""

    rule: str
    keyword: str
    """Lower case; occurs in every text that holds such a credential."""
    expression: re.Pattern[str]


def _pattern(rule: str, keyword: str, expression: str, flags: int = 0) -> Pattern:
    return Pattern(f"secret.{rule}", keyword, re.compile(expression, flags))


PATTERNS = (
    _pattern("aws.id", "akia", r"\bAKIA[0-9A-Z]{16}\b"),
    _pattern("aws.session", "asia", r"\bASIA[0-9A-Z]{16}\b"),
    _pattern(
        "aws.key",
        "aws",
        r"(?i:aws)[a-z_ \-]{0,20}(?i:secret|key)[a-z_ ]{0,16}[\"']?\s{0,3}[:=]{1,2}\s{0,3}[\"']?"
        r"([A-Za-z0-9/+]{40})\b",
    ),
    _pattern("github", "gh", r"\bgh[pousr]_[A-Za-z0-9]{30,255}"),
    _pattern("github.fine", "github_pat_", r"\bgithub_pat_[A-Za-z0-9_]{22,255}"),
    _pattern("gitlab", "glpat-", r"\bgl(?:pat|dt|rt|ptt)-[A-Za-z0-9_\-]{20,64}"),
    _pattern("slack", "xox", r"\bxox[abeoprs]-[A-Za-z0-9\-]{10,255}"),
    _pattern("slack.app", "xapp-", r"\bxapp-[0-9]-[A-Za-z0-9\-]{10,255}"),
    _pattern("slack.hook", "slack.com/", r"hooks\.slack\.com/(?:services|workflows|triggers)/[\w/\-]{16,}"),
    _pattern("teams.hook", "webhook", r"[a-z0-9\-]{1,63}\.webhook\.office\.com/[A-Za-z0-9/@_\-]{16,300}"),
    _pattern("discord.hook", "discord", r"discord(?:app)?\.com/api/webhooks/[0-9]{10,25}/[\w\-]{30,120}"),
    _pattern("openai", "sk-", r"\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_\-]{20,255}"),
    _pattern("anthropic", "sk-ant-", r"\bsk-ant-[A-Za-z0-9_\-]{16,255}"),
    _pattern("google", "aiza", r"\bAIza[0-9A-Za-z_\-]{35}"),
    _pattern("google.oauth", "ya29.", r"\bya29\.[0-9A-Za-z_\-]{20,255}"),
    _pattern("google.secret", "gocspx-", r"\bGOCSPX-[0-9A-Za-z_\-]{20,64}"),
    _pattern("sendgrid", "sg.", r"\bSG\.[A-Za-z0-9_\-]{16,32}\.[A-Za-z0-9_\-]{16,64}"),
    _pattern("stripe", "_live_", r"\b(?:sk|rk|pk|whsec)_live_[0-9A-Za-z]{10,99}"),
    _pattern("stripe.test", "_test_", r"\b(?:sk|rk)_test_[0-9A-Za-z]{10,99}"),
    _pattern("stripe.hook", "whsec_", r"\bwhsec_[0-9A-Za-z+/]{20,99}"),
    _pattern("huggingface", "hf_", r"\bhf_[A-Za-z0-9]{30,64}"),
    _pattern("npm", "npm_", r"\bnpm_[A-Za-z0-9]{36}"),
    _pattern("pypi", "pypi-", r"\bpypi-[A-Za-z0-9_\-]{50,255}"),
    _pattern("digitalocean", "_v1_", r"\bdo[opr]_v1_[a-f0-9]{64}"),
    _pattern("groq", "gsk_", r"\bgsk_[A-Za-z0-9]{40,64}"),
    _pattern("twilio", "sk", r"\bSK[0-9a-f]{32}\b"),
    _pattern("mailgun", "key-", r"\bkey-[0-9a-f]{32}\b"),
    _pattern("telegram", ":aa", r"\b[0-9]{8,10}:AA[A-Za-z0-9_\-]{32,34}"),
    _pattern("shopify", "shp", r"\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"),
    _pattern("vault", "hvs.", r"\bhvs\.[A-Za-z0-9_\-]{20,200}"),
    _pattern("atlassian", "atatt3", r"\bATATT3[A-Za-z0-9_\-=]{40,255}"),
    _pattern("linear", "lin_api_", r"\blin_api_[A-Za-z0-9]{32,64}"),
    _pattern("notion", "secret_", r"\bsecret_[A-Za-z0-9]{40,64}"),
    _pattern("azure.key", "accountkey=", r"(?i:accountkey=)([A-Za-z0-9+/]{40,120}={0,2})"),
    _pattern("azure.bus", "sharedaccesskey=", r"(?i:sharedaccesskey=)([A-Za-z0-9+/]{30,120}={0,2})"),
    _pattern("azure.sas", "sig=", r"[?&]sig=([A-Za-z0-9%+/]{30,200}={0,2})"),
    _pattern("jwt", "eyj", r"\beyJ[\w\-]{8,2000}\.eyJ[\w\-]{8,4000}(?:\.[\w\-]{0,1000})?"),
    _pattern("bearer", "bearer ", r"(?i:bearer) ([A-Za-z0-9._~+/\-]{20,1000}={0,2})"),
    _pattern("basic", "basic ", r"(?i:authorization)[\"']?: ?[\"']?(?i:basic) ([A-Za-z0-9+/]{12,400}={0,2})"),
    _pattern("url", "://", r"://[^\s/:@]{0,100}:([^\s/@]{3,200})@"),
)  # fmt: skip

_SIGNS = "_=-:."


def _by_sign() -> dict[str, tuple[Pattern, ...]]:
    """The patterns by a rare sign of their keyword, so that one look rules many out; else by nothing."""
    signs: dict[str, list[Pattern]] = {}
    for pattern in PATTERNS:
        sign = next((one for one in _SIGNS if one in pattern.keyword), "")
        signs.setdefault(sign, []).append(pattern)
    return {sign: tuple(patterns) for sign, patterns in signs.items()}


_BY_SIGN = _by_sign()
_PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
_LONGEST_KEY = 8_192
"""Characters of a private key that are covered where its end line is missing."""


def find(reading: Reading) -> Iterator[Finding]:
    """Every token of a known kind, and private keys as a whole."""
    lower = reading.lower
    for sign, patterns in _BY_SIGN.items():
        if sign in lower:
            for pattern in patterns:
                if pattern.keyword in lower:
                    yield from _tokens(reading.text, pattern)
    if "-----begin" in reading.lower:
        yield from _private_keys(reading.text)


def _tokens(text: str, pattern: Pattern) -> Iterator[Finding]:
    for match in pattern.expression.finditer(text):
        start, end = match.span(match.lastindex or 0)
        yield _credential(start, end, pattern.rule)


def _private_keys(text: str) -> Iterator[Finding]:
    position = 0
    while (begin := _PRIVATE_KEY.search(text, position)) is not None:
        close = text.find("-----END", begin.end(), begin.end() + _LONGEST_KEY)
        end = text.find("-----", close + 8) + 5 if close >= 0 else -1
        if end < 5 or end > close + 80:
            end = min(len(text), begin.end() + _LONGEST_KEY)
        yield _credential(begin.start(), end, "secret.private_key")
        position = end


def _credential(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="CREDENTIAL", start=start, end=end, level=Level.BLOCKED, rule=rule)
