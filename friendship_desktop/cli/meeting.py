"""`invitation` and `receipt`: what the office sends to a House."""

from __future__ import annotations

import argparse
from pathlib import Path

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.exchange import reading
from friendship_desktop.store import files


def do_invitation(options: argparse.Namespace, console: Console) -> int:
    """Join the office of an invitation, with the code from its official letter."""
    data = _bytes(options.file)
    with opened(options, writing=True) as services:
        name = services.house.card(today=services.clock.today()).institution.name("kk")
        services.joining.join(
            services.actor,
            data,
            typed_code=options.code,
            name=name,
            fresh_keys=options.new_key,
        )
        office = services.joining.office()
    assert office is not None  # noqa: S101 - it was joined just now
    answer = {
        "ok": True,
        "office_id": office.office_id,
        "name_kk": office.name_kk,
        "name_ru": office.name_ru,
        "code": office.key_code,
    }
    text = console.texts.text
    console.answer(answer, office.key_code)
    console.say(text("Joined: {name}.", name=office.name_kk))
    console.say(text("Above is the code of this House; the office asks for it by telephone."))
    return 0


def do_receipt(options: argparse.Namespace, console: Console) -> int:
    """Take the office's answer in."""
    data = _bytes(options.file)
    with opened(options, writing=True) as services:
        found = services.sent.take_receipt(services.actor, data)
    answer = {
        "ok": True,
        "house": found.house_id,
        "sequence": found.package.sequence,
        "digest": found.package.manifest_sha256,
        "outcome": str(found.outcome),
        "problems": [
            {"code": one.code, "table": one.table, "row": one.row} for one in found.problems
        ],
        "missing": list(found.missing),
        "next_sequence": found.next_sequence,
        "certificate": found.certificate is not None,
    }
    remarks = ("\t".join(filter(None, (one.code, one.table, one.row))) for one in found.problems)
    console.answer(answer, f"{found.house_id}\t{found.package.sequence}\t{found.outcome}", *remarks)
    return 0


def _bytes(path: Path) -> bytes:
    try:
        return reading.from_file(path)
    except OSError as error:
        raise files.refusal(error, path) from error
