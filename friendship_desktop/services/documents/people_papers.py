"""Papers about people: consents to sign (F-13) and lists of groups (F-01)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.reports.consent import ConsentForm
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.group_list import GroupList
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.access_log import AccessAction, record
from friendship_desktop.services.consents.service import missing_ids
from friendship_desktop.services.documents.consent_paper import consent_papers
from friendship_desktop.services.documents.group_paper import group_lists
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.register_paper import groups_in_use
from friendship_desktop.services.people_list import learners
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Enrolment, Person, StudyGroup


class PeoplePapers:
    """Makes papers about people; their language is chosen apart from the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def learners_of(
        self, *, today: dt.date, group_id: int | None = None, school_id: int | None = None
    ) -> list[int]:
        """List the learners of a group or a school today, in Kazakh order."""
        inside = learners(today)
        if group_id is not None:
            inside = inside.where(Enrolment.group_id == group_id)
        if school_id is not None:
            inside = inside.where(StudyGroup.school_id == school_id)
        query = select(Person.id).where(Person.id.in_(inside)).order_by(Person.sort_key, Person.id)
        with self._database.read() as session:
            return list(session.scalars(query))

    def without_consent(self, *, today: dt.date, group_id: int | None = None) -> list[int]:
        """List the learners without a consent to be taught, in Kazakh order."""
        with self._database.read() as session:
            return missing_ids(session, today, group_id)

    def consent_forms(
        self, actor: Actor, person_ids: Sequence[int], *, language: PaperLanguage, today: dt.date
    ) -> list[ConsentForm]:
        """Fill F-13 for some people (E_NOTHING_TO_PRINT)."""
        require(actor, "consent.print")
        with self._database.read() as session:
            head = letterhead(session, today)
            forms = consent_papers(session, person_ids, head, language=language, today=today)
        if not forms:
            raise UserError("E_NOTHING_TO_PRINT")
        return forms

    def group_lists(
        self,
        actor: Actor,
        group_ids: Sequence[int] | None,
        *,
        language: PaperLanguage,
        with_contacts: bool,
        today: dt.date,
    ) -> list[GroupList]:
        """Fill F-01 for some groups, or all in use (E_NOTHING_TO_PRINT).

        With contacts, it is noted who took them out and of how many people.
        """
        require(actor, "document.print")
        if with_contacts:
            require(actor, "person.read")
        with self._database.read() as session:
            ids = groups_in_use(session) if group_ids is None else list(group_ids)
            sheets = group_lists(
                session,
                ids,
                letterhead(session, today),
                language=language,
                with_contacts=with_contacts,
                today=today,
            )
        if not sheets:
            raise UserError("E_NOTHING_TO_PRINT")
        if with_contacts:
            subject = "; ".join(sheet.group.kk for sheet in sheets)
            people = sum(len(sheet.learners) for sheet in sheets)
            with self._database.write(actor.account_id, "access.note") as unit:
                record(unit, AccessAction.GROUP_CONTACTS, subject, people)
        return sheets
