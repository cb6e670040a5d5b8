"""Open the file that an office sent, or say why it cannot be filled; write the filled copy."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.sheets.forms import docx, xlsx
from friendship_desktop.sheets.forms.model import FORM_LIMIT, Form, Value
from friendship_desktop.sheets.size import check_size

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


def open_form(path: Path) -> Form:
    """Read a workbook or a document as a grid.

    Raises UserError E_NO_FILE, E_FORM_SIZE, E_FORM_PASSWORD, E_FORM_OLD (.xls, .doc),
    E_FORM (no workbook and no document, or damaged), E_FORM_NO_TABLE, E_SHEET_SIZE.
    """
    try:
        if path.stat().st_size > FORM_LIMIT:
            raise UserError("E_FORM_SIZE")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("E_NO_FILE", place=str(path)) from error
    except OSError as error:
        raise UserError("E_FORM") from error
    return read_form(content)


def read_form(content: bytes) -> Form:
    """Do the same with what a file holds."""
    if content.startswith(_OLE):
        raise UserError("E_FORM_PASSWORD" if _ENCRYPTED in content else "E_FORM_OLD")
    if not content.startswith(b"PK"):
        raise UserError("E_FORM")
    try:
        check_size(content)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
        if xlsx.WORKBOOK in names:
            return xlsx.read(content)
        if docx.DOCUMENT in names:
            return docx.read(content)
    except (zipfile.BadZipFile, OSError, KeyError) as error:
        raise UserError("E_FORM") from error
    except UserError as error:
        raise UserError("E_FORM" if error.code == "E_SHEET" else error.code) from error
    raise UserError("E_FORM")


def filled(form: Form, values: Mapping[tuple[str, str], Value]) -> bytes:
    """Give a copy of the form with values in the cells named by sheet and place; E_FORM."""
    try:
        if form.kind == "xlsx":
            return xlsx.write(form.content, values)
        return docx.write(form.content, values)
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise UserError("E_FORM") from error
