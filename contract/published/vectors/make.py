"""Writes signatures.json and validation.json: what signing, verifying and validating must give in every language.

Nothing here uses an implementation that is tested with it: digests are hashlib's, and what comes of a vector is known from
how it is made. Random ones come from a fixed seed, so that making them again gives the same file.
"""

import base64
import hashlib
import hmac
import json
import random
import sys
from pathlib import Path

A = "00112233445566778899aabbccddeeff" * 2
B = "ffeeddccbbaa99887766554433221100" * 2
NOW = 1731000000
BODY = b'{"event":"Stop"}'
WHSEC = "whsec_" + base64.b64encode(bytes.fromhex(A)).decode()
WHSEC_B = "whsec_" + base64.b64encode(bytes.fromhex(B)).decode()
# RFC 8032, 7.1, test 2: the key pair that everybody has. The signatures below were made with it once, by OpenSSL.
SEED = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
POINT = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
WHSK = "whsk_" + base64.b64encode(SEED).decode()
WHSK_LONG = "whsk_" + base64.b64encode(SEED + POINT).decode()
WHPK = "whpk_" + base64.b64encode(POINT).decode()
V1A = "@V1A@"

vectors = []


def add(name, kind, expected, **given):
    vectors.append({"name": name, "kind": kind, **given, "expected": expected})


def b64(data):
    return base64.b64encode(data).decode("ascii")


def mac(secret_hex, time, body):
    return hmac.new(bytes.fromhex(secret_hex), str(time).encode() + b"." + body, hashlib.sha256).hexdigest()


def hook(name, header, reason, *, secrets=(A,), body=BODY, now=NOW, tolerance=300, strict=True, warnings=()):
    expected = {"valid": reason == "ok", "reason": reason, "warnings": list(warnings)}
    add(name, "hook.verify", expected, secrets_hex=list(secrets), body_b64=b64(body), header=header, now=now,
        tolerance_sec=tolerance, strict=strict)


def hook_fails(name, header, error, *, secrets, strict=True):
    add(name, "hook.verify", {"error": error}, secrets_hex=list(secrets), body_b64=b64(BODY), header=header, now=NOW,
        tolerance_sec=300, strict=strict)


