"""The vault: what opens it, and what damage of every kind says."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from friendship_desktop.errors import UserError
from friendship_desktop.store import slots
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.slots import Cost, Slot, SlotKind
from friendship_desktop.store.vault import MAX_BYTES, Secret, Vault, _check

CHEAP = Cost(memory=1024, passes=1, lanes=1)
PASSWORD = "Наурыз мейрамы 2026"
OTHER = "совсем другой пароль"


def protected():
    keys = Keys.fresh()
    vault = Vault("0d5f3f9c-6f0e-4f0e-9c0a-3f8c8f1f6a11", cost=CHEAP)
    vault.set_password(keys, PASSWORD)
    return vault, keys, vault.new_recovery_code(keys)


VAULT, KEYS, CODE = protected()
BYTES = VAULT.to_bytes()


def load(content):
    return Vault.from_bytes(content, place="vault.json")


def loaded(content):
    """The vault, or the code of the refusal."""
    try:
        return load(content)
    except UserError as error:
        return error.code


def code_of(action):
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.code


def test_a_new_vault_is_open_until_a_password_is_set(tmp_path):
    vault, keys = Vault.create()
    vault.save(tmp_path / "vault.json")
    again = Vault.load(tmp_path / "vault.json")
    assert again.is_open
    assert again.unlock_open() == keys
    vault.cost = CHEAP
    vault.set_password(keys, PASSWORD)
    assert not vault.is_open
    assert code_of(vault.unlock_open) == "E_LOCKED"
    assert code_of(vault.unlock) == "E_LOCKED"


def test_password_and_recovery_code_give_the_same_keys():
    vault = load(BYTES)
    assert vault.unlock_with_password(PASSWORD) == KEYS
    assert vault.unlock(Secret(recovery=CODE)) == KEYS
    assert code_of(lambda: vault.unlock_with_password(OTHER)) == "E_PASSWORD"


def test_a_password_may_come_decomposed_and_with_a_stray_space():
    vault, keys = Vault(VAULT.database_id, cost=CHEAP), Keys.fresh()
    vault.set_password(keys, "Йолка ёлка Ҳ 12")
    assert vault.unlock_with_password("Йолка ёлка Ҳ 12 ") == keys


def test_passwords_are_per_user_and_the_last_one_stays():
    vault = load(BYTES)
    vault.cost = CHEAP
    vault.set_password(KEYS, OTHER, user="2")
    assert vault.users == ("2", "1")
    assert vault.unlock_with_password(OTHER) == KEYS
    assert code_of(lambda: vault.unlock_with_password(OTHER, user="1")) == "E_PASSWORD"
    vault.remove_user("1")
    assert code_of(lambda: vault.unlock_with_password(PASSWORD)) == "E_PASSWORD"
    assert code_of(lambda: vault.remove_user("2")) == "E_LAST_PASSWORD"
    assert vault.unlock_with_recovery(CODE) == KEYS


def test_changing_a_password_needs_the_old_one_and_ends_it():
    vault = load(BYTES)
    vault.cost = CHEAP
    assert code_of(lambda: vault.change_password(OTHER, PASSWORD)) == "E_PASSWORD"
    vault.change_password(PASSWORD, OTHER)
    assert vault.unlock_with_password(OTHER) == KEYS
    assert code_of(lambda: vault.unlock_with_password(PASSWORD)) == "E_PASSWORD"


def test_a_new_recovery_code_ends_the_old_one():
    vault = load(BYTES)
    vault.cost = CHEAP
    code = vault.new_recovery_code(KEYS)
    assert vault.unlock_with_recovery(code) == KEYS
    assert code_of(lambda: vault.unlock_with_recovery(CODE)) == "E_RECOVERY"


@pytest.mark.parametrize("password", ["", "short", "elevenchars", " " * 20, "abc        "])
def test_short_passwords_are_refused_and_change_nothing(password):
    vault = load(BYTES)
    assert code_of(lambda: vault.set_password(KEYS, password)) == "E_PASSWORD_SHORT"
    assert vault.to_bytes() == BYTES


def test_keys_have_separate_purposes_and_show_themselves_nowhere():
    assert len({KEYS.database, KEYS.signing, KEYS.sealing.hex(), KEYS.master.hex()}) == 4
    assert KEYS.master.hex() not in repr(KEYS) + repr(VAULT) + repr(Secret(password=PASSWORD))
    assert PASSWORD not in repr(Secret(password=PASSWORD))
    assert repr(KEYS.master) not in repr(Slot.opened(KEYS))


def test_a_slot_works_in_its_own_vault_and_with_its_own_header_only():
    slot = VAULT.slots[0]
    assert slot.unlock(PASSWORD.encode(), bound_to=VAULT._bound) == KEYS
    assert slot.unlock(PASSWORD.encode(), bound_to="another vault") is None
    assert replace(slot, user="2").unlock(PASSWORD.encode(), bound_to=VAULT._bound) is None


def resealed(change):
    """Change the content and repair the check, as an attacker would."""
    data = json.loads(BYTES)
    change(data)
    data.pop("check")
    return json.dumps({**data, "check": _check(data)}).encode()


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": 64 * 1024 * 1024},
        {"passes": 10**9},
        {"lanes": 10**6},
        {"memory": 512 * 1024, "passes": 16},
        {"memory": 1},
        {"passes": 0},
        {"memory": True},
        {"memory": 65536.0},
    ],
)
def test_a_hostile_vault_cannot_ask_for_ruinous_work(cost):
    content = resealed(lambda data: data["slots"][0].update(cost))
    assert code_of(lambda: load(content)) == "E_VAULT"


@pytest.mark.parametrize(
    "name", ["../house-1.db", "/etc/passwd", "house-0.db", "house-1.db/x", "", "house-1.db\n"]
)
def test_a_hostile_vault_cannot_point_elsewhere(name):
    assert code_of(lambda: load(resealed(lambda data: data.update(database=name)))) == "E_VAULT"


def test_a_newer_vault_is_not_called_damaged():
    assert code_of(lambda: load(resealed(lambda data: data.update(version=2)))) == "E_NEWER"


def test_a_huge_vault_is_not_read(tmp_path):
    path = tmp_path / "vault.json"
    path.write_bytes(b" " * (MAX_BYTES * 4))
    assert code_of(lambda: Vault.load(path)) == "E_VAULT"
    assert code_of(lambda: Vault.load(tmp_path / "none.json")) == "E_NO_HOUSE"
    assert code_of(lambda: Vault.load(tmp_path)) == "E_PLACE"


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(BYTES) - 1), st.integers(1, 255))
def test_every_changed_byte_is_told_from_a_wrong_password(position, change):
    damaged = bytearray(BYTES)
    damaged[position] ^= change
    vault = loaded(bytes(damaged))
    # White space between the words may change.
    assert vault == "E_VAULT" or vault.to_bytes() == BYTES


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(BYTES) - 2), st.binary(max_size=40))
def test_a_cut_or_overgrown_vault_is_damaged(length, tail):
    for content in (BYTES[:length], BYTES[:length] + tail, tail):
        vault = loaded(content)
        assert vault == "E_VAULT" or vault.to_bytes() == BYTES


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
FIELDS = ["format", "version", "database_id", "database", "salt", "replaced", "slots"]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(FIELDS), JSON)
def test_any_other_content_of_a_field_is_a_clear_refusal(field, value):
    content = resealed(lambda data: data.update({field: value}))
    vault = loaded(content)
    assert vault in ("E_VAULT", "E_NEWER") or json.loads(vault.to_bytes())[field] == value


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(VAULT.slots[0].as_json())), JSON)
def test_any_other_content_of_a_slot_is_a_clear_refusal(field, value):
    content = resealed(lambda data: data["slots"][0].update({field: value}))
    vault = loaded(content)
    assert vault == "E_VAULT" or vault.slots[0].as_json()[field] == value


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_anything_at_all_is_a_clear_refusal(content):
    assert code_of(lambda: load(content)) == "E_VAULT"


def test_deep_nesting_is_a_clear_refusal():
    assert code_of(lambda: load(b"[" * 60000)) == "E_VAULT"
    assert code_of(lambda: load(b'{"format":' + b"9" * 6000 + b"}")) == "E_VAULT"


def test_the_default_cost_is_the_second_recommendation_of_rfc_9106():
    assert Cost(memory=65536, passes=3, lanes=4) == slots.DEFAULT_COST
    assert VAULT.slots[1].kind is SlotKind.RECOVERY
