"""The commands and options of the regional office."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.cli.values import span
from friendship_desktop.texts import Texts

if TYPE_CHECKING:
    # what add_subparsers returns has no public name
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

FIRST_ID = "KZ-OFF-01"
PAPERS = ("kk", "ru", "kk+ru")


def add_office(commands: Commands, texts: Texts) -> None:
    """Add `office` and what it can do."""
    text = texts.text
    summary = text("the regional office: its Houses, their packages, the figures of all")
    parser = commands.add_parser("office", help=summary, description=summary, allow_abbrev=False)
    inner = parser.add_subparsers(
        dest="office_command", metavar="COMMAND", title=text("commands"), required=True
    )
    for add in (_init, _import, _board, _totals, _report):
        add(inner, texts)


def _command(commands: Commands, name: str, summary: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)


def _json(parser: argparse.ArgumentParser, texts: Texts) -> None:
    parser.add_argument("--json", action="store_true", help=texts.text("answer in JSON"))


def _ca(parser: argparse.ArgumentParser, texts: Texts, *, required: bool) -> None:
    parser.add_argument(
        "--ca-password-file",
        type=Path,
        required=required,
        metavar="FILE",
        help=texts.text("file whose first line is the passphrase of the office's root key"),
    )


def _init(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "init", text("found an office with its keys and its invitation"))
    parser.add_argument("--name", required=True, help=text("name of the office, in Kazakh"))
    parser.add_argument("--name-ru", metavar="NAME", help=text("name of the office, in Russian"))
    parser.add_argument(
        "--office-id", default=FIRST_ID, metavar="KZ-OFF-NN", help=text("number of the office")
    )
    parser.add_argument(
        "--letter", type=Path, metavar="FILE", help=text("PDF of the official letter with the code")
    )
    _ca(parser, texts, required=True)
    _json(parser, texts)


def _import(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "import", text("take packages in, check and answer them"))
    parser.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help=text("a package, or a folder of them")
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--dry-run", action="store_true", help=text("only check and tell what would change")
    )
    which.add_argument("--accept", action="store_true", help=text("accept what passes every check"))
    which.add_argument(
        "--return",
        dest="give_back",
        metavar="REMARKS",
        help=text("return with remarks, one a line; TABLE/ROW: words for one row"),
    )
    parser.add_argument(
        "--confirm", action="store_true", help=text("accept although a table shrinks")
    )
    parser.add_argument(
        "--enrol", metavar="CODE", help=text("enrol the House whose code was heard by telephone")
    )
    parser.add_argument(
        "--house", metavar="KZ-HF-NNNN", help=text("number of a House that is on the list already")
    )
    parser.add_argument("--name", help=text("name of the House to enrol"))
    parser.add_argument("--district", help=text("district of the House to enrol"))
    parser.add_argument(
        "--receipts", type=Path, metavar="DIR", help=text("folder to write the answers into")
    )
    _ca(parser, texts, required=False)
    _json(parser, texts)


def _board(commands: Commands, texts: Texts) -> None:
    parser = _command(commands, "board", texts.text("say who has sent, who is late, who waits"))
    _period(parser, texts)
    _json(parser, texts)


def _totals(commands: Commands, texts: Texts) -> None:
    parser = _command(commands, "totals", texts.text("count accepted packages of all Houses"))
    _period(parser, texts)
    _json(parser, texts)


def _report(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands, "report", text("write the tables of a period and the letters to the late")
    )
    _period(parser, texts)
    for name, summary in (
        ("--pdf", text("consolidated tables as PDF")),
        ("--excel", text("consolidated tables as an Excel file")),
        ("--letters", text("PDF of the letters to the Houses that are late")),
    ):
        parser.add_argument(name, type=Path, metavar="FILE", help=summary)
    parser.add_argument(
        "--paper", choices=PAPERS, default="kk+ru", help=text("language of the paper")
    )
    _json(parser, texts)


def _period(parser: argparse.ArgumentParser, texts: Texts) -> None:
    parser.add_argument(
        "--period",
        type=span,
        required=True,
        metavar="FROM..TO",
        help=texts.text("first and last day"),
    )
