"""Files of steps 6 to 9: soundly signed, and wrong inside."""

from __future__ import annotations

from friendship_desktop.exchange import (
    keys,
    layout,
    manifest,
)
from tests.exchange.forge import (
    NOW,
    Entry,
    added,
    edited,
    files_of,
    honest,
    re_headed,
    signed_again,
    with_entries,
    with_entry,
    world,
)


def second_half_only() -> bytes:
    return with_entries(lambda e: [*e, Entry(b"META-INF/signature002.p7s", b"x")])


UNLISTED = {
    "one more": lambda: added(b"data/extra.csv"),
    "one more at the end": lambda: with_entries(lambda e: [*e, Entry(b"data/marks.csv", b"x")]),
    "one less": lambda: with_entries(lambda e: [x for x in e if x.name != b"report.pdf"]),
    "not listed": lambda: signed_again(
        files_of(honest().asice),
        listed=manifest.write(
            {k: v for k, v in files_of(honest().asice).items() if k != "report.pdf"}
        ),
    ),
    "no report at all": lambda: signed_again(
        {k: v for k, v in files_of(honest().asice).items() if k != "report.pdf"}
    ),
    "half a second signature": second_half_only,
}
DIGEST = {
    name: (lambda name=name: with_entry(name, content=files_of(honest().asice)[name] + b" "))
    for name in files_of(honest().asice)
}


def header_bytes(old: bytes, new: bytes) -> bytes:
    return edited(layout.HEADER, old, new)


HEADER = {
    "not JSON": lambda: header_bytes(b"{", b""),
    "a list": lambda: signed_again({**files_of(honest().asice), layout.HEADER: b"[]"}),
    "not UTF-8": lambda: header_bytes(b"0.1.0", b"\xff"),
    "byte order mark": lambda: header_bytes(b"{", b"\xef\xbb\xbf{"),
    "a key twice": lambda: header_bytes(b'"sequence":1', b'"sequence":1,"sequence":1'),
    "a float": lambda: header_bytes(b'"sequence":1', b'"sequence":1.0'),
    "an exponent": lambda: header_bytes(b'"sequence":1', b'"sequence":1e0'),
    "NaN": lambda: header_bytes(b'"sequence":1', b'"sequence":NaN'),
    "a huge number": lambda: header_bytes(b'"sequence":1', b'"sequence":' + b"9" * 5000),
    "true for a number": lambda: re_headed(sequence=True),
    "a number as text": lambda: re_headed(sequence="1"),
    "number zero": lambda: re_headed(sequence=0),
    "deep nesting": lambda: header_bytes(b'"prev":null', b'"prev":' + b"[" * 5000 + b"]" * 5000),
    "unknown field": lambda: re_headed(zzz=1),
    "an instruction for counts": lambda: re_headed(
        instruction={"number": "12-04", "date": "2026-09-01"}
    ),
    "missing field": lambda: re_headed(window=...),
    "type of format": lambda: re_headed(format=1),
    "impossible date": lambda: re_headed(window={"from": "2026-02-30", "to": "2026-11-30"}),
    "a window of all time": lambda: re_headed(window={"from": "0001-01-01", "to": "2026-11-30"}),
    "a correction for no reason": lambda: re_headed(
        sequence=2, supersedes={"sequence": 1, "manifest_sha256": "0" * 64, "reason": "  "}
    ),
    "window backwards": lambda: re_headed(window={"from": "2026-12-01", "to": "2026-11-30"}),
    "instant without zone": lambda: re_headed(created_at="2026-11-30T09:12:00"),
    "House": lambda: re_headed(house_id="KZ-HF-19"),
    "newline after the House": lambda: re_headed(house_id="KZ-HF-0019\n"),
    "k": lambda: re_headed(suppression={"rule": "s1", "k": 1, "hidden": 5}),
    "history": lambda: re_headed(history=[{"sequence": 3, "manifest_sha256": "0" * 64}]),
    "a correction of itself": lambda: re_headed(
        supersedes={"sequence": 1, "manifest_sha256": "0" * 64, "reason": "x"}
    ),
    "practice for a real office": lambda: re_headed(practice=True),
    "request of an enrolled House": lambda: re_headed(
        csr=keys.request(world().house).decode(), age_recipient=world().house.recipient
    ),
    "no request inside": lambda: re_headed(next_csr="-----BEGIN CERTIFICATE REQUEST-----\n"),
    "request for another House": lambda: re_headed(
        next_csr=keys.request(keys.make("KZ-HF-0020", "x", NOW)).decode()
    ),
    "direction character": lambda: re_headed(app_version="1\u202e2"),
    "lone surrogate": lambda: header_bytes(b'"0.1.0"', b'"\\ud800"'),
}
FORMAT = {
    "format": lambda: re_headed(format="kz.dostyk.receipt"),
    "no format": lambda: re_headed(format=...),
    "version": lambda: re_headed(format_version=2),
    "kind": lambda: re_headed(kind="delta"),
}
SCHEMA = {
    "major": lambda: re_headed(schema_version="2.0"),
    "later minor": lambda: re_headed(schema_version="1.9"),
}


RECIPIENT = {"another office": lambda: re_headed(recipient="KZ-OFF-20")}


def changed_row(table: str, old: bytes, new: bytes) -> bytes:
    return edited(layout.table_file(table), old, new)


