"""The hook events of Crush.

Generated from hosts/crush.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "crush"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", ("pre_tool_use",), "tool.start", "", "tool", "event",
          (("event", 1025, (), ("PreToolUse", "pre_tool_use")), ("session_id", 1025), ("cwd", 1025), ("tool_name", 1025), ("tool_input", 1040))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call, ahead of the host's permission prompt.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"


class PreToolUseDict(TypedDict):
    """Before a tool call, ahead of the host's permission prompt."""

    event: Literal["PreToolUse", "pre_tool_use"]
    session_id: str
    cwd: str
    tool_name: str
    tool_input: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call, ahead of the host's permission prompt.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    event: Literal["PreToolUse", "pre_tool_use"]
    session_id: str
    cwd: str
    tool_name: str
    tool_input: dict[str, Any]
    """empty when the model sent invalid JSON"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


CrushPayload = (
    PreToolUse
)

_CLASSES: Final[dict[str, type[CrushPayload]]] = {
    "PreToolUse": PreToolUse,
}


def from_json(event: str, payload: object) -> CrushPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
