"""The hook events of Pi.

Generated from hosts/pi.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "pi"

EVENTS: Final[tuple[Event, ...]] = (
    Event("tool_call", (), "tool.start", "", "tool", "type",
          (("type", 1025, (), ("tool_call",)), ("sessionId", 1), ("cwd", 1), ("toolName", 1025), ("toolCallId", 1025), ("parentToolCallId", 1), ("input", 1040))),
    Event("tool_result", (), "tool.end", "", "", "type",
          (("type", 1025, (), ("tool_result",)), ("sessionId", 1), ("cwd", 1), ("toolName", 1025), ("toolCallId", 1025), ("parentToolCallId", 1), ("input", 1040), ("content", 1152), ("details", 512), ("structuredContent", 512), ("isError", 1032), ("usage", 16))),
    Event("input", (), "prompt.submit", "", "prompt", "type",
          (("type", 1025, (), ("input",)), ("sessionId", 1), ("cwd", 1), ("text", 1025), ("images", 32), ("source", 1025), ("streamingBehavior", 1))),
    Event("before_agent_start", (), "prompt.transform", "", "", "type",
          (("type", 1025, (), ("before_agent_start",)), ("sessionId", 1), ("cwd", 1))),
    Event("session_start", (), "session.start", "", "", "type",
          (("type", 1025, (), ("session_start",)), ("sessionId", 1), ("cwd", 1), ("reason", 1))),
    Event("session_shutdown", (), "session.end", "", "", "type",
          (("type", 1025, (), ("session_shutdown",)), ("sessionId", 1), ("cwd", 1))),
    Event("session_before_compact", (), "compact.start", "", "", "type",
          (("type", 1025, (), ("session_before_compact",)), ("sessionId", 1), ("cwd", 1))),
    Event("session_compact", (), "compact.end", "", "", "type",
          (("type", 1025, (), ("session_compact",)), ("sessionId", 1), ("cwd", 1))),
    Event("agent_start", (), "agent.start", "", "", "type",
          (("type", 1025, (), ("agent_start",)), ("sessionId", 1), ("cwd", 1))),
    Event("agent_end", (), "agent.stop", "", "", "type",
          (("type", 1025, (), ("agent_end",)), ("sessionId", 1), ("cwd", 1))),
    Event("turn_start", (), "turn.start", "", "", "type",
          (("type", 1025, (), ("turn_start",)), ("sessionId", 1), ("cwd", 1))),
    Event("turn_end", (), "turn.end", "", "", "type",
          (("type", 1025, (), ("turn_end",)), ("sessionId", 1), ("cwd", 1))),
    Event("before_provider_request", (), "model.request", "", "", "type",
          (("type", 1025, (), ("before_provider_request",)), ("sessionId", 1), ("cwd", 1))),
    Event("after_provider_response", (), "model.response", "", "", "type",
          (("type", 1025, (), ("after_provider_response",)), ("sessionId", 1), ("cwd", 1))),
    Event("model_select", (), "model.switched", "", "", "type",
          (("type", 1025, (), ("model_select",)), ("sessionId", 1), ("cwd", 1))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    TOOL_CALL = "tool_call"
    #: After a tool call.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    TOOL_RESULT = "tool_result"
    #: The user has entered something; the extension answers a refusal by taking the input away from the agent.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    INPUT = "input"
    #: Before the agent begins on a prompt.
    #: Canonical type: prompt.transform.
    #: Nothing can be refused.
    BEFORE_AGENT_START = "before_agent_start"
    #: A session begins, is reloaded, resumed or forked.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "session_start"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_SHUTDOWN = "session_shutdown"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    SESSION_BEFORE_COMPACT = "session_before_compact"
    #: After the conversation was compacted.
    #: Canonical type: compact.end.
    #: Nothing can be refused.
    SESSION_COMPACT = "session_compact"
    #: The agent begins on a prompt.
    #: Canonical type: agent.start.
    #: Nothing can be refused.
    AGENT_START = "agent_start"
    #: The agent has finished.
    #: Canonical type: agent.stop.
    #: Nothing can be refused.
    AGENT_END = "agent_end"
    #: A turn begins.
    #: Canonical type: turn.start.
    #: Nothing can be refused.
    TURN_START = "turn_start"
    #: A turn is over.
    #: Canonical type: turn.end.
    #: Nothing can be refused.
    TURN_END = "turn_end"
    #: Before a request to the model.
    #: Canonical type: model.request.
    #: Nothing can be refused.
    BEFORE_PROVIDER_REQUEST = "before_provider_request"
    #: The model has answered.
    #: Canonical type: model.response.
    #: Nothing can be refused.
    AFTER_PROVIDER_RESPONSE = "after_provider_response"
    #: Another model was chosen.
    #: Canonical type: model.switched.
    #: Nothing can be refused.
    MODEL_SELECT = "model_select"


class ToolCallDict(TypedDict):
    """Before a tool call."""

    type: Literal["tool_call"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]
    toolName: str
    toolCallId: str
    parentToolCallId: NotRequired[str]
    input: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolCall:
    """Before a tool call.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "tool_call"

    type: Literal["tool_call"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    tool_name: str
    tool_call_id: str
    parent_tool_call_id: str | None
    input: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolCall:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            tool_name=checked_payload["toolName"],
            tool_call_id=checked_payload["toolCallId"],
            parent_tool_call_id=checked_payload.get("parentToolCallId"),
            input=checked_payload["input"],
            json=checked_payload,
        )


