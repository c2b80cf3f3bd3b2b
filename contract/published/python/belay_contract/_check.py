"""Walks the tables that the generator writes.

The texts are those of docs/published-contract.md, the same in Java and TypeScript.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any, Final, Iterable, NoReturn

Fields = tuple[tuple[Any, ...], ...]
"""A field: its name, the sum of its types' flags, its members, the only texts that may stand there."""

_STRING: Final = 1
_INT: Final = 2
_NUMBER: Final = 4
_BOOL: Final = 8
_OBJECT: Final = 16
_LIST: Final = 32
_STRING_LIST: Final = 64
_OBJECT_LIST: Final = 128
_NULL: Final = 256
_ANY: Final = 512
_REQUIRED: Final = 1024

_ARRAYS: Final = _LIST | _STRING_LIST | _OBJECT_LIST
_MAX_ERRORS: Final = 100

_NAMES: Final = (
    (_STRING, "a string"),
    (_INT, "a whole number"),
    (_NUMBER, "a number"),
    (_BOOL, "a boolean"),
    (_OBJECT, "an object"),
    (_ARRAYS, "an array"),
    (_NULL, "null"),
)


@dataclass(frozen=True, slots=True)
class Event:
    """An event of a host."""

    name: str
    aliases: tuple[str, ...]
    """Other spellings that payloads use."""
    type: str
    """The canonical type; empty in the frozen catalog."""
    since: str
    """The first version that has it; empty where unknown."""
    gate: str
    """What a refusal stops; empty where nothing can be stopped."""
    tag: str
    """The key that names the event in every payload; empty where there is none."""
    fields: Fields


@dataclass(frozen=True, slots=True)
class ValidationError:
    """Something in a payload that its contract forbids."""

    pointer: str
    """Where: a JSON pointer (RFC 6901); empty for the whole payload."""
    message: str
    """What is wrong there; values are never quoted."""


@dataclass(frozen=True, slots=True)
class ValidationResult:
    """What a validator found."""

    errors: tuple[ValidationError, ...]
    """In the order of the contract's fields; at most 100."""

    @property
    def valid(self) -> bool:
        return not self.errors


class PayloadError(ValueError):
    """A payload that is not as its contract says."""

    def __init__(self, what: str, errors: tuple[ValidationError, ...]) -> None:
        first = errors[0]
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        super().__init__(f"{what}: {first.pointer or 'the payload'} {first.message}{more}")
        self.errors: Final = errors


def parse(text: str | bytes) -> Any:
    """Reads JSON as the other languages do: NaN and Infinity are refused; of a key that stands twice the last counts."""
    return json.loads(text, parse_constant=_refuse)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _is_finite(value: int | float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number that no float holds
        return False


def _kind_of(value: object) -> str:
    """What a value is, in the words of JSON."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return "a string"
    if isinstance(value, (int, float)):
        return "a number" if _is_finite(value) else "a number that is not finite"
    if isinstance(value, list):
        return "an array"
    return "an object" if isinstance(value, dict) else "no JSON"


def _flags_of(value: object) -> int:
    if value is None:
        return _NULL
    if isinstance(value, bool):
        return _BOOL
    if isinstance(value, str):
        return _STRING
    if isinstance(value, (int, float)):
        if not _is_finite(value):
            return 0
        return _INT | _NUMBER if float(value).is_integer() else _NUMBER
    if isinstance(value, list):
        return _ARRAYS
    return _OBJECT if isinstance(value, dict) else 0


def _expected(flags: int) -> str:
    return " or ".join(name for flag, name in _NAMES if flags & flag)


class _Walk:
    def __init__(self) -> None:
        self.errors: list[ValidationError] = []

    def full(self) -> bool:
        return len(self.errors) == _MAX_ERRORS

    def add(self, pointer: str, message: str) -> None:
        if not self.full():
            self.errors.append(ValidationError(pointer, message))

    def object(self, fields: Fields, value: dict[str, Any], pointer: str) -> None:
        for name, flags, *rest in fields:
            if self.full():
                return
            at = pointer + "/" + name.replace("~", "~0").replace("/", "~1")
            if name in value:
                self.value(flags, rest, value[name], at)
            elif flags & _REQUIRED:
                self.add(at, "is missing")

    def value(self, flags: int, rest: list[Any], value: Any, at: str) -> None:
        if flags & _ANY:
            return
        found = _flags_of(value)
        if not found & flags:
            self.add(at, f"must be {_expected(flags)}, is {_kind_of(value)}")
        elif found & _STRING and len(rest) > 1 and value not in rest[1]:
            self.add(at, "must be one of " + ", ".join(json.dumps(each, ensure_ascii=False) for each in rest[1]))
        elif found & _OBJECT and rest:
            self.object(rest[0], value, at)
        elif found & _ARRAYS:
            self.items(flags & _ARRAYS, rest, value, at)

    def items(self, arrays: int, rest: list[Any], items: list[Any], at: str) -> None:
        if arrays not in (_STRING_LIST, _OBJECT_LIST):
            return
        wanted = _STRING if arrays == _STRING_LIST else _OBJECT
        for number, item in enumerate(items):
            if self.full():
                return
            self.value(wanted, rest[:1], item, f"{at}/{number}")


def check(fields: Fields, value: object) -> ValidationResult:
    """Everything in a value that its fields forbid, in their order."""
    walk = _Walk()
    if isinstance(value, dict):
        walk.object(fields, value, "")
    else:
        walk.add("", f"must be an object, is {_kind_of(value)}")
    return ValidationResult(tuple(walk.errors))


def fits(fields: Fields, value: object) -> bool:
    """Whether a value is as its fields say."""
    return check(fields, value).valid


def checked(host: str, event: Event, payload: object) -> dict[str, Any]:
    """The payload, checked."""
    return _checked(f"{host} {event.name}", event.fields, payload)


def checked_shape(name: str, fields: Fields, payload: object) -> dict[str, Any]:
    """One of Belay's own shapes, checked."""
    return _checked(name, fields, payload)


def _checked(what: str, fields: Fields, payload: object) -> dict[str, Any]:
    result = check(fields, payload)
    if not result.valid or not isinstance(payload, dict):
        raise PayloadError(what, result.errors)
    return payload


def unknown_event(host: str) -> PayloadError:
    """The error for a name that no event of the host has."""
    return PayloadError(host, (ValidationError("", f"is of no known event of {host}"),))


def whole(value: Any) -> Any:
    """A whole number as int, also where JSON has 3.0 or 3e2."""
    return int(value) if isinstance(value, float) else value


def _lowered(text: str) -> str:
    return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)


def find_event(events: Iterable[Event], name: object) -> Event | None:
    """The event of this name or alias, else the one whose name differs in the case of ASCII letters alone."""
    if not isinstance(name, str):
        return None
    known = tuple(events)
    for event in known:
        if event.name == name or name in event.aliases:
            return event
    return next((event for event in known if _lowered(event.name) == _lowered(name)), None)


def told_event(events: tuple[Event, ...], payload: object) -> Event | None:
    """The event that a payload says it is, if its host's payloads tell."""
    if not isinstance(payload, dict):
        return None
    for tag in dict.fromkeys(event.tag for event in events):
        event = find_event(events, payload.get(tag)) if tag else None
        if event is not None and event.tag == tag:
            return event
    return None
