"""`indicators` and `fill-form`: what scripts of an office rely on."""

import json
from pathlib import Path

import openpyxl

EXAMPLE = Path(__file__).parents[1] / "data" / "office_form_ru.xlsx"
SHEET = "Форма 3"
NOVEMBER = ("--period", "2026-11-01..2026-11-30")


def test_indicators_say_their_rules_and_open_their_rows(line, demo):
    found = line.json("indicators", *NOVEMBER)
    assert {"value", "unit", "rule_ru", "rule_kk"} <= found["IND-01"].keys()
    assert found["IND-01"]["value"] > 0
    assert found["IND-10"]["value"] == found["IND-10"]["parts"]["lessons"]["value"]
    assert found["IND-15"]["value"] == found["IND-06"]["value"]  # nobody is in two ages
    assert found["IND-20"]["value"] == found["IND-19"]["value"]
    assert found["IND-11"]["unit"] == "percent"
    rows = line.json("indicators", *NOVEMBER, "--rows", "IND-06")
    assert len(rows) == found["IND-06"]["value"]
    assert "IND-06" in line("indicators", *NOVEMBER)
    line("indicators", *NOVEMBER, "--rows", "IND-99", status=1)
    assert line.code == "E_FORM_INDICATOR"
    line("indicators", "--period", "2026-11-30..2026-11-01", status=1)
    assert line.code == "E_PERIOD_ORDER"


def test_a_form_is_filled_from_a_map(line, demo, tmp_path):
    cells = [
        {"sheet": SHEET, "cell": "G6", "indicator": "IND-01", "period": "q4", "row": "Воскресные школы"},
        {"sheet": SHEET, "cell": "G11", "indicator": "IND-10", "part": "lessons"},
    ]  # fmt: skip
    mapped, out = tmp_path / "map.json", tmp_path / "out.xlsx"
    mapped.write_text(json.dumps(cells), "utf-8")
    answer = line.json("fill-form", EXAMPLE, "--map", mapped, "-o", out, *NOVEMBER)
    sheet = openpyxl.load_workbook(out)[SHEET]
    assert [one["value"] for one in answer["cells"]] == [sheet["G6"].value, sheet["G11"].value]
    numbers = line.json("indicators", *NOVEMBER)
    assert sheet["G11"].value == numbers["IND-10"]["value"]
    assert sheet["H11"].value == "=SUM(D11:G11)"

    line("fill-form", EXAMPLE, "-o", out, status=1)
    assert line.code == "E_FORM_UNKNOWN"
    cells[0]["row"] = "Кружки"
    mapped.write_text(json.dumps(cells), "utf-8")
    before = out.read_bytes()
    line("fill-form", EXAMPLE, "--map", mapped, "-o", out, status=1)
    assert line.code == "E_FORM_OTHER"
    assert "Кружки" in line.said.err
    assert out.read_bytes() == before
    cells[0] |= {"row": "", "cell": "H6"}
    mapped.write_text(json.dumps(cells), "utf-8")
    line("fill-form", EXAMPLE, "--map", mapped, "-o", out, status=1)
    assert line.code == "E_FORM_FORMULA"
