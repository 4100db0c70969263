"""Kinds of credentials: by the prefix or shape that their issuer gives them.

The prefixes are those that the issuers document, so that secret scanning finds them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pattern:
    """A kind of credential; group 1, where there is one, is the secret itself."""

    rule: str
    keyword: str
    """Lower case; occurs in every text that holds such a credential."""
    expression: str
    """Compiled when a text first has the keyword: all of them at once would slow every start."""
    sign: str = ""
    """One character that occurs in every such text as well: asked first, as one is found at once."""
    shortest: int = 0
    """Characters of the shortest, where the keyword alone says little."""


def _pattern(rule: str, keyword: str, expression: str, sign: str = "", *, shortest: int = 0) -> Pattern:
    return Pattern(f"secret.{rule}", keyword, expression, sign, shortest)


_IN_PLACE = (
    r"(?i:pass(?:word|wort|wd)?|pwd?|secret|kennwort|kodeord|adgangskode|your[a-z_\-]{0,30}|x{3,200})@"
    r"|[*$<{%]"
)
"""What documentation writes in place of a password."""

TOKENS = (
    _pattern("aws.id", "akia", r"\bAKIA[0-9A-Z]{16}\b"),
    _pattern("aws.id", "abia", r"\bABIA[0-9A-Z]{16}\b"),
    _pattern("aws.id", "acca", r"\bACCA[0-9A-Z]{16}\b"),
    _pattern("aws.session", "asia", r"\bASIA[0-9A-Z]{16}\b"),
    _pattern("github", "gh", r"\bgh[pousr]_[A-Za-z0-9]{20,255}"),
    _pattern("github.fine", "github_pat_", r"\bgithub_pat_[A-Za-z0-9_]{20,255}"),
    _pattern("gitlab", "glpat-", r"\bgl(?:pat|dt|rt|ptt)-[A-Za-z0-9_\-]{20,64}"),
    _pattern("slack", "xox", r"\bxox[abeoprs]-[A-Za-z0-9\-]{10,255}"),
    _pattern("slack.app", "xapp-", r"\bxapp-[0-9]-[A-Za-z0-9\-]{10,255}"),
    _pattern("slack.hook", "slack.com/", r"hooks\.slack\.com/(?:services|workflows|triggers)/[\w/\-]{16,}"),
    _pattern("teams.hook", "webhook", r"[a-z0-9\-]{1,63}\.webhook\.office\.com/[A-Za-z0-9/@_\-]{16,300}"),
    _pattern("discord.hook", "discord", r"discord(?:app)?\.com/api/webhooks/[0-9]{10,25}/[\w\-]{30,120}"),
    _pattern("openai", "sk-", r"\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_\-]{20,255}"),
    _pattern("anthropic", "sk-ant-", r"\bsk-ant-[A-Za-z0-9_\-]{16,255}"),
    _pattern("google", "aiza", r"\bAIza[0-9A-Za-z_\-]{20,59}"),
    _pattern("google.oauth", "ya29.", r"\bya29\.[0-9A-Za-z_\-]{20,255}"),
    _pattern("google.secret", "gocspx-", r"\bGOCSPX-[0-9A-Za-z_\-]{20,64}"),
    _pattern("sendgrid", "sg.", r"\bSG\.[A-Za-z0-9_\-]{16,32}\.[A-Za-z0-9_\-]{16,64}"),
    _pattern("stripe", "_live_", r"\b(?:sk|rk|pk|whsec)_live_[0-9A-Za-z]{10,99}"),
    _pattern("stripe.test", "_test_", r"\b(?:sk|rk)_test_[0-9A-Za-z]{10,99}"),
    _pattern("stripe.hook", "whsec_", r"\bwhsec_[0-9A-Za-z+/]{20,99}"),
    _pattern("huggingface", "hf_", r"\bhf_[A-Za-z0-9]{20,64}"),
    _pattern("npm", "npm_", r"\bnpm_[A-Za-z0-9]{20,60}"),
    _pattern("pypi", "pypi-", r"\bpypi-[A-Za-z0-9_\-]{20,255}"),
    _pattern("digitalocean", "_v1_", r"\bdo[opr]_v1_[a-f0-9]{20,88}"),
    _pattern("groq", "gsk_", r"\bgsk_[A-Za-z0-9]{20,64}"),
    _pattern("twilio", "sk", r"\bSK[0-9a-f]{32}\b"),
    _pattern("twilio", "ac", r"\bAC[0-9a-f]{32}\b"),
    _pattern("mailgun", "key-", r"\bkey-[0-9a-f]{20,56}\b"),
    _pattern("telegram", ":aa", r"\b[0-9]{8,10}:AA[A-Za-z0-9_\-]{20,34}"),
    _pattern("shopify", "shp", r"\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,56}"),
    _pattern("vault", "hv", r"\bhv[sbr]\.[A-Za-z0-9_\-]{20,300}"),
    _pattern("atlassian", "atatt3", r"\bATATT3[A-Za-z0-9_\-=]{20,255}"),
    _pattern("linear", "lin_api_", r"\blin_api_[A-Za-z0-9]{20,64}"),
    _pattern("notion", "secret_", r"\bsecret_[A-Za-z0-9]{20,64}"),
    _pattern("jwt", "eyj", r"\beyJ[\w\-]{8,2000}\.eyJ[\w\-]{8,4000}(?:\.[\w\-]{0,1000})?"),
    _pattern("gitlab.other", "gl", r"\bgl(?:cbt|soat|ft|agent|imt|ffct)-[A-Za-z0-9_\-]{20,64}"),
    _pattern("gitlab.runner", "gr1348941", r"\bGR1348941[A-Za-z0-9_\-]{20}"),
    _pattern("figma", "figd_", r"\bfig[duo]r?_[A-Za-z0-9_\-]{20,64}"),
    _pattern("newrelic", "nr", r"\bNR(?:AK|II|IQ|JS|SP|RA)-[A-Za-z0-9\-]{16,48}"),
    _pattern("doppler", "dp.",
        r"\bdp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_\-]{2,35}\.)?[A-Za-z0-9]{20,44}"),
    _pattern("terraform", ".atlasv1.", r"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_\-=]{20,70}"),
    _pattern("azure.client", "q~", r"(?<![\w.~])[\w.~\-]{3}[0-9]Q~[\w.~\-]{31,34}(?![\w~])"),
    _pattern("azure.devops", "azdo", r"\b[A-Za-z0-9]{52,76}AZDO[A-Za-z0-9]{4}\b"),
    _pattern("mailchimp", "-us", r"\b[0-9a-f]{32}-us[0-9]{1,2}\b"),
    _pattern("postman", "pmak-", r"\bPMAK-[a-f0-9]{20,48}-[a-f0-9]{20,58}"),
    _pattern("databricks", "dapi", r"\bdapi[a-f0-9]{20,56}(?:-[0-9])?\b"),
    _pattern("dropbox", "sl.", r"\bsl\.(?:u\.)?[A-Za-z0-9_\-]{100,1500}"),
    _pattern("airtable", "pat", r"\bpat[A-Za-z0-9]{14}\.[a-f0-9]{20,88}"),
    _pattern("hubspot", "pat-", r"\bpat-(?:na|eu)[0-9]-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
    _pattern("sentry", "sntry", r"\bsntry[su]_[A-Za-z0-9+/=_\-]{20,400}"),
    _pattern("grafana", "gl", r"\bgl(?:sa|c)_[A-Za-z0-9+/=_]{20,400}"),
    _pattern("planetscale", "pscale_", r"\bpscale_(?:tkn|pw|oauth)_[A-Za-z0-9_\-.=]{20,64}"),
    _pattern("supabase", "sb", r"\b(?:sbp_[a-f0-9]{20,64}|sb_secret_[A-Za-z0-9_\-]{20,60})"),
    _pattern("netlify", "nfp_", r"\bnf[pcou]_[A-Za-z0-9]{20,40}"),
    _pattern("vercel", "vc", r"\bvc[pkari]_[A-Za-z0-9]{20,60}"),
    _pattern("render", "rnd_", r"\brnd_[A-Za-z0-9]{20,40}"),
    _pattern("fly", "fm", r"\bfm[12][a-z]?_[A-Za-z0-9+/=_\-]{60,900}"),
    _pattern("heroku", "hrku-", r"\bHRKU-[A-Za-z0-9_\-]{20,64}"),
    _pattern("docker", "dckr_", r"\bdckr_(?:pat|oat)_[A-Za-z0-9_\-]{20,64}"),
    _pattern("rubygems", "rubygems_", r"\brubygems_[a-f0-9]{20,72}"),
    _pattern("nuget", "oy2", r"\boy2[a-z0-9]{43}\b"),
    _pattern("crates", "cio", r"\bcio[A-Za-z0-9]{32}\b"),
    _pattern("clojars", "clojars_", r"\bCLOJARS_[a-f0-9]{20,84}"),
    _pattern("pulumi", "pul-", r"\bpul-[a-f0-9]{20,64}"),
    _pattern("cloudflare", "cf", r"\bcf(?:ut|at|k)_[A-Za-z0-9_\-]{20,64}"),
    _pattern("cloudflare.origin", "v1.0-", r"\bv1\.0-[a-f0-9]{20,48}-[a-f0-9]{20,160}"),
    _pattern("adafruit", "aio_", r"\baio_[A-Za-z0-9]{20,52}"),
    _pattern("age", "age-secret-key-", r"\bAGE-SECRET-KEY-1[0-9A-Z]{20,82}"),
    _pattern("square", "sq0", r"\bsq0(?:atp|csp|idp)-[A-Za-z0-9_\-]{20,43}"),
    _pattern("square.token", "eaaa", r"\bEAAA[A-Za-z0-9_\-]{56,64}"),
    _pattern("facebook", "eaa", r"\bEAA[A-Z][A-Za-z0-9]{80,300}"),
    _pattern("plaid", "access-",
        r"\baccess-(?:sandbox|development|production)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
    _pattern("paypal", "access_token$", r"access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}"),
    _pattern("shippo", "shippo_", r"\bshippo_(?:live|test)_[a-f0-9]{20,64}"),
    _pattern("easypost", "ez", r"\bEZ[AT]K[A-Za-z0-9]{20,78}"),
    _pattern("brevo", "sib-", r"\bx(?:keysib|smtpsib)-[a-f0-9]{20,88}-[A-Za-z0-9]{16}"),
    _pattern("mapbox", "sk.eyj", r"\bsk\.eyJ[A-Za-z0-9_\-]{20,200}\.[A-Za-z0-9_\-]{20,64}"),
    _pattern("replicate", "r8_", r"\br8_[A-Za-z0-9]{20,61}"),
    _pattern("perplexity", "pplx-", r"\bpplx-[A-Za-z0-9]{20,64}"),
    _pattern("xai", "xai-", r"\bxai-[A-Za-z0-9]{20,100}"),
    _pattern("elevenlabs", "sk_", r"\bsk_[a-f0-9]{40,64}\b"),
    _pattern("langsmith", "lsv2_", r"\blsv2_(?:pt|sk)_[a-f0-9]{20,56}_[a-f0-9]{10}"),
    _pattern("pinecone", "pcsk_", r"\bpcsk_[A-Za-z0-9_]{20,90}"),
    _pattern("langfuse", "sk-lf-", r"\bsk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
    _pattern("together", "tgp_", r"\btgp_v1_[A-Za-z0-9_\-]{20,64}"),
    _pattern("fireworks", "fw_", r"\bfw_[A-Za-z0-9]{20,48}\b"),
    _pattern("cerebras", "csk-", r"\bcsk-[a-z0-9]{20,64}"),
    _pattern("nvidia", "nvapi-", r"\bnvapi-[A-Za-z0-9_\-]{20,70}"),
    _pattern("discord", ".",
        r"\b[MNO][A-Za-z0-9_\-]{23,27}\.[A-Za-z0-9_\-]{6}\.[A-Za-z0-9_\-]{27,40}", shortest=59),
    _pattern("zapier.hook", "hooks.zapier", r"hooks\.zapier\.com/hooks/catch/[0-9]{4,10}/[A-Za-z0-9/]{6,40}"),
    _pattern("power.hook", "logic.azure",
        r"logic\.azure\.com[:0-9]{0,4}/workflows/\S{0,300}?sig=[\w\-%]{30,80}"),
    _pattern("google.hook", "chat.googleapis",
        r"chat\.googleapis\.com/v1/spaces/\S{4,40}/messages\?key=\S{20,200}"),
    _pattern("google.refresh", "1//0", r"(?<![\w/])1//0[A-Za-z0-9_\-]{20,200}"),
    _pattern("contentful", "cfpat-", r"\bCFPAT-[A-Za-z0-9_\-]{20,67}"),
    _pattern("typeform", "tfp_", r"\btfp_[A-Za-z0-9_\-.=]{20,64}"),
    _pattern("prefect", "pn", r"\bpn[ub]_[A-Za-z0-9]{20,60}\b"),
    _pattern("sonarqube", "sq", r"\bsq[pua]_[a-f0-9]{20,64}"),
    _pattern("jfrog.reference", "cmvm", r"\bcmVmd[A-Za-z0-9]{40,70}\b"),
    _pattern("atlassian.other", "atctt3", r"\bATCTT3[A-Za-z0-9_\-=]{20,255}"),
    _pattern("atlassian.other", "atbb", r"\bATBB[A-Za-z0-9_\-=]{20,255}"),
    _pattern("notion.token", "ntn_", r"\bntn_[A-Za-z0-9]{20,60}"),
    _pattern("onepassword", "ops_eyj", r"\bops_eyJ[A-Za-z0-9+/=_\-]{100,2000}"),
    _pattern("onepassword.key", "a3-", r"\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{5,6}-){3,5}[A-Z0-9]{5,6}\b"),
    _pattern("tailscale", "tskey-", r"\btskey-[a-z]{3,12}-[A-Za-z0-9\-]{16,80}"),
    _pattern("alibaba", "ltai", r"\bLTAI[A-Za-z0-9]{17,24}\b"),
    _pattern("tencent", "akid", r"\bAKID[A-Za-z0-9]{32}\b"),
    _pattern("flutterwave", "flw", r"\bFLWSECK(?:_TEST)?-[a-zA-Z0-9\-]{12,50}"),
    _pattern("infracost", "ico-", r"\bico-[a-zA-Z0-9]{20,56}\b"),
    _pattern("buildkite", "bk", r"\bbk(?:ua|ct|aj)_[a-f0-9A-Za-z]{20,64}"),
    _pattern("circleci", "cci", r"\bCCI(?:PAT|PRJ)_[A-Za-z0-9_]{20,90}"),
    _pattern("harness", "pat.", r"\b[ps]at\.[A-Za-z0-9_\-]{22}\.[a-f0-9]{20,48}\.[A-Za-z0-9]{20}"),
    _pattern("sourcegraph", "sgp_", r"\bsgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{20,64}"),
    _pattern("launchdarkly", "api-", r"\bapi-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
    _pattern("launchdarkly", "sdk-", r"\bsdk-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
    _pattern("launchdarkly", "mob-", r"\bmob-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
    _pattern("readme", "rdme_", r"\brdme_[a-z0-9]{20,80}"),
    _pattern("duffel", "duffel_", r"\bduffel_(?:test|live)_[A-Za-z0-9_\-=]{20,48}"),
    _pattern("dynatrace", "dt0", r"\bdt0[a-z][0-9]{2}\.[A-Z0-9]{20,48}\.[A-Z0-9]{20,88}"),
    _pattern("mollie", "live_", r"\blive_[A-Za-z0-9]{30,32}\b"),
    _pattern("mollie", "test_", r"\btest_[A-Za-z0-9]{30,32}\b"),
    _pattern("sumup", "sup_", r"\bsup_(?:sk|pk)_[A-Za-z0-9]{20,40}"),
    _pattern("adyen", "aq", r"\bAQE[A-Za-z0-9+/=\-]{20,400}"),
    _pattern("private_key.coded", "ls0tls1c", r"\bLS0tLS1CRUdJTi[A-Za-z0-9+/]{20,8000}={0,2}"),
    _pattern("totp", "otpauth:", r"otpauth://[^\s?]{0,120}\?\S{0,200}?secret=([A-Z2-7]{12,80})"),
    _pattern("hash.unix", "$", r"\$(?:1|2[abxy]|5|6|7|y|apr1|argon2(?:id|i|d))\$[./A-Za-z0-9$,=+]{20,200}"),
    _pattern("hash.ntlm", ":", r"\b[0-9a-fA-F]{32}:[0-9a-fA-F]{32}\b", shortest=65),
    _pattern("product_key", "-",
        r"(?<![A-Z0-9\-])(?!X{5}-X{5})(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}(?![A-Z0-9\-])", shortest=29),
    _pattern("bitlocker", "-", r"(?<![0-9\-])(?:[0-9]{6}-){7}[0-9]{6}(?![0-9\-])", shortest=55),
)  # fmt: skip
"""Written in one piece of at least `SHORTEST` characters, most of them with a prefix of their own."""

SHORTEST = 16

PHRASES = (
    _pattern(
        "aws.key",
        "aws",
        r"(?i:aws)[a-z_ \-]{0,20}(?i:secret|key)[a-z_ ]{0,16}[\"']?\s{0,3}[:=]{1,2}\s{0,3}[\"']?"
        r"([A-Za-z0-9/+]{40})\b",
    ),
    _pattern("azure.key", "accountkey=", r"(?i:accountkey=)([A-Za-z0-9+/]{40,120}={0,2})", "="),
    _pattern("azure.bus", "sharedaccesskey=", r"(?i:sharedaccesskey=)([A-Za-z0-9+/]{30,120}={0,2})", "="),
    _pattern("azure.sas", "sig=", r"[?&]sig=([A-Za-z0-9%+/_\-]{30,200}={0,2})", "="),
    _pattern("bearer", "bearer ", r"(?i:bearer) ([A-Za-z0-9._~+/\-]{20,1000}={0,2})"),
    _pattern("basic", "basic ",
        r"(?i:authorization)[\"']?: ?[\"']?(?i:basic) ([A-Za-z0-9+/]{12,400}={0,2})", ":"),
    _pattern("session", "sess",
        r"(?i:\b(?:phpsessid|jsessionid|sessionid|session_id|session|sessid"
        r"|asp\.net_sessionid))=([\w%.\-]{16,400})", "="),
    _pattern("url", "://", rf"://[^\s/:@]{{0,100}}:(?!{_IN_PLACE})([^\s/@]{{3,200}})@", "@"),
)  # fmt: skip
"""A word that says what follows, and the credential."""
