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

from friendship_desktop.cli.commands import (
    DRY_RUN,
    JSON,
    add_commands,
    command,
    flag,
    one_of,
    option,
    path,
)
from friendship_desktop.cli.office_parser import OFFICE_COMMANDS
from friendship_desktop.cli.values import day, days, month, span
from friendship_desktop.texts import LOCALE_DIR, Language, Texts, msg

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


GROUP = option("--group", msg("the group"), "ID", required=True)
ONLY_GROUP = option("--group", msg("only this group"), "ID")
PERIOD = option("--period", msg("first and last day"), "FROM..TO", type=days)
BY = option(
    "--by", msg("what attendance is broken down by"), "|".join(BREAKDOWNS), choices=BREAKDOWNS
)
MISSING = flag("--missing", msg("only learners without a consent"))
TRUST = path("--trust", msg("folder with the office's keys and roster"), "DIR")
INTO = msg("folder to write into")

COMMANDS = (
    command(
        "init",
        "house",
        msg("make a real, empty House"),
        option("--name", msg("name of the House"), required=True),
        option("--profile", msg("profile of the institution"), default="generic-2026"),
    ),
    command(
        "demo",
        "house",
        msg("make a House of invented people that may send practice packages"),
        option("--learners", msg("how many learners"), "N", type=int, default=280),
        option("--weeks", msg("how many weeks of lessons"), "N", type=int),
        option("--seed", msg("another number, another House"), "N", type=int, default=1),
        option("--until", msg("last day of lessons, today if not given"), "DATE", type=day),
    ),
    command(
        "list",
        "lists",
        msg(
            "list groups, schools, people, marks, lessons, attendance, streaks, gaps, orders, consents, topics, assessments, certificates, papers, volunteers, shifts, awards or events"
        ),
        option("what", msg("what to list"), "|".join(LISTS), choices=LISTS),
        ONLY_GROUP,
        BY,
        PERIOD,
        MISSING,
        JSON,
    ),
    command(
        "take-out",
        "lists",
        msg("write every table of the House as plain CSV"),
        path("to", INTO, "DIR"),
    ),
    command(
        "mark",
        "marking",
        msg("write marks that come line by line"),
        GROUP,
        option(
            "--stdin",
            msg("read lines DATE<TAB>PERSON_ID<TAB>CODE"),
            action="store_true",
            required=True,
        ),
    ),
    command(
        "import-excel",
        "moving",
        msg("bring a register over from Excel"),
        path("file", msg("the workbook")),
        DRY_RUN,
        JSON,
    ),
    command(
        "import-programme",
        "programme",
        msg("give a group the topics listed in a workbook"),
        path("file", msg("the workbook")),
        GROUP,
        option("--title", msg("name of the programme"), "NAME"),
        DRY_RUN,
        JSON,
    ),
    command(
        "import-register",
        "programme",
        msg("take in a register that a teacher has filled"),
        path("file", msg("the file that came back")),
        DRY_RUN,
        JSON,
    ),
    command(
        "report",
        "paper",
        msg("write a form as PDF or Excel file"),
        option("form", msg("code of the form, such as f-02"), "FORM"),
        option("--month", msg("month of the form"), "YYYY-MM", type=month),
        one_of(
            ONLY_GROUP,
            flag("--all", msg("every group, person or paper, in one file")),
            flag("--each", msg("a sheet of each, in one file")),
        ),
        option("--person", msg("the person"), "ID"),
        MISSING,
        flag("--contacts", msg("with guardians and telephones")),
        option("--room", msg("the room"), "NAME"),
        option("--event", msg("the event"), "ID"),
        option("--package", msg("number of the package"), "N", type=int),
        option("--order", msg("number of the order, as 12 or 12/2026"), "NO"),
        PERIOD,
        BY,
        option("--paper", msg("language of the paper"), choices=PAPERS),
        flag("--blank", msg("without marks, to be filled in by hand")),
        flag("--issue", msg("make it final and keep it in the archive")),
        option("--paper-id", msg("number of an issued paper in the archive"), "N", type=int),
        option("--as-of", msg("the register as it stood on that day"), "DATE", type=day),
        path("-o --output", msg("file to write"), required=True),
    ),
    command(
        "export",
        "packages",
        msg("make the signed package for the office"),
        path("--to", INTO, "DIR", required=True),
        option("--window", msg("days whose rows are sent"), "FROM..TO", type=span),
        option("--period", msg("days that the indicators tell of"), "FROM..TO", type=span),
        JSON,
    ),
    command(
        "verify", "packages", msg("check a package"), path("file", msg("the package")), TRUST, JSON
    ),
    command(
        "open",
        "packages",
        msg("decrypt a package that checks out"),
        path("file", msg("the package")),
        TRUST,
        path("-o --output", msg("file to write"), "OUT.asice", required=True),
    ),
    command(
        "sample",
        "packages",
        msg("write fresh keys and a package of an invented House, for developers"),
        path("to", INTO, "DIR"),
    ),
    command(
        "backup",
        "copies",
        msg("make an encrypted copy and check it"),
        path("to", msg("folder or file of the copy"), "TO"),
    ),
    command(
        "restore",
        "copies",
        msg("go back to a copy; the present state is copied first"),
        path("file", msg("the copy")),
        flag("--keys-only", msg("only its keys: the key file is lost or damaged, nothing else")),
    ),
    command("check", "copies", msg("check the House's data from end to end"), JSON),
    command(
        "indicators",
        "numbers",
        msg("count the indicators of a period"),
        option("--period", msg("days that count"), "FROM..TO", type=days, required=True),
        option("--rows", msg("list what one indicator counts, such as IND-19"), "CODE"),
        JSON,
    ),
    command(
        "fill-form",
        "numbers",
        msg("fill the form that the office sent"),
        path("file", msg("the form, .xlsx or .docx")),
        path(
            "--map",
            msg("JSON saying which cell counts what; without it the map remembered in the window"),
            "MAP",
        ),
        path("-o --output", metavar="OUT", required=True),
        option("--period", msg("days of the report; this month"), "FROM..TO", type=days),
        JSON,
    ),
    command(
        "invitation",
        "meeting",
        msg("join the office of an invitation"),
        path("file", msg("the invitation")),
        option("--code", msg("the code from the official letter"), "CODE", required=True),
        flag("--new-key", msg("make a new key: the old one was lost or stolen")),
        JSON,
    ),
    command(
        "receipt",
        "meeting",
        msg("take in the office's answer to a package"),
        path("file", msg("the receipt")),
        JSON,
    ),
    command(
        "attach-signature",
        "meeting",
        msg("attach an ЭЦП made by another tool to a package"),
        option("package", msg("number of the package"), "N", type=int),
        one_of(
            path("--write", msg("write ASiCManifest002.xml, to be signed")),
            path("--p7s", msg("the detached CMS signature")),
            required=True,
        ),
        path("--root", msg("root certificate of the ЭЦП, PEM")),
        path("--to", msg("folder to save the package into"), "DIR"),
        JSON,
    ),
    command(
        "new-year",
        "year",
        msg("copy the groups, move learners up, archive the rest"),
        option(
            "--from",
            msg("the school year to go on from, as 2026 for 2026–2027"),
            "YEAR",
            dest="year",
            type=int,
        ),
        DRY_RUN,
        JSON,
    ),
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
    add_commands(commands, COMMANDS, texts)
    summary = text("the regional office: its Houses, their packages, the figures of all")
    office = commands.add_parser("office", help=summary, description=summary, allow_abbrev=False)
    inner = office.add_subparsers(
        dest="office_command", metavar="COMMAND", title=text("commands"), required=True
    )
    add_commands(inner, OFFICE_COMMANDS, texts)
    return parser
