"""What goes when a person or the calendar says so: texts first, rows later."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from adapters.storage.sqlite.connection import Value, run

if TYPE_CHECKING:
    from sqlite_utils import Database

# Evidence holds words of the question, so it goes with the question.
_FORGET = (
    "DELETE FROM doubts WHERE thread_key = :thread_key",
    "DELETE FROM turns WHERE thread_key = :thread_key",
    """UPDATE exchanges SET decision = json_set(decision, '$.intent.evidence', json('[]'))
       WHERE thread_key = :thread_key AND decision IS NOT NULL""",
    """UPDATE feedback SET comment = '' WHERE exchange IN
           (SELECT id FROM exchanges WHERE thread_key = :thread_key)""",
    """DELETE FROM exchange_texts WHERE exchange IN
           (SELECT id FROM exchanges WHERE thread_key = :thread_key)""",
)

_BLANK_MESSAGE = (
    "DELETE FROM doubts WHERE message_id = :message_id",
    """UPDATE exchanges SET decision = json_set(decision, '$.intent.evidence', json('[]'))
       WHERE message_id = :message_id AND decision IS NOT NULL""",
    """UPDATE feedback SET comment = '' WHERE exchange IN
           (SELECT id FROM exchanges WHERE message_id = :message_id)""",
    """DELETE FROM exchange_texts WHERE exchange IN
           (SELECT id FROM exchanges WHERE message_id = :message_id)""",
)
_WITHDRAW = ("DELETE FROM turns WHERE message_id = :message_id AND message_id <> ''", *_BLANK_MESSAGE)

_OWN = "SELECT message_id FROM exchanges WHERE author = :author"
_ERASE = (
    f"DELETE FROM doubts WHERE message_id IN ({_OWN})",  # noqa: S608 -- a statement of ours
    "DELETE FROM intent_examples WHERE author = :author",
    f"DELETE FROM turns WHERE message_id <> '' AND message_id IN ({_OWN})",  # noqa: S608 -- the same
    """UPDATE exchanges SET decision = json_set(decision, '$.intent.evidence', json('[]'))
       WHERE author = :author AND decision IS NOT NULL""",
    """UPDATE feedback SET comment = '' WHERE author = :author
           OR exchange IN (SELECT id FROM exchanges WHERE author = :author)""",
    "DELETE FROM exchange_texts WHERE exchange IN (SELECT id FROM exchanges WHERE author = :author)",
    f"UPDATE outbox SET reply = NULL WHERE sent IS NOT NULL AND message_id IN ({_OWN})",  # noqa: S608
)

_BLANK = (
    "DELETE FROM doubts WHERE asked < :texts",
    "DELETE FROM turns WHERE remembered < :texts",
    """UPDATE exchanges SET decision = json_set(decision, '$.intent.evidence', json('[]'))
       WHERE id IN (SELECT exchange FROM exchange_texts) AND at < :texts AND decision IS NOT NULL""",
    "UPDATE feedback SET comment = '' WHERE at < :texts AND comment <> ''",
    "DELETE FROM exchange_texts WHERE exchange IN (SELECT id FROM exchanges WHERE at < :texts)",
    "DELETE FROM trainings WHERE made < :texts AND number NOT IN (SELECT number FROM training_in_use)",
    """UPDATE outbox SET reply = NULL WHERE opened < :texts AND reply IS NOT NULL
           AND message_id NOT IN (SELECT id FROM inbox WHERE state IN ('waiting', 'running'))""",
)

# Attempts, votes and texts go with their exchange; ids go with their message.
_DELETE = (
    "DELETE FROM exchanges WHERE at < :rows",
    """DELETE FROM outbox WHERE opened < :rows
           AND message_id NOT IN (SELECT id FROM inbox WHERE state IN ('waiting', 'running'))""",
    "DELETE FROM inbox WHERE accepted < :ids AND state IN ('done', 'dead')",
)

_COUNTED = ("DELETE FROM turns", "DELETE FROM exchange_texts", "DELETE FROM exchanges")


def forget_texts(db: "Database", thread_key: str) -> int:
    """Everything that was said in the thread; how many turns and exchanges lost their text."""
    return _go(db, _FORGET, thread_key=thread_key)


def withdraw_texts(db: "Database", message_id: str) -> int:
    """A message, the answer to it and what the log holds of both; counted like `forget_texts`."""
    return _go(db, _WITHDRAW, message_id=message_id)


def blank_message(db: "Database", message_id: str) -> int:
    """What the log holds of a message; how many exchanges lost their text."""
    return _go(db, _BLANK_MESSAGE, message_id=message_id)


def erase_person(db: "Database", author: str) -> int:
    """All texts of a person, by pseudonym; counted like `forget_texts`."""
    return _go(db, _ERASE, author=author)


def blank(db: "Database", texts: str) -> int:
    """Everything that was said before that time."""
    return _go(db, _BLANK, texts=texts)


def delete(db: "Database", rows: str, ids: str) -> int:
    """Exchanges and answers before `rows`, and closed messages with their ids before `ids`."""
    return _go(db, _DELETE, rows=rows, ids=ids)


def _go(db: "Database", statements: Iterable[str], **values: Value) -> int:
    """Run them all; the count leaves out what only accompanies a turn or an exchange."""
    went = 0
    for sql in statements:
        count = run(db, sql, **values).rowcount
        went += count if sql.startswith(_COUNTED) else 0
    return went
