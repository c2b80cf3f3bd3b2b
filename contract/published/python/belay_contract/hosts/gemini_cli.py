"""The hook events of Gemini CLI.

Generated from hosts/gemini-cli.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "gemini-cli"

EVENTS: Final[tuple[Event, ...]] = (
    Event("BeforeTool", (), "tool.start", "", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("BeforeTool",)), ("timestamp", 1025), ("tool_name", 1025), ("tool_input", 1040), ("mcp_context", 16, (("server_name", 1025), ("tool_name", 1025), ("command", 1), ("args", 64), ("cwd", 1), ("url", 1), ("tcp", 1))), ("original_request_name", 1))),
    Event("AfterTool", (), "tool.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("AfterTool",)), ("timestamp", 1025), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1040, (("llmContent", 1536), ("returnDisplay", 1536), ("error", 512))), ("mcp_context", 16, (("server_name", 1025), ("tool_name", 1025), ("command", 1), ("args", 64), ("cwd", 1), ("url", 1), ("tcp", 1))), ("original_request_name", 1))),
    Event("BeforeAgent", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("BeforeAgent",)), ("timestamp", 1025), ("prompt", 1025))),
    Event("AfterAgent", (), "agent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("AfterAgent",)), ("timestamp", 1025), ("prompt", 1025), ("prompt_response", 1025), ("stop_hook_active", 1032))),
    Event("BeforeModel", (), "model.request", "", "turn", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("BeforeModel",)), ("timestamp", 1025), ("llm_request", 1040, (("model", 1025), ("messages", 1152, (("role", 1025), ("content", 1536))), ("config", 16, (("temperature", 4), ("maxOutputTokens", 2), ("topP", 4), ("topK", 4))), ("toolConfig", 16))))),
    Event("AfterModel", (), "model.response", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("AfterModel",)), ("timestamp", 1025), ("llm_request", 1040, (("model", 1025), ("messages", 1152, (("role", 1025), ("content", 1536))), ("config", 16, (("temperature", 4), ("maxOutputTokens", 2), ("topP", 4), ("topK", 4))), ("toolConfig", 16))), ("llm_response", 1040, (("text", 1), ("candidates", 1152, (("content", 16, (("role", 1), ("parts", 64))), ("finishReason", 1), ("index", 2), ("safetyRatings", 32))), ("usageMetadata", 16, (("promptTokenCount", 2), ("candidatesTokenCount", 2), ("totalTokenCount", 2))))))),
    Event("BeforeToolSelection", (), "tool.select", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("BeforeToolSelection",)), ("timestamp", 1025), ("llm_request", 1040, (("model", 1025), ("messages", 1152, (("role", 1025), ("content", 1536))), ("config", 16, (("temperature", 4), ("maxOutputTokens", 2), ("topP", 4), ("topK", 4))), ("toolConfig", 16))))),
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionStart",)), ("timestamp", 1025), ("source", 1025))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionEnd",)), ("timestamp", 1025), ("reason", 1025))),
    Event("PreCompress", (), "compact.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreCompress",)), ("timestamp", 1025), ("trigger", 1025))),
    Event("Notification", (), "agent.notify", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Notification",)), ("timestamp", 1025), ("notification_type", 1025), ("message", 1025), ("details", 1040, (("type", 1025), ("title", 1), ("fileName", 1), ("filePath", 1), ("fileDiff", 1), ("originalContent", 257), ("newContent", 1), ("isModifying", 8), ("command", 1), ("rootCommand", 1), ("serverName", 1), ("toolName", 1), ("toolDisplayName", 1), ("prompt", 1), ("urls", 64))))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call, ahead of the host's own policy and confirmation.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    BEFORE_TOOL = "BeforeTool"
    #: After a tool call; a refusal stands in for the tool's result.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    AFTER_TOOL = "AfterTool"
    #: The user has sent a prompt; no model was called yet.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    BEFORE_AGENT = "BeforeAgent"
    #: The agent has finished its turn; a refusal starts another one with the reason as its prompt.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    AFTER_AGENT = "AfterAgent"
    #: Before each request to the model.
    #: Canonical type: model.request.
    #: A refusal stops: turn.
    BEFORE_MODEL = "BeforeModel"
    #: After each piece of the model's answer, as it streams in.
    #: Canonical type: model.response.
    #: Nothing can be refused.
    AFTER_MODEL = "AfterModel"
    #: Before the host settles which tools the model may choose from.
    #: Canonical type: tool.select.
    #: Nothing can be refused.
    BEFORE_TOOL_SELECTION = "BeforeToolSelection"
    #: A session begins, is resumed or cleared; after a clear, context is not given to the model.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over; only exit and clear are sent in practice.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: Before the host looks whether the conversation must be compressed; it often is not.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPRESS = "PreCompress"
    #: The host wants the user's attention, for instance to confirm a tool.
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"


class BeforeToolMcpContextValue(TypedDict):
    """mcp_context of BeforeToolDict."""

    server_name: str
    tool_name: str
    command: NotRequired[str]
    args: NotRequired[list[str]]
    cwd: NotRequired[str]
    url: NotRequired[str]
    tcp: NotRequired[str]


class BeforeToolDict(TypedDict):
    """Before a tool call, ahead of the host's own policy and confirmation."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["BeforeTool"]
    timestamp: str
    tool_name: str
    tool_input: dict[str, Any]
    mcp_context: NotRequired[BeforeToolMcpContextValue]
    original_request_name: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeTool:
    """Before a tool call, ahead of the host's own policy and confirmation.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "BeforeTool"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["BeforeTool"]
    timestamp: str
    """ISO 8601"""
    tool_name: str
    tool_input: dict[str, Any]
    mcp_context: BeforeToolMcpContextValue | None
    """only on calls of an MCP tool"""
    original_request_name: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeTool:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            mcp_context=checked_payload.get("mcp_context"),
            original_request_name=checked_payload.get("original_request_name"),
            json=checked_payload,
        )


def is_before_tool(payload: object) -> TypeGuard[BeforeToolDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class AfterToolToolResponseValue(TypedDict):
    """tool_response of AfterToolDict."""

    llmContent: Any
    returnDisplay: Any
    error: NotRequired[Any]


class AfterToolMcpContextValue(TypedDict):
    """mcp_context of AfterToolDict."""

    server_name: str
    tool_name: str
    command: NotRequired[str]
    args: NotRequired[list[str]]
    cwd: NotRequired[str]
    url: NotRequired[str]
    tcp: NotRequired[str]


class AfterToolDict(TypedDict):
    """After a tool call; a refusal stands in for the tool's result."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["AfterTool"]
    timestamp: str
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: AfterToolToolResponseValue
    mcp_context: NotRequired[AfterToolMcpContextValue]
    original_request_name: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterTool:
    """After a tool call; a refusal stands in for the tool's result.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "AfterTool"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["AfterTool"]
    timestamp: str
    """ISO 8601"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: AfterToolToolResponseValue
    mcp_context: AfterToolMcpContextValue | None
    """only on calls of an MCP tool"""
    original_request_name: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterTool:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            mcp_context=checked_payload.get("mcp_context"),
            original_request_name=checked_payload.get("original_request_name"),
            json=checked_payload,
        )


