"""Files of steps 4 and 5: manifests and signatures that are none."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from asn1crypto import cms as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs7

from friendship_desktop.exchange import (
    certificates,
    cms,
    container,
    keys,
    layout,
    manifest,
    office,
)
from tests.exchange.forge import (
    NOW,
    files_of,
    honest,
    packed,
    re_headed,
    signed_again,
    with_entries,
    world,
)

DAY = dt.timedelta(days=1)


def manifested(old: bytes, new: bytes) -> bytes:
    files = files_of(honest().asice)
    listed = manifest.write(files)
    assert old in listed
    return signed_again(files, listed=listed.replace(old, new, 1))


def listed_as(listed: bytes) -> bytes:
    return signed_again(files_of(honest().asice), listed=listed)


XML = {
    "missing": lambda: with_entries(
        lambda entries: [e for e in entries if not e.name.endswith(b".xml")]
    ),
    "not XML": lambda: listed_as(b"hello"),
    "empty": lambda: listed_as(b""),
    "doctype": lambda: manifested(b"<asic:ASiC", b'<!DOCTYPE a [<!ENTITY b "c">]>\n<asic:ASiC'),
    "comment": lambda: manifested(b"<asic:Sig", b"<!-- x --><asic:Sig"),
    "instruction": lambda: manifested(b"<asic:Sig", b"<?x y?><asic:Sig"),
    "UTF-16": lambda: listed_as(
        manifest.write(files_of(honest().asice)).decode().replace("UTF-8", "UTF-16").encode("utf-16")
    ),
    "other encoding": lambda: manifested(b"UTF-8", b"latin1"),
    "byte order mark": lambda: manifested(b"<?xml", b"\xef\xbb\xbf<?xml"),
    "too large": lambda: manifested(b"</asic:ASiC", b" " * layout.MAX_TEXT + b"</asic:ASiC"),
    "other root": lambda: listed_as(b"<a/>"),
    "no references": lambda: listed_as(
        re.sub(rb"<asic:DataObjectReference.*</asic:DataObjectReference>\n", b"",
               manifest.write(files_of(honest().asice)))
    ),
    "text": lambda: manifested(b"<asic:Sig", b"hello<asic:Sig"),
    "unknown attribute": lambda: manifested(b' MimeType="text/csv"', b' MimeType="text/csv" Id="a"'),
    "unknown element": lambda: manifested(b"</asic:ASiC", b"<asic:Extra/></asic:ASiC"),
    "reference to itself": lambda: manifested(b'URI="report.pdf"', b'URI="META-INF/ASiCManifest001.xml"'),
    "reference to a place outside": lambda: manifested(b'URI="report.pdf"', b'URI="../report.pdf"'),
    "reference twice": lambda: manifested(b'URI="data/groups.csv"', b'URI="data/lessons.csv"'),
    "other signature": lambda: manifested(b"signature001", b"signature002"),
    "other type": lambda: manifested(b"application/pdf", b"text/html"),
    "no root file": lambda: manifested(b' Rootfile="true"', b""),
    "digest with spaces": lambda: manifested(b"<ds:DigestValue>", b"<ds:DigestValue> "),
    "digest missing": lambda: manifested(b"<ds:DigestMethod", b"<ds:Other"),
    "child of a digest": lambda: manifested(b"</ds:DigestValue>", b"<a/></ds:DigestValue>"),
}  # fmt: skip


def cms_changed(change) -> bytes:
    """An honest package whose signature structure was edited (and not signed again)."""
    files = files_of(honest().asice)
    listed = manifest.write(files)
    info = asn1.ContentInfo.load(
        cms.sign(listed, world().house.signing, world().house.certificate, NOW)
    )
    change(info["content"])
    return packed(files, listed, info.dump(force=True))


def cms_bytes(make) -> bytes:
    files = files_of(honest().asice)
    listed = manifest.write(files)
    house = world().house
    return packed(files, listed, make(cms.sign(listed, house.signing, house.certificate, NOW)))


def plain_cms() -> bytes:
    """What `cryptography` itself signs: CMS, but not CAdES."""
    files = files_of(honest().asice)
    listed, house = manifest.write(files), world().house
    builder = pkcs7.PKCS7SignatureBuilder().set_data(listed)
    builder = builder.add_signer(house.certificate, house.signing, hashes.SHA256())
    options = [
        pkcs7.PKCS7Options.DetachedSignature,
        pkcs7.PKCS7Options.NoCapabilities,
        pkcs7.PKCS7Options.Binary,
    ]
    return packed(files, listed, builder.sign(serialization.Encoding.DER, options))  # fmt: skip


def signer_field(name: str, value: object):
    def change(signed) -> None:
        signed["signer_infos"][0][name] = value

    return lambda: cms_changed(change)


def two_signers(signed) -> None:
    signed["signer_infos"].append(signed["signer_infos"][0].copy())


def indefinite_inside(der: bytes) -> bytes:
    """The SignedData of indefinite length; around it everything fits."""
    inner = der[4:15] + b"\xa0\x80" + der[19:] + b"\0\0"
    return b"\x30\x82" + len(inner).to_bytes(2, "big") + inner


def with_no_crl(signed) -> None:
    signed["crls"] = []


def no_signers(signed) -> None:
    signed["signer_infos"] = []


def with_content(signed) -> None:
    signed["encap_content_info"]["content"] = b"hello"


def with_root(signed) -> None:
    ca = certificates.to_pem(world().office.ca)
    der = x509.load_pem_x509_certificate(ca).public_bytes(serialization.Encoding.DER)
    signed["certificates"].append(asn1.CertificateChoices.load(der))


def no_certificate(signed) -> None:
    signed["certificates"] = []


def one_attribute_less(signed) -> None:
    attributes = signed["signer_infos"][0]["signed_attrs"]
    signed["signer_infos"][0]["signed_attrs"] = [
        one for one in attributes if one["type"].native != "signing_time"
    ]


def other_digest(signed) -> None:
    signed["signer_infos"][0]["digest_algorithm"] = {"algorithm": "sha1"}


def other_key(make_key) -> bytes:
    """A package signed under a certificate of the CA, for a key of another kind."""
    w = world()
    key = make_key()
    certificate = certificates.make_leaf(
        key.public_key(), ("KZ-HF-0019", "x"), w.office.ca_key, NOW, w.office.ca
    )
    files = files_of(honest().asice)
    return signed_again(files, keys.HouseKeys(OtherSigning(key), certificate, w.house.identity))


class OtherSigning:
    """A key that signs with SHA-256 whatever it is asked, so that cms.sign takes it."""

    def __init__(self, key) -> None:
        self.key = key

    def sign(self, data, _algorithm) -> bytes:
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))


def no_attributes() -> bytes:
    """Signed straight over the manifest, without signed attributes."""

    def change(signed) -> None:
        files = files_of(honest().asice)
        value = world().house.signing.sign(manifest.write(files), certificates.signing())
        del signed["signer_infos"][0]["signed_attrs"]
        signed["signer_infos"][0]["signature"] = value

    return cms_changed(change)


def certificate_swapped() -> bytes:
    """Another certificate of the same key: the attribute names the first one."""
    w = world()
    again = certificates.make_leaf(
        w.house.signing.public_key(), ("KZ-HF-0019", "x"), w.office.ca_key, NOW, w.office.ca
    )

    def change(signed) -> None:
        ours = asn1.CertificateChoices.load(again.public_bytes(serialization.Encoding.DER))
        signed["certificates"] = [ours]
        signed["signer_infos"][0]["sid"].chosen["serial_number"] = again.serial_number

    return cms_changed(change)


ALG = {
    "SHA-1 in the manifest": lambda: manifested(b"xmlenc#sha256", b"xmldsig#sha1"),
    "SHA-1 in the signature": lambda: cms_changed(other_digest),
    "RSA-PSS": signer_field("signature_algorithm", {"algorithm": "rsassa_pss"}),
    "ECDSA with SHA-1": signer_field("signature_algorithm", {"algorithm": "sha1_ecdsa"}),
    "P-384": lambda: other_key(lambda: ec.generate_private_key(ec.SECP384R1())),
    "RSA-2048": lambda: other_key(lambda: rsa.generate_private_key(65537, 2048)),
}
CMS = {
    "missing": lambda: with_entries(
        lambda entries: [e for e in entries if not e.name.endswith(b".p7s")]
    ),
    "empty": lambda: cms_bytes(lambda _: b""),
    "not DER": lambda: cms_bytes(lambda _: b"hello"),
    "PEM": lambda: cms_bytes(lambda _: b"-----BEGIN CMS-----\nMII=\n-----END CMS-----\n"),
    "bytes after the end": lambda: cms_bytes(lambda der: der + b"\0"),
    "cut": lambda: cms_bytes(lambda der: der[:-20]),
    "length of BER": lambda: cms_bytes(lambda der: b"\x30\x84\0\0" + der[2:]),
    "indefinite length": lambda: cms_bytes(lambda der: b"\x30\x80" + der[4:] + b"\0\0"),
    "indefinite length inside": lambda: cms_bytes(indefinite_inside),
    "unsigned attribute": signer_field(
        "unsigned_attrs", [{"type": "content_type", "values": ["data"]}]
    ),
    "no unsigned attribute, but their place": signer_field("unsigned_attrs", []),
    "place for lists of revoked ones": lambda: cms_changed(with_no_crl),
    "content inside": lambda: cms_changed(with_content),
    "two signers": lambda: cms_changed(two_signers),
    "no signer": lambda: cms_changed(no_signers),
    "root inside": lambda: cms_changed(with_root),
    "no certificate": lambda: cms_changed(no_certificate),
    "attribute missing": lambda: cms_changed(one_attribute_less),
    "no signed attributes": no_attributes,
    "plain CMS": plain_cms,
    "other certificate": certificate_swapped,
    "other version": signer_field("version", "v3"),
}


def foreign_signature() -> bytes:
    """The signature of another package of the same House."""
    other = world().build(app_version="9")
    files = files_of(honest().asice)
    return packed(files, manifest.write(files), container.read(other.asice)[layout.SIGNATURE])


SIG = {
    "value": signer_field("signature", b"\x30\x06\x02\x01\x01\x02\x01\x01"),
    "junk": signer_field("signature", b"junk"),
    "of another package": foreign_signature,
}


def rogue() -> bytes:
    """An office of the same name makes a certificate of the same name."""
    stranger = office.make("KZ-OFF-19", "x", "x", NOW)
    made = keys.make("KZ-HF-0019", "x", NOW)
    issued = office.issue(stranger, keys.request(made), "KZ-HF-0019", NOW)
    return signed_again(files_of(honest().asice), keys.certified(made, issued))


def leaf_with(**usage) -> bytes:
    """A certificate of the CA that is not made for signing packages."""
    w = world()
    made = keys.make("KZ-HF-0019", "x", NOW)
    builder = (
        x509.CertificateBuilder()
        .subject_name(w.house.certificate.subject)
        .issuer_name(w.office.ca.subject)
        .public_key(made.signing.public_key())
        .serial_number(7)
        .not_valid_before(NOW - DAY)
        .not_valid_after(NOW + 9 * DAY)
        .add_extension(
            x509.BasicConstraints(ca=usage.get("ca", False), path_length=None), critical=True
        )
    )
    certificate = builder.sign(w.office.ca_key, hashes.SHA256())
    return signed_again(files_of(honest().asice), replace(made, certificate=certificate))


CERT = {
    "rogue CA": rogue,
    "another certificate of the same House": lambda: signed_again(
        files_of(honest().asice), world().enrol()
    ),
    "unknown House": lambda: signed_again(files_of(honest().asice), world().enrol("KZ-HF-0077")),
    "self-signed, of a House with a certificate": lambda: (
        world().build(house=keys.make("KZ-HF-0019", "x", NOW)).asice
    ),
    "header of another House": lambda: re_headed(house_id="KZ-HF-0020"),
    "self-signed without a request": lambda: signed_again(
        files_of(honest().asice), keys.make("KZ-HF-0055", "x", NOW)
    ),
    "not for signing": leaf_with,
    "a CA": lambda: leaf_with(ca=True),
    "the office itself": lambda: signed_again(
        files_of(honest().asice),
        keys.HouseKeys(world().office.signing, world().office.certificate, ""),
    ),
}
