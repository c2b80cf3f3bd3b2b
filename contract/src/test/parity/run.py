"""Runs vectors through the Python package: python3 run.py VECTORS, one line of JSON for each. See ParityTest."""

import base64
import dataclasses
import importlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "published" / "python"))

import belay_contract as contract  # noqa: E402
from belay_contract import hook_contract, signature  # noqa: E402


class NoJson(ValueError):
    def __init__(self):
        super().__init__("no JSON")


def parsed(text):
    try:
        return contract.parse(text)
    except ValueError:
        raise NoJson from None


def secrets(hexes):
    return [signature.secret_from_hex(text) for text in hexes]


def found(result):
    errors = [{"pointer": error.pointer, "message": error.message} for error in result.errors]
    return {"valid": result.valid, "errors": errors}


def looked(verification):
    return {"valid": verification.valid, "reason": verification.reason}


def hook_verify(v, body):
    warnings = []
    options = {"now": v["now"], "tolerance_sec": v["tolerance_sec"], "strict": v["strict"], "on_warning": warnings.append}
    return looked(signature.verify(v["header"], body, secrets(v["secrets_hex"]), **options)) | {"warnings": warnings}


def hook_sign(v, body):
    secret = signature.secret_from_hex(v["secret_hex"])
    return {"header": signature.sign(body, secret, timestamp=v["timestamp"], scheme=v["scheme"], strict=v["strict"])}


def hook_once(v, body):
    guard = signature.ReplayGuard(most=10, memory_seconds=600, now=lambda: v["now"])
    keys = secrets(v["secrets_hex"])
    reasons = [signature.verify_once(header, body, keys, guard, now=v["now"]).reason for header in v["headers"]]
    return {"reasons": reasons, "size": guard.size}


def webhook_verify(v, body):
    webhooks = signature.StandardWebhooks(v["keys"], tolerance_sec=v["tolerance_sec"], now=lambda: v["now"])
    headers = {"Webhook-Id": v["id"], "webhook-timestamp": v["timestamp"], "WEBHOOK-SIGNATURE": v["signature"]}
    return looked(webhooks.verify(headers, body))


def webhook_sign(v, body):
    return {"headers": signature.StandardWebhooks(v["keys"]).sign(v["id"], body, timestamp=v["timestamp"])}


def webhook_once(v, body):
    webhooks = signature.StandardWebhooks(v["keys"], now=lambda: v["now"])
    guard = signature.ReplayGuard(most=10, memory_seconds=600, now=lambda: v["now"])
    reasons = []
    for delivery in v["deliveries"]:
        headers = {
            "webhook-id": delivery["id"],
            "webhook-timestamp": str(v["now"]),
            "webhook-signature": delivery["signature"],
        }
        reasons.append(webhooks.verify_once(headers, body, guard).reason)
    return {"reasons": reasons, "size": guard.size}


def replay(v, _):
    now = [0]
    guard = signature.ReplayGuard(most=v["most"], memory_seconds=v["memory_sec"], now=lambda: now[0])
    accepted = []
    for step in v["steps"]:
        now[0] = step["at"]
        accepted.append(guard.accept(step["delivery"]))
    return {"accepted": accepted, "size": guard.size}


def published(v, _):
    errors = hook_contract.validate_hook_event(parsed(v["text"]))
    return {"valid": not errors, "errors": errors}


def decode(v, _):
    payload = parsed(v["text"])
    module = importlib.import_module("belay_contract.hosts." + v["host"].replace("-", "_"))
    table = next(event for event in module.EVENTS if event.name == v["contract_event"])
    fits = [name.value for name in module.EventName if getattr(module, "is_" + name.name.lower())(payload)]
    model = module.from_json(v["event"], payload)
    names = [field.name for field in dataclasses.fields(model) if field.name != "json"]
    # Nested models are compared with what they were made of.
    values = [getattr(getattr(model, name), "json", getattr(model, name)) for name in names]
    fields = dict(zip((field[0] for field in table.fields), values, strict=True))
    told = contract.event_name(v["host"], payload)
    return {"told": told, "type": table.type, "gate": table.gate, "since": table.since, "fits": fits, "fields": fields}


KINDS = {
    "hook.verify": hook_verify,
    "hook.sign": hook_sign,
    "hook.once": hook_once,
    "webhook.verify": webhook_verify,
    "webhook.sign": webhook_sign,
    "webhook.once": webhook_once,
    "replay": replay,
    "validate": lambda v, _: found(contract.validate(v["host"], v["event"], parsed(v["text"]))),
    "validate.event": lambda v, _: found(contract.validate_event(parsed(v["text"]))),
    "validate.verdict": lambda v, _: found(contract.validate_verdict(parsed(v["text"]))),
    "validate.openhook": lambda v, _: found(contract.validate_openhook(parsed(v["text"]))),
    "validate.published": published,
    "decode": decode,
}

for vector in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
    try:
        result = KINDS[vector["kind"]](vector, base64.b64decode(vector.get("body_b64", "")))
    except signature.Ed25519Missing:
        result = {"skipped": "Python's package cryptography is not installed"}
    except ValueError as error:
        result = {"error": str(error)}
    print(json.dumps({"name": vector["name"], "kind": vector["kind"], **result}))