def is_after_tool(payload: object) -> TypeGuard[AfterToolDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class BeforeAgentDict(TypedDict):
    """The user has sent a prompt; no model was called yet."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["BeforeAgent"]
    timestamp: str
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeAgent:
    """The user has sent a prompt; no model was called yet.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "BeforeAgent"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["BeforeAgent"]
    timestamp: str
    """ISO 8601"""
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeAgent:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_before_agent(payload: object) -> TypeGuard[BeforeAgentDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class AfterAgentDict(TypedDict):
    """The agent has finished its turn; a refusal starts another one with the reason as its prompt."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["AfterAgent"]
    timestamp: str
    prompt: str
    prompt_response: str
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterAgent:
    """The agent has finished its turn; a refusal starts another one with the reason as its prompt.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "AfterAgent"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["AfterAgent"]
    timestamp: str
    """ISO 8601"""
    prompt: str
    prompt_response: str
    stop_hook_active: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterAgent:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            prompt=checked_payload["prompt"],
            prompt_response=checked_payload["prompt_response"],
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_after_agent(payload: object) -> TypeGuard[AfterAgentDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class BeforeModelLlmRequestMessagesValue(TypedDict):
    """messages of BeforeModelLlmRequestValue."""

    role: str
    content: Any


class BeforeModelLlmRequestConfigValue(TypedDict):
    """config of BeforeModelLlmRequestValue."""

    temperature: NotRequired[float]
    maxOutputTokens: NotRequired[int]
    topP: NotRequired[float]
    topK: NotRequired[float]


class BeforeModelLlmRequestValue(TypedDict):
    """llm_request of BeforeModelDict."""

    model: str
    messages: list[BeforeModelLlmRequestMessagesValue]
    config: NotRequired[BeforeModelLlmRequestConfigValue]
    toolConfig: NotRequired[dict[str, Any]]


class BeforeModelDict(TypedDict):
    """Before each request to the model."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["BeforeModel"]
    timestamp: str
    llm_request: BeforeModelLlmRequestValue


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeModel:
    """Before each request to the model.

    Canonical type: model.request.
    A refusal stops: turn.
    """

    NATIVE_NAME: ClassVar[str] = "BeforeModel"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["BeforeModel"]
    timestamp: str
    """ISO 8601"""
    llm_request: BeforeModelLlmRequestValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeModel:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            llm_request=checked_payload["llm_request"],
            json=checked_payload,
        )


def is_before_model(payload: object) -> TypeGuard[BeforeModelDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class AfterModelLlmRequestMessagesValue(TypedDict):
    """messages of AfterModelLlmRequestValue."""

    role: str
    content: Any


class AfterModelLlmRequestConfigValue(TypedDict):
    """config of AfterModelLlmRequestValue."""

    temperature: NotRequired[float]
    maxOutputTokens: NotRequired[int]
    topP: NotRequired[float]
    topK: NotRequired[float]


class AfterModelLlmRequestValue(TypedDict):
    """llm_request of AfterModelDict."""

    model: str
    messages: list[AfterModelLlmRequestMessagesValue]
    config: NotRequired[AfterModelLlmRequestConfigValue]
    toolConfig: NotRequired[dict[str, Any]]


class AfterModelLlmResponseCandidatesContentValue(TypedDict):
    """content of AfterModelLlmResponseCandidatesValue."""

    role: NotRequired[str]
    parts: NotRequired[list[str]]


class AfterModelLlmResponseCandidatesValue(TypedDict):
    """candidates of AfterModelLlmResponseValue."""

    content: NotRequired[AfterModelLlmResponseCandidatesContentValue]
    finishReason: NotRequired[str]
    index: NotRequired[int]
    safetyRatings: NotRequired[list[Any]]


class AfterModelLlmResponseUsageMetadataValue(TypedDict):
    """usageMetadata of AfterModelLlmResponseValue."""

    promptTokenCount: NotRequired[int]
    candidatesTokenCount: NotRequired[int]
    totalTokenCount: NotRequired[int]


class AfterModelLlmResponseValue(TypedDict):
    """llm_response of AfterModelDict."""

    text: NotRequired[str]
    candidates: list[AfterModelLlmResponseCandidatesValue]
    usageMetadata: NotRequired[AfterModelLlmResponseUsageMetadataValue]


class AfterModelDict(TypedDict):
    """After each piece of the model's answer, as it streams in."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["AfterModel"]
    timestamp: str
    llm_request: AfterModelLlmRequestValue
    llm_response: AfterModelLlmResponseValue


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterModel:
    """After each piece of the model's answer, as it streams in.

    Canonical type: model.response.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "AfterModel"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["AfterModel"]
    timestamp: str
    """ISO 8601"""
    llm_request: AfterModelLlmRequestValue
    llm_response: AfterModelLlmResponseValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterModel:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            llm_request=checked_payload["llm_request"],
            llm_response=checked_payload["llm_response"],
            json=checked_payload,
        )


def is_after_model(payload: object) -> TypeGuard[AfterModelDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class BeforeToolSelectionLlmRequestMessagesValue(TypedDict):
    """messages of BeforeToolSelectionLlmRequestValue."""

    role: str
    content: Any


class BeforeToolSelectionLlmRequestConfigValue(TypedDict):
    """config of BeforeToolSelectionLlmRequestValue."""

    temperature: NotRequired[float]
    maxOutputTokens: NotRequired[int]
    topP: NotRequired[float]
    topK: NotRequired[float]


class BeforeToolSelectionLlmRequestValue(TypedDict):
    """llm_request of BeforeToolSelectionDict."""

    model: str
    messages: list[BeforeToolSelectionLlmRequestMessagesValue]
    config: NotRequired[BeforeToolSelectionLlmRequestConfigValue]
    toolConfig: NotRequired[dict[str, Any]]


class BeforeToolSelectionDict(TypedDict):
    """Before the host settles which tools the model may choose from."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["BeforeToolSelection"]
    timestamp: str
    llm_request: BeforeToolSelectionLlmRequestValue


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeToolSelection:
    """Before the host settles which tools the model may choose from.

    Canonical type: tool.select.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "BeforeToolSelection"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["BeforeToolSelection"]
    timestamp: str
    """ISO 8601"""
    llm_request: BeforeToolSelectionLlmRequestValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeToolSelection:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            llm_request=checked_payload["llm_request"],
            json=checked_payload,
        )


def is_before_tool_selection(payload: object) -> TypeGuard[BeforeToolSelectionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SessionStartDict(TypedDict):
    """A session begins, is resumed or cleared; after a clear, context is not given to the model."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    timestamp: str
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins, is resumed or cleared; after a clear, context is not given to the model.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["SessionStart"]
    timestamp: str
    """ISO 8601"""
    source: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over; only exit and clear are sent in practice."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    timestamp: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over; only exit and clear are sent in practice.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    timestamp: str
    """ISO 8601"""
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class PreCompressDict(TypedDict):
    """Before the host looks whether the conversation must be compressed; it often is not."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreCompress"]
    timestamp: str
    trigger: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompress:
    """Before the host looks whether the conversation must be compressed; it often is not.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompress"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["PreCompress"]
    timestamp: str
    """ISO 8601"""
    trigger: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompress:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            trigger=checked_payload["trigger"],
            json=checked_payload,
        )


def is_pre_compress(payload: object) -> TypeGuard[PreCompressDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class NotificationDetailsValue(TypedDict):
    """details of NotificationDict."""

    type: str
    title: NotRequired[str]
    fileName: NotRequired[str]
    filePath: NotRequired[str]
    fileDiff: NotRequired[str]
    originalContent: NotRequired[str | None]
    newContent: NotRequired[str]
    isModifying: NotRequired[bool]
    command: NotRequired[str]
    rootCommand: NotRequired[str]
    serverName: NotRequired[str]
    toolName: NotRequired[str]
    toolDisplayName: NotRequired[str]
    prompt: NotRequired[str]
    urls: NotRequired[list[str]]


class NotificationDict(TypedDict):
    """The host wants the user's attention, for instance to confirm a tool."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Notification"]
    timestamp: str
    notification_type: str
    message: str
    details: NotificationDetailsValue


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The host wants the user's attention, for instance to confirm a tool.

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    session_id: str
    transcript_path: str
    """may be an empty text"""
    cwd: str
    hook_event_name: Literal["Notification"]
    timestamp: str
    """ISO 8601"""
    notification_type: str
    message: str
    details: NotificationDetailsValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            notification_type=checked_payload["notification_type"],
            message=checked_payload["message"],
            details=checked_payload["details"],
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


GeminiCliPayload = (
    BeforeTool
    | AfterTool
    | BeforeAgent
    | AfterAgent
    | BeforeModel
    | AfterModel
    | BeforeToolSelection
    | SessionStart
    | SessionEnd
    | PreCompress
    | Notification
)

_CLASSES: Final[dict[str, type[GeminiCliPayload]]] = {
    "BeforeTool": BeforeTool,
    "AfterTool": AfterTool,
    "BeforeAgent": BeforeAgent,
    "AfterAgent": AfterAgent,
    "BeforeModel": BeforeModel,
    "AfterModel": AfterModel,
    "BeforeToolSelection": BeforeToolSelection,
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
    "PreCompress": PreCompress,
    "Notification": Notification,
}


def from_json(event: str, payload: object) -> GeminiCliPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