def grammar():
    right = mac(A, NOW, BODY)
    good = f"t={NOW},v1={right}"
    malformed = {
        "a space behind the comma": f"t={NOW}, v1={right}",
        "a space before the comma": f"t={NOW} ,v1={right}",
        "a space before the header": " " + good,
        "a space behind the header": good + " ",
        "a tab behind the comma": f"t={NOW},\tv1={right}",
        "a space before the equals sign": f"t ={NOW},v1={right}",
        "a space behind the equals sign": f"t= {NOW},v1={right}",
        "a line feed behind the header": good + "\n",
        "a line feed behind the time": f"t={NOW}\n,v1={right}",
        "a line feed behind the scheme": f"t={NOW},v1\n={right}",
        "a line feed for the last digit": good[:-1] + "\n",
        "a carriage return and a line feed": good + "\r\n",
        "a zero byte": good + "\0",
        "a byte order mark": "\ufeff" + good,
        "a comma before": "," + good,
        "a comma behind": good + ",",
        "two commas": f"t={NOW},,v1={right}",
        "a semicolon between": f"t={NOW};v1={right}",
        "a lone comma": ",",
        "a lone equals sign": "=",
        "no equals sign": "garbage",
        "no key": f"={NOW},v1={right}",
        "no time": f"v1={right}",
        "an empty time": f"t=,v1={right}",
        "no digest": f"t={NOW}",
        "an empty digest": f"t={NOW},v1=",
        "two times": f"t={NOW},t={NOW},v1={right}",
        "two times that differ": f"t={NOW},t={NOW + 1},v1={right}",
        "a scheme twice": f"t={NOW},v1={right},v1={right}",
        "a scheme twice, the first wrong": f"t={NOW},v1={'0' * 64},v1={right}",
        "an upper-case T": f"T={NOW},v1={right}",
        "an upper-case V": f"t={NOW},V1={right}",
        "a scheme without a number": f"t={NOW},v={right}",
        "a scheme with a letter": f"t={NOW},va={right}",
        "a scheme with another digit": f"t={NOW},v\uff11={right}",
        "a key that nobody knows": f"t={NOW},v1={right},kid=1",
        "a negative time": f"t=-{NOW},v1={right}",
        "a signed time": f"t=+{NOW},v1={right}",
        "a fraction": f"t={NOW}.0,v1={right}",
        "a hex time": f"t=0x1,v1={right}",
        "an exponent": f"t=1e9,v1={right}",
        "Arabic digits": f"t=\u0661\u0667\u0663\u0661,v1={right}",
        "full-width digits": f"t=\uff11\uff17,v1={right}",
        "63 digits": f"t={NOW},v1={right[:-1]}",
        "65 digits": f"t={NOW},v1={right}0",
        "62 digits": f"t={NOW},v1={right[:-2]}",
        "a digest with a letter beyond f": f"t={NOW},v1={right[:-1]}g",
        "a digest with an equals sign": f"t={NOW},v1={right[:-1]}=",
        "a digest with full-width digits": f"t={NOW},v1={right[:-1]}\uff11",
        "a digest with a sign that upper case makes two of": f"t={NOW},v1={right[:-1]}\u0131",
        "a second scheme that is no hex": f"t={NOW},v1={right},v9=zz",
        "two header lines, joined": f"{good}, {good}",
        "the header of the forwarder before it": f"sha256={right}",
        "base64": f"t={NOW},v1={b64(bytes.fromhex(right))}",
        "quotes": f't="{NOW}",v1="{right}"',
    }
    for name, header in malformed.items():
        hook(name, header, "malformed_header")
        hook(name + ", as published", header, "malformed_header", strict=False)

    fine = {
        "a header as it is signed": good,
        "the time behind the digest": f"v1={right},t={NOW}",
        "the time between digests": f"v1={'0' * 64},t={NOW},v2={right}",
        "upper-case hex": f"t={NOW},v1={right.upper()}",
        "another scheme": f"t={NOW},v9={right}",
        "a scheme of many digits": f"t={NOW},v{'9' * 40}={right}",
        "v1 and v01 are two schemes": f"t={NOW},v01={'0' * 64},v1={right}",
        "v0": f"t={NOW},v0={right}",
        "wrong first, right second": f"t={NOW},v1={'f' * 64},v2={right}",
        "right first, wrong second": f"t={NOW},v1={right},v2={'f' * 64}",
    }
    for name, header in fine.items():
        hook(name, header, "ok")
        hook(name + ", as published", header, "ok", strict=False)
    longest = good
    scheme = 2
    while len(longest) + len(f",v{scheme}=") + 64 <= 8192 - 80:
        longest += f",v{scheme}=" + "0" * 64
        scheme += 1
    filler = 8192 - len(longest) - 64 - 3
    longest += ",v" + "0" * filler + "=" + "1" * 64
    assert len(longest) == 8192
    hook("8192 characters", longest, "ok")
    hook("8193 characters", longest.replace(",v0", ",v00", 1), "malformed_header")
    for zeros in ("0", "00"):
        text = zeros + "173100000"
        if len(text) <= 10:
            hook("a leading zero that was signed", f"t={text},v1={mac(A, text, BODY)}", "ok", now=173100000)
            hook("a leading zero that was not signed", f"t={text},v1={mac(A, 173100000, BODY)}", "signature_mismatch",
                 now=173100000)
        else:
            hook("a leading zero too many", f"t={text},v1={mac(A, text, BODY)}", "stale", now=173100000)
    hook("eleven digits", f"t=17310000000,v1={mac(A, 17310000000, BODY)}", "stale", now=17310000000)
    hook("a hundred digits", f"t={'9' * 100},v1={right}", "stale")
    hook("ten nines", f"t=9999999999,v1={mac(A, 9999999999, BODY)}", "ok", now=9999999999)
    hook("the time nought", f"t=0,v1={mac(A, 0, BODY)}", "ok", now=0)
    hook("before 1970", f"t=0,v1={mac(A, 0, BODY)}", "ok", now=-300)
    hook("too long before 1970", f"t=0,v1={mac(A, 0, BODY)}", "stale", now=-301)


