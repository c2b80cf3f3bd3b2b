"""The hook events of GitHub Copilot CLI.

Generated from hosts/copilot-cli.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "copilot-cli"

EVENTS: Final[tuple[Event, ...]] = (
    Event("sessionStart", ("SessionStart",), "session.start", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("source", 1025), ("initialPrompt", 1), ("initial_prompt", 1))),
    Event("sessionEnd", ("SessionEnd",), "session.end", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("reason", 1025))),
    Event("userPromptSubmitted", ("UserPromptSubmit",), "prompt.submit", "", "prompt", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("prompt", 1025))),
    Event("userPromptTransformed", (), "prompt.transform", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("prompt", 1025), ("transformedPrompt", 1025))),
    Event("preToolUse", ("PreToolUse",), "tool.start", "", "tool", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("toolName", 1), ("tool_name", 1), ("toolArgs", 17), ("tool_input", 17))),
    Event("postToolUse", ("PostToolUse",), "tool.end", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("toolName", 1), ("tool_name", 1), ("toolArgs", 17), ("tool_input", 17), ("toolResult", 16, (("resultType", 1025), ("textResultForLlm", 1025))), ("tool_result", 16, (("result_type", 1025), ("text_result_for_llm", 1025))))),
    Event("postToolUseFailure", ("PostToolUseFailure",), "tool.fail", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("toolName", 1), ("tool_name", 1), ("toolArgs", 17), ("tool_input", 17), ("error", 1025))),
    Event("permissionRequest", ("PermissionRequest",), "tool.permission", "", "tool", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("hookName", 1), ("toolName", 1), ("tool_name", 1), ("toolInput", 16), ("tool_input", 17), ("permissionSuggestions", 32))),
    Event("agentStop", ("Stop",), "agent.stop", "", "stop", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("transcriptPath", 1), ("transcript_path", 1), ("stopReason", 1), ("stop_reason", 1), ("stop_hook_active", 1032))),
    Event("subagentStart", (), "subagent.start", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("transcriptPath", 1025), ("agentName", 1025), ("agentDisplayName", 1), ("agentDescription", 1))),
    Event("subagentStop", ("SubagentStop",), "subagent.stop", "", "stop", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("transcriptPath", 1), ("transcript_path", 1), ("agentId", 1), ("agent_id", 1), ("agentType", 1), ("agent_type", 1), ("agentName", 1), ("agent_name", 1), ("agentDisplayName", 1), ("agent_display_name", 1), ("response", 1), ("last_assistant_message", 1), ("stopReason", 1), ("stop_reason", 1))),
    Event("errorOccurred", ("ErrorOccurred",), "session.error", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("error", 1040, (("message", 1025), ("name", 1025), ("stack", 1))), ("errorContext", 1), ("error_context", 1), ("recoverable", 8))),
    Event("preCompact", ("PreCompact",), "compact.start", "", "", "",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1), ("transcriptPath", 1), ("transcript_path", 1), ("trigger", 1025), ("customInstructions", 1), ("custom_instructions", 1))),
    Event("notification", ("Notification",), "agent.notify", "", "", "hook_event_name",
          (("sessionId", 1), ("session_id", 1), ("timestamp", 3), ("cwd", 1025), ("hook_event_name", 1025, (), ("notification", "Notification")), ("message", 1025), ("title", 1), ("notification_type", 1025))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins or is resumed.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "sessionStart"
    #: The session is over; what a hook answers is not read.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "sessionEnd"
    #: The user has sent a prompt; only a decision block stops it.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMITTED = "userPromptSubmitted"
    #: The prompt was put into the form that the model gets.
    #: Canonical type: prompt.transform.
    #: Nothing can be refused.
    USER_PROMPT_TRANSFORMED = "userPromptTransformed"
    #: Before a tool call is run, in every permission mode.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "preToolUse"
    #: After a tool call, also one whose command failed.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "postToolUse"
    #: The host could not carry out a tool call.
    #: Canonical type: tool.fail.
    #: Nothing can be refused.
    POST_TOOL_USE_FAILURE = "postToolUseFailure"
    #: The host is about to check or ask for approval of a call; after preToolUse and for the same call.
    #: Canonical type: tool.permission.
    #: A refusal stops: tool.
    PERMISSION_REQUEST = "permissionRequest"
    #: The agent has finished its turn.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    AGENT_STOP = "agentStop"
    #: A sub-agent begins; the built-in general-purpose one is not reported.
    #: Canonical type: subagent.start.
    #: Nothing can be refused.
    SUBAGENT_START = "subagentStart"
    #: A sub-agent is about to end; the built-in general-purpose one is not reported.
    #: Canonical type: subagent.stop.
    #: A refusal stops: stop.
    SUBAGENT_STOP = "subagentStop"
    #: Something went wrong; what a hook answers is not read.
    #: Canonical type: session.error.
    #: Nothing can be refused.
    ERROR_OCCURRED = "errorOccurred"
    #: Before the conversation is compacted; what a hook answers is not read.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "preCompact"
    #: The agent has something to tell the user.
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    NOTIFICATION = "notification"


class SessionStartDict(TypedDict):
    """A session begins or is resumed."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    source: str
    initialPrompt: NotRequired[str]
    initial_prompt: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins or is resumed.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "sessionStart"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    source: str
    initial_prompt: str | None
    initial_prompt2: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            source=checked_payload["source"],
            initial_prompt=checked_payload.get("initialPrompt"),
            initial_prompt2=checked_payload.get("initial_prompt"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[0].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over; what a hook answers is not read."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over; what a hook answers is not read.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "sessionEnd"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[1].fields, payload)


class UserPromptSubmittedDict(TypedDict):
    """The user has sent a prompt; only a decision block stops it."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmitted:
    """The user has sent a prompt; only a decision block stops it.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "userPromptSubmitted"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmitted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submitted(payload: object) -> TypeGuard[UserPromptSubmittedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[2].fields, payload)


class UserPromptTransformedDict(TypedDict):
    """The prompt was put into the form that the model gets."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    prompt: str
    transformedPrompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptTransformed:
    """The prompt was put into the form that the model gets.

    Canonical type: prompt.transform.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "userPromptTransformed"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    prompt: str
    transformed_prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptTransformed:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            prompt=checked_payload["prompt"],
            transformed_prompt=checked_payload["transformedPrompt"],
            json=checked_payload,
        )


