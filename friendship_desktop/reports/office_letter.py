"""Letters of a regional office: the code of its invitation, and a reminder to a House that is late.

An official sheet has one language (domain.md § 4.1): a letter in both is two sheets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import BOLD_LINE, LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import signature
from friendship_desktop.texts import msg

_BODY, _CODE = 12.0, 20.0
_PAIR: Final = Labels(PaperLanguage.BOTH)


@dataclass(frozen=True, slots=True)
class OfficeLetter:
    """One letter on one sheet; number and day are written by hand when it is registered.

    `code` is printed large in a frame; `house_code` is the number of the office.
    """

    language: PaperLanguage
    office: Named
    addressee: Named
    subject: Named
    paragraphs: tuple[Named, ...]
    house_code: str
    dated: date
    head: Signatory
    code: str = ""


def invitation_letter(
    office: Named,
    office_id: str,
    code: str,
    *,
    language: PaperLanguage,
    dated: date,
    head: str = "",
) -> OfficeLetter:
    """Write what goes with `invitation.dostyk`, by another way than the file."""
    pair = _PAIR.pair
    return OfficeLetter(
        language=language,
        office=office,
        addressee=pair(msg("To the heads of the Houses of Friendship")),
        subject=pair(msg("On the exchange of data with the Houses of Friendship")),
        paragraphs=(
            pair(
                msg(
                    "The Houses of Friendship send their reports to the office {number} as signed and encrypted files. Please join this exchange."
                ),
                number=office_id,
            ),
            pair(
                msg(
                    "1. Save the file invitation.dostyk, which comes apart from this letter, on the computer of your House."
                )
            ),
            pair(
                msg(
                    "2. In the program open the page Exchange, load the file and type the code printed below. If the program does not take the code, the file is not ours: call us and do not join."
                )
            ),
            pair(
                msg(
                    "3. Send the first package. We shall call you at the number we have on file and ask for the code of your House's key."
                )
            ),
        ),
        house_code=office_id,
        dated=dated,
        code=code,
        head=Signatory(pair(msg("Head")), head),
    )


@dataclass(frozen=True, slots=True)
class Lateness:
    """What a House owes: the period, its due day, packages that never came, a returned one."""

    period_from: date
    period_to: date
    due: date
    days: int
    missing: tuple[int, ...] = ()
    returned: int | None = None
    """Number of a package that was returned and not corrected yet."""
    nothing_came: bool = True
    refused: str | None = None
    """Code of a file that came and failed its checks."""


def late_letter(
    office: Named,
    office_id: str,
    house: Named,
    late: Lateness,
    *,
    language: PaperLanguage,
    dated: date,
    head: str = "",
) -> OfficeLetter:
    """Remind one House of what it owes, item by item."""
    pair = _PAIR.pair
    return OfficeLetter(
        language=language,
        office=office,
        addressee=house,
        subject=pair(
            msg("On the package of data for {first} – {last}"),
            first=digits(late.period_from),
            last=digits(late.period_to),
        ),
        paragraphs=(
            pair(
                msg(
                    "The package of data of your House for {first} – {last} was due on {due}. Today, on {today}, we still lack the following:"
                ),
                first=digits(late.period_from),
                last=digits(late.period_to),
                due=digits(late.due),
                today=digits(dated),
            ),
            *_owed(late),
            pair(
                msg(
                    "Please send what is missing within three working days. The package is made on the page Exchange; an earlier one can be saved again from the journal there."
                )
            ),
            pair(msg("If it has been sent meanwhile, please take this letter as void.")),
        ),
        house_code=office_id,
        dated=dated,
        head=Signatory(pair(msg("Head")), head),
    )


def _owed(late: Lateness) -> Sequence[Named]:
    pair = _PAIR.pair
    owed = []
    if late.nothing_came:
        owed.append(
            pair(msg("— the package of this period, {days} days overdue;"), days=late.days)
            if late.days
            else pair(msg("— the package of this period;"))
        )
    if late.refused:
        owed.append(
            pair(
                msg("— a sound file: the one that came failed its checks (code {code});"),
                code=late.refused,
            )
        )
    if late.returned is not None:
        owed.append(
            pair(
                msg("— the correction of package No. {number}, returned with remarks;"),
                number=late.returned,
            )
        )
    if late.missing:
        numbers = ", ".join(map(str, late.missing))
        owed.append(pair(msg("— packages that never came: No. {numbers};"), numbers=numbers))
    if owed:
        owed[-1] = Named(*(f"{one.removesuffix(';')}." for one in (owed[-1].kk, owed[-1].ru)))
    return owed


def draw_office_letter(pen: Pen, letter: OfficeLetter) -> None:
    """Draw the letter on one sheet."""
    labels, language = Labels(letter.language), letter.language
    pen.begin(landscape=False)
    width = pen.right - LEFT
    y = pen.paragraph(
        LEFT, TOP, width, letter.office.joined(language), 12.5, bold=True, align="centre"
    )
    pen.line(LEFT, y + 3 * mm, pen.right, y + 3 * mm, width=BOLD_LINE)
    y += 11 * mm
    pen.text(LEFT, y, labels.text(msg("“___” ____________ 20__")), 10.5)
    y += 7 * mm
    pen.text(LEFT, y, "№ ________________", 10.5)
    half = width * 0.5
    y = pen.paragraph(
        LEFT + half, y + 5 * mm, half, letter.addressee.joined(language), _BODY, bold=True
    )
    y = pen.paragraph(
        LEFT, y + 9 * mm, width * 0.62, letter.subject.joined(language), _BODY, bold=True
    )
    y += 6 * mm
    for paragraph in letter.paragraphs:
        y = pen.paragraph(LEFT, y + 2 * mm, width, paragraph.joined(language), _BODY)
    if letter.code:
        y = _code(pen, labels, y + 8 * mm, letter.code)
    signature(pen, labels, (LEFT, y + 24 * mm, width * 0.9), letter.head)


def _code(pen: Pen, labels: Labels, y: float, code: str) -> float:
    """Print the code large enough to be read out."""
    width, height = pen.right - LEFT, 26 * mm
    pen.box(LEFT, y, width, height, line=BOLD_LINE)
    label = labels.text(msg("Code of the invitation"))
    pen.cell((LEFT, y + 2 * mm, width, 6 * mm), label, 10, align="centre", lines=1)
    box = (LEFT, y + 9 * mm, width, 13 * mm)
    pen.cell(box, code, _CODE, align="centre", bold=True, least=12, lines=1)
    return y + height
