"""Commands described as data: put into a parser of argparse, found and run.

The module of a command is loaded only when it runs, so that every command starts fast.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from friendship_desktop.cli.console import Console
from friendship_desktop.texts import Texts, msg

if TYPE_CHECKING:
    # what add_subparsers returns has no public name
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001


@dataclass(frozen=True, slots=True)
class Option:
    """An option or a place on the line, under one name or two; `how` is told to argparse as it is."""

    names: tuple[str, ...]
    help: str
    how: dict[str, Any]


@dataclass(frozen=True, slots=True)
class OneOf:
    """Options of which one at most is given, or exactly one."""

    options: tuple[Option, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command: `module` of this package holds its `do_name`."""

    name: str
    module: str
    summary: str
    options: tuple[Option | OneOf, ...]


def command(name: str, module: str, summary: str, *options: Option | OneOf) -> Command:
    """Describe a command."""
    return Command(name, module, summary, options)


def one_of(*options: Option, required: bool = False) -> OneOf:
    """Describe options that shut one another out."""
    return OneOf(options, required)


def option(names: str, help_: str = "", metavar: str | None = None, **how: Any) -> Option:
    """Describe an option: `names` as "-o --output", `help_` marked for the catalogue."""
    if metavar is not None:
        how["metavar"] = metavar
    return Option(tuple(names.split()), help_, how)


def path(names: str, help_: str = "", metavar: str = "FILE", **how: Any) -> Option:
    """Describe an option that is a file or a folder."""
    return option(names, help_, metavar, type=Path, **how)


def flag(name: str, help_: str) -> Option:
    """Describe an option that is there or not."""
    return Option((name,), help_, {"action": "store_true"})


JSON = flag("--json", msg("answer in JSON"))
DRY_RUN = flag("--dry-run", msg("only tell what would happen"))


def add_commands(commands: Commands, described: Iterable[Command], texts: Texts) -> None:
    """Put commands with their options into a parser, in the language of `texts`."""
    for each in described:
        summary = texts.text(each.summary)
        parser = commands.add_parser(
            each.name, help=summary, description=summary, allow_abbrev=False
        )
        parser.set_defaults(module=each.module)
        for part in each.options:
            if isinstance(part, OneOf):
                group = parser.add_mutually_exclusive_group(required=part.required)
                for one in part.options:
                    _add(group, one, texts)
            else:
                _add(parser, part, texts)


def _add(parser: argparse._ActionsContainer, described: Option, texts: Texts) -> None:
    help_ = texts.text(described.help) if described.help else None
    parser.add_argument(*described.names, help=help_, **described.how)


def run(options: argparse.Namespace, console: Console) -> int:
    """Do the command that was read and return the exit status."""
    module = importlib.import_module(f"friendship_desktop.cli.{options.module}")
    do: Callable[[argparse.Namespace, Console], int] = getattr(
        module, f"do_{options.command.replace('-', '_')}"
    )
    return do(options, console)
