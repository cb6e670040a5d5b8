"""The command line: every use case that scripts need, with or without Qt installed.

Exit status: 0 done, 1 refused or failed, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from friendship_desktop.errors import CancelledError, UserError

if TYPE_CHECKING:
    import argparse

    from friendship_desktop.cli.console import Console
    from friendship_desktop.texts import Language

# Modules load where they are used: the window must be painted before anything heavy is imported.
# ruff: noqa: PLC0415

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
FILE, FILE_END = "file", ".dostyk"
GLOBAL_OPTIONS = ("--data-dir", "--language", "--password-file")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the line says and return the exit status."""
    # whatever is written holds children's data: other accounts of this computer have no part in it
    os.umask(0o077)
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    options = _window_options(given)
    if options is None:
        return _command(given)
    return _open_window(given, options)


def _command(given: list[str]) -> int:
    from friendship_desktop.cli.console import Console
    from friendship_desktop.cli.parser import argparse_language, make_parser
    from friendship_desktop.texts import Texts

    language = _language(given)
    texts = Texts(language)
    with argparse_language(language):
        try:
            options = make_parser(texts).parse_args(given)
        except SystemExit as end:
            return int(end.code or 0)
    return _run(options, Console(texts, in_json=getattr(options, "json", False)))


def _run(options: argparse.Namespace, console: Console) -> int:
    from friendship_desktop.cli.commands import run
    from friendship_desktop.cli.usage import UsageError

    try:
        return run(options, console)
    except UserError as error:
        console.refuse(error)
        return REFUSED
    except UsageError as error:
        console.say(str(error))
        return WRONG_USAGE
    except (KeyboardInterrupt, CancelledError):
        return INTERRUPTED
    except BrokenPipeError:
        # whoever read us has gone, as `head` does; Python must not complain when it exits
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except Exception as error:  # noqa: BLE001  # no traceback reaches a user, every one the log
        console.refuse(_bug(options, error))
        return REFUSED


def _bug(options: argparse.Namespace, error: Exception) -> UserError:
    """Write to the log where a bug struck, never the values it struck upon: they may be names."""
    import logging
    import traceback

    from friendship_desktop.logs import start_log
    from friendship_desktop.paths import data_dir

    place = "".join(traceback.format_tb(error.__traceback__))
    root = data_dir(options.data_dir)
    log = start_log(root / "logs") if root.is_dir() else None
    logging.getLogger(__name__).error("%s in %s\n%s", type(error).__name__, options.command, place)
    return UserError("E_BUG", kind=type(error).__name__, place=log or "—")


def _window_options(given: list[str]) -> dict[str, str] | None:
    """Read a line that opens the window: global options, at most one file; None for any other.

    argparse is not asked: it would cost a tenth of the time to the first frame.
    """
    pairs: dict[str, str] = {}
    words = iter(given)
    for word in words:
        if word.endswith(FILE_END) and not word.startswith("-") and FILE not in pairs:
            pairs[FILE] = word
            continue
        name, equals, value = word.partition("=")
        if name not in GLOBAL_OPTIONS:
            return None
        pairs[name] = value if equals else next(words, "")
    return pairs if all(pairs.values()) and _is_language(pairs.get("--language")) else None


def _is_language(name: str | None) -> bool:
    return name in {None, "kk", "ru", "en"}


def _open_window(given: list[str], pairs: dict[str, str]) -> int:
    from pathlib import Path

    from friendship_desktop.app import open_window
    from friendship_desktop.texts import Language

    try:
        password = None
        if "--password-file" in pairs:
            from friendship_desktop.cli.passwords import password_in

            password = password_in(Path(pairs["--password-file"]))
        chosen = Path(pairs["--data-dir"]) if "--data-dir" in pairs else None
        asked = pairs.get("--language")
        return open_window(
            chosen,
            language=Language(asked) if asked else None,
            password=password,
            file=Path(pairs[FILE]) if FILE in pairs else None,
        )
    except UserError as error:
        return _refused(given, error)
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("PySide6"):
            raise
        return _refused(given, UserError("E_NO_WINDOW"))


def _refused(given: list[str], error: UserError) -> int:
    from friendship_desktop.cli.console import Console
    from friendship_desktop.texts import Texts

    Console(Texts(_language(given)), in_json=False).refuse(error)
    return REFUSED


def _language(given: list[str]) -> Language:
    """Find the language before the line is read: as asked, else the system's, else Kazakh."""
    from friendship_desktop.texts import Language

    asked = ""
    for number, argument in enumerate(given):
        if argument == "--language":
            asked = "".join(given[number + 1 : number + 2])
        elif argument.startswith("--language="):
            asked = argument.partition("=")[2]
    for name in (asked, _system_language()[:2].lower()):
        if name and _is_language(name):
            return Language(name)
    return Language.KAZAKH


def _speak_utf8() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream is sys.stdin:
            # one unreadable line is refused by itself; a pipe of Windows begins with a mark
            reconfigure(encoding="utf-8-sig", errors="replace")
        else:
            # names of files need not be UTF-8; whoever reads the answer gets the bytes they have
            as_is = stream is sys.stdout
            reconfigure(encoding="utf-8", errors="surrogateescape" if as_is else "backslashreplace")


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    if sys.platform == "win32":
        import locale

        return locale.getlocale()[0] or ""
    return ""
