"""The code on paper, as hands and eyes treat it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from friendship_desktop.errors import UserError
from friendship_desktop.store import recovery_code

SECRET = bytes(range(16))
CODE = recovery_code.written(SECRET)


def result(code):
    """The secret, or the code of the refusal."""
    try:
        return recovery_code.read(code)
    except UserError as error:
        return error.code


@given(st.binary(min_size=16, max_size=16))
def test_what_is_written_can_be_read(secret):
    code = recovery_code.written(secret)
    assert re.fullmatch("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert recovery_code.read(code) == secret


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", "  "),
        f"  {CODE} \n",
        CODE.replace("-", " – "),
        CODE.replace("0", "O").replace("1", "l"),
        CODE.replace("0", "о").replace("1", "I"),
        CODE.replace("C", "С").replace("B", "В").replace("A", "а").replace("3", "З"),
    ],
)
def test_case_spaces_and_look_alikes_do_not_matter(typed):
    assert recovery_code.read(typed) == SECRET


@pytest.mark.parametrize("position", [n for n, sign in enumerate(CODE) if sign != "-"])
def test_every_slipped_sign_is_a_slip(position):
    for sign in recovery_code.ALPHABET:
        if sign != CODE[position]:
            slipped = CODE[:position] + sign + CODE[position + 1 :]
            # 12 bits of check let one slip in 4096 through; then it is a wrong code.
            assert result(slipped) != SECRET


def test_nearly_every_slip_is_noticed():
    results = [
        result(CODE[:position] + sign + CODE[position + 1 :])
        for position in (0, 6, 13, 20, 27, 33)
        for sign in recovery_code.ALPHABET.replace(CODE[position], "")
    ]
    assert results.count("E_RECOVERY_TYPO") >= 184  # of 186


@given(st.text(max_size=60))
def test_anything_else_is_a_slip(text):
    assert result(text) == "E_RECOVERY_TYPO" or len(result(text)) == 16
