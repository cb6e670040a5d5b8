"""ASiCManifest: the list of files and digests that is signed (ETSI EN 319 162-1)."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import layout

_ASIC: Final = "http://uri.etsi.org/02918/v1.2.1#"
_DS: Final = "http://www.w3.org/2000/09/xmldsig#"
_SHA256: Final = "http://www.w3.org/2001/04/xmlenc#sha256"
_PKCS7: Final = "application/pkcs7-signature"
_DECLARATION: Final = b'<?xml version="1.0" encoding="UTF-8"?>'
_DIGEST: Final = re.compile(r"\A[A-Za-z0-9+/]{43}=\Z")


def _mime_type(name: str) -> str:
    return {"csv": "text/csv", "json": "application/json", "pdf": "application/pdf"}[
        name.rpartition(".")[2]
    ]


def write(files: Mapping[str, bytes], *, signature: str = layout.SIGNATURE) -> bytes:
    """List the files with their digests, in the order of the container."""
    lines = [
        _DECLARATION.decode(),
        f'<asic:ASiCManifest xmlns:asic="{_ASIC}" xmlns:ds="{_DS}">',
        f'<asic:SigReference URI="{signature}" MimeType="{_PKCS7}"/>',
    ]
    for name in sorted(files, key=lambda name: (layout.order_of(name), name)):
        root = ' Rootfile="true"' if name == layout.HEADER else ""
        digest = base64.b64encode(hashlib.sha256(files[name]).digest()).decode()
        lines.append(
            f'<asic:DataObjectReference URI="{name}" MimeType="{_mime_type(name)}"{root}>'
            f'<ds:DigestMethod Algorithm="{_SHA256}"/><ds:DigestValue>{digest}</ds:DigestValue>'
            "</asic:DataObjectReference>"
        )
    lines.append("</asic:ASiCManifest>")
    return "\n".join(lines).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class _Reference:
    name: str
    digest: bytes


def read(data: bytes, *, signature: str = layout.SIGNATURE) -> dict[str, bytes]:
    """Read a manifest; give the SHA-256 of each file by its name.

    Raises UserError: E_XML, and E_ALG for another digest algorithm.
    """
    root = _parse(data)
    if root.tag != f"{{{_ASIC}}}ASiCManifest" or root.attrib or _has_text(root) or len(root) < 2:
        raise UserError("E_XML")
    first, *others = root
    expected = {"URI": signature, "MimeType": _PKCS7}
    if first.tag != f"{{{_ASIC}}}SigReference" or dict(first.attrib) != expected or len(first):
        raise UserError("E_XML")
    references = [_reference(element) for element in others]
    digests = {reference.name: reference.digest for reference in references}
    if _has_text(first) or len(digests) != len(references) or layout.HEADER not in digests:
        raise UserError("E_XML")
    return digests


def _parse(data: bytes) -> Element:
    body = data.removeprefix(_DECLARATION)
    if len(data) > layout.MAX_TEXT or b"<!" in body or b"<?" in body:
        raise UserError("E_XML")
    try:
        text = body.decode()  # UTF-8 and nothing else, whatever a declaration might say
        if text.startswith("\ufeff"):
            raise UserError("E_XML")
        root: Element = fromstring(text, forbid_dtd=True)
    except (ParseError, DefusedXmlException, UnicodeDecodeError, ValueError) as error:
        raise UserError("E_XML") from error
    return root


def _has_text(element: Element) -> bool:
    """Whether there is more than white space in an element or between its children."""
    return any((text or "").strip() for text in (element.text, *(child.tail for child in element)))


def _reference(element: Element) -> _Reference:
    name = element.get("URI", "")
    if not layout.allowed(name) or name == layout.MIMETYPE or name in layout.META:
        raise UserError("E_XML")
    expected = {"URI": name, "MimeType": _mime_type(name)}
    if name == layout.HEADER:
        expected["Rootfile"] = "true"
    if element.tag != f"{{{_ASIC}}}DataObjectReference" or dict(element.attrib) != expected:
        raise UserError("E_XML")
    if [child.tag for child in element] != [f"{{{_DS}}}DigestMethod", f"{{{_DS}}}DigestValue"]:
        raise UserError("E_XML")
    method, value = element
    if set(method.attrib) != {"Algorithm"} or len(method) or value.attrib or len(value):
        raise UserError("E_XML")
    if method.get("Algorithm") != _SHA256:
        raise UserError("E_ALG")
    if _has_text(element) or _has_text(method) or not _DIGEST.match(value.text or ""):
        raise UserError("E_XML")
    return _Reference(name, base64.b64decode(value.text or ""))
