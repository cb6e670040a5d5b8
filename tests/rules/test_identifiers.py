import pytest
from hypothesis import given
from hypothesis import strategies as st

from friendship_desktop.rules.identifiers import (
    check_digit,
    is_bin,
    is_kato,
    kato_region,
    mask,
    normalise_number,
)
from friendship_desktop.rules.phones import normalise_phone, show_phone, split_phones


@pytest.mark.parametrize("prefix", ["15010160170", "15010160251", "15010160332"])
def test_eleven_digits_that_are_never_given_out(prefix):
    assert check_digit(prefix) is None


@pytest.mark.parametrize(
    ("number", "possible"),
    [
        ("150440000122", True),
        ("200141003450", True),
        ("991250000018", True),
        ("150440000123", False),
        ("151340000122", False),
        ("150480000122", False),
    ],
)
def test_bins(number, possible):
    assert is_bin(number) is possible


@given(st.text(alphabet="0123456789", min_size=11, max_size=11))
def test_one_digit_fits_at_most(prefix):
    fitting = [digit for digit in range(10) if check_digit(prefix) == digit]
    assert len(fitting) <= 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (80229500072.0, "080229500072"),
        ("080229 500 072", "080229500072"),
        (851231300451, "851231300451"),
        ("0802-2950", "08022950"),
    ],
)
def test_numbers_as_a_spreadsheet_keeps_them(value, text):
    assert normalise_number(value) == text


def test_only_four_digits_are_shown():
    assert mask("851231300451") == "••••••••0451"


@pytest.mark.parametrize(
    ("code", "possible"),
    [
        ("100000000", True),
        ("101033102", True),
        ("751110000", True),
        ("510000000", False),
        ("10103310", False),
        ("1010331022", False),
        ("10103310x", False),
    ],
)
def test_kato(code, possible):
    assert is_kato(code) is possible


def test_kato_goes_up_to_the_region():
    assert kato_region("101033102") == "10"
    assert kato_region("991033102") is None


PHONES = [
    ("8 701 111 22 33", "+77011112233"), ("87011112233", "+77011112233"), ("+7 (701) 1112233", "+77011112233"), (7011112233.0, "+77011112233"),
    ("7011112233", "+77011112233"), ("8 (7172) 55-66-77", "+77172556677"), ("+7 495 123-45-67", "+74951234567"), ("+998 90 123 45 67", "+998901234567"),
    ("", None), ("12", None), ("нет", None), ("8 701 111 22", None), ("Айгүл 87011112233", None), ("+", None), (None, None), ("8 701 111 22 33 44 55", None),
]  # fmt: skip


@pytest.mark.parametrize(("written", "stored"), PHONES)
def test_phones_are_stored_one_way(written, stored):
    assert normalise_phone(written) == stored


@given(st.text(max_size=30))
def test_any_text_is_a_phone_or_none(text):
    phone = normalise_phone(text)
    assert phone is None or (phone.startswith("+") and phone[1:].isdecimal())
    assert phone is None or normalise_phone(phone) == phone


def test_phones_are_shown_in_groups():
    assert show_phone("+77011112233") == "+7 701 111 22 33"
    assert show_phone("+998901234567") == "+998901234567"
    assert split_phones("87011112233, 8 702 111 22 33 / 5") == [
        "87011112233",
        "8 702 111 22 33",
        "5",
    ]
