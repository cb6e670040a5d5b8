"""`invitation`, `receipt`, `attach-signature`: a House, its office, and the ЭЦП of a package."""

from __future__ import annotations

import argparse
from pathlib import Path

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import reading
from friendship_desktop.reports.signature_sheet import CHAINS, STANDINGS
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


def do_attach_signature(options: argparse.Namespace, console: Console) -> int:
    """Write what is to be signed, or take in the signature that was made of it."""
    with opened(options, writing=options.p7s is not None) as services:
        sent = [row for row in services.sent.journal() if row.sequence == options.package]
        if not sent:
            raise UserError("E_NO_PACKAGE")
        if options.write is not None:
            _name, content = services.second.to_sign(sent[0].id)
            with files.refusals(options.write):
                files.write(options.write, content)
            console.answer({"ok": True, "path": str(options.write)}, str(options.write))
            return 0
        if options.to is not None:
            with files.refusals(options.to):
                options.to.mkdir(parents=True, exist_ok=True)
        root = _bytes(options.root) if options.root else None
        data = _bytes(options.p7s)
        found = services.second.attach(services.actor, sent[0].id, data, root=root)
        path = services.sent.save_again(sent[0].id, options.to) if options.to else None
    text = console.texts.text
    answer = {
        "ok": True,
        "sequence": options.package,
        "signatures": [
            {
                "standing": one.standing,
                "chain": one.chain,
                "signer": one.signer,
                "organisation": one.organisation,
                "issuer": one.issuer,
                "serial": one.serial,
                "signed_at": one.signed_at.isoformat() if one.signed_at else None,
            }
            for one in found
        ],
        "path": str(path) if path else None,
    }
    lines = (f"{one.signer}\t{one.issuer}\t{one.standing}\t{one.chain}" for one in found)
    console.answer(answer, *lines, *([str(path)] if path else []))
    for one in found:
        console.say(f"{text(STANDINGS[one.standing])} {text(CHAINS[one.chain])}")
    return 0


def _bytes(path: Path) -> bytes:
    try:
        return reading.from_file(path)
    except OSError as error:
        raise files.refusal(error, path) from error
