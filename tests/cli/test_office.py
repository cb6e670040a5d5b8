"""The office and its Houses by the command line, through files; the enrolment in processes of their own."""

import io
import json
import shutil
import sys
from types import SimpleNamespace

import pytest

from friendship_desktop.cli import main
from tests.cli.conftest import Line
from tests.services.office.conftest import cheap_root_key
from tests.services.office.test_second import Signer

__all__ = ["cheap_root_key"]

PERIOD = "2026-11-01..2026-11-30"
WINDOW = "2026-01-01..2026-11-30"


class Side(Line):
    """One data folder and the program on it, with the passphrase of the root key in a file."""

    ca = None

    def take(self, *words, **more):
        return self.json("office", "import", *words, "--ca-password-file", self.ca, **more)


class Apart(Side):
    """Runs every command in a process of its own."""

    def __init__(self, folder, ca, process):
        self.folder, self.ca, self._process = folder, ca, process

    def __call__(self, *words, status=0):
        done = self._process("--data-dir", self.folder, "--language", "en", *words)
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """An office and a House that has joined it, made once."""
    root = tmp_path_factory.mktemp("made")
    ca = root / "ca.txt"
    ca.write_text("түбір кілттің ұзын құпиясөзі\n", "utf-8")

    with pytest.MonkeyPatch.context() as patch:

        def run(name, *words):
            told = io.StringIO()
            patch.setattr(sys, "stdout", told)
            folder = ("--data-dir", str(root / name), "--language", "en")
            assert main([*folder, *map(str, words)]) == 0
            return told.getvalue()

        words = ("--name", "Қоғамдық келісім", "--name-ru", "Общественное согласие")
        paper = ("--letter", root / "letter.pdf", "--ca-password-file", ca)
        letter = json.loads(run("office", "office", "init", *words, *paper, "--json"))
        run("house", "demo", "--learners", "30", "--weeks", "4", "--until", "2026-11-28")
        join = ("invitation", letter["invitation"], "--code", letter["code"], "--json")
        key_code = json.loads(run("house", *join))["code"]
    return SimpleNamespace(root=root, ca=ca, letter=letter, key_code=key_code)


@pytest.fixture
def side(made, tmp_path, capsys, monkeypatch):
    """Open a side: a copy of one that was made, or a new one."""

    def begin(name):
        if (made.root / name).exists():
            shutil.copytree(made.root / name, tmp_path / name)
        found = Side(tmp_path / name, capsys, monkeypatch)
        found.ca, found.letter, found.key_code = made.ca, made.letter, made.key_code
        return found

    return begin


@pytest.fixture
def office(side):
    return side("office")


@pytest.fixture
def house(side):
    return side("house")


def export(house, to):
    words = ("--window", WINDOW, "--period", PERIOD)
    return house.json("export", "--to", to, *words)["path"]


def test_the_whole_way_there_and_back(made, office, house, tmp_path, process):
    first = export(Apart(house.folder, made.ca, process), tmp_path / "stick")
    answer = office.take(first, status=1)
    assert (answer["ok"], answer["code"]) == (False, "E_NOT_ENROLLED")
    assert answer["packages"][0]["key_code"] == made.key_code
    assert office.json("verify", first, status=1)["code"] == "E_NOT_ENROLLED"
    (looked,) = office.take(first, "--dry-run", status=1)["packages"]
    assert (looked["code"], looked["key_code"]) == ("E_NOT_ENROLLED", made.key_code)

    words = ("--enrol", made.key_code, "--district", "Рудный")
    (enrolled,) = Apart(office.folder, made.ca, process).take(first, *words)["packages"]
    assert (enrolled["state"], enrolled["house"]) == ("accepted", "KZ-HF-0001")
    assert enrolled["differences"]["lessons"]["added"] > 0
    loaded = house.json("receipt", enrolled["receipt"])
    assert (loaded["outcome"], loaded["house"], loaded["certificate"]) == (
        "accepted",
        "KZ-HF-0001",
        True,
    )
    assert office.json("verify", first)["duplicate"] is True

    second = export(house, tmp_path / "stick")
    looked = office.json("office", "import", second, "--dry-run")["packages"][0]
    assert (looked["sequence"], looked["missing"], looked["shrinking"]) == (2, [], [])
    assert all(count["added"] == count["removed"] == 0 for count in looked["differences"].values())
    assert office.json("verify", second)["house"] == "KZ-HF-0001"
    office("open", second, "-o", tmp_path / "second.asice")
    assert (tmp_path / "second.asice").read_bytes().startswith(b"PK")
    (taken,) = office.take(second, "--accept", "--receipts", tmp_path / "back")["packages"]
    assert taken["receipt"] == str(tmp_path / "back" / "KZ-HF-0001_000002_receipt.dostyk")
    assert house.json("receipt", taken["receipt"])["next_sequence"] == 3

    board = office.json("office", "board", "--period", PERIOD)
    (line,) = board["houses"]
    assert (line["standing"], line["sequence"], line["district"]) == ("accepted", 2, "Рудный")
    totals = office.json("office", "totals", "--period", PERIOD)
    learners = next(one for one in totals["region"] if one["code"] == "IND-06")
    assert learners["value"] == line["figures"]["learners"]["value"] > 0
    assert list(totals["districts"]) == ["Рудный"]


