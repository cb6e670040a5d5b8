import pytest

from friendship_desktop.rules.codes import LanguageLevel as L
from friendship_desktop.rules.indicators import (
    indicator_rule,
    indicator_rules,
    part_label,
    raised_level,
    told_rule,
    value_text,
)


def test_every_indicator_speaks_three_languages():
    rules = indicator_rules()
    counted = [*range(1, 28), 33, 36, 37, 38]
    assert {rule.code for rule in rules} == {f"IND-{number:02}" for number in counted}
    for rule in rules:
        for language in ("kk", "ru", "en"):
            assert rule.name(language)
            assert rule.rule(language).endswith(".")
            assert rule.unit_label(language)
        assert rule.rule_version == 1


def test_enrolments_are_called_as_decided():
    assert indicator_rule("IND-07").name("kk") == "Қабылдаулар саны"


@pytest.mark.parametrize(
    ("code", "part", "label"),
    [("IND-15", "lt7", "7 жасқа дейін"), ("IND-15", "not_stated", "көрсетілмеген"), ("IND-09", "A1", "қарапайым деңгей"), ("IND-10", "hours", ""), ("IND-01", "", "")],
)  # fmt: skip
def test_parts_are_named(code, part, label):
    assert part_label(code, part, "kk") == label


def test_unknown_indicators_are_a_mistake_of_the_caller():
    for code, part in (("IND-99", ""), ("IND-10", "days"), ("IND-01", "x")):
        with pytest.raises(KeyError):
            indicator_rule(code, part)


@pytest.mark.parametrize(
    ("start", "result", "raised"),
    [(L.A1, L.A2, True), (L.A2, L.A2, False), (L.B1, L.A2, False), (L.NONE, L.A2, False), (None, L.A1, False), (L.A1, None, False), (L.A1, L.C1, True)],
)  # fmt: skip
def test_raising_a_level_needs_both_ends(start, result, raised):
    assert raised_level(start, result) is raised


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(3, "half_hours", "1,5"), (4, "half_hours", "2"), (924, "per_mille", "92,4"), (5, "quarter_hours", "1,25"), (6, "quarter_hours", "1,5"), (40, "quarter_hours", "10"), (1000, "per_mille", "100,0"), (0, "persons", "0"), (None, "per_mille", "—")],
)  # fmt: skip
def test_values_as_they_are_read(value, unit, text):
    assert value_text(value, unit) == text
    assert value_text(value, unit, "en") == text.replace(",", ".")


@pytest.mark.parametrize("code", ["IND-09", "IND-15"])
def test_parts_sent_in_one_line_have_a_name(code):
    assert part_label(code, "merged", "ru") == "все вместе"


def test_a_number_of_a_later_version_is_named_by_its_code():
    assert told_rule("IND-99", "x").name("kk") == "IND-99"
    assert [part_label(code, "x", "kk") for code in ("IND-99", "IND-15", "IND-01")] == ["x"] * 3
    assert told_rule("IND-11") is indicator_rule("IND-11")
