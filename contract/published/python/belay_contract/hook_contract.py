"""The check of the published package orchestkit-hook-contract 0.1.2 over its frozen catalog.

The texts are those of the npm package, so that TypeScript, Python and Java say the same.
"""

from __future__ import annotations

from .hook_contract_events import *
from .hook_contract_events import EVENTS

_OPTIONAL_TEXTS = ("timestamp", "session_id", "cwd")


def is_hook_event_name(name: object) -> bool:
    """Whether the catalog has an event of this name; case counts."""
    return any(event.name == name for event in EVENTS)


def validate_hook_event(value: object) -> list[str]:
    """The published errors; empty when valid. The payload is never looked at."""
    if not isinstance(value, dict):
        return ["expected an object"]
    errors: list[str] = []
    if "event" not in value:
        errors.append("missing required field: event")
    elif not isinstance(value["event"], str):
        errors.append(f"event must be a string, got {_type_of(value['event'])}")
    elif not is_hook_event_name(value["event"]):
        errors.append(f"unknown event tag: {value['event']}")
    for name in _OPTIONAL_TEXTS:
        if name in value and not isinstance(value[name], str):
            errors.append(f"{name} must be a string if present")
    return errors


def is_hook_event(value: object) -> bool:
    """Whether the published check finds no error."""
    return not validate_hook_event(value)


def _type_of(value: object) -> str:
    """What typeof answers in JavaScript."""
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, (int, float)) else "object"
