"""What a person pressed, by the name under which Teams asks for it."""

from collections.abc import Awaitable, Callable, Mapping

from adapters.chat.teams.buttons import pressed
from adapters.chat.teams.desk import Desk
from adapters.chat.teams.feedback import NOTHING, feedback
from adapters.chat.teams.incoming import Incoming

Invoke = Callable[[Incoming, Desk], Awaitable[Mapping[str, object]]]


async def unknown(activity: Incoming, desk: Desk) -> Mapping[str, object]:
    """Anything else is taken note of, so that no client shows a fault."""
    return NOTHING


INVOKES: Mapping[str, Invoke] = {"message/submitAction": feedback, "adaptiveCard/action": pressed}
"""Whatever is not here, and no dialog's, is `unknown`."""
