"""A small .docx with a table, written by hand."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def cell(text="", about="", field=""):
    run = f"<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:tc><w:tcPr>{about}</w:tcPr><w:p><w:pPr><w:jc w:val='center'/><w:rPr><w:b/></w:rPr></w:pPr>{run}{field}</w:p></w:tc>"


def row(*cells):
    return f"<w:tr>{''.join(cells)}</w:tr>"


def document(*, protected=False, tables=True):
    """A heading of two rows (merged both ways), three lines, a field in the last."""
    down, below = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    grid = "<w:tblGrid><w:gridCol w:w='4000'/><w:gridCol w:w='1200'/><w:gridCol w:w='1200'/></w:tblGrid>"
    field = '<w:fldSimple w:instr=" =SUM(ABOVE) "><w:r><w:t>0</w:t></w:r></w:fldSimple>'
    table = "".join(
        (
            row(cell("Показатель", down), cell("2026 год", '<w:gridSpan w:val="2"/>')),
            row(cell("", below), cell("I кв."), cell("II кв.")),
            row(cell("Группы"), cell("9"), cell()),
            row(cell("Часы"), cell(), "<w:tc><w:p/></w:tc>"),
            row(cell("Итого"), cell("", field=field), cell()),
        )
    )
    body = (
        f"<w:p><w:r><w:t>Сведения</w:t></w:r></w:p><w:tbl>{grid}{table}</w:tbl>"
        if tables
        else "<w:p/>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{body}</w:body></w:document>')  # fmt: skip
        if protected:
            archive.writestr("word/settings.xml", f'<w:settings {W}><w:documentProtection w:edit="forms" w:enforcement="1"/></w:settings>')  # fmt: skip
    return made.getvalue()