def test_a_package_is_returned_with_remarks_and_corrected(office, house, tmp_path):
    first = export(house, tmp_path)
    office.take(first, status=1)
    remarks = "Жалпы ескертпе\nlessons/1: Сағатын қараңыз"
    (back,) = office.take(first, "--enrol", house.key_code, "--return", remarks)["packages"]
    assert back["state"] == "returned"
    loaded = house.json("receipt", back["receipt"])
    assert loaded["outcome"] == "returned"
    assert [one["code"] for one in loaded["problems"]] == ["Жалпы ескертпе", "Сағатын қараңыз"]
    assert loaded["problems"][1]["table"] == "lessons"
    assert office.json("office", "totals", "--period", PERIOD)["region"] == []
    again = office.take(export(house, tmp_path), "--accept")["packages"][0]
    assert (again["state"], again["sequence"]) == ("accepted", 2)


def test_a_folder_is_taken_in_whole_and_one_bad_file_stops_no_other(office, house, tmp_path):
    stick = tmp_path / "stick"
    first = export(house, stick)
    office.take(first, "--enrol", house.key_code, "--receipts", stick)
    house("receipt", stick / "KZ-HF-0001_000001_receipt.dostyk")
    export(house, stick)
    export(house, stick)
    damaged = bytearray((stick / "KZ-HF-0001_000003.dostyk").read_bytes())
    damaged[-1] ^= 1
    (stick / "aa.dostyk").write_bytes(damaged)
    (stick / "letter.txt").write_text("Сәлем")
    answer = office.take(stick, "--accept", status=1)
    told = {(one.get("sequence"), one.get("code"), one["state"]) for one in answer["packages"]}
    assert told == {
        (None, "E_AGE", "refused"),
        (1, None, "accepted"),
        (2, None, "accepted"),
        (3, None, "accepted"),
    }
    twice = office.take(stick / "KZ-HF-0001_000003.dostyk", "--accept")
    assert twice["packages"][0]["duplicate"] is True


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("office", "import", "{none}"), "E_NO_FILE"),
        (("office", "import", "{file}"), "E_AGE"),
        (("office", "import", "{file}", "--dry-run"), "E_AGE"),
        (("office", "import", "{file}", "--receipts", "{file}"), "E_PLACE"),
        (("invitation", "{file}", "--code", "1"), "E_NOT_HOUSE"),
        (("receipt", "{file}"), "E_NOT_HOUSE"),
        (("list", "groups"), "E_NOT_HOUSE"),
    ],
)
def test_what_is_wrong_is_told_and_kept_out(office, tmp_path, words, code):
    file = tmp_path / "file"
    file.write_bytes(b"no package")
    given = [word.format(file=file, none=tmp_path / "none") for word in words]
    assert office.json(*given, status=1)["code"] == code


def test_a_house_is_no_office_and_an_office_no_house(office, house, tmp_path):
    package = export(house, tmp_path)
    assert house.json("office", "import", package, status=1)["code"] == "E_NOT_OFFICE"
    assert house.json("office", "board", "--period", PERIOD, status=1)["code"] == "E_NOT_OFFICE"
    assert house.json("office", "totals", "--period", PERIOD, status=1)["code"] == "E_NOT_OFFICE"
    assert office.json("export", "--to", tmp_path, status=1)["code"] == "E_NOT_HOUSE"


def test_a_wrong_code_joins_nothing(side, office):
    made = side("other")
    made("init", "--name", "Достық үйі")
    answer = made.json("invitation", office.letter["invitation"], "--code", "1" * 25, status=1)
    assert answer["code"] == "E_CODE"


def test_a_copy_of_the_office_opens_its_packages(office, house, tmp_path):
    first = export(house, tmp_path)
    office.take(first, "--enrol", house.key_code)
    office("backup", tmp_path / "copies")
    (copy,) = (tmp_path / "copies").iterdir()
    shutil.rmtree(office.folder)
    office("restore", copy)
    assert office.json("verify", first)["duplicate"] is True
    assert office.take(first, "--accept")["packages"][0]["duplicate"] is True


def test_the_office_prints_its_letter_its_tables_and_its_reminders(made, office, house, tmp_path):
    assert (made.root / "letter.pdf").read_bytes().startswith(b"%PDF")
    office.take(export(house, tmp_path / "stick"), "--enrol", house.key_code)
    pdf, excel = tmp_path / "t.pdf", tmp_path / "t.xlsx"
    words = ("office", "report", "--period", PERIOD)
    written = office.json(*words, "--pdf", pdf, "--excel", excel, "--paper", "ru")
    assert written == {"ok": True, "pdf": str(pdf), "excel": str(excel)}
    assert pdf.read_bytes().startswith(b"%PDF")
    assert excel.read_bytes().startswith(b"PK")
    none = office.json(*words, "--letters", tmp_path / "late.pdf", status=1)
    assert none["code"] == "E_NOBODY_LATE"
    assert not (tmp_path / "late.pdf").exists()
    office(*words, status=2)


def test_an_ecp_is_attached_and_its_sheet_printed(house, tmp_path):
    export(house, tmp_path / "stick")
    to_sign, signature = tmp_path / "m.xml", tmp_path / "s.p7s"
    assert house.json("attach-signature", "1", "--write", to_sign)["path"] == str(to_sign)
    signer = Signer(tmp_path)
    signature.write_bytes(signer.sign(to_sign.read_bytes()))
    words = ("attach-signature", "1", "--p7s", signature, "--root", signer.folder / "root.pem")
    found = house.json(*words, "--to", tmp_path / "again")
    (told,) = found["signatures"]
    assert (told["standing"], told["chain"]) == ("valid", "trusted")
    assert house.json("verify", found["path"])["ok"]
    house("report", "f-21", "--package", "1", "--paper", "ru", "-o", tmp_path / "f21.pdf")
    assert (tmp_path / "f21.pdf").read_bytes().startswith(b"%PDF")
    signature.write_bytes(signer.sign(b"other"))
    assert house.json(*words, status=1)["code"] == "E_SECOND"