def is_user_prompt_transformed(payload: object) -> TypeGuard[UserPromptTransformedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[3].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a tool call is run, in every permission mode."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    toolName: NotRequired[str]
    tool_name: NotRequired[str]
    toolArgs: NotRequired[dict[str, Any] | str]
    tool_input: NotRequired[dict[str, Any] | str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call is run, in every permission mode.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "preToolUse"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    tool_name: str | None
    tool_name2: str | None
    tool_args: dict[str, Any] | str | None
    """an object, or the object's JSON text in older versions, or the text of a patch"""
    tool_input: dict[str, Any] | str | None
    """an object or the text of a patch"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            tool_name=checked_payload.get("toolName"),
            tool_name2=checked_payload.get("tool_name"),
            tool_args=checked_payload.get("toolArgs"),
            tool_input=checked_payload.get("tool_input"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[4].fields, payload)


class PostToolUseToolResultValue(TypedDict):
    """toolResult of PostToolUseDict."""

    resultType: str
    textResultForLlm: str


class PostToolUseToolResult2Value(TypedDict):
    """tool_result of PostToolUseDict."""

    result_type: str
    text_result_for_llm: str


class PostToolUseDict(TypedDict):
    """After a tool call, also one whose command failed."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    toolName: NotRequired[str]
    tool_name: NotRequired[str]
    toolArgs: NotRequired[dict[str, Any] | str]
    tool_input: NotRequired[dict[str, Any] | str]
    toolResult: NotRequired[PostToolUseToolResultValue]
    tool_result: NotRequired[PostToolUseToolResult2Value]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call, also one whose command failed.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "postToolUse"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    tool_name: str | None
    tool_name2: str | None
    tool_args: dict[str, Any] | str | None
    """an object, or the object's JSON text in older versions, or the text of a patch"""
    tool_input: dict[str, Any] | str | None
    """an object or the text of a patch"""
    tool_result: PostToolUseToolResultValue | None
    tool_result2: PostToolUseToolResult2Value | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            tool_name=checked_payload.get("toolName"),
            tool_name2=checked_payload.get("tool_name"),
            tool_args=checked_payload.get("toolArgs"),
            tool_input=checked_payload.get("tool_input"),
            tool_result=checked_payload.get("toolResult"),
            tool_result2=checked_payload.get("tool_result"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[5].fields, payload)


class PostToolUseFailureDict(TypedDict):
    """The host could not carry out a tool call."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    toolName: NotRequired[str]
    tool_name: NotRequired[str]
    toolArgs: NotRequired[dict[str, Any] | str]
    tool_input: NotRequired[dict[str, Any] | str]
    error: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUseFailure:
    """The host could not carry out a tool call.

    Canonical type: tool.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "postToolUseFailure"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    tool_name: str | None
    tool_name2: str | None
    tool_args: dict[str, Any] | str | None
    """an object, or the object's JSON text in older versions, or the text of a patch"""
    tool_input: dict[str, Any] | str | None
    """an object or the text of a patch"""
    error: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUseFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            tool_name=checked_payload.get("toolName"),
            tool_name2=checked_payload.get("tool_name"),
            tool_args=checked_payload.get("toolArgs"),
            tool_input=checked_payload.get("tool_input"),
            error=checked_payload["error"],
            json=checked_payload,
        )


def is_post_tool_use_failure(payload: object) -> TypeGuard[PostToolUseFailureDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[6].fields, payload)


class PermissionRequestDict(TypedDict):
    """The host is about to check or ask for approval of a call; after preToolUse and for the same call."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    hookName: NotRequired[str]
    toolName: NotRequired[str]
    tool_name: NotRequired[str]
    toolInput: NotRequired[dict[str, Any]]
    tool_input: NotRequired[dict[str, Any] | str]
    permissionSuggestions: NotRequired[list[Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """The host is about to check or ask for approval of a call; after preToolUse and for the same call.

    Canonical type: tool.permission.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "permissionRequest"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    hook_name: str | None
    tool_name: str | None
    tool_name2: str | None
    tool_input: dict[str, Any] | None
    """what is to be approved, not the arguments of preToolUse"""
    tool_input2: dict[str, Any] | str | None
    permission_suggestions: list[Any] | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_name=checked_payload.get("hookName"),
            tool_name=checked_payload.get("toolName"),
            tool_name2=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("toolInput"),
            tool_input2=checked_payload.get("tool_input"),
            permission_suggestions=checked_payload.get("permissionSuggestions"),
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[7].fields, payload)


