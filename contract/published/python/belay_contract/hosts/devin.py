"""The hook events of Devin CLI.

Generated from hosts/devin.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "devin"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("PreToolUse",)), ("session_id", 1025), ("prompt_id", 1), ("tool_name", 1025), ("tool_input", 1040))),
    Event("PostToolUse", (), "tool.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostToolUse",)), ("session_id", 1025), ("prompt_id", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1040, (("success", 1032), ("output", 1281), ("error", 1281))))),
    Event("PermissionRequest", (), "tool.permission", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("PermissionRequest",)), ("session_id", 1025), ("prompt_id", 1), ("tool_name", 1025), ("tool_input", 1040))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("session_id", 1025), ("prompt_id", 1), ("prompt", 1025))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("hook_event_name", 1025, (), ("Stop",)), ("session_id", 1025), ("prompt_id", 1), ("stop_hook_active", 1032), ("last_assistant_message", 1))),
    Event("PostCompaction", (), "compact.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostCompaction",)), ("session_id", 1025), ("prompt_id", 1), ("summary", 1281))),
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("SessionStart",)), ("session_id", 1025), ("prompt_id", 1), ("source", 1025))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("SessionEnd",)), ("session_id", 1025), ("prompt_id", 1), ("reason", 1))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call is run.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The host is about to ask the user for approval.
    #: Canonical type: tool.permission.
    #: A refusal stops: tool.
    PERMISSION_REQUEST = "PermissionRequest"
    #: The user has sent a prompt.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: The agent has finished its turn.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: After the conversation was compacted.
    #: Canonical type: compact.end.
    #: Nothing can be refused.
    POST_COMPACTION = "PostCompaction"
    #: A session begins.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"


class PreToolUseDict(TypedDict):
    """Before a tool call is run."""

    hook_event_name: Literal["PreToolUse"]
    session_id: str
    prompt_id: NotRequired[str]
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
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    tool_name: str
    tool_input: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseToolResponseValue(TypedDict):
    """tool_response of PostToolUseDict."""

    success: bool
    output: str | None
    error: str | None


class PostToolUseDict(TypedDict):
    """After a tool call."""

    hook_event_name: Literal["PostToolUse"]
    session_id: str
    prompt_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: PostToolUseToolResponseValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    hook_event_name: Literal["PostToolUse"]
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: PostToolUseToolResponseValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PermissionRequestDict(TypedDict):
    """The host is about to ask the user for approval."""

    hook_event_name: Literal["PermissionRequest"]
    session_id: str
    prompt_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """The host is about to ask the user for approval.

    Canonical type: tool.permission.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionRequest"

    hook_event_name: Literal["PermissionRequest"]
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    tool_name: str
    tool_input: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt."""

    hook_event_name: Literal["UserPromptSubmit"]
    session_id: str
    prompt_id: NotRequired[str]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    hook_event_name: Literal["UserPromptSubmit"]
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn."""

    hook_event_name: Literal["Stop"]
    session_id: str
    prompt_id: NotRequired[str]
    stop_hook_active: bool
    last_assistant_message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    hook_event_name: Literal["Stop"]
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    stop_hook_active: bool
    last_assistant_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload.get("last_assistant_message"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class PostCompactionDict(TypedDict):
    """After the conversation was compacted."""

    hook_event_name: Literal["PostCompaction"]
    session_id: str
    prompt_id: NotRequired[str]
    summary: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PostCompaction:
    """After the conversation was compacted.

    Canonical type: compact.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostCompaction"

    hook_event_name: Literal["PostCompaction"]
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    summary: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostCompaction:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            summary=checked_payload["summary"],
            json=checked_payload,
        )


def is_post_compaction(payload: object) -> TypeGuard[PostCompactionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SessionStartDict(TypedDict):
    """A session begins."""

    hook_event_name: Literal["SessionStart"]
    session_id: str
    prompt_id: NotRequired[str]
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    hook_event_name: Literal["SessionStart"]
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    source: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over."""

    hook_event_name: Literal["SessionEnd"]
    session_id: str
    prompt_id: NotRequired[str]
    reason: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    hook_event_name: Literal["SessionEnd"]
    session_id: str
    prompt_id: str | None
    """within a prompt's turn"""
    reason: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            session_id=checked_payload["session_id"],
            prompt_id=checked_payload.get("prompt_id"),
            reason=checked_payload.get("reason"),
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


DevinPayload = (
    PreToolUse
    | PostToolUse
    | PermissionRequest
    | UserPromptSubmit
    | Stop
    | PostCompaction
    | SessionStart
    | SessionEnd
)

_CLASSES: Final[dict[str, type[DevinPayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "PermissionRequest": PermissionRequest,
    "UserPromptSubmit": UserPromptSubmit,
    "Stop": Stop,
    "PostCompaction": PostCompaction,
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
}


def from_json(event: str, payload: object) -> DevinPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
