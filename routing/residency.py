"""Where an endpoint computes, as its address proves it: the region is the endpoint's, not the vendor's."""

import re
from dataclasses import dataclass
from ipaddress import ip_address

from routing.vocabulary import Language, ModelCard, Refusal, Residency
from routing.wording import Words

_EU, _THIRD = Residency.EU, Residency.THIRD_COUNTRY


@dataclass(frozen=True, slots=True)
class Place:
    """A pattern of host names and what it proves."""

    host: re.Pattern[str]
    residency: Residency


def _place(expression: str, residency: Residency) -> Place:
    return Place(re.compile(expression), residency)


# AWS: the regions inside the EU; eu-west-2 is London and eu-central-2 is Zürich.
_AWS_EU = r"eu-(?:west-[13]|central-1|north-1|south-[12])"
# Google Cloud: the regions inside the EU; europe-west2 is London and europe-west6 is Zürich.
_GOOGLE_EU = r"europe-(?:west(?:1|3|4|8|9|10|12)|north[12]|central2|southwest1)"

PLACES = (
    # platform.openai.com/docs/guides/your-data: regional hosts; the plain one computes anywhere.
    _place(r"eu\.api\.openai\.com", _EU),
    _place(r"(?:[a-z]{2}\.)?api\.openai\.com", _THIRD),
    # docs.mistral.ai/studio/regional-inference: the EU host; the plain one is global since 2026.
    _place(r"api\.eu\.mistral\.ai", _EU),
    _place(r"api\.mistral\.ai", _THIRD),
    # platform.claude.com, data residency: inference_geo is `global` or `us`, there is no EU.
    _place(r"api\.anthropic\.com", _THIRD),
    # The Gemini Developer API offers no choice of region.
    _place(r"generativelanguage\.googleapis\.com", _THIRD),
    # cloud.google.com, Vertex AI locations: regional hosts, and the jurisdictional `eu`.
    _place(rf"(?:{_GOOGLE_EU}|eu)-aiplatform\.googleapis\.com", _EU),
    _place(r"aiplatform\.eu\.rep\.googleapis\.com", _EU),
    _place(r"(?:europe-west(?:2|6))-aiplatform\.googleapis\.com", Residency.ADEQUATE),
    _place(r"(?:[a-z0-9\-]+-)?aiplatform\.googleapis\.com", _THIRD),
    # docs.aws.amazon.com, Bedrock endpoints. The model id must say `eu.` or nothing: see `_bedrock`.
    _place(rf"bedrock-runtime\.{_AWS_EU}\.amazonaws\.com", _EU),
    _place(r"bedrock-runtime\.eu-(?:west-2|central-2)\.amazonaws\.com", Residency.ADEQUATE),
    _place(r"bedrock-runtime(?:-fips)?\.[a-z0-9\-]+\.amazonaws\.com", _THIRD),
    # api-docs.deepseek.com, docs.x.ai, console.groq.com, openrouter.ai, docs.cohere.com: no EU region.
    _place(r"api\.deepseek\.com|api\.x\.ai|api\.groq\.com|openrouter\.ai|api\.cohere\.(?:com|ai)", _THIRD),
    _place(r"api\.together\.(?:xyz|ai)|api\.fireworks\.ai|api\.perplexity\.ai", _THIRD),
)
"""First match wins. Azure (`*.openai.azure.com`) is not here on purpose: the deployment type decides where it
computes and the address does not show it. What the administrator declares stands, as for any other host."""

OWN_ADDRESSES = {
    "openai": "https://api.openai.com/v1",
    "anthropic": "https://api.anthropic.com",
    "gemini": "https://generativelanguage.googleapis.com",
}
"""Where a provider's SDK goes when a card has no address."""

IN_PROCESS = frozenset({"offline"})
"""Providers that use no network at all."""

_HOST = re.compile(
    r"\A[a-z][a-z0-9+.\-]*://(?:[^/?#@]*@)?(\[[0-9a-f:.%]+\]|[^/?#:\[\]]+)(?::[0-9]*)?(?:[/?#]|\Z)"
)
_ROUTE = {residency: distance for distance, residency in enumerate(Residency)}

_CONTRADICTED: Words = {
    "da": "Modellen er angivet som {declared}, men adressen {host} beviser {proven}. Den er slået fra.",
    "de": "Das Modell ist als {declared} angegeben, die Adresse {host} beweist aber {proven}."
    " Es ist abgeschaltet.",
    "en": "The model is declared {declared}, but its address {host} proves {proven}. It is switched off.",
}


def host_of(url: str) -> str:
    """The host of an address, lower case; empty if it has none.

    >>> host_of("https://key@EU.api.openai.com:443/v1")
    'eu.api.openai.com'
    """
    match = _HOST.match(url.strip().lower())
    return match.group(1).strip("[]").rstrip(".") if match else ""


def shown(card: ModelCard, url: str) -> Residency | None:
    """What the address alone proves; None if it proves nothing."""
    if card.provider in IN_PROCESS:
        return Residency.ON_PREM
    host = host_of(url or card.base_url or OWN_ADDRESSES.get(card.provider, ""))
    for place in PLACES:
        if place.host.fullmatch(host):
            return _bedrock(card, host, place.residency)
    return None


def derived(card: ModelCard, url: str) -> Residency:
    """The declared residency, else the one that is certain from the address, else UNKNOWN."""
    if card.residency != Residency.UNKNOWN:
        return card.residency
    host = host_of(url or card.base_url)
    if is_private(host):
        return Residency.ON_PREM
    return shown(card, url) or Residency.UNKNOWN


def proven(card: ModelCard, url: str, language: Language = "en") -> Refusal | None:
    """Why the card must be switched off: it is declared nearer than its address proves. None if all is well.

    `url` is the address that the client really builds. A loopback or private host may be declared as
    anything: what listens there can be a proxy.
    """
    evidence = shown(card, url)
    if evidence is None or card.residency == Residency.UNKNOWN or _ROUTE[card.residency] >= _ROUTE[evidence]:
        return None
    host = host_of(url or card.base_url or OWN_ADDRESSES.get(card.provider, ""))
    sentence = _CONTRADICTED[language].format(declared=card.residency, host=host, proven=evidence)
    return Refusal(model=card.name, because=sentence)


def is_private(host: str) -> bool:
    """Loopback, a private network, or a name without a dot: what no public name server knows."""
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal", ".lan", ".home.arpa")):
        return True
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return bool(host) and "." not in host
    return address.is_private or address.is_loopback


def _bedrock(card: ModelCard, host: str, residency: Residency) -> Residency:
    """An inference profile may carry the call out of the endpoint's region: only `eu.` stays in the EU."""
    if not host.startswith("bedrock-runtime"):
        return residency
    profile = re.match(r"(?:arn:.*/)?(eu|us|global|apac|jp|au|ca|us-gov)\.", card.model)
    if profile is None or profile.group(1) == "eu":
        return residency
    return Residency.THIRD_COUNTRY