class AgentStopDict(TypedDict):
    """The agent has finished its turn."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    transcriptPath: NotRequired[str]
    transcript_path: NotRequired[str]
    stopReason: NotRequired[str]
    stop_reason: NotRequired[str]
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class AgentStop:
    """The agent has finished its turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "agentStop"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    transcript_path: str | None
    transcript_path2: str | None
    stop_reason: str | None
    stop_reason2: str | None
    stop_hook_active: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AgentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            transcript_path=checked_payload.get("transcriptPath"),
            transcript_path2=checked_payload.get("transcript_path"),
            stop_reason=checked_payload.get("stopReason"),
            stop_reason2=checked_payload.get("stop_reason"),
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_agent_stop(payload: object) -> TypeGuard[AgentStopDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[8].fields, payload)


class SubagentStartDict(TypedDict):
    """A sub-agent begins; the built-in general-purpose one is not reported."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    transcriptPath: str
    agentName: str
    agentDisplayName: NotRequired[str]
    agentDescription: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """A sub-agent begins; the built-in general-purpose one is not reported.

    Canonical type: subagent.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "subagentStart"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    transcript_path: str
    agent_name: str
    agent_display_name: str | None
    agent_description: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            transcript_path=checked_payload["transcriptPath"],
            agent_name=checked_payload["agentName"],
            agent_display_name=checked_payload.get("agentDisplayName"),
            agent_description=checked_payload.get("agentDescription"),
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[9].fields, payload)


