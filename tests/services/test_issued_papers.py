"""Drafts and finals, and the archive that gives a final back byte for byte."""

import datetime as dt

import pytest

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.stamp import DRAFT
from friendship_desktop.reports.writer import render
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.archive.issued import IssuedPapers
from friendship_desktop.services.archive.marks import MarkHistory
from friendship_desktop.services.documents.mark_paper import MarkPapers
from friendship_desktop.services.documents.service import Documents
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.store.models import InstitutionName
from tests.factories import TODAY
from tests.reports.papers import read

MONTH = dt.date(2026, 11, 1)


@pytest.fixture
def groups(make):
    make.add(
        InstitutionName(
            valid_from=dt.date(2020, 1, 1), name_kk="Үлгі Достық үйі", name_ru="Дом дружбы",
            name_en="", head_name="Сейітова А.",
        )
    )  # fmt: skip
    made = [make.group(title, slots=[(7, 600)]) for title in ("А1", "Б2")]
    return [(group, make.enrol(make.person("Ким Елена"), group)) for group in made]


def drawn(database, groups, *, blank=False, language=PaperLanguage.BOTH):
    documents = Documents(database)
    ids = [group for group, _stay in groups]
    return documents.registers(ids, MONTH, language=language, today=TODAY, blank=blank)


def mark(database, clock, actor, group, stay, code):
    wish = CellMark(LessonKey(MONTH), stay, code)
    return RegisterService(database, clock).mark(actor, group, wish, today=TODAY)


def test_a_final_stays_as_it_was_and_is_issued_once(database, clock, actor, groups):
    papers, history = IssuedPapers(database), HistoryService(database)
    draft = render(drawn(database, groups), stamp=DRAFT)
    assert "ЧЕРНОВИК" in " ".join(read(draft.data))
    first = papers.issue(actor, drawn(database, groups), today=TODAY)
    assert [line.id for line in first.papers] == [1, 2]
    assert first.earlier == ()
    text = " ".join(read(first.data))
    assert "ЧЕРНОВИК" not in text
    assert "архив № 1" in text
    assert first.papers[0].data_hash[:8] in text
    kept = papers.pdf(actor, [1])
    assert history.next_undo() is None, "what was given out stays in the archive"

    mark(database, clock, actor, *groups[0], MarkCode.ILL)
    again = papers.issue(actor, drawn(database, groups), today=TODAY + dt.timedelta(days=3))
    assert [line.id for line in again.papers] == [3, 2]
    assert [line.id for line in again.earlier] == [2]
    assert papers.pdf(actor, [1]) == kept
    assert [line.id for line in papers.list(actor)] == [3, 2, 1]
    assert [line.id for line in papers.list(actor, text="б2")] == [2]
    russian = papers.issue(
        actor, drawn(database, groups[1:], language=PaperLanguage.RUSSIAN), today=TODAY
    )
    assert russian.earlier == ()


class Meanwhile:
    """Somebody else, at work while papers are drawn."""

    def __init__(self, *doings):
        self.doings = list(doings)

    def step(self, _done, _total):
        if self.doings:
            self.doings.pop(0)()


def test_drawing_keeps_nobody_from_marking_and_numbers_stay_without_gaps(
    database, clock, actor, groups
):
    papers = IssuedPapers(database)
    sheets, russian = (
        drawn(database, groups, language=language)
        for language in (PaperLanguage.BOTH, PaperLanguage.RUSSIAN)
    )
    meanwhile = Meanwhile(
        lambda: mark(database, clock, actor, *groups[0], MarkCode.ILL),
        lambda: papers.issue(actor, [sheets[1], russian[0]], today=TODAY),
    )
    issued = papers.issue(actor, sheets, today=TODAY, progress=meanwhile)

    assert [line.id for line in issued.papers] == [3, 1]
    assert [line.id for line in issued.earlier] == [1]
    assert [line.id for line in papers.list(actor)] == [3, 2, 1]
    assert ["архив № 3" in text for text in read(papers.pdf(actor, [3]))] == [True]


def test_cancelled_while_drawing_nothing_is_kept(database, actor, groups):
    papers = IssuedPapers(database)

    def cancel():
        raise CancelledError

    with pytest.raises(CancelledError):
        papers.issue(
            actor, drawn(database, groups), today=TODAY, progress=Meanwhile(lambda: None, cancel)
        )
    assert papers.list(actor) == ()


def test_a_blank_sheet_is_not_issued(database, actor, groups):
    papers, blank = IssuedPapers(database), drawn(database, groups, blank=True)
    assert render(blank, stamp=DRAFT).data == render(blank).data
    with pytest.raises(UserError) as error:
        papers.issue(actor, blank, today=TODAY)
    assert error.value.code == "E_NOT_ISSUED"


def test_a_cell_tells_who_changed_it(database, clock, actor, groups):
    group, stay = groups[0]
    history = HistoryService(database)
    for code in (MarkCode.PRESENT, MarkCode.ILL, None):
        mark(database, clock, actor, group, stay, code)
    history.undo(actor)
    told = MarkHistory(database).of_cell(actor, 1, stay)
    assert [(one.before, one.after, one.is_undo) for one in told] == [
        (None, MarkCode.ILL, True),
        (MarkCode.ILL, None, False),
        (MarkCode.PRESENT, MarkCode.ILL, False),
        (None, MarkCode.PRESENT, False),
    ]
    assert told[0].by == "А. Сейітова"
    late = MarkHistory(database).late_of_person(actor, 1)
    assert len(late) == 4
    assert late[0].group == "А1"
    assert MarkHistory(database).of_cell(actor, 1, groups[1][1]) == ()

    marks = MarkPapers(database)
    sheets = marks.changed(actor, 1, language=PaperLanguage.RUSSIAN, today=TODAY)
    (page,) = read(render(sheets).data)
    words = " ".join(page.split())
    assert "Ким Елена" in words
    assert words.count("01.11.2026 А1") == 4
    assert words.count("А. Сейітова (отменено)") == 1
    with pytest.raises(UserError) as error:
        marks.changed(actor, 2, language=PaperLanguage.RUSSIAN, today=TODAY)
    assert error.value.code == "E_NO_CHANGED_MARKS"
