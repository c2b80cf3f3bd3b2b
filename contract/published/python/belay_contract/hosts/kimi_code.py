"""The hook events of Kimi Code.

Generated from hosts/kimi-code.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event, whole

HOST: Final = "kimi-code"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreToolUse",)), ("client_type", 1), ("session_title", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_call_id", 1025))),
    Event("PostToolUse", (), "tool.end", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUse",)), ("client_type", 1), ("session_title", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_call_id", 1025), ("tool_output", 1025))),
    Event("PostToolUseFailure", (), "tool.fail", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUseFailure",)), ("client_type", 1), ("session_title", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_call_id", 1025), ("error", 1041, (("code", 1), ("message", 1), ("retryable", 8))))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("client_type", 1), ("session_title", 1), ("prompt", 1153), ("is_steer", 8))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Stop",)), ("client_type", 1), ("session_title", 1), ("stop_hook_active", 1032))),
    Event("StopFailure", (), "agent.fail", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("StopFailure",)), ("client_type", 1), ("session_title", 1), ("error_type", 1025), ("error_message", 1025))),
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionStart",)), ("client_type", 1), ("session_title", 1), ("source", 1025), ("model", 1), ("profile", 1))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionEnd",)), ("client_type", 1), ("session_title", 1), ("reason", 1025))),
    Event("SubagentStart", (), "subagent.start", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStart",)), ("client_type", 1), ("session_title", 1), ("agent_name", 1025), ("prompt", 1025))),
    Event("SubagentStop", (), "subagent.stop", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStop",)), ("client_type", 1), ("session_title", 1), ("agent_name", 1025), ("response", 1025))),
    Event("PreCompact", (), "compact.start", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreCompact",)), ("client_type", 1), ("session_title", 1), ("trigger", 1025), ("token_count", 1026))),
    Event("PostCompact", (), "compact.end", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostCompact",)), ("client_type", 1), ("session_title", 1), ("trigger", 1025), ("estimated_token_count", 1026))),
    Event("Notification", (), "agent.notify", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Notification",)), ("client_type", 1), ("session_title", 1), ("sink", 1025), ("notification_type", 1025), ("title", 1025), ("body", 1025), ("severity", 1025), ("agent_id", 1), ("source_kind", 1), ("source_id", 1))),
    Event("PermissionRequest", (), "tool.permission", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PermissionRequest",)), ("client_type", 1), ("session_title", 1), ("tool_name", 1))),
    Event("PermissionResult", (), "tool.result", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PermissionResult",)), ("client_type", 1), ("session_title", 1), ("tool_name", 1))),
    Event("UserPromptQueued", (), "prompt.queue", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptQueued",)), ("client_type", 1), ("session_title", 1), ("prompt_id", 1025), ("prompt", 1536), ("queue_length", 1026))),
    Event("TurnStarted", (), "turn.start", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("TurnStarted",)), ("client_type", 1), ("session_title", 1), ("turn_id", 1026), ("origin_kind", 1025), ("origin_name", 1), ("prompt", 1025))),
    Event("Interrupt", (), "agent.interrupt", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Interrupt",)), ("client_type", 1), ("session_title", 1), ("turn_id", 1026), ("reason", 1025))),
    Event("SessionHeartbeat", (), "host.heartbeat", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionHeartbeat",)), ("client_type", 1), ("session_title", 1), ("uptime_ms", 1026))),
    Event("TaskStarted", (), "task.start", "", "", "hook_event_name",
          (("session_id", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("TaskStarted",)), ("client_type", 1), ("session_title", 1), ("task_id", 1025), ("kind", 1025), ("description", 1025), ("status", 1025), ("detached", 1032), ("started_at", 1026))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call, ahead of the host's permission check.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call that worked; answers are not read.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: After a tool call that failed; answers are not read.
    #: Canonical type: tool.fail.
    #: Nothing can be refused.
    POST_TOOL_USE_FAILURE = "PostToolUseFailure"
    #: The user has sent a prompt; no model was called yet.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: The agent (or a sub-agent) has finished its turn; asked once per turn.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: The turn ended in an error.
    #: Canonical type: agent.fail.
    #: Nothing can be refused.
    STOP_FAILURE = "StopFailure"
    #: A session begins or is resumed; answers are not read.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: A sub-agent begins.
    #: Canonical type: subagent.start.
    #: Nothing can be refused.
    SUBAGENT_START = "SubagentStart"
    #: A sub-agent has ended; it cannot be kept going.
    #: Canonical type: subagent.stop.
    #: Nothing can be refused.
    SUBAGENT_STOP = "SubagentStop"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "PreCompact"
    #: After the conversation was compacted.
    #: Canonical type: compact.end.
    #: Nothing can be refused.
    POST_COMPACT = "PostCompact"
    #: The host has news for the user or the model, such as the end of a background task.
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"
    #: The host is about to ask the user for approval; answers are not read.
    #: Canonical type: tool.permission.
    #: Nothing can be refused.
    PERMISSION_REQUEST = "PermissionRequest"
    #: The user has answered a request for approval.
    #: Canonical type: tool.result.
    #: Nothing can be refused.
    PERMISSION_RESULT = "PermissionResult"
    #: A prompt was put in the queue while the agent was at work.
    #: Canonical type: prompt.queue.
    #: Nothing can be refused.
    USER_PROMPT_QUEUED = "UserPromptQueued"
    #: A turn begins.
    #: Canonical type: turn.start.
    #: Nothing can be refused.
    TURN_STARTED = "TurnStarted"
    #: The turn was interrupted.
    #: Canonical type: agent.interrupt.
    #: Nothing can be refused.
    INTERRUPT = "Interrupt"
    #: Every 60 seconds while a session is open.
    #: Canonical type: host.heartbeat.
    #: Nothing can be refused.
    SESSION_HEARTBEAT = "SessionHeartbeat"
    #: A background task has started.
    #: Canonical type: task.start.
    #: Nothing can be refused.
    TASK_STARTED = "TaskStarted"


class PreToolUseDict(TypedDict):
    """Before a tool call, ahead of the host's permission check."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_call_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call, ahead of the host's permission check.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    session_id: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_call_id: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_call_id=checked_payload["tool_call_id"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseDict(TypedDict):
    """After a tool call that worked; answers are not read."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_call_id: str
    tool_output: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call that worked; answers are not read.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    session_id: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_call_id: str
    tool_output: str
    """cut after 2000 characters"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_call_id=checked_payload["tool_call_id"],
            tool_output=checked_payload["tool_output"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PostToolUseFailureErrorValue(TypedDict):
    """error of PostToolUseFailureDict."""

    code: NotRequired[str]
    message: NotRequired[str]
    retryable: NotRequired[bool]


class PostToolUseFailureDict(TypedDict):
    """After a tool call that failed; answers are not read."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PostToolUseFailure"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_call_id: str
    error: str | PostToolUseFailureErrorValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUseFailure:
    """After a tool call that failed; answers are not read.

    Canonical type: tool.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUseFailure"

    session_id: str
    cwd: str
    hook_event_name: Literal["PostToolUseFailure"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_call_id: str
    error: str | PostToolUseFailureErrorValue
    """text in the Python Kimi CLI"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUseFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_call_id=checked_payload["tool_call_id"],
            error=checked_payload["error"],
            json=checked_payload,
        )


def is_post_tool_use_failure(payload: object) -> TypeGuard[PostToolUseFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt; no model was called yet."""

    session_id: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    prompt: str | list[dict[str, Any]]
    is_steer: NotRequired[bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt; no model was called yet.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    prompt: str | list[dict[str, Any]]
    """parts of type text; one text in the Python Kimi CLI"""
    is_steer: bool | None
    """not sent by the Python Kimi CLI"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            prompt=checked_payload["prompt"],
            is_steer=checked_payload.get("is_steer"),
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class StopDict(TypedDict):
    """The agent (or a sub-agent) has finished its turn; asked once per turn."""

    session_id: str
    cwd: str
    hook_event_name: Literal["Stop"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent (or a sub-agent) has finished its turn; asked once per turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str
    cwd: str
    hook_event_name: Literal["Stop"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    stop_hook_active: bool
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
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class StopFailureDict(TypedDict):
    """The turn ended in an error."""

    session_id: str
    cwd: str
    hook_event_name: Literal["StopFailure"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    error_type: str
    error_message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StopFailure:
    """The turn ended in an error.

    Canonical type: agent.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "StopFailure"

    session_id: str
    cwd: str
    hook_event_name: Literal["StopFailure"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    error_type: str
    error_message: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> StopFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            error_type=checked_payload["error_type"],
            error_message=checked_payload["error_message"],
            json=checked_payload,
        )


def is_stop_failure(payload: object) -> TypeGuard[StopFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SessionStartDict(TypedDict):
    """A session begins or is resumed; answers are not read."""

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    source: str
    model: NotRequired[str]
    profile: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins or is resumed; answers are not read.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    source: str
    model: str | None
    """not sent by the Python Kimi CLI"""
    profile: str | None
    """not sent by the Python Kimi CLI"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            source=checked_payload["source"],
            model=checked_payload.get("model"),
            profile=checked_payload.get("profile"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over."""

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class SubagentStartDict(TypedDict):
    """A sub-agent begins."""

    session_id: str
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    agent_name: str
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """A sub-agent begins.

    Canonical type: subagent.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStart"

    session_id: str
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    agent_name: str
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            agent_name=checked_payload["agent_name"],
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class SubagentStopDict(TypedDict):
    """A sub-agent has ended; it cannot be kept going."""

    session_id: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    agent_name: str
    response: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent has ended; it cannot be kept going.

    Canonical type: subagent.stop.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    session_id: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    agent_name: str
    response: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            agent_name=checked_payload["agent_name"],
            response=checked_payload["response"],
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PreCompact"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    trigger: str
    token_count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    session_id: str
    cwd: str
    hook_event_name: Literal["PreCompact"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    trigger: str
    token_count: int
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            trigger=checked_payload["trigger"],
            token_count=whole(checked_payload["token_count"]),
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class PostCompactDict(TypedDict):
    """After the conversation was compacted."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PostCompact"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    trigger: str
    estimated_token_count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PostCompact:
    """After the conversation was compacted.

    Canonical type: compact.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostCompact"

    session_id: str
    cwd: str
    hook_event_name: Literal["PostCompact"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    trigger: str
    estimated_token_count: int
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            trigger=checked_payload["trigger"],
            estimated_token_count=whole(checked_payload["estimated_token_count"]),
            json=checked_payload,
        )


def is_post_compact(payload: object) -> TypeGuard[PostCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


class NotificationDict(TypedDict):
    """The host has news for the user or the model, such as the end of a background task."""

    session_id: str
    cwd: str
    hook_event_name: Literal["Notification"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    sink: str
    notification_type: str
    title: str
    body: str
    severity: str
    agent_id: NotRequired[str]
    source_kind: NotRequired[str]
    source_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The host has news for the user or the model, such as the end of a background task.

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    session_id: str
    cwd: str
    hook_event_name: Literal["Notification"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    sink: str
    notification_type: str
    title: str
    body: str
    severity: str
    agent_id: str | None
    """main for the main agent"""
    source_kind: str | None
    source_id: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            sink=checked_payload["sink"],
            notification_type=checked_payload["notification_type"],
            title=checked_payload["title"],
            body=checked_payload["body"],
            severity=checked_payload["severity"],
            agent_id=checked_payload.get("agent_id"),
            source_kind=checked_payload.get("source_kind"),
            source_id=checked_payload.get("source_id"),
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[12].fields, payload)


class PermissionRequestDict(TypedDict):
    """The host is about to ask the user for approval; answers are not read."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    tool_name: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """The host is about to ask the user for approval; answers are not read.

    Canonical type: tool.permission.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionRequest"

    session_id: str
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    tool_name: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            tool_name=checked_payload.get("tool_name"),
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[13].fields, payload)


class PermissionResultDict(TypedDict):
    """The user has answered a request for approval."""

    session_id: str
    cwd: str
    hook_event_name: Literal["PermissionResult"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    tool_name: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionResult:
    """The user has answered a request for approval.

    Canonical type: tool.result.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionResult"

    session_id: str
    cwd: str
    hook_event_name: Literal["PermissionResult"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    tool_name: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionResult:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[14], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            tool_name=checked_payload.get("tool_name"),
            json=checked_payload,
        )


def is_permission_result(payload: object) -> TypeGuard[PermissionResultDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[14].fields, payload)


class UserPromptQueuedDict(TypedDict):
    """A prompt was put in the queue while the agent was at work."""

    session_id: str
    cwd: str
    hook_event_name: Literal["UserPromptQueued"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    prompt_id: str
    prompt: Any
    queue_length: int


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptQueued:
    """A prompt was put in the queue while the agent was at work.

    Canonical type: prompt.queue.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptQueued"

    session_id: str
    cwd: str
    hook_event_name: Literal["UserPromptQueued"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    prompt_id: str
    prompt: Any
    queue_length: int
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptQueued:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[15], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            prompt_id=checked_payload["prompt_id"],
            prompt=checked_payload["prompt"],
            queue_length=whole(checked_payload["queue_length"]),
            json=checked_payload,
        )


def is_user_prompt_queued(payload: object) -> TypeGuard[UserPromptQueuedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[15].fields, payload)


class TurnStartedDict(TypedDict):
    """A turn begins."""

    session_id: str
    cwd: str
    hook_event_name: Literal["TurnStarted"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    turn_id: int
    origin_kind: str
    origin_name: NotRequired[str]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnStarted:
    """A turn begins.

    Canonical type: turn.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TurnStarted"

    session_id: str
    cwd: str
    hook_event_name: Literal["TurnStarted"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    turn_id: int
    origin_kind: str
    origin_name: str | None
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TurnStarted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[16], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            turn_id=whole(checked_payload["turn_id"]),
            origin_kind=checked_payload["origin_kind"],
            origin_name=checked_payload.get("origin_name"),
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_turn_started(payload: object) -> TypeGuard[TurnStartedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[16].fields, payload)


class InterruptDict(TypedDict):
    """The turn was interrupted."""

    session_id: str
    cwd: str
    hook_event_name: Literal["Interrupt"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    turn_id: int
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Interrupt:
    """The turn was interrupted.

    Canonical type: agent.interrupt.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Interrupt"

    session_id: str
    cwd: str
    hook_event_name: Literal["Interrupt"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    turn_id: int
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Interrupt:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[17], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            turn_id=whole(checked_payload["turn_id"]),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_interrupt(payload: object) -> TypeGuard[InterruptDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[17].fields, payload)


class SessionHeartbeatDict(TypedDict):
    """Every 60 seconds while a session is open."""

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionHeartbeat"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    uptime_ms: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionHeartbeat:
    """Every 60 seconds while a session is open.

    Canonical type: host.heartbeat.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionHeartbeat"

    session_id: str
    cwd: str
    hook_event_name: Literal["SessionHeartbeat"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    uptime_ms: int
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionHeartbeat:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[18], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            uptime_ms=whole(checked_payload["uptime_ms"]),
            json=checked_payload,
        )


def is_session_heartbeat(payload: object) -> TypeGuard[SessionHeartbeatDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[18].fields, payload)


class TaskStartedDict(TypedDict):
    """A background task has started."""

    session_id: str
    cwd: str
    hook_event_name: Literal["TaskStarted"]
    client_type: NotRequired[str]
    session_title: NotRequired[str]
    task_id: str
    kind: str
    description: str
    status: str
    detached: bool
    started_at: int


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskStarted:
    """A background task has started.

    Canonical type: task.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TaskStarted"

    session_id: str
    cwd: str
    hook_event_name: Literal["TaskStarted"]
    client_type: str | None
    """not sent by the Python Kimi CLI"""
    session_title: str | None
    """once the session has a title"""
    task_id: str
    kind: str
    description: str
    status: str
    detached: bool
    started_at: int
    """milliseconds"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskStarted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[19], payload)
        return cls(
            session_id=checked_payload["session_id"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            client_type=checked_payload.get("client_type"),
            session_title=checked_payload.get("session_title"),
            task_id=checked_payload["task_id"],
            kind=checked_payload["kind"],
            description=checked_payload["description"],
            status=checked_payload["status"],
            detached=checked_payload["detached"],
            started_at=whole(checked_payload["started_at"]),
            json=checked_payload,
        )


def is_task_started(payload: object) -> TypeGuard[TaskStartedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[19].fields, payload)


KimiCodePayload = (
    PreToolUse
    | PostToolUse
    | PostToolUseFailure
    | UserPromptSubmit
    | Stop
    | StopFailure
    | SessionStart
    | SessionEnd
    | SubagentStart
    | SubagentStop
    | PreCompact
    | PostCompact
    | Notification
    | PermissionRequest
    | PermissionResult
    | UserPromptQueued
    | TurnStarted
    | Interrupt
    | SessionHeartbeat
    | TaskStarted
)

_CLASSES: Final[dict[str, type[KimiCodePayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "PostToolUseFailure": PostToolUseFailure,
    "UserPromptSubmit": UserPromptSubmit,
    "Stop": Stop,
    "StopFailure": StopFailure,
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
    "SubagentStart": SubagentStart,
    "SubagentStop": SubagentStop,
    "PreCompact": PreCompact,
    "PostCompact": PostCompact,
    "Notification": Notification,
    "PermissionRequest": PermissionRequest,
    "PermissionResult": PermissionResult,
    "UserPromptQueued": UserPromptQueued,
    "TurnStarted": TurnStarted,
    "Interrupt": Interrupt,
    "SessionHeartbeat": SessionHeartbeat,
    "TaskStarted": TaskStarted,
}


def from_json(event: str, payload: object) -> KimiCodePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