class SubagentStopDict(TypedDict):
    """A sub-agent is about to end; the built-in general-purpose one is not reported."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    transcriptPath: NotRequired[str]
    transcript_path: NotRequired[str]
    agentId: NotRequired[str]
    agent_id: NotRequired[str]
    agentType: NotRequired[str]
    agent_type: NotRequired[str]
    agentName: NotRequired[str]
    agent_name: NotRequired[str]
    agentDisplayName: NotRequired[str]
    agent_display_name: NotRequired[str]
    response: NotRequired[str]
    last_assistant_message: NotRequired[str]
    stopReason: NotRequired[str]
    stop_reason: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent is about to end; the built-in general-purpose one is not reported.

    Canonical type: subagent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "subagentStop"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    transcript_path: str | None
    transcript_path2: str | None
    agent_id: str | None
    agent_id2: str | None
    agent_type: str | None
    agent_type2: str | None
    agent_name: str | None
    agent_name2: str | None
    agent_display_name: str | None
    agent_display_name2: str | None
    response: str | None
    """native spelling"""
    last_assistant_message: str | None
    """PascalCase spelling"""
    stop_reason: str | None
    stop_reason2: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            transcript_path=checked_payload.get("transcriptPath"),
            transcript_path2=checked_payload.get("transcript_path"),
            agent_id=checked_payload.get("agentId"),
            agent_id2=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agentType"),
            agent_type2=checked_payload.get("agent_type"),
            agent_name=checked_payload.get("agentName"),
            agent_name2=checked_payload.get("agent_name"),
            agent_display_name=checked_payload.get("agentDisplayName"),
            agent_display_name2=checked_payload.get("agent_display_name"),
            response=checked_payload.get("response"),
            last_assistant_message=checked_payload.get("last_assistant_message"),
            stop_reason=checked_payload.get("stopReason"),
            stop_reason2=checked_payload.get("stop_reason"),
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[10].fields, payload)


class ErrorOccurredErrorValue(TypedDict):
    """error of ErrorOccurredDict."""

    message: str
    name: str
    stack: NotRequired[str]


class ErrorOccurredDict(TypedDict):
    """Something went wrong; what a hook answers is not read."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    error: ErrorOccurredErrorValue
    errorContext: NotRequired[str]
    error_context: NotRequired[str]
    recoverable: NotRequired[bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class ErrorOccurred:
    """Something went wrong; what a hook answers is not read.

    Canonical type: session.error.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "errorOccurred"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    error: ErrorOccurredErrorValue
    error_context: str | None
    error_context2: str | None
    recoverable: bool | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ErrorOccurred:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            error=checked_payload["error"],
            error_context=checked_payload.get("errorContext"),
            error_context2=checked_payload.get("error_context"),
            recoverable=checked_payload.get("recoverable"),
            json=checked_payload,
        )


def is_error_occurred(payload: object) -> TypeGuard[ErrorOccurredDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[11].fields, payload)


class PreCompactDict(TypedDict):
    """Before the conversation is compacted; what a hook answers is not read."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: NotRequired[str]
    transcriptPath: NotRequired[str]
    transcript_path: NotRequired[str]
    trigger: str
    customInstructions: NotRequired[str]
    custom_instructions: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted; what a hook answers is not read.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "preCompact"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: str | None
    """PascalCase spelling, and notification in both"""
    transcript_path: str | None
    transcript_path2: str | None
    trigger: str
    custom_instructions: str | None
    custom_instructions2: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload.get("hook_event_name"),
            transcript_path=checked_payload.get("transcriptPath"),
            transcript_path2=checked_payload.get("transcript_path"),
            trigger=checked_payload["trigger"],
            custom_instructions=checked_payload.get("customInstructions"),
            custom_instructions2=checked_payload.get("custom_instructions"),
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[12].fields, payload)


class NotificationDict(TypedDict):
    """The agent has something to tell the user."""

    sessionId: NotRequired[str]
    session_id: NotRequired[str]
    timestamp: NotRequired[int | str]
    cwd: str
    hook_event_name: Literal["notification", "Notification"]
    message: str
    title: NotRequired[str]
    notification_type: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The agent has something to tell the user.

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "notification"

    session_id: str | None
    """native spelling"""
    session_id2: str | None
    """PascalCase spelling"""
    timestamp: int | str | None
    """milliseconds in the native spelling; ISO 8601 in the PascalCase one"""
    cwd: str
    hook_event_name: Literal["notification", "Notification"]
    message: str
    title: str | None
    notification_type: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            session_id=checked_payload.get("sessionId"),
            session_id2=checked_payload.get("session_id"),
            timestamp=checked_payload.get("timestamp"),
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            message=checked_payload["message"],
            title=checked_payload.get("title"),
            notification_type=checked_payload["notification_type"],
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[13].fields, payload)


CopilotCliPayload = (
    SessionStart
    | SessionEnd
    | UserPromptSubmitted
    | UserPromptTransformed
    | PreToolUse
    | PostToolUse
    | PostToolUseFailure
    | PermissionRequest
    | AgentStop
    | SubagentStart
    | SubagentStop
    | ErrorOccurred
    | PreCompact
    | Notification
)

_CLASSES: Final[dict[str, type[CopilotCliPayload]]] = {
    "sessionStart": SessionStart,
    "sessionEnd": SessionEnd,
    "userPromptSubmitted": UserPromptSubmitted,
    "userPromptTransformed": UserPromptTransformed,
    "preToolUse": PreToolUse,
    "postToolUse": PostToolUse,
    "postToolUseFailure": PostToolUseFailure,
    "permissionRequest": PermissionRequest,
    "agentStop": AgentStop,
    "subagentStart": SubagentStart,
    "subagentStop": SubagentStop,
    "errorOccurred": ErrorOccurred,
    "preCompact": PreCompact,
    "notification": Notification,
}


def from_json(event: str, payload: object) -> CopilotCliPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
