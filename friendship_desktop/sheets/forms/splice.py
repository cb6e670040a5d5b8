"""Where the elements of an XML file begin and end, so that single ones can be replaced.

A library that reads a document and writes it again loses what it does not know (pictures, print
settings, extensions). Here everything outside the replaced bytes stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from friendship_desktop.errors import UserError

_TAG: Final = re.compile(rb"<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")

Edit = tuple[int, int, bytes]
"""From, to, and what comes there instead."""


@dataclass(slots=True)
class Element:
    """An element with the places of its bytes; `inner` is where its contents begin."""

    tag: str
    prefix: str
    attributes: dict[str, str]
    start: int
    inner: int
    parent: Element | None
    close: int = 0
    """Where the closing tag begins; equal to `end` for an element that closes itself."""
    end: int = 0
    text: list[str] = field(default_factory=list)
    children: list[Element] = field(default_factory=list)

    @property
    def closes_itself(self) -> bool:
        """Tell whether it is written <like this/>."""
        return self.close == self.end

    def find(self, tag: str) -> Element | None:
        """Give the first child of a name."""
        return next((child for child in self.children if child.tag == tag), None)

    def walk(self) -> Iterable[Element]:
        """Give everything below, in the order of the file."""
        for child in self.children:
            yield child
            yield from child.walk()


def elements(xml: bytes) -> Element:
    """Read an XML file; raises UserError E_FORM if it is none, or declares entities of its own."""
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise UserError("E_FORM")
    if not re.match(rb"(\xef\xbb\xbf)?\s*(<\?xml[^>]*encoding=[\"']utf-8[\"'][^>]*\?>|<\?xml(?![^>]*encoding)[^>]*\?>|<[^?])", xml, re.IGNORECASE):  # fmt: skip
        raise UserError("E_FORM")
    parser = expat.ParserCreate()
    root = Element("", "", {}, 0, 0, None)
    stack = [root]

    def start(name: str, attributes: dict[str, str]) -> None:
        prefix, colon, tag = name.rpartition(":")
        place = parser.CurrentByteIndex
        found = _TAG.match(xml, place)
        inner = found.end() if found else place
        one = Element(tag, prefix + colon, attributes, place, inner, stack[-1])
        stack[-1].children.append(one)
        stack.append(one)

    def end(_name: str) -> None:
        one = stack.pop()
        if xml.startswith(b"/>", one.inner - 2):
            one.close = one.end = one.inner
        else:
            one.close = parser.CurrentByteIndex
            one.end = xml.index(b">", one.close) + 1

    parser.StartElementHandler = start
    parser.EndElementHandler = end

    def letters(text: str) -> None:
        stack[-1].text.append(text)

    parser.CharacterDataHandler = letters
    try:
        parser.Parse(xml, True)  # noqa: FBT003 - expat's own signature
    except (expat.ExpatError, ValueError) as error:
        raise UserError("E_FORM") from error
    return root.children[0]


def spliced(xml: bytes, edits: Iterable[Edit]) -> bytes:
    """Make the edits, none of which may lie within another."""
    parts: list[bytes] = []
    place = 0
    for first, last, new in sorted(edits, key=lambda edit: (edit[0], edit[1])):
        parts += [xml[place:first], new]
        place = last
    return b"".join([*parts, xml[place:]])


def opened_tag(xml: bytes, one: Element) -> bytes:
    """Give the opening tag of an element, also of one that closes itself."""
    tag = xml[one.start : one.inner]
    return tag[:-2].rstrip() + b">" if one.closes_itself else tag


def escaped(text: str) -> bytes:
    """Write a text so that it may stand in XML."""
    kept = "".join(sign for sign in text if sign >= " " or sign in "\t\n")
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        kept = kept.replace(sign, entity)
    return kept.encode()
