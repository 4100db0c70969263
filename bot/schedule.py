"""When something that happens once a day is due."""

from datetime import datetime, time, timedelta


def time_of_day(text: str) -> time | None:
    """What `03:00` means; None for anything else.

    >>> time_of_day("03:00"), time_of_day("3 o'clock")
    (datetime.time(3, 0), None)
    """
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - a time of day has no zone
    except ValueError:
        return None


def last_due(now: datetime, at: time) -> datetime:
    """The newest moment not after `now` at which the clock showed `at`, in the zone of `now`.

    >>> last_due(datetime(2026, 3, 10, 2), time(3)).isoformat()
    '2026-03-09T03:00:00'
    """
    today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return today if today <= now else today - timedelta(days=1)
