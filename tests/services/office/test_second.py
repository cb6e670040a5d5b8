"""An ЭЦП made by another tool, here openssl, beside the signature of the House."""

import datetime as dt
import subprocess

import pypdfium2
import pytest
from asn1crypto.core import ObjectIdentifier
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import container
from friendship_desktop.reports.document import PaperLanguage
from tests.services.office.conftest import CA, TODAY


def name(text, organisation=None):
    parts = [x509.NameAttribute(x509.NameOID.COMMON_NAME, text)]
    if organisation:
        parts.append(x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


class Signer:
    """Somebody with a certificate of a small authority, and openssl."""

    def __init__(self, folder, label="НУЦ", person="АХМЕТОВ АЗАМАТ", days=365):
        self.folder = folder / label
        self.folder.mkdir()
        now = dt.datetime.now(dt.UTC)  # openssl signs with the time of this machine
        root_key, key = (rsa.generate_private_key(65537, 2048) for _one in range(2))
        issuer = name(f"{label} root")

        def build(subject, public_key, *, ca):
            made = x509.CertificateBuilder(
                issuer, subject, public_key, x509.random_serial_number(),
                now - dt.timedelta(days=2), now + dt.timedelta(days=days),
            )  # fmt: skip
            made = made.add_extension(x509.BasicConstraints(ca=ca, path_length=None), True)
            identifier = x509.SubjectKeyIdentifier.from_public_key(public_key)
            made = made.add_extension(identifier, False)
            return made.sign(root_key, hashes.SHA256())

        pem = serialization.Encoding.PEM
        root = build(issuer, root_key.public_key(), ca=True)
        leaf = build(name(person, "Достық үйі КММ"), key.public_key(), ca=False)
        self.root = root.public_bytes(pem)
        (self.folder / "root.pem").write_bytes(self.root)
        (self.folder / "leaf.pem").write_bytes(leaf.public_bytes(pem))
        (self.folder / "key.pem").write_bytes(
            key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        )

    def sign(self, content, *more, form="DER"):
        (self.folder / "m.xml").write_bytes(content)
        words = ["openssl", "cms", "-sign", "-binary", "-md", "sha256", "-in", "m.xml"]
        words += ["-signer", "leaf.pem", "-inkey", "key.pem", "-outform", form, "-out", "s.p7s"]
        subprocess.run([*words, *more], cwd=self.folder, check=True, capture_output=True)
        return (self.folder / "s.p7s").read_bytes()


@pytest.fixture
def signer(tmp_path):
    return Signer(tmp_path)


@pytest.fixture
def sent(house):
    """A House's package in its journal."""
    house.path = house.export()
    house.package = house.services.sent.journal()[0]
    return house


def refused(code):
    return pytest.raises(UserError, match=f"^{code}$")


@pytest.mark.parametrize("form", ["DER", "PEM"])
def test_a_right_signature_travels_with_the_package(office, sent, signer, drop, form):
    services, package = sent.services, sent.package
    file_name, content = services.second.to_sign(package.id)
    assert file_name.endswith("_ASiCManifest002.xml")
    (found,) = services.second.attach(
        services.actor, package.id, signer.sign(content, form=form), root=signer.root
    )
    assert (found.standing, found.chain) == ("valid", "trusted")
    assert (found.signer, found.organisation) == ("АХМЕТОВ АЗАМАТ", "Достық үйі КММ")
    again = services.sent.journal()[0]
    assert again.digest == package.digest
    with refused("E_OWN_PACKAGE"):  # the bytes of before are its own still
        services.sent.take_receipt(services.actor, sent.path.read_bytes())
    assert (
        services.sent.read_back(
            services.sent.save_again(package.id, sent.folder).read_bytes()
        ).second_signature
        == "valid"
    )
    came = drop(sent.folder / package.file_name)
    typed = {"typed_code": sent.code, "ca_passphrase": CA}
    office.inbox.enrol(office.actor, came.id, **typed)
    assert office.inbox.review(came.id).second_signature == "valid"
    assert sent.load(office.inbox.accept(office.actor, came.id)).outcome == "accepted"


def test_a_signature_of_other_bytes_is_not_taken(sent, signer):
    services, package = sent.services, sent.package
    before = services.sent.save_again(package.id, sent.folder).read_bytes()
    _name, content = services.second.to_sign(package.id)
    whole = signer.sign(content, "-nodetach")
    for wrong in (signer.sign(content + b" "), b"", b"%PDF", whole[:-20], content):
        with refused("E_SECOND"):
            services.second.attach(services.actor, package.id, wrong)
    assert services.sent.save_again(package.id, sent.folder).read_bytes() == before
    assert services.second.look(package.id) == ()
    with refused("E_NO_SECOND"):
        services.second.sheet(package.id, language=PaperLanguage.BOTH, today=TODAY)


def test_the_chain_is_told_apart_from_the_value(sent, signer, tmp_path):
    services, package = sent.services, sent.package
    _name, content = services.second.to_sign(package.id)
    made = signer.sign(content)
    (found,) = services.second.attach(services.actor, package.id, made)
    assert found.chain == "not_checked"
    other = Signer(tmp_path, "басқа")
    (found,) = services.second.attach(services.actor, package.id, made, root=other.root)
    assert (found.standing, found.chain) == ("valid", "broken")
    with refused("E_ROOT_FILE"):
        services.second.attach(services.actor, package.id, made, root=b"no certificate")
    assert [one.chain for one in services.second.look(package.id)] == ["broken"]
    der = x509.load_pem_x509_certificate(signer.root).public_bytes(serialization.Encoding.DER)
    (found,) = services.second.attach(services.actor, package.id, made, root=der)
    assert found.chain == "trusted"


def test_signed_bytes_that_come_along_are_left_out(sent, signer):
    """Tools that make an attached CMS sign the same; the container wants it without the bytes."""
    services, package = sent.services, sent.package
    _name, content = services.second.to_sign(package.id)
    (found,) = services.second.attach(
        services.actor, package.id, signer.sign(content, "-nodetach"), root=signer.root
    )
    assert (found.standing, found.chain) == ("valid", "trusted")
    sealed = services.sent.save_again(package.id, sent.folder).read_bytes()
    kept = container.read(services.sent.read_back(sealed).asice)
    assert content not in kept["META-INF/signature002.p7s"]
    for wrong in (
        signer.sign(content + b" ", "-nodetach"),
        as_gost(signer.sign(b"x", "-nodetach")),
    ):
        with refused("E_SECOND"):
            services.second.attach(services.actor, package.id, wrong)


def test_a_certificate_that_had_ended_is_said_to_have(sent, tmp_path):
    services, package = sent.services, sent.package
    late = Signer(tmp_path, "кеш", days=-1)
    _name, content = services.second.to_sign(package.id)
    (found,) = services.second.attach(services.actor, package.id, late.sign(content))
    assert (found.standing, found.chain) == ("valid", "expired")
    sheet = services.second.sheet(package.id, language=PaperLanguage.KAZAKH, today=TODAY)
    assert services.second.draw(sheet).pages == 1


def test_another_algorithm_is_kept_and_said_to_be_unchecked(sent, signer):
    services, package = sent.services, sent.package
    _name, content = services.second.to_sign(package.id)
    for made in (
        signer.sign(content, "-md", "sha512"),
        signer.sign(content, "-keyopt", "rsa_padding_mode:pss"),
    ):
        (found,) = services.second.attach(services.actor, package.id, made)
        assert found.standing == "unknown"


GOST = {
    "1.2.840.113549.1.1.1": "1.2.398.3.10.1.1.1.1",
    "1.2.840.113549.1.1.11": "1.2.398.3.10.1.1.1.2",
    "2.16.840.1.101.3.4.2.1": "1.2.398.3.10.1.3.1.1",
}
"""Algorithms of openssl's CMS, and names as long from the tree of Kazakhstan's."""


def as_gost(der):
    for ours, theirs in GOST.items():
        der = der.replace(ObjectIdentifier(ours).dump(), ObjectIdentifier(theirs).dump())
    return der


def test_gost_is_named_and_said_to_be_unchecked(sent, signer):
    services, package = sent.services, sent.package
    _name, content = services.second.to_sign(package.id)
    made = as_gost(signer.sign(content))
    (found,) = services.second.attach(services.actor, package.id, made, root=signer.root)
    assert (found.standing, found.chain) == ("unknown", "unknown")
    assert (found.signer, found.organisation) == ("АХМЕТОВ АЗАМАТ", "Достық үйі КММ")


@pytest.mark.parametrize("kind", ["-keyid", "-noattr"])
def test_shapes_that_other_tools_write_are_checked_too(sent, signer, kind):
    services, package = sent.services, sent.package
    _name, content = services.second.to_sign(package.id)
    (found,) = services.second.attach(
        services.actor, package.id, signer.sign(content, kind), root=signer.root
    )
    assert (found.standing, found.chain) == ("valid", "trusted")
    with refused("E_SECOND"):
        services.second.attach(services.actor, package.id, signer.sign(content + b" ", kind))


def test_each_of_two_signers_is_told_apart(office, sent, signer, drop, tmp_path):
    services, package = sent.services, sent.package
    other = Signer(tmp_path, "басқа", "СЕЙІТОВА АЙЖАН")
    _name, content = services.second.to_sign(package.id)
    both = ("-signer", other.folder / "leaf.pem", "-inkey", other.folder / "key.pem")
    found = services.second.attach(
        services.actor, package.id, signer.sign(content, *both), root=signer.root
    )
    told = {one.signer: (one.standing, one.chain) for one in found}
    assert told == {
        "АХМЕТОВ АЗАМАТ": ("valid", "trusted"), "СЕЙІТОВА АЙЖАН": ("valid", "broken"),
    }  # fmt: skip
    sheet = services.second.sheet(package.id, language=PaperLanguage.RUSSIAN, today=TODAY)
    page = pypdfium2.PdfDocument(services.second.draw(sheet).data)
    text = "".join(one.get_textpage().get_text_range() for one in page)
    assert all(name in text for name in told)

    resigned = signer.sign(content, *both)
    spoilt = bytearray(resigned)
    spoilt[-1] ^= 1  # the value of one of them
    with refused("E_SECOND"):
        services.second.attach(services.actor, package.id, bytes(spoilt))

    services.sent.save_again(package.id, sent.folder)
    came = drop(sent.folder / package.file_name)
    office.inbox.enrol(office.actor, came.id, typed_code=sent.code, ca_passphrase=CA)
    assert set(office.inbox.review(came.id).second_signers) == set(told)


@pytest.mark.parametrize("language", list(PaperLanguage))
def test_the_sheet_f_21_says_who_and_what_was_not_checked(sent, signer, language):
    services, package = sent.services, sent.package
    _name, content = services.second.to_sign(package.id)
    services.second.attach(services.actor, package.id, signer.sign(content), root=signer.root)
    sheet = services.second.sheet(package.id, language=language, today=TODAY)
    drawn = services.second.draw(sheet)
    assert (drawn.pages, drawn.missing_letters) == (1, "")
    page = pypdfium2.PdfDocument(drawn.data)[0].get_textpage().get_text_range()
    assert "АХМЕТОВ АЗАМАТ" in page
    assert sheet.signatures[0].value in page.replace("\r\n", "")
    words = {"kk": "тексерілген жоқ", "ru": "не проверены", "kk+ru": "не проверены"}
    assert words[language] in page.replace("\r\n", " ")
