"""The commands and options of the command line; others script against them, so they stay.

Help is in the chosen language. argparse's own words are translated by gettext's default domain,
which `argparse_language` points at our catalogue for as long as a line is read.
"""

from __future__ import annotations

import argparse
import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.cli.office_parser import add_office
from friendship_desktop.cli.values import day, days, month, span
from friendship_desktop.texts import LOCALE_DIR, Language, Texts, msg

if TYPE_CHECKING:
    # what add_subparsers returns has no public name
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

PROGRAM = "friendship-desktop"
BREAKDOWNS = ("month", "day", "school", "group", "learner", "language", "level", "teacher")
LISTS = (
    "groups",
    "schools",
    "people",
    "marks",
    "lessons",
    "attendance",
    "streaks",
    "gaps",
    "orders",
    "consents",
    "topics",
    "assessments",
    "certificates",
    "papers",
    "volunteers",
    "shifts",
    "awards",
    "events",
)
PAPERS = ("kk", "ru", "kk+ru")

# argparse asks gettext for these; standing here they get into the catalogue.
ARGPARSE_WORDS = (
    msg("usage: "),
    msg("options"),
    msg("positional arguments"),
    msg("show this help message and exit"),
    msg("%(prog)s: error: %(message)s\n"),
    msg("the following arguments are required: %s"),
    msg("one of the arguments %s is required"),
    msg("unrecognized arguments: %s"),
    msg("argument %(argument_name)s: %(message)s"),
    msg("invalid choice: %(value)r (choose from %(choices)s)"),
    msg("invalid %(type)s value: %(value)r"),
    msg("not allowed with argument %s"),
    msg("expected one argument"),
    msg("expected at least one argument"),
)


@contextmanager
def argparse_language(language: Language) -> Iterator[None]:
    """Let argparse speak a language while a command line is read."""
    domain, before = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain("words", LOCALE_DIR)
    gettext.textdomain("words")
    os.environ["LANGUAGE"] = str(language)
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before


def make_parser(texts: Texts) -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    text = texts.text
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description=text("Registers, attendance and signed reports of a House of Friendship."),
        epilog=text("Without a command the window opens."),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help=text("folder of the House's data")
    )
    parser.add_argument(
        "--language",
        choices=[str(language) for language in Language],
        help=text("language of messages"),
    )
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help=text("file whose first line is the password or the recovery code"),
    )
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title=text("commands"), required=True
    )
    for add in (_init, _demo, _list, _take_out, _mark, _import, _programme, _register, _report):
        add(commands, texts)
    for add in (_export, _verify, _open, _sample, _backup, _restore, _check):
        add(commands, texts)
    for add in (
        _indicators,
        _fill_form,
        _invitation,
        _receipt,
        _attach_signature,
        _new_year,
        add_office,
    ):
        add(commands, texts)
    return parser


def _command(commands: Commands, name: str, summary: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)


def _json(parser: argparse.ArgumentParser, texts: Texts) -> None:
    parser.add_argument("--json", action="store_true", help=texts.text("answer in JSON"))


def _by(parser: argparse.ArgumentParser, texts: Texts) -> None:
    help_ = texts.text("what attendance is broken down by")
    parser.add_argument("--by", choices=BREAKDOWNS, metavar="|".join(BREAKDOWNS), help=help_)


def _init(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "init", text("make a real, empty House"))
    parser.add_argument("--name", required=True, help=text("name of the House"))
    parser.add_argument(
        "--profile", default="generic-2026", help=text("profile of the institution")
    )


def _demo(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands, "demo", text("make a House of invented people that may send practice packages")
    )
    parser.add_argument(
        "--learners", type=int, default=280, metavar="N", help=text("how many learners")
    )
    parser.add_argument("--weeks", type=int, metavar="N", help=text("how many weeks of lessons"))
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help=text("another number, another House")
    )
    parser.add_argument(
        "--until", type=day, metavar="DATE", help=text("last day of lessons, today if not given")
    )


def _list(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands,
        "list",
        text(
            "list groups, schools, people, marks, lessons, attendance, streaks, gaps, orders, consents, assessments, certificates, volunteers, shifts or awards"
        ),
    )
    parser.add_argument("what", choices=LISTS, metavar="|".join(LISTS), help=text("what to list"))
    parser.add_argument("--group", metavar="ID", help=text("only this group"))
    _by(parser, texts)
    parser.add_argument("--period", type=days, metavar="FROM..TO", help=text("first and last day"))
    parser.add_argument(
        "--missing", action="store_true", help=text("only learners without a consent")
    )
    _json(parser, texts)


def _indicators(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "indicators", text("count the indicators of a period"))
    parser.add_argument(
        "--period", type=days, required=True, metavar="FROM..TO", help=text("days that count")
    )
    parser.add_argument(
        "--rows", metavar="CODE", help=text("list what one indicator counts, such as IND-19")
    )
    _json(parser, texts)


