"""The hook events of CodeBuddy.

Generated from hosts/codebuddy.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "codebuddy"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionStart",)), ("source", 1025))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionEnd",)), ("reason", 1025))),
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreToolUse",)), ("tool_name", 1025), ("tool_input", 1040))),
    Event("PostToolUse", (), "tool.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUse",)), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1536, (("exitCode", 2), ("stdout", 1), ("stderr", 1))))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("prompt", 1025))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Stop",)), ("stop_hook_active", 1032))),
    Event("SubagentStop", (), "subagent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStop",)), ("stop_hook_active", 8))),
    Event("PreCompact", (), "compact.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreCompact",)), ("trigger", 1025), ("custom_instructions", 1025))),
    Event("Notification", (), "agent.notify", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Notification",)))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: Before a tool call is run.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The user has sent a prompt.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: The agent has finished its turn; the reason of a refusal becomes its next message.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: A sub-agent has finished (CLI alone; its fields are not documented).
    #: Canonical type: subagent.stop.
    #: A refusal stops: stop.
    SUBAGENT_STOP = "SubagentStop"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "PreCompact"
    #: The host tells the user something (CLI alone; its fields are not documented).
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"


class SessionStartDict(TypedDict):
    """A session begins."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    source: str
    """the IDE sends startup alone"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    reason: str
    """the IDE sends other alone"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a tool call is run."""

    session_id: str
    transcript_path: str
    cwd: str
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

    session_id: str
    transcript_path: str
    cwd: str
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
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostToolUseToolResponseValue(TypedDict):
    """tool_response of PostToolUseDict."""

    exitCode: NotRequired[int]
    stdout: NotRequired[str]
    stderr: NotRequired[str]


class PostToolUseDict(TypedDict):
    """After a tool call."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn; the reason of a refusal becomes its next message."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Stop"]
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn; the reason of a refusal becomes its next message.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Stop"]
    stop_hook_active: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SubagentStopDict(TypedDict):
    """A sub-agent has finished (CLI alone; its fields are not documented)."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    stop_hook_active: NotRequired[bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent has finished (CLI alone; its fields are not documented).

    Canonical type: subagent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    stop_hook_active: bool | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            stop_hook_active=checked_payload.get("stop_hook_active"),
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreCompact"]
    trigger: str
    custom_instructions: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreCompact"]
    trigger: str
    custom_instructions: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            trigger=checked_payload["trigger"],
            custom_instructions=checked_payload["custom_instructions"],
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class NotificationDict(TypedDict):
    """The host tells the user something (CLI alone; its fields are not documented)."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Notification"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The host tells the user something (CLI alone; its fields are not documented).

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Notification"]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


CodebuddyPayload = (
    SessionStart
    | SessionEnd
    | PreToolUse
    | PostToolUse
    | UserPromptSubmit
    | Stop
    | SubagentStop
    | PreCompact
    | Notification
)

_CLASSES: Final[dict[str, type[CodebuddyPayload]]] = {
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "UserPromptSubmit": UserPromptSubmit,
    "Stop": Stop,
    "SubagentStop": SubagentStop,
    "PreCompact": PreCompact,
    "Notification": Notification,
}


def from_json(event: str, payload: object) -> CodebuddyPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
