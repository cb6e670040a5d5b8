"""A letter with the package attached, for whatever mail program opens `.eml` files.

There is no way to hand a file to a mail program that all of them know; a letter that says it was
not sent yet (`X-Unsent`) is opened for writing by the usual ones, attachment and all.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from friendship_desktop.texts import msg

SUBJECT = msg("Package No. {number} of {house}, {first} – {last}")
BODY = msg(
    "The signed package of {house} is attached: {name}. Only the office can open it.\n"
    "Code of the package, the same as on its act: {code}"
)


def letter(subject: str, body: str, name: str, package: bytes) -> bytes:
    """Write a letter without a sender or an addressee, with the package under its name."""
    made = EmailMessage(policy=SMTP)
    made["Subject"] = subject
    made["X-Unsent"] = "1"
    made.set_content(body)
    made.add_attachment(package, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()
