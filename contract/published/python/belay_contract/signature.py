"""Signatures of deliveries: the header of hook-contract 0.1.2, Standard Webhooks, and a guard against replays.

Checks and their order are those of dev.belay.contract.signature, vector for vector. The standard library is enough, but
for the asymmetric scheme ``v1a`` of Standard Webhooks: Python has no Ed25519, so that ``whsk_`` and ``whpk_`` keys need
the package ``cryptography``; without it, making one raises :class:`Ed25519Missing`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import heapq
import hmac
import re
import threading
import time as _time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, Union

HOOK_SIGNATURE_HEADER = "X-CC-Hooks-Signature"
MIN_SECRET_BYTES = 32
USUAL_TOLERANCE_SECONDS = 300

_LONGEST_HEADER = 8192
_LONGEST_TIME = 10
# Always by fullmatch: $ is right before a line feed, too.
_SCHEME = re.compile(r"v[0-9]+")
_DIGITS = re.compile(r"[0-9]+")
_DIGEST = re.compile(r"[0-9a-fA-F]{64}")
_ID = re.compile(r"[!-~]+")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2})*")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?")
_WHITE_SPACE = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
)

Reason = Literal["ok", "missing_header", "malformed_header", "stale", "signature_mismatch", "replayed"]
"""Why a signature is good or not. Names are added, never changed."""

Secret = Union[str, bytes]
"""A key that two sides share. A text is its UTF-8 bytes: one that looks like hex is not decoded."""


@dataclass(frozen=True)
class Verification:
    """What came of looking at a signature."""

    reason: Reason

    @property
    def valid(self) -> bool:
        """Whether the delivery may be believed."""
        return self.reason == "ok"


def secret_from_hex(text: str) -> bytes:
    """A secret that is written in hex.

    :raises ValueError: if it is no hex; the message does not hold the text
    """
    stripped = text.strip(_WHITE_SPACE)
    if not _HEX.fullmatch(stripped):
        raise ValueError("the secret is no hex: an even number of 0-9a-f")
    return bytes.fromhex(stripped)


def sign(body: bytes, secret: Secret, *, timestamp: int | None = None, scheme: str = "v1", strict: bool = True) -> str:
    """The header's value for ``body``, signed by HMAC-SHA256 over the time, a dot and the body's bytes.

    :param timestamp: seconds since 1970; now when ``None``
    :param strict: refuses an empty secret, which anybody can sign with; ``False`` is as published
    :raises ValueError: if the time is negative, the scheme is not ``v`` and digits, or the secret is empty
    """
    _require_bytes(body)
    seconds = _system_seconds() if timestamp is None else _whole(timestamp)
    if seconds < 0:
        raise ValueError(f"the time is negative: {seconds}")
    if not _SCHEME.fullmatch(scheme):
        raise ValueError(f"a scheme is v and digits, not {scheme}")
    digest = _hook_digest(_key_of(secret, strict), str(seconds), body)
    return f"t={seconds},{scheme}={digest.hex()}"


def verify(
    header: str | None,
    body: bytes,
    secrets: Secret | Sequence[Secret],
    *,
    now: int | None = None,
    tolerance_sec: int = USUAL_TOLERANCE_SECONDS,
    strict: bool = True,
    on_warning: Callable[[str], None] | None = None,
) -> Verification:
    """Looks at a signature: whether it is there, well formed, fresh, and right, in this order.

    :param header: the header's value; ``None`` or empty where the request has none
    :param body: the body as it came, before anything was parsed
    :param secrets: any of them may have signed: two during a rotation
    :param now: whole seconds since 1970; the system's clock when ``None``
    :param tolerance_sec: how far the time may be off, in either direction; a negative one accepts nothing
    :param strict: refuses an empty secret, which anybody can sign with; ``False`` is as published
    :param on_warning: told ``weak_secret`` once, before anything is compared, if a secret has less than 32 bytes
    :raises ValueError: if a secret is empty, or there is a header and no secret
    :raises TypeError: if the body is no bytes; never because of what a header says
    """
    return _look(header, body, secrets, now, tolerance_sec, strict, on_warning)[0]


def verify_once(
    header: str | None,
    body: bytes,
    secrets: Secret | Sequence[Secret],
    guard: ReplayGuard,
    *,
    now: int | None = None,
    tolerance_sec: int = USUAL_TOLERANCE_SECONDS,
    strict: bool = True,
    on_warning: Callable[[str], None] | None = None,
) -> Verification:
    """As :func:`verify`, and accepts each delivery once: what tells deliveries apart is their time and body."""
    verification, delivery = _look(header, body, secrets, now, tolerance_sec, strict, on_warning)
    if not verification.valid or guard.accept(delivery):
        return verification
    return Verification("replayed")


def _look(
    header: str | None,
    body: bytes,
    secrets: Secret | Sequence[Secret],
    now: int | None,
    tolerance: int,
    strict: bool,
    on_warning: Callable[[str], None] | None,
) -> tuple[Verification, str]:
    _require_bytes(body)
    moment = _system_seconds() if now is None else _whole(now)
    _whole(tolerance)
    all_secrets = [secrets] if isinstance(secrets, (str, bytes, bytearray)) else list(secrets)
    keys = [_key_of(secret, strict) for secret in all_secrets]
    if header is None or header == "":
        return Verification("missing_header"), ""
    if not keys:
        raise ValueError("no secret to verify with")
    parsed = _parse_hook_header(header)
    if parsed is None:
        return Verification("malformed_header"), ""
    time, digests = parsed
    if on_warning is not None and any(len(key) < MIN_SECRET_BYTES for key in keys):
        on_warning("weak_secret")
    if not _is_fresh(time, moment, tolerance):
        return Verification("stale"), ""
    found = False
    for key in keys:
        right = _hook_digest(key, time, body)
        for given in digests:
            # Every pair is compared: which one is right takes no less time than none.
            found |= hmac.compare_digest(right, given)
    if not found:
        return Verification("signature_mismatch"), ""
    return Verification("ok"), f"{time}:{_hook_digest(keys[0], time, body).hex()}"


def _parse_hook_header(header: str) -> tuple[str, list[bytes]] | None:
    if len(header) > _LONGEST_HEADER:
        return None
    time: str | None = None
    schemes: dict[str, bytes] = {}
    for piece in header.split(","):
        key, equals, value = piece.partition("=")
        if not key or not equals or not value:
            return None
        if key == "t":
            if time is not None or not _DIGITS.fullmatch(value):
                return None
            time = value
        else:
            if not _SCHEME.fullmatch(key) or key in schemes or not _DIGEST.fullmatch(value):
                return None
            schemes[key] = bytes.fromhex(value)
    return None if time is None or not schemes else (time, list(schemes.values()))


def _hook_digest(key: bytes, time: str, body: bytes) -> bytes:
    mac = hmac.new(key, time.encode("ascii") + b".", hashlib.sha256)
    mac.update(body)
    return mac.digest()


def _key_of(secret: Secret, strict: bool) -> bytes:
    if isinstance(secret, str):
        try:
            secret = secret.encode("utf-8")
        except UnicodeEncodeError:
            # Its own message shows a part of the secret.
            raise ValueError("the secret is no Unicode text") from None
    if not isinstance(secret, (bytes, bytearray)):
        raise TypeError("a secret is a text or bytes")
    if strict and not secret:
        raise ValueError("the secret is empty: anybody could sign with it")
    return bytes(secret)


class Ed25519Missing(ImportError):
    """A ``whsk_`` or ``whpk_`` key was given and the package ``cryptography`` is not installed."""

    def __init__(self) -> None:
        super().__init__("whsk_ and whpk_ keys (v1a, Ed25519) need the package cryptography: pip install cryptography")


class StandardWebhooks:
    """Signatures by Standard Webhooks 1.0.0, over ``id.timestamp.body``.

    ``v1`` (HMAC-SHA256) with ``whsec_`` keys, ``v1a`` (Ed25519) with ``whsk_`` keys, which sign, and ``whpk_`` keys, which
    verify. Any of the keys may have signed: two during a rotation. Signing uses every key that can.

    :param now: what time it is, in whole seconds since 1970; the system's clock when ``None``
    :raises ValueError: if there is no key, or one is none; the message does not hold it
    :raises Ed25519Missing: if a key needs the package ``cryptography`` and it is not there
    """

    def __init__(
        self,
        keys: str | Sequence[str],
        *,
        tolerance_sec: int = USUAL_TOLERANCE_SECONDS,
        now: Callable[[], int] | None = None,
    ) -> None:
        self._keys = [_webhook_key(key) for key in ([keys] if isinstance(keys, str) else keys)]
        self._tolerance = _whole(tolerance_sec)
        self._now = _system_seconds if now is None else now
        if not self._keys:
            raise ValueError("no key")

    def sign(self, id: str, body: bytes, *, timestamp: int | None = None) -> dict[str, str]:
        """The headers of a delivery.

        :param id: the same when the delivery is tried again
        :raises ValueError: if the id is empty or holds a dot, a blank or a control character, or if no key can sign
        """
        _require_bytes(body)
        seconds = self._now() if timestamp is None else _whole(timestamp)
        if seconds < 0:
            raise ValueError(f"the time is negative: {seconds}")
        if not _is_id(id) or "." in id:
            # A dot in it could be taken for the one behind it.
            raise ValueError("an id has visible ASCII characters and no dot")
        content = _webhook_content(id, str(seconds), body)
        signed = [(key.scheme, key.sign(content)) for key in self._keys]
        signatures = [
            f"{scheme},{base64.b64encode(signature).decode('ascii')}" for scheme, signature in signed if signature is not None
        ]
        if not signatures:
            raise ValueError("public keys can only verify")
        return {"webhook-id": id, "webhook-timestamp": str(seconds), "webhook-signature": " ".join(signatures)}

    def verify(self, headers: Mapping[str, str], body: bytes) -> Verification:
        """Looks at a delivery's signature: whether its headers are there, well formed, fresh, and right.

        :param headers: a mapping with names in any case, or the headers of an ``http.server`` request
        """
        _require_bytes(body)
        id = _header_named(headers, "webhook-id")
        time = _header_named(headers, "webhook-timestamp")
        signatures = _header_named(headers, "webhook-signature")
        if not id or not time or not signatures:
            return Verification("missing_header")
        well_formed = _is_id(id) and _DIGITS.fullmatch(time) and len(time) <= _LONGEST_TIME
        if not well_formed or len(signatures) > _LONGEST_HEADER:
            return Verification("malformed_header")
        if not _is_fresh(time, self._now(), self._tolerance):
            return Verification("stale")
        content = _webhook_content(id, time, body)
        found = False
        for piece in signatures.split(" "):
            scheme, _, text = piece.partition(",")
            signature = _canonical_base64(text)
            for key in self._keys:
                if signature is not None and key.scheme == scheme:
                    found |= key.verifies(content, signature)
        return Verification("ok" if found else "signature_mismatch")

    def verify_once(self, headers: Mapping[str, str], body: bytes, guard: ReplayGuard) -> Verification:
        """As :meth:`verify`, and accepts each id once."""
        verification = self.verify(headers, body)
        if not verification.valid or guard.accept(_header_named(headers, "webhook-id") or ""):
            return verification
        return Verification("replayed")


class _WebhookKey(Protocol):
    scheme: str

    def sign(self, content: bytes) -> bytes | None: ...

    def verifies(self, content: bytes, signature: bytes) -> bool: ...


def _webhook_key(text: str) -> _WebhookKey:
    key = text.strip(_WHITE_SPACE)
    if key.startswith("whsk_"):
        return _PrivateKey(_key_bytes(key[len("whsk_") :]))
    if key.startswith("whpk_"):
        return _PublicKey(_key_bytes(key[len("whpk_") :]))
    return _SymmetricKey(_key_bytes(key[len("whsec_") :] if key.startswith("whsec_") else key))


class _SymmetricKey:
    scheme = "v1"

    def __init__(self, secret: bytes) -> None:
        if not secret:
            raise ValueError("the secret is empty: anybody could sign with it")
        self._secret = secret

    def sign(self, content: bytes) -> bytes:
        return hmac.new(self._secret, content, hashlib.sha256).digest()

    def verifies(self, content: bytes, signature: bytes) -> bool:
        return hmac.compare_digest(self.sign(content), signature)


class _PrivateKey:
    """A seed, or a seed and the public key behind it."""

    scheme = "v1a"

    def __init__(self, secret: bytes) -> None:
        if len(secret) not in (32, 64):
            raise ValueError(f"a whsk_ key has 32 or 64 bytes, not {len(secret)}")
        try:
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        except ImportError:
            raise Ed25519Missing() from None
        self._key = Ed25519PrivateKey.from_private_bytes(secret[:32])
        self._other = _PublicKey(secret[32:]) if len(secret) == 64 else None

    def sign(self, content: bytes) -> bytes:
        return self._key.sign(content)

    def verifies(self, content: bytes, signature: bytes) -> bool:
        if self._other is None:
            # Ed25519 has one signature for a key and a content.
            return hmac.compare_digest(self.sign(content), signature)
        return self._other.verifies(content, signature)


class _PublicKey:
    scheme = "v1a"

    def __init__(self, public: bytes) -> None:
        if len(public) != 32:
            raise ValueError(f"a whpk_ key has 32 bytes, not {len(public)}")
        if not _is_point(public):
            raise ValueError("the whpk_ key is no point of Ed25519")
        try:
            from cryptography.exceptions import InvalidSignature
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        except ImportError:
            raise Ed25519Missing() from None
        self._invalid = InvalidSignature
        self._key = Ed25519PublicKey.from_public_bytes(public)

    def sign(self, content: bytes) -> bytes | None:
        return None

    def verifies(self, content: bytes, signature: bytes) -> bool:
        try:
            self._key.verify(signature, content)
        except self._invalid:
            return False
        return True


_P = 2**255 - 19
_D = 37095705934669439343138083508754565189542113879843219016388785533085940283555


def _is_point(public: bytes) -> bool:
    """Whether bytes are a point of the curve (RFC 8032, 5.1.3): the library takes any, and then refuses every signature."""
    y = int.from_bytes(public, "little") & (2**255 - 1)
    square = (y * y - 1) * pow(_D * y * y + 1, _P - 2, _P) % _P
    return y < _P and pow(square, (_P - 1) // 2, _P) <= 1 and not (square == 0 and public[31] > 127)


def _key_bytes(text: str) -> bytes:
    if not _BASE64.fullmatch(text):
        raise ValueError("the key is no base64 with the prefix whsec_, whsk_ or whpk_")
    return base64.b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))


def _canonical_base64(text: str) -> bytes | None:
    """The bytes of base64 in its one right form; ``None`` for any other text."""
    try:
        decoded = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded if base64.b64encode(decoded).decode("ascii") == text else None


def _webhook_content(id: str, time: str, body: bytes) -> bytes:
    return f"{id}.{time}.".encode("ascii") + body


def _is_id(id: str) -> bool:
    return _ID.fullmatch(id) is not None and len(id) <= _LONGEST_HEADER


def _header_named(headers: Mapping[str, str], name: str) -> str | None:
    for key, value in headers.items():
        if key.lower() == name:
            return value
    return None


class ReplayGuard:
    """Remembers deliveries of one process, so that each is accepted once. For any number of threads.

    When the guard is full it refuses what is new: whoever could make it forget could replay.

    :param most: how many deliveries are remembered at once
    :param memory_seconds: how long: at least twice the tolerance, since a delivery may come with a time in the future
    :param now: what time it is, in seconds since 1970; the system's clock when ``None``
    """

    def __init__(
        self,
        *,
        most: int = 100_000,
        memory_seconds: float = 2 * USUAL_TOLERANCE_SECONDS,
        now: Callable[[], float] | None = None,
    ) -> None:
        if most < 1 or not memory_seconds > 0:
            raise ValueError("a replay guard remembers something for some time")
        self._most = most
        self._memory = memory_seconds
        self._now = _time.time if now is None else now
        self._seen: set[str] = set()
        self._oldest: list[tuple[float, str]] = []
        self._lock = threading.Lock()

    def accept(self, delivery: str) -> bool:
        """Whether a delivery may be accepted: it was not before, and there is room to remember it."""
        with self._lock:
            now = self._now()
            while self._oldest and self._oldest[0][0] <= now:
                self._seen.discard(heapq.heappop(self._oldest)[1])
            if len(self._seen) >= self._most or delivery in self._seen:
                return False
            self._seen.add(delivery)
            heapq.heappush(self._oldest, (now + self._memory, delivery))
            return True

    @property
    def size(self) -> int:
        """How many deliveries are remembered."""
        with self._lock:
            return len(self._seen)


def _is_fresh(time: str, now: int, tolerance: int) -> bool:
    return len(time) <= _LONGEST_TIME and abs(now - int(time)) <= tolerance


def _require_bytes(body: bytes) -> None:
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise TypeError("the body is no bytes: sign and verify them as they are on the wire")


def _whole(seconds: int) -> int:
    if not isinstance(seconds, int) or isinstance(seconds, bool):
        raise TypeError("times are whole numbers of seconds")
    return seconds


def _system_seconds() -> int:
    return int(_time.time())
