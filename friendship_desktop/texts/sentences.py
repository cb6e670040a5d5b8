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
    "E_NO_HOUSE": msg("There is no House in {place} yet. Create one, or restore a copy."),
    "E_EXISTS": msg(
        "There is already a House in {place}. Nothing was changed; choose another folder."
    ),
    "E_CLOUD": msg(
        "The folder {place} is kept in step by {client}, which can spoil an open database. Nothing was created; choose a folder that only this computer uses."
    ),
    "E_VAULT": msg(
        "The key file {place} is damaged, so the data cannot be opened. The database was not touched; restore the latest copy."
    ),
    "E_NEWER": msg(
        "{place} was saved by a newer version of the program. Nothing was changed; install the latest version and open it again."
    ),
    "E_LOCKED": msg(
        "This House is protected by a password. Enter the password or the recovery code."
    ),
    "E_PASSWORD": msg(
        "The password does not fit. Nothing was changed; check the keyboard layout and Caps Lock, or use the recovery code."
    ),
    "E_PASSWORD_SHORT": msg(
        "The password is too short: it needs at least {least} characters, or four words. Nothing was changed."
    ),
    "E_LAST_PASSWORD": msg(
        "This is the last password of the House. It was kept; give somebody else a password first."
    ),
    "E_RECOVERY_TYPO": msg(
        "The recovery code is incomplete or has a slip in it. Compare it with the paper, sign by sign."
    ),
    "E_RECOVERY": msg(
        "The recovery code is typed correctly, but it belongs to other data or was replaced by a newer one. Look for the latest paper."
    ),
    "E_KEY": msg(
        "The database {place} does not belong to the key file beside it, or its beginning is damaged. Nothing was changed; put the right file back or restore the latest copy."
    ),
    "E_FOREIGN": msg(
        "{place} is not a database of this program. It was not touched; put the right file back or restore the latest copy."
    ),
    "E_DAMAGED": msg(
        "The database {place} is damaged. Nothing more was written to it; restore the latest copy."
    ),
    "E_NO_DATABASE": msg(
        "The database {place} is missing. Look for it where it was moved, or restore the latest copy."
    ),
    "E_NO_FILE": msg(
        "{place} was not found. Check that the folder or the stick is there and try again."
    ),
    "E_READONLY": msg(
        "{place} cannot be written to. Nothing was changed; allow writing there, or choose another folder."
    ),
    "E_FULL": msg(
        "The disk is full: {place}. What was saved before is safe, the last step was not saved. Make room and repeat it."
    ),
    "E_DISK": msg(
        "The disk did not do what was asked: {place}. What was saved before is safe, the last step was not saved. Check the disk or the stick and repeat it."
    ),
    "E_COPY": msg(
        "{place} is not a whole copy: it was cut, changed, or is something else. Nothing was restored; choose another copy."
    ),
    "E_UNDO": msg(
        "This step cannot be undone any more: what it touched was changed later. Nothing was changed; undo the later step first."
    ),
    "E_FONT": msg(
        "A font of the program is missing or damaged: {file}. No document was made and no data were touched; install the program again."
    ),
    "E_PICTURE": msg(
        "The document cannot be shown here. Nothing was changed; save it as PDF and open it with another program."
    ),
    "E_PAPER_FILE": msg(
        "The document cannot be written here: {place}. The data are safe and an older document at this place is untouched; close it in other programs or choose another folder."
    ),
}


def explain(error: UserError, texts: Texts) -> str:
    """Say in the reader's language what happened, what was kept and what to do."""
    return texts.text(SENTENCES[error.code]).format(**error.details)
