"""Where a package stands among those that came before: duplicate, next, gap, late, replay, fork."""

from __future__ import annotations

from dataclasses import dataclass

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.header import MAX_HISTORY, Header


@dataclass(frozen=True, slots=True)
class Place:
    """The office's decision. `missing` names the numbers between the last taken and this one.

    A `late` package was missing once and is kept without being applied: a newer one stands.
    """

    duplicate: bool = False
    late: bool = False
    missing: tuple[int, ...] = ()


def decide(
    header: Header,
    digest: str,
    *,
    sequence: int,
    head: str | None,
    seen: frozenset[str],
    missing: dict[int, str | None],
) -> Place:
    """Decide by the number, the parent and the digest.

    Raises UserError: E_REPLAY, E_FORK.
    """
    if digest in seen:
        return Place(duplicate=True)
    if header.sequence <= sequence:
        if header.sequence not in missing or missing[header.sequence] not in {None, digest}:
            raise UserError("E_REPLAY")
        return Place(late=True)
    if header.sequence - sequence > MAX_HISTORY:
        # no history reaches back so far, and a receipt could not name all that is missing
        raise UserError("E_FORK")
    told = {link.sequence: link.manifest_sha256 for link in header.history}
    if header.sequence == sequence + 1 and header.prev != head:
        raise UserError("E_FORK")
    if told.get(header.sequence - 1, header.prev) != header.prev:
        raise UserError("E_FORK")
    if sequence and told.get(sequence, head) != head:
        raise UserError("E_FORK")
    return Place(missing=tuple(range(sequence + 1, header.sequence)))
