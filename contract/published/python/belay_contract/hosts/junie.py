"""The hook events of Junie CLI.

Generated from hosts/junie.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "junie"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("SessionStart",)), ("source", 1025))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("prompt", 1025))),
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("PreToolUse",)), ("tool_name", 1025), ("tool_input", 1040))),
    Event("PermissionRequest", (), "tool.permission", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("PermissionRequest",)), ("tool_name", 1025), ("tool_input", 1040))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("hook_event_name", 1025, (), ("Stop",)), ("stop_hook_active", 1032), ("last_assistant_message", 1025))),
    Event("StopFailure", (), "agent.fail", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("StopFailure",)), ("error", 1025), ("error_details", 1))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("SessionEnd",)), ("reason", 1025))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins, is resumed, cleared or compacted.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The user has sent a prompt.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: Before a tool call is run.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: The host is about to ask the user for approval; exit 0 without a refusal approves.
    #: Canonical type: tool.permission.
    #: A refusal stops: tool.
    PERMISSION_REQUEST = "PermissionRequest"
    #: The agent has finished its turn.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: The turn ended with an error of the service.
    #: Canonical type: agent.fail.
    #: Nothing can be refused.
    STOP_FAILURE = "StopFailure"
    #: The session is over; all its hooks together have ten seconds.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"


class SessionStartDict(TypedDict):
    """A session begins, is resumed, cleared or compacted."""

    hook_event_name: Literal["SessionStart"]
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins, is resumed, cleared or compacted.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    hook_event_name: Literal["SessionStart"]
    source: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt."""

    hook_event_name: Literal["UserPromptSubmit"]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    hook_event_name: Literal["UserPromptSubmit"]
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a tool call is run."""

    hook_event_name: Literal["PreToolUse"]
    tool_name: str
    tool_input: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call is run.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    hook_event_name: Literal["PreToolUse"]
    tool_name: str
    tool_input: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PermissionRequestDict(TypedDict):
    """The host is about to ask the user for approval; exit 0 without a refusal approves."""

    hook_event_name: Literal["PermissionRequest"]
    tool_name: str
    tool_input: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """The host is about to ask the user for approval; exit 0 without a refusal approves.

    Canonical type: tool.permission.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionRequest"

    hook_event_name: Literal["PermissionRequest"]
    tool_name: str
    """a category: Bash, Edit, Read or an MCP name"""
    tool_input: dict[str, Any]
    """may be empty"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn."""

    hook_event_name: Literal["Stop"]
    stop_hook_active: bool
    last_assistant_message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    hook_event_name: Literal["Stop"]
    stop_hook_active: bool
    last_assistant_message: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload["last_assistant_message"],
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class StopFailureDict(TypedDict):
    """The turn ended with an error of the service."""

    hook_event_name: Literal["StopFailure"]
    error: str
    error_details: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class StopFailure:
    """The turn ended with an error of the service.

    Canonical type: agent.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "StopFailure"

    hook_event_name: Literal["StopFailure"]
    error: str
    error_details: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> StopFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            error=checked_payload["error"],
            error_details=checked_payload.get("error_details"),
            json=checked_payload,
        )


def is_stop_failure(payload: object) -> TypeGuard[StopFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over; all its hooks together have ten seconds."""

    hook_event_name: Literal["SessionEnd"]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over; all its hooks together have ten seconds.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    hook_event_name: Literal["SessionEnd"]
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


JuniePayload = (
    SessionStart
    | UserPromptSubmit
    | PreToolUse
    | PermissionRequest
    | Stop
    | StopFailure
    | SessionEnd
)

_CLASSES: Final[dict[str, type[JuniePayload]]] = {
    "SessionStart": SessionStart,
    "UserPromptSubmit": UserPromptSubmit,
    "PreToolUse": PreToolUse,
    "PermissionRequest": PermissionRequest,
    "Stop": Stop,
    "StopFailure": StopFailure,
    "SessionEnd": SessionEnd,
}


def from_json(event: str, payload: object) -> JuniePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