def is_tool_call(payload: object) -> TypeGuard[ToolCallDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class ToolResultDict(TypedDict):
    """After a tool call."""

    type: Literal["tool_result"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]
    toolName: str
    toolCallId: str
    parentToolCallId: NotRequired[str]
    input: dict[str, Any]
    content: list[dict[str, Any]]
    details: NotRequired[Any]
    structuredContent: NotRequired[Any]
    isError: bool
    usage: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolResult:
    """After a tool call.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "tool_result"

    type: Literal["tool_result"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    tool_name: str
    tool_call_id: str
    parent_tool_call_id: str | None
    input: dict[str, Any]
    content: list[dict[str, Any]]
    details: Any
    structured_content: Any
    is_error: bool
    usage: dict[str, Any] | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolResult:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            tool_name=checked_payload["toolName"],
            tool_call_id=checked_payload["toolCallId"],
            parent_tool_call_id=checked_payload.get("parentToolCallId"),
            input=checked_payload["input"],
            content=checked_payload["content"],
            details=checked_payload.get("details"),
            structured_content=checked_payload.get("structuredContent"),
            is_error=checked_payload["isError"],
            usage=checked_payload.get("usage"),
            json=checked_payload,
        )


def is_tool_result(payload: object) -> TypeGuard[ToolResultDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class InputDict(TypedDict):
    """The user has entered something; the extension answers a refusal by taking the input away from the agent."""

    type: Literal["input"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]
    text: str
    images: NotRequired[list[Any]]
    source: str
    streamingBehavior: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Input:
    """The user has entered something; the extension answers a refusal by taking the input away from the agent.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "input"

    type: Literal["input"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    text: str
    images: list[Any] | None
    source: str
    streaming_behavior: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Input:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            text=checked_payload["text"],
            images=checked_payload.get("images"),
            source=checked_payload["source"],
            streaming_behavior=checked_payload.get("streamingBehavior"),
            json=checked_payload,
        )


def is_input(payload: object) -> TypeGuard[InputDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class BeforeAgentStartDict(TypedDict):
    """Before the agent begins on a prompt."""

    type: Literal["before_agent_start"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeAgentStart:
    """Before the agent begins on a prompt.

    Canonical type: prompt.transform.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "before_agent_start"

    type: Literal["before_agent_start"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeAgentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_before_agent_start(payload: object) -> TypeGuard[BeforeAgentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class SessionStartDict(TypedDict):
    """A session begins, is reloaded, resumed or forked."""

    type: Literal["session_start"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]
    reason: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins, is reloaded, resumed or forked.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session_start"

    type: Literal["session_start"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    reason: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            reason=checked_payload.get("reason"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class SessionShutdownDict(TypedDict):
    """The session is over."""

    type: Literal["session_shutdown"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionShutdown:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session_shutdown"

    type: Literal["session_shutdown"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionShutdown:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_session_shutdown(payload: object) -> TypeGuard[SessionShutdownDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SessionBeforeCompactDict(TypedDict):
    """Before the conversation is compacted."""

    type: Literal["session_before_compact"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionBeforeCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session_before_compact"

    type: Literal["session_before_compact"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionBeforeCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_session_before_compact(payload: object) -> TypeGuard[SessionBeforeCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SessionCompactDict(TypedDict):
    """After the conversation was compacted."""

    type: Literal["session_compact"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionCompact:
    """After the conversation was compacted.

    Canonical type: compact.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session_compact"

    type: Literal["session_compact"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_session_compact(payload: object) -> TypeGuard[SessionCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class AgentStartDict(TypedDict):
    """The agent begins on a prompt."""

    type: Literal["agent_start"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class AgentStart:
    """The agent begins on a prompt.

    Canonical type: agent.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "agent_start"

    type: Literal["agent_start"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AgentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_agent_start(payload: object) -> TypeGuard[AgentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class AgentEndDict(TypedDict):
    """The agent has finished."""

    type: Literal["agent_end"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class AgentEnd:
    """The agent has finished.

    Canonical type: agent.stop.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "agent_end"

    type: Literal["agent_end"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AgentEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_agent_end(payload: object) -> TypeGuard[AgentEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class TurnStartDict(TypedDict):
    """A turn begins."""

    type: Literal["turn_start"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnStart:
    """A turn begins.

    Canonical type: turn.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "turn_start"

    type: Literal["turn_start"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TurnStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_turn_start(payload: object) -> TypeGuard[TurnStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class TurnEndDict(TypedDict):
    """A turn is over."""

    type: Literal["turn_end"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnEnd:
    """A turn is over.

    Canonical type: turn.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "turn_end"

    type: Literal["turn_end"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TurnEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_turn_end(payload: object) -> TypeGuard[TurnEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


class BeforeProviderRequestDict(TypedDict):
    """Before a request to the model."""

    type: Literal["before_provider_request"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeProviderRequest:
    """Before a request to the model.

    Canonical type: model.request.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "before_provider_request"

    type: Literal["before_provider_request"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeProviderRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_before_provider_request(payload: object) -> TypeGuard[BeforeProviderRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[12].fields, payload)


class AfterProviderResponseDict(TypedDict):
    """The model has answered."""

    type: Literal["after_provider_response"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterProviderResponse:
    """The model has answered.

    Canonical type: model.response.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "after_provider_response"

    type: Literal["after_provider_response"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterProviderResponse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_after_provider_response(payload: object) -> TypeGuard[AfterProviderResponseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[13].fields, payload)


class ModelSelectDict(TypedDict):
    """Another model was chosen."""

    type: Literal["model_select"]
    sessionId: NotRequired[str]
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelSelect:
    """Another model was chosen.

    Canonical type: model.switched.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "model_select"

    type: Literal["model_select"]
    session_id: str | None
    """added by Belay's extension"""
    cwd: str | None
    """added by Belay's extension"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ModelSelect:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[14], payload)
        return cls(
            type=checked_payload["type"],
            session_id=checked_payload.get("sessionId"),
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_model_select(payload: object) -> TypeGuard[ModelSelectDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[14].fields, payload)


PiPayload = (
    ToolCall
    | ToolResult
    | Input
    | BeforeAgentStart
    | SessionStart
    | SessionShutdown
    | SessionBeforeCompact
    | SessionCompact
    | AgentStart
    | AgentEnd
    | TurnStart
    | TurnEnd
    | BeforeProviderRequest
    | AfterProviderResponse
    | ModelSelect
)

_CLASSES: Final[dict[str, type[PiPayload]]] = {
    "tool_call": ToolCall,
    "tool_result": ToolResult,
    "input": Input,
    "before_agent_start": BeforeAgentStart,
    "session_start": SessionStart,
    "session_shutdown": SessionShutdown,
    "session_before_compact": SessionBeforeCompact,
    "session_compact": SessionCompact,
    "agent_start": AgentStart,
    "agent_end": AgentEnd,
    "turn_start": TurnStart,
    "turn_end": TurnEnd,
    "before_provider_request": BeforeProviderRequest,
    "after_provider_response": AfterProviderResponse,
    "model_select": ModelSelect,
}


def from_json(event: str, payload: object) -> PiPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
