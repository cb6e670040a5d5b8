"""Who may do what (domain.md § 5.7)."""

import pytest

from friendship_desktop.rules.access import Actor, may


@pytest.mark.parametrize(
    ("role", "action", "allowed"),
    [
        ("coordinator", "volunteer.confirm", True),
        ("school_head", "volunteer.change", True),
        ("school_head", "volunteer.confirm", False),
        ("school_head", "award.issue", False),
        ("operator", "volunteer.create", True),
        ("operator", "award.read", True),
        ("operator", "award.annul", False),
        ("operator", "document.print", False),
        ("teacher", "volunteer.read", False),
        ("viewer", "numbers.read", True),
        ("viewer", "numbers.rows", False),
        ("viewer", "person.read", False),
        ("nobody", "numbers.read", False),
    ],
)
def test_a_role_covers_families_and_single_actions(role, action, allowed):
    assert may(Actor(1, role), action) is allowed
