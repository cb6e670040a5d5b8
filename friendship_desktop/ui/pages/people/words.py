"""What the page People says of people, their groups and their history."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from friendship_desktop.rules.phones import show_phone
from friendship_desktop.rules.reference import label
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.attention import Concern
from friendship_desktop.services.consents.service import ConsentRow, ConsentState
from friendship_desktop.services.families import Sibling
from friendship_desktop.services.history import Step
from friendship_desktop.services.people_list import Missing, PeopleFilter, PersonRow
from friendship_desktop.services.person_card import PersonCard, Stay, Teaching
from friendship_desktop.services.person_history import PastChange
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.undoing import step_name

State = tuple[str, str]
"""A word and the kind of its pill."""


class PeopleWords(QObject):
    """Says it in the language of the screen."""

    def __init__(self, screen: LanguageContext) -> None:
        super().__init__()
        self.screen = screen

    # --- the list -------------------------------------------------------------------------------

    def filters(self) -> list[tuple[str, str]]:
        """Name every filter of the list."""
        return [
            (PeopleFilter.EVERYONE, self.tr("Everybody")),
            (PeopleFilter.LEARNERS, self.tr("Learners now")),
            (PeopleFilter.TEACHERS, self.tr("Teachers")),
            (PeopleFilter.NO_GUARDIAN, self.tr("Without a legal guardian")),
            (PeopleFilter.NO_PHONE, self.tr("Without a phone")),
            (PeopleFilter.NO_BIRTH, self.tr("Without a date of birth")),
            (PeopleFilter.NO_CONSENT, self.tr("Without a consent")),
            (PeopleFilter.ARCHIVED, self.tr("Archive")),
        ]

    def concern(self, concern: Concern, count: int) -> str:  # noqa: PLR0911 - a sentence for each
        """Say what the people of a line of "needs attention" have in common."""
        match concern:
            case Concern.NO_GUARDIAN:
                return self.tr("%n child(ren) without a legal guardian", "", count)
            case Concern.NO_PHONE:
                return self.tr("%n learner(s) without a phone", "", count)
            case Concern.NO_BIRTH:
                return self.tr("%n learner(s) without a date of birth", "", count)
            case Concern.NO_CONSENT:
                return self.tr("%n learner(s) without a consent to be taught", "", count)
            case Concern.CONSENT_ENDING:
                return self.tr("%n consent(s) about to end", "", count)
            case Concern.LOOK_ALIKES:
                return self.tr("%n similar card(s), those alike one after another", "", count)
        return self.tr("%n person(s) from the page Today", "", count)

    def name_note(self, row: PersonRow) -> str:
        """Say under a name how it is spelt otherwise, else what the card lacks."""
        if row.other_names:
            return " · ".join(row.other_names)
        return self.lacking(row.missing) if row.missing else ""

    def group(self, row: PersonRow) -> str:
        """Name the first group of today: that of a learner, else that of a teacher."""
        return next(iter(row.groups or row.teaches), "")

    def group_note(self, row: PersonRow) -> str:
        """Name the other groups, or say that the person teaches."""
        others = ", ".join((row.groups or row.teaches)[1:])
        if row.groups:
            return others
        if row.teaches:
            return (
                self.tr("teaches · {groups}").format(groups=others)
                if others
                else self.tr("teaches")
            )
        return ""

    def lacking(self, missing: tuple[Missing, ...]) -> str:
        """Say in one line what a card lacks."""
        words = {
            Missing.GUARDIAN: self.tr("a guardian"),
            Missing.PHONE: self.tr("a phone"),
            Missing.BIRTH: self.tr("a birth date"),
            Missing.CONSENT: self.tr("a consent"),
        }
        return self.tr("without {what}").format(what=", ".join(words[one] for one in missing))

    def phone(self, row: PersonRow) -> str:
        """Write the phone to call: the person's own, else that of a guardian."""
        number = row.phone or row.guardian_phone
        return show_phone(number) if number else ""

    def phone_note(self, row: PersonRow) -> str:
        """Say whose phone it is when it is a guardian's."""
        return row.guardian_name or "" if row.guardian_phone and not row.phone else ""

    # --- the card -------------------------------------------------------------------------------

    def pills(self, card: PersonCard) -> list[State]:
        """Give what stops a person and what is missing from a card, each as a pill."""
        words = {
            Missing.GUARDIAN: self.tr("no legal guardian"),
            Missing.PHONE: self.tr("no phone"),
            Missing.BIRTH: self.tr("no date of birth"),
            Missing.CONSENT: self.tr("no consent"),
        }
        withdrawn = [(self.tr("consent withdrawn"), "warning")] if card.is_withdrawn else []
        return [*withdrawn, *((words[one], "neutral") for one in card.missing)]

    def state(self, card: PersonCard) -> State | None:
        """Give the pill beside a name."""
        return (self.tr("in the archive"), "neutral") if card.is_archived else None

    def facts(self, card: PersonCard, today: dt.date) -> str:
        """Say in one line who this is: age, groups, attendance."""
        here = [stay.group for stay in card.stays if is_open(stay, today)]
        teaches = [one.group for one in card.teaches if one.ends_on is None or one.ends_on >= today]
        rate = card.tally.percent
        facts = (
            self.tr("%n year(s) old", "", card.age) if card.age is not None else "",
            ", ".join(dict.fromkeys(here)),
            self.tr("teaches: {groups}").format(groups=", ".join(teaches)) if teaches else "",
            self.tr("attendance {percent}").format(percent=self.percent(rate)) if rate else "",
            self.tr("volunteer since {date}").format(date=self.screen.date(card.volunteer_since))
            if card.volunteer_since
            else "",
        )
        return " · ".join(fact for fact in facts if fact)

    def percent(self, percent: int | None) -> str:
        """Write whole per cent, a dash when nothing was marked."""
        return self.screen.percent(None if percent is None else percent / 100, 0)

    # --- groups ---------------------------------------------------------------------------------

    def dates(self, first: dt.date | None, last: dt.date | None) -> str:
        """Write from when to when."""
        if last is not None and first is not None:
            return f"{self.screen.date(first)} – {self.screen.date(last)}"
        if first is not None:
            return self.tr("since {date}").format(date=self.screen.date(first))
        if last is not None:
            return self.tr("until {date}").format(date=self.screen.date(last))
        return ""

    def stay_order(self, stay: Stay) -> str:
        """Give the order of an enrolment, else its reason."""
        return f"№ {stay.order_no}" if stay.order_no else stay.reason_in or ""

    def until(self, stay: Stay) -> str:
        """Write the last day of an enrolment, nothing while there is none."""
        return self.screen.date(stay.ended_on) if stay.ended_on is not None else ""

    def reason_out(self, stay: Stay) -> str:
        """Say why a learner left."""
        return label("reason_out", stay.reason_out, self.screen.language) if stay.reason_out else ""

    def stay_state(self, stay: Stay, today: dt.date) -> State | None:
        """Give the pill of an enrolment without a last day."""
        if stay.ended_on is not None:
            return None
        if stay.started_on > today:
            return self.tr("not yet"), "info"
        return (self.tr("guest"), "info") if stay.is_guest else (self.tr("learns"), "good")

    def marks(self, stay: Stay) -> str:
        """Say how many lessons were attended, of how many marked."""
        if not stay.tally.possible:
            return ""
        return self.tr("{came} of {marked}").format(
            came=stay.tally.attended, marked=stay.tally.possible
        )

    def teaching_role(self, teaching: Teaching) -> str:
        """Say as what somebody teaches."""
        names = {
            "lead": self.tr("lead teacher"),
            "assistant": self.tr("assistant"),
            "substitute": self.tr("substitute"),
        }
        return names.get(teaching.role, "")

    # --- family and consents --------------------------------------------------------------------

    def sibling_note(self, one: Sibling) -> str:
        """Say how old a sibling is and in which groups, with the mark of the day."""
        facts = [self.tr("%n year(s) old", "", one.age)] if one.age is not None else []
        for day in one.groups:
            mark = label("mark_code", day.mark, self.screen.language) if day.mark else ""
            facts.append(f"{day.group}: {mark}" if mark else day.group)
        return " · ".join(facts)

    def purposes(self, row: ConsentRow) -> str:
        """Name the purposes of a consent."""
        names = [label("consent_purpose", one, self.screen.language) for one in row.purposes]
        text = ", ".join(names)
        return text[:1].upper() + text[1:]

    def consent_note(self, row: ConsentRow) -> str:
        """Say when and by whom it was signed."""
        who = row.given_by or self.tr("the person")
        return f"{self.screen.date(row.given_on)} · {who}"

    def consent_details(self, row: ConsentRow) -> str:
        """Say everything about a consent, a line for each kind of fact."""
        paper = (
            label("consent_method", row.method, self.screen.language),
            f"№\N{NO-BREAK SPACE}{row.reference_no}" if row.reference_no else "",
            row.paper_location or "",
            row.text_version or "",
        )
        withdrawn = (
            self.tr("Withdrawn on {date}. {reason}").format(
                date=self.screen.date(row.withdrawn_on), reason=row.withdraw_reason or ""
            )
            if row.withdrawn_on is not None
            else ""
        )
        lines = (self.purposes(row), " · ".join(part for part in paper if part), withdrawn)
        return "\n".join(line.strip() for line in lines if line)

    def consent_until(self, row: ConsentRow) -> str:
        """Write the last day of a consent, or the day of its withdrawal."""
        if row.withdrawn_on is not None:
            return self.screen.date(row.withdrawn_on)
        return self.screen.date(row.valid_until) if row.valid_until else "—"

    def consent_state(self, row: ConsentRow) -> State:
        """Give the pill of a consent."""
        match row.state:
            case ConsentState.IN_FORCE:
                return self.tr("in force"), "good"
            case ConsentState.ENDING:
                return self.tr("ends soon"), "warning"
            case ConsentState.EXPIRED:
                return self.tr("has ended"), "neutral"
            case ConsentState.WITHDRAWN:
                return self.tr("withdrawn"), "neutral"

    # --- history --------------------------------------------------------------------------------

    def when(self, change: PastChange) -> str:
        """Write when something was done, in local time."""
        at = dt.datetime.fromisoformat(change.at).astimezone(LOCAL_ZONE)
        return f"{self.screen.date(at.date())} {self.screen.time(at)}"

    def who(self, change: PastChange) -> str:
        """Name who did it."""
        return change.by or self.tr("the program")

    def what(self, change: PastChange) -> str:
        """Name what was done."""
        if change.undone_action is not None:
            undone = step_name(Step(change.change_id, change.undone_action, {}))
            return self.tr("Taken back: {step}").format(step=undone)
        name = step_name(Step(change.change_id, change.action, {}))
        return name[:1].upper() + name[1:]

    def about(self, change: PastChange) -> str:
        """Name the fields or groups it touched."""
        fields = (self.field(name) for name in change.fields)
        return ", ".join(part for part in (*dict.fromkeys(fields), *change.groups) if part)

    def field(self, name: str) -> str:
        """Name a column of the card."""
        spelling = self.tr("other spellings")
        names = {
            "surname": self.tr("surname"),
            "given_name": self.tr("given name"),
            "patronymic": self.tr("patronymic"),
            "birth_date": self.tr("birth"),
            "birth_year": self.tr("birth"),
            "sex": self.tr("sex"),
            "phone": self.tr("phone"),
            "email": self.tr("e-mail"),
            "preferred_language": self.tr("preferred language"),
            "note": self.tr("note"),
        }
        is_spelling = name.endswith(("_kk", "_ru"))
        return spelling if is_spelling else names.get(name, "")


def is_open(stay: Stay, today: dt.date) -> bool:
    """Tell whether an enrolment lasts today or begins later."""
    return stay.ended_on is None or stay.ended_on >= today
