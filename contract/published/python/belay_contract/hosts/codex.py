"""The hook events of OpenAI Codex CLI.

Generated from hosts/codex.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "codex"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionStart",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("permission_mode", 1025), ("source", 1025))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025), ("prompt", 1025))),
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreToolUse",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025), ("tool_name", 1025), ("tool_input", 1536), ("tool_use_id", 1025))),
    Event("PermissionRequest", (), "tool.permission", "", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("PermissionRequest",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025), ("tool_name", 1025), ("tool_input", 1536))),
    Event("PostToolUse", (), "tool.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUse",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025), ("tool_name", 1025), ("tool_input", 1536), ("tool_response", 1536), ("tool_use_id", 1025))),
    Event("PreCompact", (), "compact.start", "", "compact", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreCompact",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("turn_id", 1025), ("trigger", 1025))),
    Event("PostCompact", (), "compact.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostCompact",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("turn_id", 1025), ("trigger", 1025))),
    Event("SubagentStart", (), "subagent.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStart",)), ("agent_id", 1025), ("agent_type", 1025), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025))),
    Event("SubagentStop", (), "subagent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStop",)), ("agent_id", 1025), ("agent_type", 1025), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025), ("agent_transcript_path", 1281), ("stop_hook_active", 1032), ("last_assistant_message", 1281))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("Stop",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025), ("stop_hook_active", 1032), ("last_assistant_message", 1281))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionEnd",)), ("agent_id", 1), ("agent_type", 1), ("reason", 1025))),
    Event("Interrupt", (), "agent.interrupt", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1281), ("cwd", 1025), ("hook_event_name", 1025, (), ("Interrupt",)), ("agent_id", 1), ("agent_type", 1), ("model", 1025), ("permission_mode", 1025), ("turn_id", 1025))),
    Event("agent-turn-complete", (), "turn.end", "", "", "type",
          (("session_id", 1), ("transcript_path", 257), ("cwd", 1025), ("hook_event_name", 1), ("agent_id", 1), ("agent_type", 1), ("type", 1025, (), ("agent-turn-complete",)), ("thread-id", 1025), ("turn-id", 1025), ("client", 1), ("input-messages", 1088), ("last-assistant-message", 257))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins, is resumed, cleared, compacted or forked.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The user (or a parent agent) has sent a prompt; no model was called yet.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: Before a shell command, a patch, an MCP call or the start of a sub-agent.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: The host is about to ask the user for approval.
    #: Canonical type: tool.permission.
    #: A refusal stops: tool.
    PERMISSION_REQUEST = "PermissionRequest"
    #: After a tool call, also one whose command failed.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: A refusal stops: compact.
    PRE_COMPACT = "PreCompact"
    #: After the conversation was compacted.
    #: Canonical type: compact.end.
    #: Nothing can be refused.
    POST_COMPACT = "PostCompact"
    #: A sub-agent begins.
    #: Canonical type: subagent.start.
    #: Nothing can be refused.
    SUBAGENT_START = "SubagentStart"
    #: A sub-agent is about to end.
    #: Canonical type: subagent.stop.
    #: A refusal stops: stop.
    SUBAGENT_STOP = "SubagentStop"
    #: The agent has finished its turn.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: The session is over; what a hook answers is not read.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: The user has interrupted the agent.
    #: Canonical type: agent.interrupt.
    #: Nothing can be refused.
    INTERRUPT = "Interrupt"
    #: A turn is over; handed to the `notify` program as its last argument, no answer is read.
    #: Canonical type: turn.end.
    #: Nothing can be refused.
    AGENT_TURN_COMPLETE = "agent-turn-complete"


class SessionStartDict(TypedDict):
    """A session begins, is resumed, cleared, compacted or forked."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SessionStart"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    permission_mode: str
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins, is resumed, cleared, compacted or forked.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SessionStart"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    permission_mode: str
    source: str
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
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user (or a parent agent) has sent a prompt; no model was called yet."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    permission_mode: str
    turn_id: str
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user (or a parent agent) has sent a prompt; no model was called yet.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    permission_mode: str
    turn_id: str
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a shell command, a patch, an MCP call or the start of a sub-agent."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    permission_mode: str
    turn_id: str
    tool_name: str
    tool_input: Any
    tool_use_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a shell command, a patch, an MCP call or the start of a sub-agent.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    permission_mode: str
    turn_id: str
    tool_name: str
    tool_input: Any
    tool_use_id: str
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
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PermissionRequestDict(TypedDict):
    """The host is about to ask the user for approval."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    permission_mode: str
    turn_id: str
    tool_name: str
    tool_input: Any


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """The host is about to ask the user for approval.

    Canonical type: tool.permission.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionRequest"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    permission_mode: str
    turn_id: str
    tool_name: str
    tool_input: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class PostToolUseDict(TypedDict):
    """After a tool call, also one whose command failed."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    permission_mode: str
    turn_id: str
    tool_name: str
    tool_input: Any
    tool_response: Any
    tool_use_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call, also one whose command failed.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    permission_mode: str
    turn_id: str
    tool_name: str
    tool_input: Any
    tool_response: Any
    tool_use_id: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            tool_use_id=checked_payload["tool_use_id"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PreCompact"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    turn_id: str
    trigger: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    A refusal stops: compact.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PreCompact"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    turn_id: str
    trigger: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            turn_id=checked_payload["turn_id"],
            trigger=checked_payload["trigger"],
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class PostCompactDict(TypedDict):
    """After the conversation was compacted."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PostCompact"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    turn_id: str
    trigger: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostCompact:
    """After the conversation was compacted.

    Canonical type: compact.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostCompact"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["PostCompact"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    turn_id: str
    trigger: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            turn_id=checked_payload["turn_id"],
            trigger=checked_payload["trigger"],
            json=checked_payload,
        )


def is_post_compact(payload: object) -> TypeGuard[PostCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SubagentStartDict(TypedDict):
    """A sub-agent begins."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    agent_id: str
    agent_type: str
    model: str
    permission_mode: str
    turn_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """A sub-agent begins.

    Canonical type: subagent.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStart"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    agent_id: str
    agent_type: str
    model: str
    permission_mode: str
    turn_id: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload["agent_id"],
            agent_type=checked_payload["agent_type"],
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class SubagentStopDict(TypedDict):
    """A sub-agent is about to end."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    agent_id: str
    agent_type: str
    model: str
    permission_mode: str
    turn_id: str
    agent_transcript_path: str | None
    stop_hook_active: bool
    last_assistant_message: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent is about to end.

    Canonical type: subagent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    agent_id: str
    agent_type: str
    model: str
    permission_mode: str
    turn_id: str
    agent_transcript_path: str | None
    stop_hook_active: bool
    last_assistant_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload["agent_id"],
            agent_type=checked_payload["agent_type"],
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            agent_transcript_path=checked_payload["agent_transcript_path"],
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload["last_assistant_message"],
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["Stop"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    permission_mode: str
    turn_id: str
    stop_hook_active: bool
    last_assistant_message: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["Stop"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    permission_mode: str
    turn_id: str
    stop_hook_active: bool
    last_assistant_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload["last_assistant_message"],
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over; what a hook answers is not read."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over; what a hook answers is not read.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class InterruptDict(TypedDict):
    """The user has interrupted the agent."""

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["Interrupt"]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    model: str
    permission_mode: str
    turn_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Interrupt:
    """The user has interrupted the agent.

    Canonical type: agent.interrupt.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Interrupt"

    session_id: str
    transcript_path: str | None
    cwd: str
    hook_event_name: Literal["Interrupt"]
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    model: str
    permission_mode: str
    turn_id: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Interrupt:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            model=checked_payload["model"],
            permission_mode=checked_payload["permission_mode"],
            turn_id=checked_payload["turn_id"],
            json=checked_payload,
        )


def is_interrupt(payload: object) -> TypeGuard[InterruptDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


AgentTurnCompleteDict = TypedDict(
    "AgentTurnCompleteDict",
    {
        "session_id": "NotRequired[str]",
        "transcript_path": "NotRequired[str | None]",
        "cwd": "str",
        "hook_event_name": "NotRequired[str]",
        "agent_id": "NotRequired[str]",
        "agent_type": "NotRequired[str]",
        "type": "Literal['agent-turn-complete']",
        "thread-id": "str",
        "turn-id": "str",
        "client": "NotRequired[str]",
        "input-messages": "list[str]",
        "last-assistant-message": "NotRequired[str | None]",
    },
)


@dataclass(frozen=True, kw_only=True, slots=True)
class AgentTurnComplete:
    """A turn is over; handed to the `notify` program as its last argument, no answer is read.

    Canonical type: turn.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "agent-turn-complete"

    session_id: str | None
    transcript_path: str | None
    cwd: str
    hook_event_name: str | None
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """only inside a sub-agent"""
    type: Literal["agent-turn-complete"]
    thread_id: str
    turn_id: str
    client: str | None
    input_messages: list[str]
    last_assistant_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AgentTurnComplete:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            type=checked_payload["type"],
            thread_id=checked_payload["thread-id"],
            turn_id=checked_payload["turn-id"],
            client=checked_payload.get("client"),
            input_messages=checked_payload["input-messages"],
            last_assistant_message=checked_payload.get("last-assistant-message"),
            json=checked_payload,
        )


def is_agent_turn_complete(payload: object) -> TypeGuard[AgentTurnCompleteDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[12].fields, payload)


CodexPayload = (
    SessionStart
    | UserPromptSubmit
    | PreToolUse
    | PermissionRequest
    | PostToolUse
    | PreCompact
    | PostCompact
    | SubagentStart
    | SubagentStop
    | Stop
    | SessionEnd
    | Interrupt
    | AgentTurnComplete
)

_CLASSES: Final[dict[str, type[CodexPayload]]] = {
    "SessionStart": SessionStart,
    "UserPromptSubmit": UserPromptSubmit,
    "PreToolUse": PreToolUse,
    "PermissionRequest": PermissionRequest,
    "PostToolUse": PostToolUse,
    "PreCompact": PreCompact,
    "PostCompact": PostCompact,
    "SubagentStart": SubagentStart,
    "SubagentStop": SubagentStop,
    "Stop": Stop,
    "SessionEnd": SessionEnd,
    "Interrupt": Interrupt,
    "agent-turn-complete": AgentTurnComplete,
}


def from_json(event: str, payload: object) -> CodexPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
