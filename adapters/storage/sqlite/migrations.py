"""The ledger's schema, as numbered steps; a step that has been released is never changed, only followed."""

from sqlite_utils import Database, Migrations

from routing.errors import Misconfigured

steps = Migrations("dirigent")


@steps()
def m001_messages(db: Database) -> None:
    """Messages that wait for an answer, their ids, and the answers on their way out."""
    db.executescript("""
    CREATE TABLE inbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        thread_key TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'dead')),
        tries INTEGER NOT NULL DEFAULT 0,
        accepted TEXT NOT NULL,
        format INTEGER NOT NULL,
        payload TEXT NOT NULL
    ) STRICT;
    CREATE INDEX inbox_waiting ON inbox (seq) WHERE state = 'waiting';
    CREATE INDEX inbox_running ON inbox (thread_key) WHERE state = 'running';
    CREATE INDEX inbox_accepted ON inbox (accepted);

    CREATE TABLE inbox_ids (
        id TEXT PRIMARY KEY,
        seq INTEGER NOT NULL REFERENCES inbox (seq) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX inbox_ids_seq ON inbox_ids (seq);

    CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        message_id TEXT NOT NULL UNIQUE,
        opened TEXT NOT NULL,
        sent TEXT,
        platform TEXT,
        channel TEXT,
        ref TEXT NOT NULL DEFAULT '',
        exchange TEXT NOT NULL DEFAULT '',
        format INTEGER,
        reply TEXT
    ) STRICT;
    CREATE INDEX outbox_ref ON outbox (platform, channel, ref);
    CREATE INDEX outbox_newest ON outbox (platform, channel, sent);
    """)


@steps()
def m002_threads(db: Database) -> None:
    """What a thread remembers."""
    db.executescript("""
    CREATE TABLE turns (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        thread_key TEXT NOT NULL,
        remembered TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
        text TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT,
        link TEXT NOT NULL
    ) STRICT;
    CREATE INDEX turns_thread ON turns (thread_key, seq);
    CREATE INDEX turns_remembered ON turns (remembered);
    """)


@steps()
def m003_quality(db: Database) -> None:
    """The quality log. Texts stand in a table of their own, so that they can go and the figures stay."""
    db.executescript("""
    CREATE TABLE exchanges (
        id TEXT PRIMARY KEY,
        message_id TEXT NOT NULL,
        thread_key TEXT NOT NULL,
        platform TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'refused', 'failed', 'stopped', 'local')),
        queue_ms INTEGER NOT NULL,
        total_ms INTEGER NOT NULL,
        language TEXT,
        intent TEXT,
        level INTEGER,
        model TEXT,
        tier TEXT,
        format INTEGER NOT NULL,
        decision TEXT,
        completion TEXT
    ) STRICT;
    CREATE INDEX exchanges_at ON exchanges (at);
    CREATE INDEX exchanges_thread ON exchanges (thread_key);

    CREATE TABLE exchange_texts (
        exchange TEXT PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
        question TEXT NOT NULL,
        answer TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attempts (
        exchange TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        model TEXT NOT NULL,
        provider TEXT NOT NULL,
        residency TEXT NOT NULL,
        purpose TEXT NOT NULL,
        started TEXT NOT NULL,
        outcome TEXT NOT NULL,
        first_token_ms INTEGER,
        total_ms INTEGER NOT NULL,
        input_tokens INTEGER NOT NULL,
        output_tokens INTEGER NOT NULL,
        cached_tokens INTEGER NOT NULL,
        estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
        cost INTEGER,  -- micro-euro; NULL is unknown
        request_id TEXT NOT NULL,
        region TEXT NOT NULL,
        masked INTEGER NOT NULL,
        PRIMARY KEY (exchange, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE feedback (
        exchange TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
        author TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('up', 'down')),
        reasons TEXT NOT NULL CHECK (json_type(reasons) = 'array'),
        comment TEXT NOT NULL,
        at TEXT NOT NULL,
        inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
        PRIMARY KEY (exchange, author)
    ) STRICT, WITHOUT ROWID;
    """)


