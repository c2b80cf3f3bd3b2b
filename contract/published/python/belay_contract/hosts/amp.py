"""The hook events of Amp.

Generated from hosts/amp.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "amp"

EVENTS: Final[tuple[Event, ...]] = (
    Event("session.start", (), "session.start", "", "", "",
          (("hook", 1), ("thread", 16, (("id", 1025),)), ("directory", 1))),
    Event("agent.start", (), "agent.start", "", "", "",
          (("hook", 1), ("thread", 16, (("id", 1025),)), ("directory", 1))),
    Event("tool.call", (), "tool.start", "", "tool", "",
          (("hook", 1), ("thread", 16, (("id", 1025),)), ("directory", 1), ("tool", 1025), ("input", 1040), ("toolUseID", 1025))),
    Event("tool.result", (), "tool.end", "", "", "",
          (("hook", 1), ("thread", 16, (("id", 1025),)), ("directory", 1), ("tool", 1), ("input", 16), ("toolUseID", 1), ("status", 1025), ("output", 512), ("result", 512))),
    Event("agent.end", (), "agent.stop", "", "", "",
          (("hook", 1), ("thread", 16, (("id", 1025),)), ("directory", 1))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "session.start"
    #: The agent begins to work on a prompt.
    #: Canonical type: agent.start.
    #: Nothing can be refused.
    AGENT_START = "agent.start"
    #: Before a tool call is run.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    TOOL_CALL = "tool.call"
    #: After a tool call, also one that failed or was cancelled.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    TOOL_RESULT = "tool.result"
    #: The agent has finished; nothing can make it go on.
    #: Canonical type: agent.stop.
    #: Nothing can be refused.
    AGENT_END = "agent.end"


class SessionStartThreadValue(TypedDict):
    """thread of SessionStartDict."""

    id: str


class SessionStartDict(TypedDict):
    """A session begins."""

    hook: NotRequired[str]
    thread: NotRequired[SessionStartThreadValue]
    directory: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session.start"

    hook: str | None
    """the event's name, added by Belay's plugin"""
    thread: SessionStartThreadValue | None
    directory: str | None
    """added by Belay's plugin"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            hook=checked_payload.get("hook"),
            thread=checked_payload.get("thread"),
            directory=checked_payload.get("directory"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[0].fields, payload)


class AgentStartThreadValue(TypedDict):
    """thread of AgentStartDict."""

    id: str


class AgentStartDict(TypedDict):
    """The agent begins to work on a prompt."""

    hook: NotRequired[str]
    thread: NotRequired[AgentStartThreadValue]
    directory: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class AgentStart:
    """The agent begins to work on a prompt.

    Canonical type: agent.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "agent.start"

    hook: str | None
    """the event's name, added by Belay's plugin"""
    thread: AgentStartThreadValue | None
    directory: str | None
    """added by Belay's plugin"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AgentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            hook=checked_payload.get("hook"),
            thread=checked_payload.get("thread"),
            directory=checked_payload.get("directory"),
            json=checked_payload,
        )


def is_agent_start(payload: object) -> TypeGuard[AgentStartDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[1].fields, payload)


class ToolCallThreadValue(TypedDict):
    """thread of ToolCallDict."""

    id: str


class ToolCallDict(TypedDict):
    """Before a tool call is run."""

    hook: NotRequired[str]
    thread: NotRequired[ToolCallThreadValue]
    directory: NotRequired[str]
    tool: str
    input: dict[str, Any]
    toolUseID: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolCall:
    """Before a tool call is run.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "tool.call"

    hook: str | None
    """the event's name, added by Belay's plugin"""
    thread: ToolCallThreadValue | None
    directory: str | None
    """added by Belay's plugin"""
    tool: str
    input: dict[str, Any]
    tool_use_id: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolCall:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            hook=checked_payload.get("hook"),
            thread=checked_payload.get("thread"),
            directory=checked_payload.get("directory"),
            tool=checked_payload["tool"],
            input=checked_payload["input"],
            tool_use_id=checked_payload["toolUseID"],
            json=checked_payload,
        )


def is_tool_call(payload: object) -> TypeGuard[ToolCallDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[2].fields, payload)


class ToolResultThreadValue(TypedDict):
    """thread of ToolResultDict."""

    id: str


class ToolResultDict(TypedDict):
    """After a tool call, also one that failed or was cancelled."""

    hook: NotRequired[str]
    thread: NotRequired[ToolResultThreadValue]
    directory: NotRequired[str]
    tool: NotRequired[str]
    input: NotRequired[dict[str, Any]]
    toolUseID: NotRequired[str]
    status: str
    output: NotRequired[Any]
    result: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolResult:
    """After a tool call, also one that failed or was cancelled.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "tool.result"

    hook: str | None
    """the event's name, added by Belay's plugin"""
    thread: ToolResultThreadValue | None
    directory: str | None
    """added by Belay's plugin"""
    tool: str | None
    input: dict[str, Any] | None
    tool_use_id: str | None
    status: str
    output: Any
    """the key of the tool's answer is not documented in our sources"""
    result: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolResult:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            hook=checked_payload.get("hook"),
            thread=checked_payload.get("thread"),
            directory=checked_payload.get("directory"),
            tool=checked_payload.get("tool"),
            input=checked_payload.get("input"),
            tool_use_id=checked_payload.get("toolUseID"),
            status=checked_payload["status"],
            output=checked_payload.get("output"),
            result=checked_payload.get("result"),
            json=checked_payload,
        )


def is_tool_result(payload: object) -> TypeGuard[ToolResultDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[3].fields, payload)


class AgentEndThreadValue(TypedDict):
    """thread of AgentEndDict."""

    id: str


class AgentEndDict(TypedDict):
    """The agent has finished; nothing can make it go on."""

    hook: NotRequired[str]
    thread: NotRequired[AgentEndThreadValue]
    directory: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class AgentEnd:
    """The agent has finished; nothing can make it go on.

    Canonical type: agent.stop.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "agent.end"

    hook: str | None
    """the event's name, added by Belay's plugin"""
    thread: AgentEndThreadValue | None
    directory: str | None
    """added by Belay's plugin"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AgentEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            hook=checked_payload.get("hook"),
            thread=checked_payload.get("thread"),
            directory=checked_payload.get("directory"),
            json=checked_payload,
        )


def is_agent_end(payload: object) -> TypeGuard[AgentEndDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[4].fields, payload)


AmpPayload = (
    SessionStart
    | AgentStart
    | ToolCall
    | ToolResult
    | AgentEnd
)

_CLASSES: Final[dict[str, type[AmpPayload]]] = {
    "session.start": SessionStart,
    "agent.start": AgentStart,
    "tool.call": ToolCall,
    "tool.result": ToolResult,
    "agent.end": AgentEnd,
}


def from_json(event: str, payload: object) -> AmpPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