def order():
    right = mac(A, NOW, BODY)
    good = f"t={NOW},v1={right}"
    for off, reason in ((300, "ok"), (301, "stale"), (-300, "ok"), (-301, "stale")):
        hook(f"{off} seconds off", good, reason, now=NOW + off)
    hook("no tolerance, the same second", good, "ok", tolerance=0)
    hook("no tolerance, one second off", good, "stale", tolerance=0, now=NOW + 1)
    hook("a negative tolerance", good, "stale", tolerance=-1)
    hook("a tolerance of a century", good, "ok", tolerance=3153600000, now=NOW + 3153600000)
    hook("no header", None, "missing_header")
    hook("an empty header", "", "missing_header")
    hook("no header and no secret", None, "missing_header", secrets=())
    hook("malformed and stale", "t=1,v1=zz", "malformed_header")
    hook("stale and wrong", f"t=1,v1={'0' * 64}", "stale")
    hook("fresh and wrong", f"t={NOW},v1={'0' * 64}", "signature_mismatch")
    hook("another secret", f"t={NOW},v1={mac(B, NOW, BODY)}", "signature_mismatch")
    hook("another body", good, "signature_mismatch", body=BODY + b"\n")
    hook("another time", f"t={NOW + 1},v1={right}", "signature_mismatch")
    hook_fails("a header and no secret", good, "no secret to verify with", secrets=())
    hook_fails("a malformed header and no secret", "garbage", "no secret to verify with", secrets=())
    hook("a rotation: signed with the old", good, "ok", secrets=(A, B))
    hook("a rotation: signed with the new", f"t={NOW},v1={mac(B, NOW, BODY)}", "ok", secrets=(A, B))
    hook("a rotation: signed with both", f"t={NOW},v1={right},v2={mac(B, NOW, BODY)}", "ok", secrets=(B,))
    hook("a rotation: labels are bound to no secret", f"t={NOW},v2={right}", "ok", secrets=(A, B))

    weak = "aa"
    signed = f"t={NOW},v1={mac(weak, NOW, BODY)}"
    hook("a weak secret", signed, "ok", secrets=(weak,), warnings=["weak_secret"])
    hook("two weak secrets are told once", signed, "ok", secrets=(weak, "bb"), warnings=["weak_secret"])
    hook("a weak secret beside a strong one", good, "ok", secrets=(A, weak), warnings=["weak_secret"])
    hook("a weak secret and a malformed header", "garbage", "malformed_header", secrets=(weak,))
    hook("a weak secret and no header", None, "missing_header", secrets=(weak,))
    hook("a weak secret and a stale header", f"t=1,v1={right}", "stale", secrets=(weak,), warnings=["weak_secret"])
    hook("31 bytes are weak", f"t={NOW},v1={mac(A[2:], NOW, BODY)}", "ok", secrets=(A[2:],), warnings=["weak_secret"])
    hook("a secret longer than HMAC's block", f"t={NOW},v1={mac(A * 5, NOW, BODY)}", "ok", secrets=(A * 5,))

    empty = f"t={NOW},v1={mac('', NOW, BODY)}"
    hook("an empty secret, as published", empty, "ok", secrets=("",), strict=False, warnings=["weak_secret"])
    hook("a zero byte is the same key for HMAC", empty, "ok", secrets=("00",), warnings=["weak_secret"])
    refused = "the secret is empty: anybody could sign with it"
    hook_fails("an empty secret", empty, refused, secrets=("",))
    hook_fails("an empty secret among others", good, refused, secrets=(A, ""))
    hook_fails("an empty secret and no header", None, refused, secrets=("",))

    for name, body in (
        ("an empty body", b""),
        ("a body of zeros", bytes(1000)),
        ("a body that is no text", bytes(range(256))),
        ("a body in UTF-8", "{\"prompt\":\"Grüße, 世界 🙂\"}".encode()),
        ("a body with a byte order mark", b"\xef\xbb\xbf{}"),
        ("a body that ends in a line feed", BODY + b"\n"),
        ("a body that looks like a header", good.encode()),
        ("a body of 8 KiB", b"x" * 8192),
    ):
        hook(name, f"t={NOW},v1={mac(A, NOW, body)}", "ok", body=body)


def signing():
    def sign(name, expected, *, secret=A, body=BODY, timestamp=NOW, scheme="v1", strict=True):
        add(name, "hook.sign", expected, secret_hex=secret, body_b64=b64(body), timestamp=timestamp, scheme=scheme,
            strict=strict)

    sign("signed", {"header": f"t={NOW},v1={mac(A, NOW, BODY)}"})
    sign("signed as v2", {"header": f"t={NOW},v2={mac(A, NOW, BODY)}"}, scheme="v2")
    sign("signed at nought", {"header": f"t=0,v1={mac(A, 0, BODY)}"}, timestamp=0)
    sign("signed in the year 33658", {"header": f"t=1000000000000,v1={mac(A, 1000000000000, BODY)}"}, timestamp=10**12)
    sign("signed with an empty secret, as published", {"header": f"t={NOW},v1={mac('', NOW, BODY)}"}, secret="", strict=False)
    sign("signed with an empty secret", {"error": "the secret is empty: anybody could sign with it"}, secret="")
    sign("a negative time", {"error": "the time is negative: -1"}, timestamp=-1)
    for scheme in ("", "v", "1", "V1", "v1 ", "va", "v1,", "t", "v\uff11"):
        sign(f"the scheme <{scheme}>", {"error": f"a scheme is v and digits, not {scheme}"}, scheme=scheme)


def webhook_signature(secret, id, time, body):
    key = base64.b64decode(secret.removeprefix("whsec_"))
    return "v1," + b64(hmac.new(key, f"{id}.{time}.".encode() + body, hashlib.sha256).digest())


