"""The hook events of VS Code agent hooks (Preview).

Generated from hosts/vscode.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "vscode"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "session.start", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("source", 1025), ("agent_type", 1))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("prompt", 1025))),
    Event("PreToolUse", (), "tool.start", "", "tool", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1))),
    Event("PostToolUse", (), "tool.end", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("tool_response", 1025))),
    Event("PreCompact", (), "compact.start", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("trigger", 1025), ("custom_instructions", 1))),
    Event("SubagentStart", (), "subagent.start", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("agent_id", 1025), ("agent_type", 1025))),
    Event("SubagentStop", (), "subagent.stop", "", "stop", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("agent_id", 1025), ("agent_type", 1025), ("stop_hook_active", 1032))),
    Event("Stop", (), "agent.stop", "", "stop", "",
          (("session_id", 1), ("sessionId", 1), ("hook_event_name", 1), ("hookEventName", 1), ("timestamp", 1), ("transcript_path", 1), ("cwd", 1), ("model", 1), ("stop_hook_active", 1032))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A chat session begins.
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
    #: After a tool call; the file may not be on disk yet.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "PreCompact"
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


class SessionStartDict(TypedDict):
    """A chat session begins."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    source: str
    agent_type: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A chat session begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    source: str
    agent_type: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            source=checked_payload["source"],
            agent_type=checked_payload.get("agent_type"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[0].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[1].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a tool call is run."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call is run.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload.get("tool_use_id"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[2].fields, payload)


class PostToolUseDict(TypedDict):
    """After a tool call; the file may not be on disk yet."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_response: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call; the file may not be on disk yet.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_response: str
    """often empty"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            tool_response=checked_payload["tool_response"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[3].fields, payload)


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    trigger: str
    custom_instructions: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    trigger: str
    custom_instructions: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            trigger=checked_payload["trigger"],
            custom_instructions=checked_payload.get("custom_instructions"),
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[4].fields, payload)


class SubagentStartDict(TypedDict):
    """A sub-agent begins."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    agent_id: str
    agent_type: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """A sub-agent begins.

    Canonical type: subagent.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStart"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    agent_id: str
    agent_type: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            agent_id=checked_payload["agent_id"],
            agent_type=checked_payload["agent_type"],
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[5].fields, payload)


class SubagentStopDict(TypedDict):
    """A sub-agent is about to end."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    agent_id: str
    agent_type: str
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent is about to end.

    Canonical type: subagent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    agent_id: str
    agent_type: str
    stop_hook_active: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            agent_id=checked_payload["agent_id"],
            agent_type=checked_payload["agent_type"],
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[6].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    timestamp: NotRequired[str]
    transcript_path: NotRequired[str]
    cwd: NotRequired[str]
    model: NotRequired[str]
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str | None
    session_id2: str | None
    """the documents' spelling of session_id"""
    hook_event_name: str | None
    hook_event_name2: str | None
    """the documents' spelling of hook_event_name"""
    timestamp: str | None
    transcript_path: str | None
    cwd: str | None
    model: str | None
    """newer versions"""
    stop_hook_active: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            timestamp=checked_payload.get("timestamp"),
            transcript_path=checked_payload.get("transcript_path"),
            cwd=checked_payload.get("cwd"),
            model=checked_payload.get("model"),
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[7].fields, payload)


VscodePayload = (
    SessionStart
    | UserPromptSubmit
    | PreToolUse
    | PostToolUse
    | PreCompact
    | SubagentStart
    | SubagentStop
    | Stop
)

_CLASSES: Final[dict[str, type[VscodePayload]]] = {
    "SessionStart": SessionStart,
    "UserPromptSubmit": UserPromptSubmit,
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "PreCompact": PreCompact,
    "SubagentStart": SubagentStart,
    "SubagentStop": SubagentStop,
    "Stop": Stop,
}


def from_json(event: str, payload: object) -> VscodePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
