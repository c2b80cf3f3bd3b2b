"""The hook events of Augment.

Generated from hosts/augment.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "augment"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("SessionStart",)), ("conversation_id", 1025), ("workspace_roots", 64), ("context", 16, (("userEmail", 1), ("modelName", 1), ("toolVersion", 1), ("timestamp", 1))))),
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("PreToolUse",)), ("conversation_id", 1025), ("workspace_roots", 64), ("context", 16, (("userEmail", 1), ("modelName", 1), ("toolVersion", 1), ("timestamp", 1))), ("tool_name", 1025), ("tool_input", 1040), ("is_mcp_tool", 8), ("mcp_server_name", 1), ("mcp_metadata", 16, (("timestamp", 1), ("mcpDecision", 1), ("mcpTotalToolsCount", 2), ("mcpExecutedToolName", 1), ("mcpExecutedToolServerName", 1), ("mcpExecutedToolServerToolsCount", 2))))),
    Event("PostToolUse", (), "tool.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostToolUse",)), ("conversation_id", 1025), ("workspace_roots", 64), ("context", 16, (("userEmail", 1), ("modelName", 1), ("toolVersion", 1), ("timestamp", 1))), ("tool_name", 1025), ("tool_input", 1040), ("tool_output", 1), ("tool_error", 1), ("is_mcp_tool", 8), ("mcp_server_name", 1), ("file_changes", 128, (("path", 1025), ("changeType", 1025), ("content", 1), ("oldContent", 1))), ("mcp_metadata", 16, (("timestamp", 1), ("mcpDecision", 1), ("mcpTotalToolsCount", 2), ("mcpExecutedToolName", 1), ("mcpExecutedToolServerName", 1), ("mcpExecutedToolServerToolsCount", 2))))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("hook_event_name", 1025, (), ("Stop",)), ("conversation_id", 1025), ("workspace_roots", 64), ("context", 16, (("userEmail", 1), ("modelName", 1), ("toolVersion", 1), ("timestamp", 1))), ("agent_stop_cause", 1025), ("conversation", 16, (("timestamp", 1), ("userPrompt", 1), ("agentTextResponse", 1), ("agentCodeResponse", 128, (("path", 1025), ("changeType", 1025), ("content", 1))))))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("SessionEnd",)), ("conversation_id", 1025), ("workspace_roots", 64), ("context", 16, (("userEmail", 1), ("modelName", 1), ("toolVersion", 1), ("timestamp", 1))))),
    Event("Notification", (), "agent.notify", "0.27.0", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("Notification",)), ("conversation_id", 1025), ("workspace_roots", 64), ("context", 16, (("userEmail", 1), ("modelName", 1), ("toolVersion", 1), ("timestamp", 1))))),
    Event("PromptSubmit", (), "prompt.submit", "0.27.0", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PromptSubmit",)), ("conversation_id", 1025), ("workspace_roots", 64), ("context", 16, (("userEmail", 1), ("modelName", 1), ("toolVersion", 1), ("timestamp", 1))))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: Before a tool call is run.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call, also one that failed.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The agent has finished or was interrupted.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: The host tells the user something.
    #: Canonical type: agent.notify.
    #: Since 0.27.0.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"
    #: The user has sent a prompt; whether it can be stopped is documented nowhere.
    #: Canonical type: prompt.submit.
    #: Since 0.27.0.
    #: Nothing can be refused.
    PROMPT_SUBMIT = "PromptSubmit"


class SessionStartContextValue(TypedDict):
    """context of SessionStartDict."""

    userEmail: NotRequired[str]
    modelName: NotRequired[str]
    toolVersion: NotRequired[str]
    timestamp: NotRequired[str]


class SessionStartDict(TypedDict):
    """A session begins."""

    hook_event_name: Literal["SessionStart"]
    conversation_id: str
    workspace_roots: NotRequired[list[str]]
    context: NotRequired[SessionStartContextValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    hook_event_name: Literal["SessionStart"]
    conversation_id: str
    workspace_roots: list[str] | None
    context: SessionStartContextValue | None
    """only with includeUserContext"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            conversation_id=checked_payload["conversation_id"],
            workspace_roots=checked_payload.get("workspace_roots"),
            context=checked_payload.get("context"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PreToolUseContextValue(TypedDict):
    """context of PreToolUseDict."""

    userEmail: NotRequired[str]
    modelName: NotRequired[str]
    toolVersion: NotRequired[str]
    timestamp: NotRequired[str]


class PreToolUseMcpMetadataValue(TypedDict):
    """mcp_metadata of PreToolUseDict."""

    timestamp: NotRequired[str]
    mcpDecision: NotRequired[str]
    mcpTotalToolsCount: NotRequired[int]
    mcpExecutedToolName: NotRequired[str]
    mcpExecutedToolServerName: NotRequired[str]
    mcpExecutedToolServerToolsCount: NotRequired[int]


class PreToolUseDict(TypedDict):
    """Before a tool call is run."""

    hook_event_name: Literal["PreToolUse"]
    conversation_id: str
    workspace_roots: NotRequired[list[str]]
    context: NotRequired[PreToolUseContextValue]
    tool_name: str
    tool_input: dict[str, Any]
    is_mcp_tool: NotRequired[bool]
    mcp_server_name: NotRequired[str]
    mcp_metadata: NotRequired[PreToolUseMcpMetadataValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call is run.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    hook_event_name: Literal["PreToolUse"]
    conversation_id: str
    workspace_roots: list[str] | None
    context: PreToolUseContextValue | None
    """only with includeUserContext"""
    tool_name: str
    tool_input: dict[str, Any]
    is_mcp_tool: bool | None
    mcp_server_name: str | None
    """MCP tools only"""
    mcp_metadata: PreToolUseMcpMetadataValue | None
    """only with includeMCPMetadata"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            conversation_id=checked_payload["conversation_id"],
            workspace_roots=checked_payload.get("workspace_roots"),
            context=checked_payload.get("context"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            is_mcp_tool=checked_payload.get("is_mcp_tool"),
            mcp_server_name=checked_payload.get("mcp_server_name"),
            mcp_metadata=checked_payload.get("mcp_metadata"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PostToolUseContextValue(TypedDict):
    """context of PostToolUseDict."""

    userEmail: NotRequired[str]
    modelName: NotRequired[str]
    toolVersion: NotRequired[str]
    timestamp: NotRequired[str]


class PostToolUseFileChangesValue(TypedDict):
    """file_changes of PostToolUseDict."""

    path: str
    changeType: str
    content: NotRequired[str]
    oldContent: NotRequired[str]


class PostToolUseMcpMetadataValue(TypedDict):
    """mcp_metadata of PostToolUseDict."""

    timestamp: NotRequired[str]
    mcpDecision: NotRequired[str]
    mcpTotalToolsCount: NotRequired[int]
    mcpExecutedToolName: NotRequired[str]
    mcpExecutedToolServerName: NotRequired[str]
    mcpExecutedToolServerToolsCount: NotRequired[int]


class PostToolUseDict(TypedDict):
    """After a tool call, also one that failed."""

    hook_event_name: Literal["PostToolUse"]
    conversation_id: str
    workspace_roots: NotRequired[list[str]]
    context: NotRequired[PostToolUseContextValue]
    tool_name: str
    tool_input: dict[str, Any]
    tool_output: NotRequired[str]
    tool_error: NotRequired[str]
    is_mcp_tool: NotRequired[bool]
    mcp_server_name: NotRequired[str]
    file_changes: NotRequired[list[PostToolUseFileChangesValue]]
    mcp_metadata: NotRequired[PostToolUseMcpMetadataValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call, also one that failed.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    hook_event_name: Literal["PostToolUse"]
    conversation_id: str
    workspace_roots: list[str] | None
    context: PostToolUseContextValue | None
    """only with includeUserContext"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_output: str | None
    tool_error: str | None
    is_mcp_tool: bool | None
    mcp_server_name: str | None
    """MCP tools only"""
    file_changes: list[PostToolUseFileChangesValue] | None
    mcp_metadata: PostToolUseMcpMetadataValue | None
    """only with includeMCPMetadata"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            conversation_id=checked_payload["conversation_id"],
            workspace_roots=checked_payload.get("workspace_roots"),
            context=checked_payload.get("context"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_output=checked_payload.get("tool_output"),
            tool_error=checked_payload.get("tool_error"),
            is_mcp_tool=checked_payload.get("is_mcp_tool"),
            mcp_server_name=checked_payload.get("mcp_server_name"),
            file_changes=checked_payload.get("file_changes"),
            mcp_metadata=checked_payload.get("mcp_metadata"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class StopContextValue(TypedDict):
    """context of StopDict."""

    userEmail: NotRequired[str]
    modelName: NotRequired[str]
    toolVersion: NotRequired[str]
    timestamp: NotRequired[str]


class StopConversationAgentCodeResponseValue(TypedDict):
    """agentCodeResponse of StopConversationValue."""

    path: str
    changeType: str
    content: NotRequired[str]


class StopConversationValue(TypedDict):
    """conversation of StopDict."""

    timestamp: NotRequired[str]
    userPrompt: NotRequired[str]
    agentTextResponse: NotRequired[str]
    agentCodeResponse: NotRequired[list[StopConversationAgentCodeResponseValue]]


class StopDict(TypedDict):
    """The agent has finished or was interrupted."""

    hook_event_name: Literal["Stop"]
    conversation_id: str
    workspace_roots: NotRequired[list[str]]
    context: NotRequired[StopContextValue]
    agent_stop_cause: str
    conversation: NotRequired[StopConversationValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished or was interrupted.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    hook_event_name: Literal["Stop"]
    conversation_id: str
    workspace_roots: list[str] | None
    context: StopContextValue | None
    """only with includeUserContext"""
    agent_stop_cause: str
    conversation: StopConversationValue | None
    """only with includeConversationData"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            conversation_id=checked_payload["conversation_id"],
            workspace_roots=checked_payload.get("workspace_roots"),
            context=checked_payload.get("context"),
            agent_stop_cause=checked_payload["agent_stop_cause"],
            conversation=checked_payload.get("conversation"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class SessionEndContextValue(TypedDict):
    """context of SessionEndDict."""

    userEmail: NotRequired[str]
    modelName: NotRequired[str]
    toolVersion: NotRequired[str]
    timestamp: NotRequired[str]


class SessionEndDict(TypedDict):
    """The session is over."""

    hook_event_name: Literal["SessionEnd"]
    conversation_id: str
    workspace_roots: NotRequired[list[str]]
    context: NotRequired[SessionEndContextValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    hook_event_name: Literal["SessionEnd"]
    conversation_id: str
    workspace_roots: list[str] | None
    context: SessionEndContextValue | None
    """only with includeUserContext"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            conversation_id=checked_payload["conversation_id"],
            workspace_roots=checked_payload.get("workspace_roots"),
            context=checked_payload.get("context"),
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class NotificationContextValue(TypedDict):
    """context of NotificationDict."""

    userEmail: NotRequired[str]
    modelName: NotRequired[str]
    toolVersion: NotRequired[str]
    timestamp: NotRequired[str]


class NotificationDict(TypedDict):
    """The host tells the user something."""

    hook_event_name: Literal["Notification"]
    conversation_id: str
    workspace_roots: NotRequired[list[str]]
    context: NotRequired[NotificationContextValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The host tells the user something.

    Canonical type: agent.notify.
    Since 0.27.0.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    hook_event_name: Literal["Notification"]
    conversation_id: str
    workspace_roots: list[str] | None
    context: NotificationContextValue | None
    """only with includeUserContext"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            conversation_id=checked_payload["conversation_id"],
            workspace_roots=checked_payload.get("workspace_roots"),
            context=checked_payload.get("context"),
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class PromptSubmitContextValue(TypedDict):
    """context of PromptSubmitDict."""

    userEmail: NotRequired[str]
    modelName: NotRequired[str]
    toolVersion: NotRequired[str]
    timestamp: NotRequired[str]


class PromptSubmitDict(TypedDict):
    """The user has sent a prompt; whether it can be stopped is documented nowhere."""

    hook_event_name: Literal["PromptSubmit"]
    conversation_id: str
    workspace_roots: NotRequired[list[str]]
    context: NotRequired[PromptSubmitContextValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PromptSubmit:
    """The user has sent a prompt; whether it can be stopped is documented nowhere.

    Canonical type: prompt.submit.
    Since 0.27.0.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PromptSubmit"

    hook_event_name: Literal["PromptSubmit"]
    conversation_id: str
    workspace_roots: list[str] | None
    context: PromptSubmitContextValue | None
    """only with includeUserContext"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            conversation_id=checked_payload["conversation_id"],
            workspace_roots=checked_payload.get("workspace_roots"),
            context=checked_payload.get("context"),
            json=checked_payload,
        )


def is_prompt_submit(payload: object) -> TypeGuard[PromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


AugmentPayload = (
    SessionStart
    | PreToolUse
    | PostToolUse
    | Stop
    | SessionEnd
    | Notification
    | PromptSubmit
)

_CLASSES: Final[dict[str, type[AugmentPayload]]] = {
    "SessionStart": SessionStart,
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "Stop": Stop,
    "SessionEnd": SessionEnd,
    "Notification": Notification,
    "PromptSubmit": PromptSubmit,
}


def from_json(event: str, payload: object) -> AugmentPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