ROW = {
    "another column": lambda: changed_row("lessons", b"half_hours", b"hours"),
    "column missing": lambda: changed_row("lessons", b",attended\n", b"\n"),
    "cell too many": lambda: changed_row("schools", b"active\n", b"active,\n"),
    "byte order mark": lambda: changed_row("lessons", b"n,", b"\xef\xbb\xbfn,"),
    "CR": lambda: changed_row("lessons", b"\n", b"\r\n"),
    "no newline at the end": lambda: signed_again(
        {
            **files_of(honest().asice),
            "data/indicators.csv": files_of(honest().asice)["data/indicators.csv"][:-1],
        }
    ),
    "NUL": lambda: changed_row("schools", "Хангыль".encode(), b"a\0b"),
    "control": lambda: changed_row("schools", "Хангыль".encode(), b"a\x07b"),
    "direction": lambda: changed_row("schools", "Хангыль".encode(), "a\u202eb".encode()),
    "isolate": lambda: changed_row("schools", "Хангыль".encode(), "a\u2066b".encode()),
    "not UTF-8": lambda: changed_row("schools", "Хангыль".encode(), b"\xff"),
    "line break in quotes": lambda: changed_row("schools", "Хангыль".encode(), b'"a\nb"'),
    "quotes without need": lambda: changed_row("schools", "Хангыль".encode(), '"Хангыль"'.encode()),
    "open quotes": lambda: changed_row("schools", "Хангыль".encode(), b'"a'),
    "space around": lambda: changed_row("schools", "Хангыль".encode(), b" a"),
    "too long": lambda: changed_row("schools", "Хангыль".encode(), b"a" * 501),
    "31 November": lambda: changed_row("groups", b"2026-09-01", b"2026-11-31"),
    "date of year 1": lambda: changed_row("groups", b"2026-09-01", b"0001-09-01"),
    "month 13": lambda: changed_row("group_months", b"2026-09", b"2026-13"),
    "unknown code": lambda: changed_row("schools", b"active", b"aktive"),
    "number with zero": lambda: changed_row("group_months", b",2,1,", b",02,1,"),
    "plus": lambda: changed_row("group_months", b",2,1,", b",+2,1,"),
    "other digits": lambda: changed_row("group_months", b",2,1,", ",٢,1,".encode()),
    "negative": lambda: changed_row("group_months", b",2,1,", b",-2,1,"),
    "numbering": lambda: changed_row("schools", b"\n2,", b"\n4,"),
    "broken reference": lambda: changed_row("lessons", b"\n1,1,", b"\n1,99,"),
    "reference to zero": lambda: changed_row("lessons", b"\n1,1,", b"\n1,0,"),
    "id twice": lambda: changed_row("schools", b"00000000000b", b"00000000000c"),
    "id in capitals": lambda: changed_row("schools", b"00000000000b", b"00000000000B"),
    "month twice": lambda: changed_row("group_months", b"\n2,2026-09", b"\n1,2026-09"),
    "more attended than enrolled": lambda: changed_row("lessons", b",19,", b",9,"),
    "counts of a small group": lambda: edited("data/lessons.csv", b"held,4,,", b"held,4,3,2"),
    "counts of a cancelled lesson": lambda: changed_row(
        "lessons", b"cancelled,4,,", b"cancelled,4,9,9"
    ),
    "start + arrived - left": lambda: changed_row("group_months", b",2,1,", b",3,1,"),
    "attended > possible": lambda: changed_row("group_months", b",48,54", b",55,54"),
    "key of another dimension": lambda: changed_row("breakdowns", b"sex,female", b"sex,lt7"),
    "half a row hidden": lambda: changed_row("breakdowns", b"<5,<5", b"<5,7"),
    "another k": lambda: changed_row("breakdowns", b"<5,<5", b"<3,<3"),
    "fewer enrolments than persons": lambda: changed_row("breakdowns", b"48,51", b"52,51"),
    "hidden where nothing hides": lambda: changed_row("group_months", b",2,1,", b",<5,1,"),
    "event without a title": lambda: changed_row("events", "Көрме".encode(), b""),
    "unknown kind of event": lambda: changed_row("events", b"exhibition", b"exhibit"),
    "event ends before it begins": lambda: changed_row("events", b"2026-09-19", b"2026-09-17"),
    "counts of a planned event": lambda: changed_row("events", b"planned,", b"planned,9"),
    "more children than came": lambda: changed_row("events", b",320,", b",32,"),
    "hidden in an event": lambda: changed_row("events", b",320,", b",<5,"),
    "event id twice": lambda: changed_row("events", b"000000000020", b"00000000001f"),
    "unknown event": lambda: changed_row("event_associations", b"\n2,1", b"\n9,1"),
    "association of an event twice": lambda: changed_row("event_associations", b"\n1,2", b"\n1,1"),
    "unknown area": lambda: changed_row("volunteer_months", b"culture", b"culturing"),
    "half a quarter-hour": lambda: changed_row("volunteer_months", b",74", b",74.5"),
    "events missing": lambda: signed_again(
        {k: v for k, v in files_of(honest().asice).items() if k != "data/events.csv"}
    ),
    "float": lambda: changed_row("indicators", b",60,", b",6e1,"),
    "nobody knows the table": lambda: signed_again(
        {**files_of(honest().asice), "data/people.csv": b"n,name\n"}
    ),
    "table missing": lambda: signed_again(
        {k: v for k, v in files_of(honest().asice).items() if k != "data/lessons.csv"}
    ),
    "coded without coded rows": lambda: re_headed(disclosure="coded"),
    "fewer rows than counted": lambda: re_headed(counts={**honest().header.counts, "lessons": 21}),
    "more hidden than counted": lambda: re_headed(suppression={"rule": "s1", "k": 5, "hidden": 4}),
}
