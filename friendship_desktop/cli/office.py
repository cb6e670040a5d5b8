"""`office init`, `import`, `board`, `totals`: the regional office without a window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from friendship_desktop.cli.access import folder_of, opened
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.office_import import do_import
from friendship_desktop.cli.office_report import do_report, write_letter
from friendship_desktop.cli.passwords import password_in
from friendship_desktop.errors import UserError
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.store.vault import MIN_PASSWORD

if TYPE_CHECKING:
    from friendship_desktop.services.office.figures import Figure

Answer = dict[str, Any]


def do_office(options: argparse.Namespace, console: Console) -> int:
    """Do one of the office's commands."""
    commands: dict[str, Callable[[argparse.Namespace, Console], int]] = {
        "init": _init,
        "import": do_import,
        "board": _board,
        "totals": _totals,
        "report": do_report,
    }
    return commands[options.office_command](options, console)


def _init(options: argparse.Namespace, console: Console) -> int:
    """Found an office. Nothing is made when a passphrase is too short."""
    text = console.texts.text
    password = password_in(options.password_file) if options.password_file else None
    if password is not None and len(password.strip()) < MIN_PASSWORD:
        raise UserError("E_PASSWORD_SHORT", least=MIN_PASSWORD)
    founding = OfficeFounding(
        name_kk=options.name, name_ru=options.name_ru or "", office_id=options.office_id
    )
    made = found_office(
        folder_of(options),
        founding,
        Clock(),
        ca_passphrase=password_in(options.ca_password_file),
    )
    answer: Answer = {
        "ok": True,
        "office_id": options.office_id,
        "invitation": str(made.invitation),
        "code": made.code,
        "ca_key": str(made.ca_key),
    }
    try:
        if options.letter is not None:
            write_letter(made.open_house, options.letter)
            answer["letter"] = str(options.letter)
        recovery = made.open_house.protect(password) if password is not None else None
    finally:
        made.open_house.close()
    lines = [str(made.invitation), made.code]
    if recovery is not None:
        answer["recovery_code"] = recovery
        lines.append(recovery)
    console.answer(answer, *lines)
    console.say(
        text("The office is ready. Above are its invitation and the code for the official letter.")
    )
    console.say(
        text("Keep {place} on a stick in a safe as well: no copy holds it.", place=made.ca_key)
    )
    if recovery is not None:
        console.say(text("Above is the recovery code; it is not shown again. Keep it on paper."))
    return 0


def _board(options: argparse.Namespace, console: Console) -> int:
    """Say how every House stands for a period."""
    with opened(options, writing=False) as services:
        board = services.region.board(Period(*options.period), today=services.clock.today())
    rows = [
        {
            "house": line.house_id,
            "name": line.name_kk if str(console.texts.language) == "kk" else line.name_ru,
            "district": line.district,
            "standing": str(line.standing),
            "sequence": line.sequence,
            "received_on": line.received_on.isoformat() if line.received_on else None,
            "late_days": line.late_days,
            "missing": list(line.missing),
            "refusal": line.refusal,
            "figures": {name: _figure(figure) for name, figure in line.figures.items()},
        }
        for line in board.lines
    ]
    answer = {
        "period": _period(board.period),
        "due": board.due.isoformat(),
        "locked": board.is_locked,
        "not_enrolled": len(board.strangers),
        "houses": rows,
    }
    columns = ("house", "name", "standing", "sequence", "received_on", "late_days")
    lines = [
        "\t".join("" if row[name] is None else str(row[name]) for name in columns) for row in rows
    ]
    console.answer(answer, "\t".join(columns), *lines)
    return 0


def _totals(options: argparse.Namespace, console: Console) -> int:
    """Count a period by region, House, district and language."""
    with opened(options, writing=False) as services:
        totals = services.region.totals(Period(*options.period))
        numbers = {row.id: row.house_id for row in services.roster.houses()}
    region = [
        {
            "code": one.code,
            "part": one.part,
            "unit": one.unit,
            **_figure(one.figure),
            "houses": one.houses,
            "before": _figure(one.before),
            "year_before": _figure(one.year_before),
        }
        for one in totals.region
    ]
    answer = {
        "period": _period(totals.period),
        "before": _period(totals.before),
        "year_before": _period(totals.year_before),
        "region": region,
        "houses": {numbers[house]: _indicators(told) for house, told in totals.houses.items()},
        "districts": {name: _indicators(told) for name, told in totals.districts.items()},
        "languages": [
            {
                "language": line.language,
                "houses": line.houses,
                "groups": line.groups,
                "persons": _figure(line.persons),
                "lessons": line.held,
                "half_hours": line.half_hours,
                "attended": line.attended,
                "possible": line.possible,
            }
            for line in totals.languages
        ],
    }
    lines = [
        "\t".join((one.code, one.part, _spelt(one.figure, console), _spelt(one.before, console)))
        for one in totals.region
    ]
    console.answer(answer, *lines)
    return 0


def _indicators(told: Any) -> list[Answer]:
    return [
        {"code": code, "part": part, **_figure(figure)} for (code, part), figure in told.items()
    ]


def _figure(figure: Figure) -> Answer:
    """Give a figure as JSON: whole where it is whole; `at_least` where a part is not shown."""
    value: int | float | None = figure.value
    if figure.value is not None:
        value = figure.value / 100 if figure.value % 100 else figure.value // 100
    return {"value": value, "at_least": figure.at_least}


def _spelt(figure: Figure, console: Console) -> str:
    value = _figure(figure)["value"]
    if value is None:
        return "—"
    return console.texts.text("at least {value}", value=value) if figure.at_least else str(value)


def _period(period: Period) -> Answer:
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}