@steps()
def m004_settings(db: Database) -> None:
    """What an installation makes once and keeps."""
    db.executescript("""
    CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    """)


@steps()
def m006_sources(db: Database) -> None:
    """Which message a turn is or answers, so that it goes when its author takes the message back."""
    db.executescript("""
    ALTER TABLE turns ADD COLUMN message_id TEXT NOT NULL DEFAULT '';
    CREATE INDEX turns_message ON turns (message_id) WHERE message_id <> '';
    CREATE INDEX exchanges_message ON exchanges (message_id);
    """)


@steps()
def m007_preferences(db: Database) -> None:
    """Small wishes about places and people."""
    db.executescript("""
    CREATE TABLE preferences (
        owner TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (owner, name)
    ) STRICT, WITHOUT ROWID;
    """)


@steps()
def m008_doubts(db: Database) -> None:
    """Messages that the bot asked back about, and what people chose: examples for an admin to approve."""
    db.executescript("""
    CREATE TABLE doubts (
        exchange TEXT PRIMARY KEY,
        thread_key TEXT NOT NULL,
        message_id TEXT NOT NULL,
        asked TEXT NOT NULL,
        format INTEGER NOT NULL,
        payload TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX doubts_thread ON doubts (thread_key);
    CREATE INDEX doubts_message ON doubts (message_id);

    CREATE TABLE intent_examples (
        exchange TEXT PRIMARY KEY REFERENCES doubts (exchange) ON DELETE CASCADE,
        text TEXT NOT NULL,
        intent TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('da', 'de', 'en')),
        author TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """)


@steps()
def m009_trainings(db: Database) -> None:
    """What was learned from the log, version by version, and who may do what only one may at a time."""
    db.executescript("""
    CREATE TABLE trainings (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        made TEXT NOT NULL,
        notes TEXT NOT NULL,
        lesson TEXT NOT NULL
    ) STRICT;
    CREATE TABLE training_in_use (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        number INTEGER NOT NULL,
        held INTEGER NOT NULL CHECK (held IN (0, 1))
    ) STRICT;
    CREATE TABLE leases (
        name TEXT PRIMARY KEY,
        holder TEXT NOT NULL,
        until TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """)


@steps()
def m012_own_data(db: Database) -> None:
    """A person's own exchanges are found without reading everybody's."""
    db.executescript("CREATE INDEX exchanges_author ON exchanges (author, at);")


@steps()
def m013_vault(db: Database) -> None:
    """Keys that come while the program runs, sealed by whoever put them in."""
    db.executescript("""
    CREATE TABLE vault (
        name TEXT PRIMARY KEY,
        sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    """)


@steps()
def m014_invented(db: Database) -> None:
    """How many placeholders a model made up."""
    db.executescript("ALTER TABLE attempts ADD COLUMN invented INTEGER NOT NULL DEFAULT 0;")


STEPS = (
    m001_messages,
    m002_threads,
    m003_quality,
    m004_settings,
    m006_sources,
    m007_preferences,
    m008_doubts,
    m009_trainings,
    m012_own_data,
    m013_vault,
    m014_invented,
)


def refuse_newer(db: Database) -> None:
    """Raises `Misconfigured` if the ledger has taken steps that this program does not know."""
    taken = {step.name for step in steps.applied(db)}
    if unknown := sorted(taken - {step.__name__ for step in STEPS}):
        raise Misconfigured(
            f"[storage] url: a newer Dirigent wrote this ledger ({', '.join(unknown)}); install that version"
        )


def refuse_older(db: Database) -> None:
    """Raises `Misconfigured` if the ledger lacks steps: only the program that works on it takes them."""
    if {step.__name__ for step in STEPS} - {step.name for step in steps.applied(db)}:
        raise Misconfigured(
            "[storage] url: this ledger is older than this Dirigent; start `dirigent up` once to update it"
        )


def migrate(db: Database) -> None:
    """Take the steps that are missing, each whole or not at all."""
    steps.apply(db)