def webhook(name, reason, *, keys=(WHSEC,), id="msg_1", time=str(NOW), signature=None, body=BODY, now=NOW, tolerance=300):
    if signature is None:
        signature = webhook_signature(WHSEC, "msg_1", NOW, BODY)
    add(name, "webhook.verify", {"valid": reason == "ok", "reason": reason}, keys=list(keys), id=id, timestamp=time,
        signature=signature if signature != "-" else None, body_b64=b64(body), now=now, tolerance_sec=tolerance)


def webhooks():
    right = webhook_signature(WHSEC, "msg_1", NOW, BODY)
    webhook("a delivery", "ok")
    webhook("the reference example", "ok", keys=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
            id="msg_p5jXN8AQM9LWM0D4loKWxJek", time="1614265330", now=1614265330, body=b'{"test": 2432232314}',
            signature="v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    webhook("a key without a prefix", "ok", keys=[WHSEC.removeprefix("whsec_")])
    webhook("a key with white space around it", "ok", keys=[f" \t{WHSEC}\r\n"])
    webhook("a key without padding", "ok", keys=[WHSEC.rstrip("=")])
    webhook("another key", "signature_mismatch", keys=[WHSEC_B])
    webhook("a rotation", "ok", keys=[WHSEC_B, WHSEC])
    webhook("signatures of two keys", "ok", signature=f"{webhook_signature(WHSEC_B, 'msg_1', NOW, BODY)} {right}")
    for name, headers in (("id", {"id": None}), ("timestamp", {"time": None}), ("signature", {"signature": "-"})):
        webhook(f"no {name}", "missing_header", **headers)
    for name, headers in (("id", {"id": ""}), ("timestamp", {"time": ""}), ("signature", {"signature": ""})):
        webhook(f"an empty {name}", "missing_header", **headers)
    for id in ("msg 1", "msg\n1", "msg\u00e4", "\x7f", "a" * 8193):
        webhook(f"an id {id[:10]!r}", "malformed_header", id=id)
    dotted = webhook_signature(WHSEC, "a.b", NOW, BODY)
    webhook("an id with a dot is verified", "ok", id="a.b", signature=dotted)
    for time in ("-1", "+1", "1.0", "1e9", " 1", "1 ", "1\n", "0x1", "17310000000", "\u0661"):
        webhook(f"the time {time!r}", "malformed_header", time=time)
    leading = webhook_signature(WHSEC, "msg_1", "0173100000", BODY)
    webhook("a leading zero that was signed", "ok", time="0173100000", now=173100000, signature=leading)
    for off, reason in ((300, "ok"), (301, "stale"), (-300, "ok"), (-301, "stale")):
        webhook(f"a delivery {off} seconds off", reason, now=NOW + off)
    webhook("a negative tolerance for a delivery", "stale", tolerance=-1)
    webhook("another id", "signature_mismatch", id="msg_2")
    webhook("another time", "signature_mismatch", time=str(NOW + 1))
    webhook("another body", "signature_mismatch", body=BODY + b" ")
    for name, signature in {
        "without a scheme": right[3:],
        "with an empty scheme": right[2:],
        "of a scheme that nobody knows": "v2" + right[2:],
        "in upper case": "V1" + right[2:],
        "without padding": right.rstrip("="),
        "with more padding": right + "=",
        "with a line feed": right + "\n",
        "with a comma more": right + ",",
        "in the alphabet of URLs": right.replace("+", "-").replace("/", "_") if "+" in right or "/" in right else right[:-2] + "_=",
        "with a bit that does not count": right[:-2] + chr(ord(right[-2]) + 1) + "=",
        "that is empty": "v1,",
        "that is too short": "v1,AAAA",
        "of blanks": "   ",
        "of garbage": "garbage",
    }.items():
        webhook(f"a signature {name}", "signature_mismatch", signature=signature)
    webhook("blanks around a signature", "ok", signature=f"  {right}  ")
    webhook("garbage before a signature", "ok", signature=f"garbage v1, v1,??? {right}")
    webhook("8193 characters of signatures", "malformed_header", signature=right + " " + "x" * (8192 - len(right)))
    webhook("8192 characters of signatures", "ok", signature=right + " " + "x" * (8191 - len(right)))

    webhook("Ed25519", "ok", keys=[WHPK], signature=V1A)
    webhook("Ed25519, by the private key", "ok", keys=[WHSK], signature=V1A)
    webhook("Ed25519, by the private key with its public one", "ok", keys=[WHSK_LONG], signature=V1A)
    webhook("Ed25519, another body", "signature_mismatch", keys=[WHPK], signature=V1A, body=BODY + b" ")
    webhook("Ed25519 beside HMAC", "ok", keys=[WHPK], signature=f"{right} {V1A}")
    webhook("Ed25519, of the other scheme's name", "signature_mismatch", keys=[WHPK], signature="v1" + V1A)
    webhook("Ed25519, a signature of 32 bytes", "signature_mismatch", keys=[WHPK], signature="v1a" + right[2:])
    webhook("Ed25519, an empty signature", "signature_mismatch", keys=[WHPK], signature="v1a,")
    webhook("an HMAC key does not verify Ed25519", "signature_mismatch", keys=[WHSEC], signature=V1A)

    def sign(name, expected, *, keys=(WHSEC,), id="msg_1", timestamp=NOW):
        add(name, "webhook.sign", expected, keys=list(keys), id=id, timestamp=timestamp, body_b64=b64(BODY))

    def headers(signature):
        return {"headers": {"webhook-id": "msg_1", "webhook-timestamp": str(NOW), "webhook-signature": signature}}

    sign("a delivery signed", headers(right))
    sign("a delivery signed with two keys", headers(f"{right} {webhook_signature(WHSEC_B, 'msg_1', NOW, BODY)}"),
         keys=[WHSEC, WHSEC_B])
    sign("a delivery signed by Ed25519", headers(V1A), keys=[WHSK])
    sign("a delivery signed by Ed25519, public key behind it", headers(V1A), keys=[WHSK_LONG])
    sign("a delivery signed by both schemes", headers(f"{right} {V1A}"), keys=[WHSEC, WHPK, WHSK])
    sign("a public key cannot sign", {"error": "public keys can only verify"}, keys=[WHPK])
    sign("no key", {"error": "no key"}, keys=[])
    sign("a time before 1970", {"error": "the time is negative: -1"}, timestamp=-1)
    for id in ("", "a.b", "a b", "a\nb", "\u00e4", "a" * 8193):
        sign(f"the id {id[:10]!r}", {"error": "an id has visible ASCII characters and no dot"}, id=id)
    no_base64 = "the key is no base64 with the prefix whsec_, whsk_ or whpk_"
    empty = "the secret is empty: anybody could sign with it"
    for key, error in (
        ("", empty), ("whsec_", empty), ("  ", empty), ("whsec_???", no_base64), ("topsecret!", no_base64),
        ("whsec_A", no_base64), ("whsec_AAA==", no_base64), ("whsec_AA=", no_base64), ("whsec_AA==AA==", no_base64),
        ("whsec_A A=", no_base64), ("whsec_AA-_", no_base64), ("WHSEC_AAAA", no_base64), ("whsec_\u00a0AAAA", no_base64),
        ("whsk_AAAA", "a whsk_ key has 32 or 64 bytes, not 3"), ("whsk_", "a whsk_ key has 32 or 64 bytes, not 0"),
        ("whpk_" + b64(b"\xff" * 32), "the whpk_ key is no point of Ed25519"),
        ("whpk_" + b64(b"\x02" * 32), "the whpk_ key is no point of Ed25519"),
        ("whpk_" + b64(bytes(32)), "public keys can only verify"),
        ("whpk_AAAA", "a whpk_ key has 32 bytes, not 3"), ("whpk_?", no_base64), ("whsk_?", no_base64),
    ):
        sign(f"the key {key!r}", {"error": error}, keys=[key])


def replays():
    def replay(name, steps, accepted, size, *, most=10, memory=600):
        add(name, "replay", {"accepted": accepted, "size": size}, most=most, memory_sec=memory,
            steps=[{"at": at, "delivery": delivery} for at, delivery in steps])

    replay("each is accepted once", [(0, "a"), (0, "b"), (1, "a"), (1, "b")], [True, True, False, False], 2)
    replay("a name is its very characters", [(0, "a"), (0, "A"), (0, " a"), (0, "")], [True] * 4, 4)
    replay("what is forgotten is accepted again", [(0, "a"), (599, "a"), (600, "a"), (1199, "a"), (1200, "a")],
           [True, False, True, False, True], 1)
    replay("a full guard refuses what is new", [(0, "a"), (0, "b"), (0, "c"), (0, "a"), (600, "c")],
           [True, True, False, False, True], 1, most=2)
    replay("a refusal is not remembered longer", [(0, "a"), (500, "a"), (600, "a")], [True, False, True], 1)
    replay("a clock that is set back", [(1000, "a"), (0, "b"), (600, "b"), (601, "a"), (1600, "a"), (1600, "c")],
           [True, True, True, False, True, True], 2)
    add("a guard of nothing", "replay", {"error": "a replay guard remembers something for some time"}, most=0, memory_sec=600,
        steps=[])
    add("a guard for no time", "replay", {"error": "a replay guard remembers something for some time"}, most=1, memory_sec=0,
        steps=[])

    right = mac(A, NOW, BODY)
    other = mac(B, NOW, BODY)
    header = f"t={NOW},v1={right}"
    steps = [
        (f"t={NOW},v1={'0' * 64}", "signature_mismatch"), ("", "missing_header"), (header, "ok"), (header, "replayed"),
        (f"v1={right},t={NOW}", "replayed"), (f"t={NOW},v1={right.upper()}", "replayed"), (f"t={NOW},v7={right}", "replayed"),
        (f"t={NOW},v1={other}", "replayed"), (f"t={NOW + 1},v1={mac(A, NOW + 1, BODY)}", "ok"),
        (f"t={NOW},v1={right[:-1]}", "malformed_header"), (f"t=1,v1={right}", "stale"),
    ]
    add("a delivery is accepted once however its header is written", "hook.once", {"reasons": [r for _, r in steps], "size": 2},
        secrets_hex=[A, B], body_b64=b64(BODY), now=NOW, headers=[h for h, _ in steps])
    steps = [("msg_1", "ok"), ("msg_1", "replayed"), ("msg_2", "ok"), ("msg_2", "replayed"), ("", "missing_header")]
    add("an id is accepted once", "webhook.once", {"reasons": [r for _, r in steps], "size": 2}, keys=[WHSEC],
        body_b64=b64(BODY), now=NOW,
        deliveries=[{"id": id, "signature": webhook_signature(WHSEC, id, NOW, BODY)} for id, _ in steps])


def random_ones():
    rnd = random.Random(20260707)
    for number in range(200):
        secret = rnd.randbytes(rnd.choice((1, 16, 31, 32, 33, 64, 65, 200))).hex()
        body = rnd.randbytes(rnd.choice((0, 1, 15, 16, 63, 64, 65, 300)))
        time = rnd.choice((rnd.randrange(10**10), NOW))
        tolerance = rnd.choice((0, 1, 300, 86400))
        off = rnd.choice((0, tolerance, -tolerance, tolerance + 1, -tolerance - 1, rnd.randint(-tolerance, tolerance)))
        digest = mac(secret, time, body)
        scheme = f"v{rnd.randrange(1, 30)}"
        header = rnd.choice((f"t={time},{scheme}={digest}", f"{scheme}={digest},t={time}"))
        reason = "stale" if abs(off) > tolerance else "ok"
        warnings = ["weak_secret"] if len(secret) < 64 else []
        sent = body
        match rnd.randrange(5):
            case 0 if body:
                place = rnd.randrange(len(body))
                sent = body[:place] + bytes([body[place] ^ (1 << rnd.randrange(8))]) + body[place + 1 :]
                reason = "signature_mismatch" if reason == "ok" else reason
            case 1:
                place = header.index(digest) + rnd.randrange(64)
                changed = rnd.choice([c for c in "0123456789abcdef" if c != header[place]])
                header = header[:place] + changed + header[place + 1 :]
                reason = "signature_mismatch" if reason == "ok" else reason
            case 2:
                place = header.index(digest) + rnd.randrange(64)
                header = header[:place] + rnd.choice("gGxX ,=\n-") + header[place + 1 :]
                reason, warnings = "malformed_header", []
            case _:
                pass
        hook(f"random {number}", header, reason, secrets=[secret], body=sent, now=time + off, tolerance=tolerance,
             warnings=warnings)
        if reason == "ok":
            add(f"random {number} signed", "hook.sign", {"header": f"t={time},{scheme}={digest}"}, secret_hex=secret,
                body_b64=b64(body), timestamp=time, scheme=scheme, strict=True)
    letters = "".join(chr(c) for c in range(33, 127) if c != ord("."))
    for number in range(100):
        secret = "whsec_" + b64(rnd.randbytes(rnd.choice((1, 24, 32, 64, 65))))
        id = "".join(rnd.choices(letters, k=rnd.choice((1, 8, 30))))
        body = rnd.randbytes(rnd.choice((0, 1, 64, 300)))
        time = rnd.randrange(10**10)
        signature = webhook_signature(secret, id, time, body)
        add(f"random delivery {number} signed", "webhook.sign",
            {"headers": {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": signature}}, keys=[secret],
            id=id, timestamp=time, body_b64=b64(body))
        changed = rnd.choice(("", "id", "time", "body"))
        webhook(f"random delivery {number}", "signature_mismatch" if changed else "ok", keys=[secret],
                id=id + "x" if changed == "id" else id, time=str(time + (changed == "time")), signature=signature,
                body=body + b"x" if changed == "body" else body, now=time)


CALL = {
    "session_id": "s1", "transcript_path": None, "cwd": "/project", "hook_event_name": "PreToolUse", "model": "m",
    "permission_mode": "default", "turn_id": "t1", "tool_name": "Bash", "tool_input": {"command": "ls"}, "tool_use_id": "c1",
}


def validations():
    def check(name, text, *errors, host="codex", event="PreToolUse", kind="validate"):
        text = text if isinstance(text, str) else json.dumps(text)
        found = [{"pointer": pointer, "message": message} for pointer, message in errors]
        given = {"host": host, "event": event} if kind == "validate" else {}
        add(name, kind, {"valid": not found, "errors": found}, **given, text=text)

    def without(*names):
        return {name: value for name, value in CALL.items() if name not in names}

    check("a payload", CALL)
    check("a payload with keys that nobody knows", CALL | {"new": 1, "": [], "a/b~c": {}})
    check("the event that the payload tells", CALL, event=None)
    check("an event in another case", CALL, event="pretooluse")
    check("no event", without("hook_event_name"), ("", "is of no known event of codex"), event=None)
    check("an event that is no text", CALL | {"hook_event_name": 1}, ("", "is of no known event of codex"), event=None)
    check("an event that nobody knows", CALL, ("", "is of no known event of codex"), event="PreTool")
    check("an empty event", CALL, ("", "is of no known event of codex"), event="")
    check("a host that nobody knows", CALL, ("", "is of no known host"), host="emacs")
    check("a host in another case", CALL, ("", "is of no known host"), host="Codex")
    for text, kind in (("null", "null"), ("[]", "an array"), ("1", "a number"), ('"a"', "a string"), ("true", "a boolean")):
        check(f"a payload that is {text}", text, ("", f"must be an object, is {kind}"))
    check("a payload that is [], event not told", "[]", ("", "is of no known event of codex"), event=None)
    required = [name for name in CALL if name != "agent_id"]
    check("an empty payload", {}, *((f"/{name}", "is missing") for name in required))
    for name in required:
        check(f"no {name}", without(name), (f"/{name}", "is missing"))
    for value, kind in ((None, "null"), (1, "a number"), (1.5, "a number"), (True, "a boolean"), ([], "an array"), ({}, "an object")):
        check(f"{json.dumps(value)} for a string", CALL | {"model": value}, ("/model", f"must be a string, is {kind}"))
    for value in (None, 1, True, [], {}, "x"):
        check(f"{json.dumps(value)} for anything", CALL | {"tool_input": value})
    check("null where it may be", CALL | {"transcript_path": None})
    check("neither a string nor null", CALL | {"transcript_path": 1}, ("/transcript_path", "must be a string or null, is a number"))
    check("null for an optional string", CALL | {"agent_id": None}, ("/agent_id", "must be a string, is null"))
    check("another event's name", CALL | {"hook_event_name": "Stop"}, ("/hook_event_name", 'must be one of "PreToolUse"'))
    check("an empty string", CALL | {"session_id": ""})
    check("several errors, in the contract's order", {"tool_name": 1, "session_id": 2, "hook_event_name": "PreToolUse"},
          ("/session_id", "must be a string, is a number"), ("/transcript_path", "is missing"), ("/cwd", "is missing"),
          ("/model", "is missing"), ("/permission_mode", "is missing"), ("/turn_id", "is missing"),
          ("/tool_name", "must be a string, is a number"), ("/tool_input", "is missing"), ("/tool_use_id", "is missing"))
    for name in ("__proto__", "constructor", "toString", "hasOwnProperty"):
        check(f"{name} is a key like any other", json.dumps(CALL)[:-1] + f', "{name}": 1}}')
    check("an inherited name is not there", '{"__proto__": ' + json.dumps(CALL) + "}",
          *((f"/{name}", "is missing") for name in required))
    check("letters beyond ASCII", CALL | {"session_id": "Gr\u00fc\u00dfe \U0001f642", "cwd": "/\u0130"})
    check("the Kelvin sign is no k", CALL, ("", "is of no known event of codex"), event="PreTool\u212a")

    notice = {"type": "agent-turn-complete", "cwd": "/", "thread-id": "t", "turn-id": "u", "input-messages": ["a"]}

    def notify(name, messages, *errors):
        check(name, notice | {"input-messages": messages}, *errors, event="agent-turn-complete")

    notify("strings", ["a", ""])
    notify("no strings", [])
    notify("a number among strings", ["a", 1, None], ("/input-messages/1", "must be a string, is a number"),
           ("/input-messages/2", "must be a string, is null"))
    notify("a string for strings", "a", ("/input-messages", "must be an array, is a string"))
    notify("a hundred errors at most", [1] * 150, *((f"/input-messages/{i}", "must be a string, is a number") for i in range(100)))

    def step(name, number, *errors):
        text = json.dumps({"conversationId": "c", "workspacePaths": [], "transcriptPath": "/t", "artifactDirectoryPath": "/a",
                           "modelName": "m", "toolCall": {"name": "n", "args": {}}, "stepIdx": "@"})
        check(name, text.replace('"@"', number), *errors, host="antigravity")

    whole = "must be a whole number, is a number"
    for number in ("0", "-1", "7", "9007199254740993", "1e3", "3.0", "-0"):
        step(f"{number} is a whole number", number)
    for number in ("1.5", "1e-3", "-0.5"):
        step(f"{number} is no whole number", number, ("/stepIdx", whole))
    step("a text is no whole number", '"1"', ("/stepIdx", "must be a whole number, is a string"))
    step("a boolean is no whole number", "true", ("/stepIdx", "must be a whole number, is a boolean"))
    add("NaN is no JSON", "validate", {"error": "no JSON"}, host="codex", event="Stop", text='{"session_id": NaN}')
    add("Infinity is no JSON", "validate", {"error": "no JSON"}, host="codex", event="Stop", text='{"session_id": -Infinity}')
    add("single quotes are no JSON", "validate", {"error": "no JSON"}, host="codex", event="Stop", text="{'session_id': 1}")
    add("a comment is no JSON", "validate", {"error": "no JSON"}, host="codex", event="Stop", text="{} // a")
    add("nothing is no JSON", "validate", {"error": "no JSON"}, host="codex", event="Stop", text="")

    decision = 'must be one of "abstain", "allow", "ask", "deny"'
    check("a verdict", {"decision": "deny", "reason": "no"}, kind="validate.verdict")
    check("a verdict of another word", {"decision": "block"}, ("/decision", decision), kind="validate.verdict")
    check("no decision", {}, ("/decision", "is missing"), kind="validate.verdict")
    check("a rewrite that is no object", {"decision": "allow", "rewrite": "ls", "stop": 1},
          ("/rewrite", "must be an object or null, is a string"), ("/stop", "must be a boolean, is a number"), kind="validate.verdict")
    envelope = {"openhook": "0.1", "id": "1", "source": "codex", "type": "tool.start", "time": "2026-11-21T00:00:00Z", "session_id": ""}
    check("an envelope", envelope, kind="validate.openhook")
    check("an envelope without its id", {k: v for k, v in envelope.items() if k != "id"}, ("/id", "is missing"),
          kind="validate.openhook")
    event = {"envelope": envelope, "host": "codex", "type": "tool.start", "native": None, "session": None, "cwd": None,
             "prompt": None, "calls": [], "derived": []}
    call = {"kind": "shell", "name": "Bash", "id": None, "command": "ls", "paths": [], "files": [{"path": "a", "operation": "read"}]}
    check("an event", event | {"calls": [call]}, kind="validate.event")
    check("an event with errors in its depth", event | {"envelope": {}, "calls": [call | {"files": [{"path": 1, "operation": "eat"}]}]},
          *((f"/envelope/{name}", "is missing") for name in envelope),
          ("/calls/0/files/0/path", "must be a string, is a number"),
          ("/calls/0/files/0/operation", 'must be one of "read", "write", "create", "update", "delete"'), kind="validate.event")
    check("a published event", {"event": "PreToolUse", "payload": {"tool_name": "Bash", "tool_input": {}}}, host="hook-contract-0.1.2")
    check("a published event without its payload's keys", {"event": "PreToolUse", "payload": {}},
          ("/payload/tool_name", "is missing"), ("/payload/tool_input", "is missing"), host="hook-contract-0.1.2")


def main():
    parts = {"signatures.json": (grammar, order, signing, webhooks, replays, random_ones), "validation.json": (validations,)}
    for file, makers in parts.items():
        vectors.clear()
        for make in makers:
            make()
        write(file)


def write(file):
    names = [vector["kind"] + " " + vector["name"] for vector in vectors]
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, twice
    lines = ",\n".join(json.dumps(vector, ensure_ascii=True) for vector in vectors)
    text = "[\n" + lines.replace(V1A, ED25519_SIGNATURE) + "\n]\n"
    folder = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent
    (folder / file).write_text(text, encoding="ascii")


ED25519_SIGNATURE = "v1a,JOFv/K6U2dic9Kz5589HWdZnnjnO9x0mrbdKhLtNMWRY8R0tS07X0Nv6sB8xOBbEGHetpv9GrHCEePaR+ivrAA=="

if __name__ == "__main__":
    main()
