"""The commands and options of the regional office."""

from __future__ import annotations

from friendship_desktop.cli.commands import JSON, command, flag, one_of, option, path
from friendship_desktop.cli.values import span
from friendship_desktop.texts import msg

FIRST_ID = "KZ-OFF-01"
PAPERS = ("kk", "ru", "kk+ru")
CA_PASSWORD = msg("file whose first line is the passphrase of the office's root key")
PERIOD = option("--period", msg("first and last day"), "FROM..TO", type=span, required=True)

OFFICE_COMMANDS = (
    command(
        "init",
        "office",
        msg("found an office with its keys and its invitation"),
        option("--name", msg("name of the office, in Kazakh"), required=True),
        option("--name-ru", msg("name of the office, in Russian"), "NAME"),
        option("--office-id", msg("number of the office"), "KZ-OFF-NN", default=FIRST_ID),
        path("--letter", msg("PDF of the official letter with the code")),
        path("--ca-password-file", CA_PASSWORD, required=True),
        JSON,
    ),
    command(
        "import",
        "office",
        msg("take packages in, check and answer them"),
        path("files", msg("a package, or a folder of them"), nargs="+"),
        one_of(
            flag("--dry-run", msg("only check and tell what would change")),
            flag("--accept", msg("accept what passes every check")),
            option(
                "--return",
                msg("return with remarks, one a line; TABLE/ROW: words for one row"),
                "REMARKS",
                dest="give_back",
            ),
        ),
        flag("--confirm", msg("accept although a table shrinks")),
        option("--enrol", msg("enrol the House whose code was heard by telephone"), "CODE"),
        option("--house", msg("number of a House that is on the list already"), "KZ-HF-NNNN"),
        flag("--new-key", msg("the House of that number has a new key; its old one is refused")),
        option("--name", msg("name of the House to enrol, in Kazakh")),
        option("--name-ru", msg("name of the House to enrol, in Russian"), "NAME"),
        option("--name-en", msg("name of the House to enrol, in English"), "NAME"),
        option("--district", msg("district of the House to enrol")),
        path("--receipts", msg("folder to write the answers into"), "DIR"),
        path("--ca-password-file", CA_PASSWORD),
        JSON,
    ),
    command("board", "office", msg("say who has sent, who is late, who waits"), PERIOD, JSON),
    command("totals", "office", msg("count accepted packages of all Houses"), PERIOD, JSON),
    command(
        "report",
        "office",
        msg("write the tables of a period and the letters to the late"),
        PERIOD,
        path("--pdf", msg("consolidated tables as PDF")),
        path("--excel", msg("consolidated tables as an Excel file")),
        path("--letters", msg("PDF of the letters to the Houses that are late")),
        option("--paper", msg("language of the paper"), choices=PAPERS, default="kk+ru"),
        JSON,
    ),
)
