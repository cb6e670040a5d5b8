"""`indicators` and `fill-form`: the numbers of the House, and the office's own form with them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.rules.indicators import (
    IndicatorRule,
    indicator_rule,
    indicator_rules,
    part_label,
    value_text,
)
from friendship_desktop.services.numbers import Number, in_words
from friendship_desktop.services.period import Period
from friendship_desktop.services.their_form.mapping import read_map
from friendship_desktop.services.their_form.service import Filling
from friendship_desktop.services.workplace import Services
from friendship_desktop.sheets.forms.model import Value
from friendship_desktop.texts import Language


def do_indicators(options: argparse.Namespace, console: Console) -> int:
    """Count the indicators of a period, or list what one of them counts."""
    period = Period(*options.period)
    with opened(options, writing=False) as services:
        if options.rows:
            code, _slash, part = options.rows.partition("/")
            rows = services.numbers.rows_of(services.actor, code, part, period)
            answer = [
                {"kind": row.kind, "id": row.id, "name": name, "note": note,
                 "number": in_words(row.number)}
                for row in rows
                for name, note in (row.said(console.texts.language),)
            ]  # fmt: skip
            console.table(answer, ("kind", "id", "name", "note", "number"))
            return 0
        numbers = services.numbers.read(services.actor, period)
    language = console.texts.language
    lines = [
        "\t".join(
            (_key(one), one.rule.name(language), part_label(one.rule.code, one.part, language),
             value_text(one.value, one.rule.unit, language), one.rule.unit_label(language))
        )
        for one in numbers
    ]  # fmt: skip
    console.answer(_by_code(numbers), *lines)
    return 0


def _key(one: Number) -> str:
    return f"{one.rule.code}/{one.part}" if one.part else one.rule.code


def _by_code(numbers: Sequence[Number]) -> dict[str, Any]:
    """Give each indicator once: of parts with lists their sum, of fixed parts the first."""
    found: dict[str, Any] = {}
    for one in numbers:
        rule, number = one.rule, _amount(in_words(one.number))
        entry = found.setdefault(rule.code, {"value": None, "unit": _unit(rule)} | _words(rule))
        if not one.part:
            entry["value"] = number
            continue
        is_listed = rule.part != one.part
        if is_listed or not entry.get("parts"):
            entry["value"] = (entry["value"] or 0) + (number or 0) if is_listed else number
        part = {"value": number, "unit": _unit(rule)}
        entry.setdefault("parts", {})[one.part] = part if is_listed else part | _words(rule)
    for rule in indicator_rules():  # nobody at any level, no event of any kind
        if rule.code not in found:
            found[rule.code] = {"value": 0, "unit": _unit(rule), "parts": {}} | _words(rule)
    return dict(sorted(found.items()))


def _words(rule: IndicatorRule) -> dict[str, Any]:
    return {
        **{f"name_{language}": rule.name(language) for language in Language},
        **{f"rule_{language}": rule.rule(language) for language in Language},
        "rule_version": rule.rule_version,
    }


def _unit(rule: IndicatorRule) -> str:
    return {"per_mille": "percent", "half_hours": "academic_hours", "quarter_hours": "hours"}.get(
        rule.unit, rule.unit
    )


def do_fill_form(options: argparse.Namespace, console: Console) -> int:
    """Write a filled copy of a form and say what was put where."""
    with opened(options, writing=False) as services:
        forms, report = services.their_forms, _report(options, services)
        form = forms.open(services.actor, options.file)
        cells = read_map(options.map) if options.map else form.cells
        fillings = forms.fill(services.actor, form, cells, report)
        forms.write(form, fillings, options.output)
    if console.in_json:
        console.answer(
            {"ok": True, "output": str(options.output), "shape": form.shape, "cells": [_told(one) for one in fillings]}
        )  # fmt: skip
        return 0
    language = console.texts.language
    for one in fillings:
        rule = indicator_rule(one.cell.indicator, one.cell.part)
        days = f"{one.period.first}..{one.period.last}" if one.period else ""
        cell = f"{one.cell.sheet}!{one.cell.cell}"
        value = "" if one.value is None else str(one.value)
        name = " · ".join(filter(None, (rule.name(language), part_label(rule.code, one.cell.part, language))))  # fmt: skip
        console.line(f"{cell}\t{name}\t{days}\t{value}")
    console.say(console.texts.text("The filled form was saved as {place}.", place=options.output))
    return 0


def _report(options: argparse.Namespace, services: Services) -> Period:
    today = services.clock.today()
    return Period(*(options.period or (month_start(today), month_end(today))))


def _told(one: Filling) -> dict[str, Any]:
    rule = indicator_rule(one.cell.indicator, one.cell.part)
    return {
        "sheet": one.cell.sheet,
        "cell": one.cell.cell,
        "indicator": one.cell.indicator,
        "part": one.cell.part,
        "period": one.cell.period,
        "from": one.period.first.isoformat() if one.period else None,
        "to": one.period.last.isoformat() if one.period else None,
        "value": _plain(one.value),
        "was": one.was,
        "rule_kk": rule.rule("kk"),
        "rule_ru": rule.rule("ru"),
    }


def _amount(value: int | Decimal | None) -> int | float | None:
    return float(value) if isinstance(value, Decimal) and value % 1 else None if value is None else int(value)  # fmt: skip


def _plain(value: Value) -> int | float | str | None:
    """Write a decimal as JSON can."""
    return value if isinstance(value, str) else _amount(value)