def _fill_form(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "fill-form", text("fill the form that the office sent"))
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the form, .xlsx or .docx"))
    parser.add_argument(
        "--map",
        type=Path,
        metavar="MAP",
        help=text(
            "JSON saying which cell counts what; without it the map remembered in the window"
        ),
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    parser.add_argument(
        "--period", type=days, metavar="FROM..TO", help=text("days of the report; this month")
    )
    _json(parser, texts)


def _take_out(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "take-out", text("write every table of the House as plain CSV"))
    parser.add_argument("to", type=Path, metavar="DIR", help=text("folder to write into"))


def _mark(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "mark", text("write marks that come line by line"))
    parser.add_argument("--group", required=True, metavar="ID", help=text("the group"))
    parser.add_argument(
        "--stdin",
        action="store_true",
        required=True,
        help=text("read lines DATE<TAB>PERSON_ID<TAB>CODE"),
    )


def _import(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "import-excel", text("bring a register over from Excel"))
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the workbook"))
    parser.add_argument("--dry-run", action="store_true", help=text("only tell what would happen"))
    _json(parser, texts)


def _programme(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands, "import-programme", text("give a group the topics listed in a workbook")
    )
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the workbook"))
    parser.add_argument("--group", required=True, metavar="ID", help=text("the group"))
    parser.add_argument("--title", metavar="NAME", help=text("name of the programme"))
    parser.add_argument("--dry-run", action="store_true", help=text("only tell what would happen"))
    _json(parser, texts)


def _register(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands, "import-register", text("take in a register that a teacher has filled")
    )
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the file that came back"))
    parser.add_argument("--dry-run", action="store_true", help=text("only tell what would happen"))
    _json(parser, texts)


def _report(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "report", text("write a form as PDF or Excel file"))
    parser.add_argument("form", metavar="FORM", help=text("code of the form, such as f-02"))
    parser.add_argument("--month", type=month, metavar="YYYY-MM", help=text("month of the form"))
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--group", metavar="ID", help=text("only this group"))
    which.add_argument("--all", action="store_true", help=text("every group, in one file"))
    parser.add_argument("--person", metavar="ID", help=text("the person"))
    parser.add_argument(
        "--missing", action="store_true", help=text("only learners without a consent")
    )
    parser.add_argument(
        "--contacts", action="store_true", help=text("with guardians and telephones")
    )
    parser.add_argument("--room", metavar="NAME", help=text("the room"))
    parser.add_argument("--event", metavar="ID", help=text("the event"))
    parser.add_argument("--package", type=int, metavar="N", help=text("number of the package"))
    parser.add_argument("--order", metavar="NO", help=text("number of the order, as 12 or 12/2026"))
    parser.add_argument("--period", type=days, metavar="FROM..TO", help=text("first and last day"))
    _by(parser, texts)
    parser.add_argument("--paper", choices=PAPERS, help=text("language of the paper"))
    parser.add_argument(
        "--blank", action="store_true", help=text("without marks, to be filled in by hand")
    )
    parser.add_argument(
        "--issue", action="store_true", help=text("make it final and keep it in the archive")
    )
    parser.add_argument(
        "--paper-id", type=int, metavar="N", help=text("number of an issued paper in the archive")
    )
    parser.add_argument(
        "--as-of", type=day, metavar="DATE", help=text("the register as it stood on that day")
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help=text("file to write")
    )


def _export(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "export", text("make the signed package for the office"))
    parser.add_argument(
        "--to", type=Path, required=True, metavar="DIR", help=text("folder to write into")
    )
    parser.add_argument(
        "--window", type=span, metavar="FROM..TO", help=text("days whose rows are sent")
    )
    parser.add_argument(
        "--period", type=span, metavar="FROM..TO", help=text("days that the indicators tell of")
    )
    _json(parser, texts)


def _verify(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "verify", text("check a package"))
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the package"))
    parser.add_argument(
        "--trust", type=Path, metavar="DIR", help=text("folder with the office's keys and roster")
    )
    _json(parser, texts)


def _open(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "open", text("decrypt a package that checks out"))
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the package"))
    parser.add_argument(
        "--trust", type=Path, metavar="DIR", help=text("folder with the office's keys and roster")
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT.asice", help=text("file to write")
    )


def _sample(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands,
        "sample",
        text("write fresh keys and a package of an invented House, for developers"),
    )
    parser.add_argument("to", type=Path, metavar="DIR", help=text("folder to write into"))


def _backup(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "backup", text("make an encrypted copy and check it"))
    parser.add_argument("to", type=Path, metavar="TO", help=text("folder or file of the copy"))


def _restore(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands, "restore", text("go back to a copy; the present state is copied first")
    )
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the copy"))


def _check(commands: Commands, texts: Texts) -> None:
    parser = _command(commands, "check", texts.text("check the House's data from end to end"))
    _json(parser, texts)


def _invitation(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "invitation", text("join the office of an invitation"))
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the invitation"))
    parser.add_argument(
        "--code", required=True, metavar="CODE", help=text("the code from the official letter")
    )
    parser.add_argument(
        "--new-key",
        action="store_true",
        help=text("make a new key: the old one was lost or stolen"),
    )
    _json(parser, texts)


def _receipt(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(commands, "receipt", text("take in the office's answer to a package"))
    parser.add_argument("file", type=Path, metavar="FILE", help=text("the receipt"))
    _json(parser, texts)


def _attach_signature(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands, "attach-signature", text("attach an ЭЦП made by another tool to a package")
    )
    parser.add_argument("package", type=int, metavar="N", help=text("number of the package"))
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--write", type=Path, metavar="FILE", help=text("write ASiCManifest002.xml, to be signed")
    )
    what.add_argument("--p7s", type=Path, metavar="FILE", help=text("the detached CMS signature"))
    parser.add_argument(
        "--root", type=Path, metavar="FILE", help=text("root certificate of the ЭЦП, PEM")
    )
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help=text("folder to save the package into")
    )
    _json(parser, texts)


def _new_year(commands: Commands, texts: Texts) -> None:
    text = texts.text
    parser = _command(
        commands, "new-year", text("copy the groups, move learners up, archive the rest")
    )
    parser.add_argument(
        "--from",
        dest="year",
        type=int,
        metavar="YEAR",
        help=text("the school year to go on from, as 2026 for 2026–2027"),
    )
    parser.add_argument("--dry-run", action="store_true", help=text("only tell what would happen"))
    _json(parser, texts)
