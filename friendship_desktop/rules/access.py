"""Who may do what: one function decides, from day one."""

from __future__ import annotations

from dataclasses import dataclass

from friendship_desktop.errors import UserError


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever asks for something: an account of the House and its role."""

    account_id: int
    role: str


EVERYTHING = frozenset({"*"})

# Who types the data of volunteers: hours are confirmed and letters given by the coordinator (features 40, 41).
_VOLUNTEERS = frozenset({"volunteer.read", "volunteer.create", "volunteer.change", "award.read"})

# Families of actions, or single ones; an action is "family.verb". The matrix is domain.md § 5.7.
ALLOWED: dict[str, frozenset[str]] = {
    "admin": EVERYTHING,
    "director": EVERYTHING,
    "coordinator": EVERYTHING,
    "school_head": frozenset(
        {"school", "group", "person", "consent", "enrolment", "register", "document"}
    )
    | _VOLUNTEERS,
    "operator": frozenset(
        {"school", "group", "person", "consent", "enrolment", "register", "import"}
    )
    | _VOLUNTEERS,
    "teacher": frozenset({"register", "document"}),
    "dpo": frozenset({"person", "consent", "access", "copy"}),
    # whoever works in an office also keeps its data safe; there are no people in them
    "consolidator": frozenset({"office", "house", "settings", "copy", "protection"}),
    # figures only: the rows behind them name people
    "viewer": frozenset({"numbers.read"}),
}


def may(actor: Actor, action: str) -> bool:
    """Tell whether the actor's role covers the action."""
    allowed = ALLOWED.get(actor.role, frozenset())
    return not allowed.isdisjoint({"*", action, action.partition(".")[0]})


def require(actor: Actor, action: str) -> None:
    """Refuse an action that the actor's role does not cover (UserError E_FORBIDDEN)."""
    if not may(actor, action):
        raise UserError("E_FORBIDDEN")
