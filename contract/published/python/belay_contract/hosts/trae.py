"""The hook events of Trae.

Generated from hosts/trae.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event, whole

HOST: Final = "trae"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionStart",)), ("workspace_roots", 1088), ("source", 1025))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("workspace_roots", 1088), ("prompt", 1025))),
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreToolUse",)), ("workspace_roots", 1088), ("tool_use_id", 1025), ("tool_name", 1025), ("llm_tool_name", 1025), ("tool_input", 1040))),
    Event("PostToolUse", (), "tool.end", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUse",)), ("workspace_roots", 1088), ("tool_use_id", 1025), ("tool_name", 1025), ("llm_tool_name", 1025), ("tool_input", 1040), ("tool_response", 1536))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Stop",)), ("workspace_roots", 1088), ("stop_hook_active", 1032), ("loop_count", 1026), ("last_assistant_message", 1))),
    Event("Notification", (), "agent.notify", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Notification",)), ("workspace_roots", 1088), ("notification_type", 1025), ("message", 1025), ("tool_use_id", 1))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The user has sent a prompt.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: Before a tool call.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The agent has finished its turn; loop_limit in the configuration bounds how often it is kept going.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: The user is told something; the hook runs beside the agent and its answer is not read.
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"


class SessionStartDict(TypedDict):
    """A session begins."""

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    workspace_roots: list[str]
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    workspace_roots: list[str]
    source: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            workspace_roots=checked_payload["workspace_roots"],
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt."""

    session_id: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    workspace_roots: list[str]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    workspace_roots: list[str]
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            workspace_roots=checked_payload["workspace_roots"],
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a tool call."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    workspace_roots: list[str]
    tool_use_id: str
    tool_name: str
    llm_tool_name: str
    tool_input: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    session_id: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    workspace_roots: list[str]
    tool_use_id: str
    tool_name: str
    llm_tool_name: str
    tool_input: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            workspace_roots=checked_payload["workspace_roots"],
            tool_use_id=checked_payload["tool_use_id"],
            tool_name=checked_payload["tool_name"],
            llm_tool_name=checked_payload["llm_tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostToolUseDict(TypedDict):
    """After a tool call."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    workspace_roots: list[str]
    tool_use_id: str
    tool_name: str
    llm_tool_name: str
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
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    workspace_roots: list[str]
    tool_use_id: str
    tool_name: str
    llm_tool_name: str
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
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            workspace_roots=checked_payload["workspace_roots"],
            tool_use_id=checked_payload["tool_use_id"],
            tool_name=checked_payload["tool_name"],
            llm_tool_name=checked_payload["llm_tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn; loop_limit in the configuration bounds how often it is kept going."""

    session_id: str
    cwd: str
    hook_event_name: Literal["Stop"]
    workspace_roots: list[str]
    stop_hook_active: bool
    loop_count: int
    last_assistant_message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn; loop_limit in the configuration bounds how often it is kept going.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str
    cwd: str
    hook_event_name: Literal["Stop"]
    workspace_roots: list[str]
    stop_hook_active: bool
    loop_count: int
    last_assistant_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            workspace_roots=checked_payload["workspace_roots"],
            stop_hook_active=checked_payload["stop_hook_active"],
            loop_count=whole(checked_payload["loop_count"]),
            last_assistant_message=checked_payload.get("last_assistant_message"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class NotificationDict(TypedDict):
    """The user is told something; the hook runs beside the agent and its answer is not read."""

    session_id: str
    cwd: str
    hook_event_name: Literal["Notification"]
    workspace_roots: list[str]
    notification_type: str
    message: str
    tool_use_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The user is told something; the hook runs beside the agent and its answer is not read.

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    session_id: str
    cwd: str
    hook_event_name: Literal["Notification"]
    workspace_roots: list[str]
    notification_type: str
    message: str
    tool_use_id: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            workspace_roots=checked_payload["workspace_roots"],
            notification_type=checked_payload["notification_type"],
            message=checked_payload["message"],
            tool_use_id=checked_payload.get("tool_use_id"),
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


TraePayload = (
    SessionStart
    | UserPromptSubmit
    | PreToolUse
    | PostToolUse
    | Stop
    | Notification
)

_CLASSES: Final[dict[str, type[TraePayload]]] = {
    "SessionStart": SessionStart,
    "UserPromptSubmit": UserPromptSubmit,
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "Stop": Stop,
    "Notification": Notification,
}


def from_json(event: str, payload: object) -> TraePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
