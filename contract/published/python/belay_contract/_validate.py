"""The validators."""

from __future__ import annotations

from typing import Final

from . import hook_contract_events
from ._check import Event, ValidationError, ValidationResult, check, find_event, told_event
from .canonical import CANONICAL_EVENT_FIELDS, OPEN_HOOK_ENVELOPE_FIELDS, VERDICT_FIELDS
from .hosts import HOSTS

_FAMILIES: Final[dict[str, tuple[Event, ...]]] = {
    **HOSTS,
    hook_contract_events.HOST: hook_contract_events.EVENTS,
}


def _refused(message: str) -> ValidationResult:
    return ValidationResult((ValidationError("", message),))


def validate(host: str, event: str | None, payload: object) -> ValidationResult:
    """Checks a parsed payload against the contract of its host's event; without an event, the one that the payload names.

    The host is an id, for example claude-code, or hook-contract-0.1.2 for the frozen catalog.
    """
    events = _FAMILIES.get(host)
    if events is None:
        return _refused("is of no known host")
    known = told_event(events, payload) if event is None else find_event(events, event)
    if known is None:
        return _refused(f"is of no known event of {host}")
    return check(known.fields, payload)


def event_name(host: str, payload: object) -> str | None:
    """The name of the event that a payload says it is; None when it does not tell, or no contract knows it."""
    told = told_event(_FAMILIES.get(host, ()), payload)
    return None if told is None else told.name


def validate_event(value: object) -> ValidationResult:
    """Checks a line of ``belay decode``."""
    return check(CANONICAL_EVENT_FIELDS, value)


def validate_verdict(value: object) -> ValidationResult:
    """Checks a verdict."""
    return check(VERDICT_FIELDS, value)


def validate_openhook(value: object) -> ValidationResult:
    """Checks the envelope's keys and their types."""
    return check(OPEN_HOOK_ENVELOPE_FIELDS, value)
