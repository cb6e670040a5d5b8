"""Every failure that was met on the way to names in every script stays here as a test."""

from __future__ import annotations

import unicodedata

import pytest
from reportlab.pdfbase.ttfonts import ShapedStr

from friendship_desktop.reports.fonts import BOLD, EAST, REGULAR, fonts
from friendship_desktop.reports.multitext import clean, layout, width_of
from friendship_desktop.rules import reference
from friendship_desktop.texts import Language, Texts
from tests.reports.papers import NAMES

ALPHABETS = (
    "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ",
    "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "0123456789 +-–—×/()[]«»„“”’.,:;!?%№₸§°…<>□☐☑✓→←↑↓·@#&*_=",
)


def glyphs(text: str, *, bold: bool = False) -> list[int]:
    faces = {REGULAR: fonts().regular, BOLD: fonts().bold, EAST: fonts().east}
    return [
        faces[piece.font].face.charToGlyph.get(ord(letter), 0)
        for piece in layout(text, bold=bold).pieces
        for letter in piece.text
    ]


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", [*NAMES.values(), *ALPHABETS])
def test_every_letter_a_house_can_print_has_a_glyph(text, bold):
    assert layout(text, bold=bold).missing == ""
    assert 0 not in glyphs(text, bold=bold)


def test_every_word_of_the_reference_data_has_a_glyph():
    words = {
        name
        for path in sorted(reference.REFERENCE_DIR.glob("*.json"))
        for name in _strings(reference.document(path.stem))
        if path.stem != "kk_order"
    }
    assert len(words) > 100
    missing = {word: layout(word).missing for word in words if layout(word).missing}
    assert missing == {}


def _strings(value):
    if isinstance(value, str):
        yield value
    elif hasattr(value, "values"):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)


@pytest.mark.parametrize("language", list(Language))
def test_every_text_of_paper_has_a_glyph(language):
    catalogue = Texts(language)._catalogue
    messages = []
    while catalogue is not None:
        messages += [
            text for text in getattr(catalogue, "_catalog", {}).values() if isinstance(text, str)
        ]
        catalogue = catalogue._fallback
    assert language is Language.ENGLISH or len(messages) > 50
    assert [text for text in messages if layout(text).missing] == []


def test_a_letter_without_a_glyph_is_shown_and_counted():
    line = layout("Ким𐎀ова")
    assert line.missing == "𐎀"
    assert "".join(piece.text for piece in line.pieces) == "Ким□ова"


def test_text_from_right_to_left_is_shaped_and_turned():
    (piece,) = layout("محمد").pieces
    assert isinstance(
        piece.text, ShapedStr
    )  # a missing shaper would leave it plain, without a word
    isolated = {fonts().regular.face.charToGlyph[ord(letter)] for letter in "محمد"}
    assert not isolated & set(glyphs("محمد")[:-1]) - {fonts().regular.face.charToGlyph[ord("د")]}


def test_uyghur_ae_joins_the_letter_before_it():
    alone = fonts().regular.face.charToGlyph[0x06D5]
    assert glyphs("ە") == [alone]
    assert alone not in glyphs("مە")


def test_a_ligature_reads_as_two_letters_of_one_code_each():
    (piece,) = layout("لا").pieces
    font = fonts().regular
    letters = [font._sources.get(ord(code), code) for code in piece.text]
    assert letters == ["ا", "ل"]  # as they stand on paper: readers turn them round


def test_brackets_are_mirrored():
    from_right = glyphs("(علی)")
    cmap = fonts().regular.face.charToGlyph
    assert [from_right[0], from_right[-1]] == [cmap[ord("(")], cmap[ord(")")]]


def test_the_space_between_ideographs_comes_from_the_main_font():
    pieces = layout("王 明").pieces
    assert [(piece.font, piece.text) for piece in pieces] == [
        (EAST, "王"),
        (REGULAR, " "),
        (EAST, "明"),
    ]
    assert 0 not in glyphs("王 明")


def test_numbers_keep_their_direction_inside_a_name_from_right_to_left():
    texts = [piece.text for piece in layout("محمد 1995").pieces]
    assert texts[0] == "1995"


def test_widths_are_in_em_though_the_font_has_2048_units():
    line = layout("محمد حسن")
    assert line.width == pytest.approx(sum(piece.width for piece in line.pieces))
    assert 2 < line.width < 6
    assert width_of("Қазақ", 10) == pytest.approx(fonts().regular.stringWidth("Қазақ", 10))


def test_decomposed_letters_are_composed():
    decomposed = unicodedata.normalize("NFD", "Ёлкин Йорданов")
    assert decomposed != "Ёлкин Йорданов"
    assert layout(decomposed) == layout("Ёлкин Йорданов")


@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\u200f"])
def test_invisible_characters_change_nothing(hidden):
    assert clean(f"Ким{hidden}ова") == "Кимова"


def test_control_characters_become_a_space():
    assert clean("Ким\x00\nова\x9f") == "Ким ова "


def test_a_mark_is_drawn_by_the_font_of_its_letter():
    pieces = layout("Ива\u0301н").pieces
    assert {piece.font for piece in pieces} == {REGULAR}
    assert 0 not in glyphs("Ива\u0301н")


def test_joiners_do_not_print():
    assert layout("می\u200cخواهم").missing == ""
    assert 0 not in glyphs("می\u200cخواهم")
