"""The CA's key in a file of its own: PKCS #8 under a passphrase, opened only to issue.

PBES2 with scrypt (RFC 7914) and AES-256-CBC, so that `openssl pkey -in ca.key` opens it too.
`cryptography` reads this form but writes only a weaker one, hence the few lines of DER here.
"""

from __future__ import annotations

import base64
import os
import textwrap
from typing import Final

from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.certificates import PrivateKey

FILE_NAME: Final = "ca.key"
# 16 MB of memory five times over: as slow as 128 MB once, and within what openssl allows itself.
_N, _R, _P = 2**14, 8, 5
_PBES2: Final = bytes.fromhex("06092a864886f70d01050d")
_SCRYPT: Final = bytes.fromhex("06092b06010401da47040b")
_AES_256_CBC: Final = bytes.fromhex("060960864801650304012a")
_BEGIN, _END = "-----BEGIN ENCRYPTED PRIVATE KEY-----", "-----END ENCRYPTED PRIVATE KEY-----"


def lock(key: PrivateKey, passphrase: str) -> bytes:
    """Give the key as encrypted PEM; each time other bytes."""
    salt, iv = os.urandom(16), os.urandom(16)
    secret = Scrypt(salt=salt, length=32, n=_N, r=_R, p=_P).derive(passphrase.encode())
    clear = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    padder = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(secret), modes.CBC(iv)).encryptor()
    sealed = encryptor.update(padder.update(clear) + padder.finalize()) + encryptor.finalize()
    derived = _sequence(_SCRYPT, _sequence(_octets(salt), _number(_N), _number(_R), _number(_P)))
    how = _sequence(_PBES2, _sequence(derived, _sequence(_AES_256_CBC, _octets(iv))))
    text = base64.b64encode(_sequence(how, _octets(sealed))).decode()
    return "\n".join((_BEGIN, *textwrap.wrap(text, 64), _END, "")).encode()


def unlock(pem: bytes, passphrase: str) -> PrivateKey:
    """Open what `lock` made.

    Raises UserError E_CA_PASSWORD when the passphrase does not fit, E_KEYS for no such file.
    """
    if _BEGIN.encode() not in pem:
        raise UserError("E_KEYS")
    try:
        key = serialization.load_pem_private_key(pem, passphrase.encode())
    except (ValueError, TypeError) as error:
        raise UserError("E_CA_PASSWORD") from error
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise UserError("E_KEYS")
    return key


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    spelt = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(spelt))) + spelt + content


def _sequence(*parts: bytes) -> bytes:
    return _der(0x30, b"".join(parts))


def _octets(content: bytes) -> bytes:
    return _der(0x04, content)


def _number(value: int) -> bytes:
    return _der(0x02, value.to_bytes(value.bit_length() // 8 + 1))
