"""What every refusal says: what happened, then what was kept and what to do.

Each code of `UserError` has its sentence here, in English; `resources/locale` holds the others.
A test walks the sources and checks that each code has a sentence and each sentence is used.
"""

from __future__ import annotations

from friendship_desktop.errors import UserError
from friendship_desktop.texts import Texts, msg

SENTENCES: dict[str, str] = {
    "E_FORBIDDEN": msg(
        "Your role does not allow this. Nothing was changed; ask the coordinator or the director."
    ),
    "E_BUSY": msg(
        "The program is already open with this data. Close the other window and try again; nothing was changed."
    ),
}


def explain(error: UserError, texts: Texts) -> str:
    """Say in the reader's language what happened, what was kept and what to do."""
    return texts.text(SENTENCES[error.code]).format(**error.details)
