"""The hook events of Qwen Code.

Generated from hosts/qwen-code.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event, whole

HOST: Final = "qwen-code"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreToolUse",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("tool_call_id", 1))),
    Event("PostToolUse", (), "tool.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUse",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1040, (("llmContent", 1536), ("returnDisplay", 512))), ("tool_use_id", 1025), ("tool_call_id", 1), ("duration_ms", 2))),
    Event("PostToolUseFailure", (), "tool.fail", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUseFailure",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("tool_call_id", 1), ("error", 1025), ("is_interrupt", 8), ("duration_ms", 2))),
    Event("PostToolBatch", (), "tool.batch", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolBatch",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("tool_calls", 1152, (("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("tool_call_id", 1), ("status", 1025), ("tool_response", 16, (("response_parts", 32), ("result_display", 512), ("execution_status", 1), ("content_length", 2))))))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("prompt", 1025), ("submitted_prompt", 1))),
    Event("UserPromptExpansion", (), "prompt.expand", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptExpansion",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("command_name", 1025), ("command_args", 1025), ("prompt", 1025))),
    Event("SessionStart", (), "session.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionStart",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("source", 1025), ("model", 1025), ("agent_type", 1))),
    Event("SessionEnd", (), "session.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionEnd",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("reason", 1025))),
    Event("SessionDelete", (), "agent.notify", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionDelete",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("deleted_session_id", 1025))),
    Event("MessageDisplay", (), "message.display", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("MessageDisplay",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("message_id", 1025), ("displayed_text", 1025), ("is_final", 1032))),
    Event("Stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Stop",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("stop_hook_active", 1032), ("last_assistant_message", 1025), ("background_tasks", 1152, (("id", 1025), ("status", 1025), ("agent_type", 1), ("started_at", 1), ("description", 1))), ("crons", 1152), ("context_usage", 4), ("context_limit", 2), ("input_tokens", 2))),
    Event("StopFailure", (), "agent.fail", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("StopFailure",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("error", 1025), ("error_details", 1), ("last_assistant_message", 1))),
    Event("SubagentStart", (), "subagent.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStart",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1025), ("source_type", 1), ("source_id", 1), ("agent_type", 1025))),
    Event("SubagentStop", (), "subagent.stop", "", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStop",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1025), ("source_type", 1), ("source_id", 1), ("agent_type", 1025), ("agent_transcript_path", 1025), ("stop_hook_active", 1032), ("last_assistant_message", 1025), ("background_tasks", 1152, (("id", 1025), ("status", 1025), ("agent_type", 1), ("started_at", 1), ("description", 1))), ("crons", 1152))),
    Event("PreCompact", (), "compact.start", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreCompact",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("trigger", 1025), ("custom_instructions", 257))),
    Event("PostCompact", (), "compact.end", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostCompact",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("trigger", 1025), ("compact_summary", 1025))),
    Event("Notification", (), "agent.notify", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Notification",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("message", 1025), ("title", 1), ("notification_type", 1025))),
    Event("PermissionRequest", (), "tool.permission", "", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PermissionRequest",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("tool_name", 1025), ("tool_input", 1040), ("permission_suggestions", 32))),
    Event("PermissionDenied", (), "tool.denied", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PermissionDenied",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("tool_call_id", 1), ("reason", 1025))),
    Event("TodoCreated", (), "task.create", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("TodoCreated",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("todo_id", 1025), ("todo_content", 1025), ("todo_status", 1025), ("all_todos", 1152, (("id", 1025), ("content", 1025), ("status", 1025))), ("phase", 1025))),
    Event("TodoCompleted", (), "task.complete", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("TodoCompleted",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("todo_id", 1025), ("todo_content", 1025), ("previous_status", 1025), ("all_todos", 1152, (("id", 1025), ("content", 1025), ("status", 1025))), ("phase", 1025))),
    Event("InstructionsLoaded", (), "instructions.load", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("InstructionsLoaded",)), ("timestamp", 1025), ("permission_mode", 1025), ("prompt_id", 1), ("agent_id", 1), ("source_type", 1), ("source_id", 1), ("file_path", 1025), ("memory_type", 1025), ("load_reason", 1025), ("trigger_file_path", 1), ("parent_file_path", 1))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call is run, in every permission mode.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: A tool call has succeeded.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: A tool call has failed, a shell command that did not end with 0 among them.
    #: Canonical type: tool.fail.
    #: Nothing can be refused.
    POST_TOOL_USE_FAILURE = "PostToolUseFailure"
    #: All calls of one group are done; a refusal is told to the model and the run goes on.
    #: Canonical type: tool.batch.
    #: Nothing can be refused.
    POST_TOOL_BATCH = "PostToolBatch"
    #: A prompt is about to reach the model; with an empty prompt after every tool result.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: A typed command is about to be expanded into a prompt.
    #: Canonical type: prompt.expand.
    #: Nothing can be refused.
    USER_PROMPT_EXPANSION = "UserPromptExpansion"
    #: A session begins, is resumed, cleared or compacted.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: An interactive session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: A stored session was deleted; it need not be the one that runs.
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    SESSION_DELETE = "SessionDelete"
    #: Text of the agent is shown.
    #: Canonical type: message.display.
    #: Nothing can be refused.
    MESSAGE_DISPLAY = "MessageDisplay"
    #: The agent has finished its turn.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: A turn has ended with an error.
    #: Canonical type: agent.fail.
    #: Nothing can be refused.
    STOP_FAILURE = "StopFailure"
    #: A sub-agent begins.
    #: Canonical type: subagent.start.
    #: Nothing can be refused.
    SUBAGENT_START = "SubagentStart"
    #: A sub-agent is about to end.
    #: Canonical type: subagent.stop.
    #: A refusal stops: stop.
    SUBAGENT_STOP = "SubagentStop"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "PreCompact"
    #: The conversation was compacted.
    #: Canonical type: compact.end.
    #: Nothing can be refused.
    POST_COMPACT = "PostCompact"
    #: The agent has something to tell the user.
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"
    #: The host is about to ask the user for approval.
    #: Canonical type: tool.permission.
    #: A refusal stops: tool.
    PERMISSION_REQUEST = "PermissionRequest"
    #: The classifier of auto mode has refused a call.
    #: Canonical type: tool.denied.
    #: Nothing can be refused.
    PERMISSION_DENIED = "PermissionDenied"
    #: An entry comes onto the to-do list; fired before it is written (validation) and after (postWrite).
    #: Canonical type: task.create.
    #: Nothing can be refused.
    TODO_CREATED = "TodoCreated"
    #: An entry of the to-do list is done; fired before it is written (validation) and after (postWrite).
    #: Canonical type: task.complete.
    #: Nothing can be refused.
    TODO_COMPLETED = "TodoCompleted"
    #: An instruction file was read.
    #: Canonical type: instructions.load.
    #: Nothing can be refused.
    INSTRUCTIONS_LOADED = "InstructionsLoaded"


class PreToolUseDict(TypedDict):
    """Before a tool call is run, in every permission mode."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_call_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call is run, in every permission mode.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_call_id: str | None
    """the model service's id of the call"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            tool_call_id=checked_payload.get("tool_call_id"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseToolResponseValue(TypedDict):
    """tool_response of PostToolUseDict."""

    llmContent: Any
    returnDisplay: NotRequired[Any]


class PostToolUseDict(TypedDict):
    """A tool call has succeeded."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: PostToolUseToolResponseValue
    tool_use_id: str
    tool_call_id: NotRequired[str]
    duration_ms: NotRequired[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """A tool call has succeeded.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: PostToolUseToolResponseValue
    tool_use_id: str
    tool_call_id: str | None
    """the model service's id of the call"""
    duration_ms: int | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            tool_use_id=checked_payload["tool_use_id"],
            tool_call_id=checked_payload.get("tool_call_id"),
            duration_ms=whole(checked_payload.get("duration_ms")),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PostToolUseFailureDict(TypedDict):
    """A tool call has failed, a shell command that did not end with 0 among them."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUseFailure"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_call_id: NotRequired[str]
    error: str
    is_interrupt: NotRequired[bool]
    duration_ms: NotRequired[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUseFailure:
    """A tool call has failed, a shell command that did not end with 0 among them.

    Canonical type: tool.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUseFailure"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUseFailure"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_call_id: str | None
    """the model service's id of the call"""
    error: str
    is_interrupt: bool | None
    duration_ms: int | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUseFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            tool_call_id=checked_payload.get("tool_call_id"),
            error=checked_payload["error"],
            is_interrupt=checked_payload.get("is_interrupt"),
            duration_ms=whole(checked_payload.get("duration_ms")),
            json=checked_payload,
        )


def is_post_tool_use_failure(payload: object) -> TypeGuard[PostToolUseFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostToolBatchToolCallsToolResponseValue(TypedDict):
    """tool_response of PostToolBatchToolCallsValue."""

    response_parts: NotRequired[list[Any]]
    result_display: NotRequired[Any]
    execution_status: NotRequired[str]
    content_length: NotRequired[int]


class PostToolBatchToolCallsValue(TypedDict):
    """tool_calls of PostToolBatchDict."""

    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_call_id: NotRequired[str]
    status: str
    tool_response: NotRequired[PostToolBatchToolCallsToolResponseValue]


class PostToolBatchDict(TypedDict):
    """All calls of one group are done; a refusal is told to the model and the run goes on."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolBatch"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    tool_calls: list[PostToolBatchToolCallsValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolBatch:
    """All calls of one group are done; a refusal is told to the model and the run goes on.

    Canonical type: tool.batch.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolBatch"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolBatch"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    tool_calls: list[PostToolBatchToolCallsValue]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolBatch:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            tool_calls=checked_payload["tool_calls"],
            json=checked_payload,
        )


def is_post_tool_batch(payload: object) -> TypeGuard[PostToolBatchDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """A prompt is about to reach the model; with an empty prompt after every tool result."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    prompt: str
    submitted_prompt: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """A prompt is about to reach the model; with an empty prompt after every tool result.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    prompt: str
    submitted_prompt: str | None
    """absent after a tool result"""
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
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            prompt=checked_payload["prompt"],
            submitted_prompt=checked_payload.get("submitted_prompt"),
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class UserPromptExpansionDict(TypedDict):
    """A typed command is about to be expanded into a prompt."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptExpansion"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    command_name: str
    command_args: str
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptExpansion:
    """A typed command is about to be expanded into a prompt.

    Canonical type: prompt.expand.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptExpansion"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptExpansion"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    command_name: str
    command_args: str
    prompt: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptExpansion:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            command_name=checked_payload["command_name"],
            command_args=checked_payload["command_args"],
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_expansion(payload: object) -> TypeGuard[UserPromptExpansionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SessionStartDict(TypedDict):
    """A session begins, is resumed, cleared or compacted."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    source: str
    model: str
    agent_type: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins, is resumed, cleared or compacted.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    source: str
    model: str
    agent_type: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            source=checked_payload["source"],
            model=checked_payload["model"],
            agent_type=checked_payload.get("agent_type"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SessionEndDict(TypedDict):
    """An interactive session is over."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """An interactive session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class SessionDeleteDict(TypedDict):
    """A stored session was deleted; it need not be the one that runs."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionDelete"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    deleted_session_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionDelete:
    """A stored session was deleted; it need not be the one that runs.

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionDelete"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionDelete"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    deleted_session_id: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionDelete:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            deleted_session_id=checked_payload["deleted_session_id"],
            json=checked_payload,
        )


def is_session_delete(payload: object) -> TypeGuard[SessionDeleteDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class MessageDisplayDict(TypedDict):
    """Text of the agent is shown."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["MessageDisplay"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    message_id: str
    displayed_text: str
    is_final: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageDisplay:
    """Text of the agent is shown.

    Canonical type: message.display.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "MessageDisplay"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["MessageDisplay"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    message_id: str
    displayed_text: str
    is_final: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> MessageDisplay:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            message_id=checked_payload["message_id"],
            displayed_text=checked_payload["displayed_text"],
            is_final=checked_payload["is_final"],
            json=checked_payload,
        )


def is_message_display(payload: object) -> TypeGuard[MessageDisplayDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class StopBackgroundTasksValue(TypedDict):
    """background_tasks of StopDict."""

    id: str
    status: str
    agent_type: NotRequired[str]
    started_at: NotRequired[str]
    description: NotRequired[str]


class StopDict(TypedDict):
    """The agent has finished its turn."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Stop"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    stop_hook_active: bool
    last_assistant_message: str
    background_tasks: list[StopBackgroundTasksValue]
    crons: list[dict[str, Any]]
    context_usage: NotRequired[float]
    context_limit: NotRequired[int]
    input_tokens: NotRequired[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Stop"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    stop_hook_active: bool
    last_assistant_message: str
    background_tasks: list[StopBackgroundTasksValue]
    crons: list[dict[str, Any]]
    context_usage: float | None
    """the part of the context that is used"""
    context_limit: int | None
    input_tokens: int | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload["last_assistant_message"],
            background_tasks=checked_payload["background_tasks"],
            crons=checked_payload["crons"],
            context_usage=checked_payload.get("context_usage"),
            context_limit=whole(checked_payload.get("context_limit")),
            input_tokens=whole(checked_payload.get("input_tokens")),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class StopFailureDict(TypedDict):
    """A turn has ended with an error."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["StopFailure"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    error: str
    error_details: NotRequired[str]
    last_assistant_message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class StopFailure:
    """A turn has ended with an error.

    Canonical type: agent.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "StopFailure"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["StopFailure"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    error: str
    error_details: str | None
    last_assistant_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> StopFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            error=checked_payload["error"],
            error_details=checked_payload.get("error_details"),
            last_assistant_message=checked_payload.get("last_assistant_message"),
            json=checked_payload,
        )


def is_stop_failure(payload: object) -> TypeGuard[StopFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


class SubagentStartDict(TypedDict):
    """A sub-agent begins."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: str
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    agent_type: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """A sub-agent begins.

    Canonical type: subagent.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStart"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str
    source_type: str | None
    source_id: str | None
    agent_type: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload["agent_id"],
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            agent_type=checked_payload["agent_type"],
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[12].fields, payload)


class SubagentStopBackgroundTasksValue(TypedDict):
    """background_tasks of SubagentStopDict."""

    id: str
    status: str
    agent_type: NotRequired[str]
    started_at: NotRequired[str]
    description: NotRequired[str]


class SubagentStopDict(TypedDict):
    """A sub-agent is about to end."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: str
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    agent_type: str
    agent_transcript_path: str
    stop_hook_active: bool
    last_assistant_message: str
    background_tasks: list[SubagentStopBackgroundTasksValue]
    crons: list[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent is about to end.

    Canonical type: subagent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str
    source_type: str | None
    source_id: str | None
    agent_type: str
    agent_transcript_path: str
    stop_hook_active: bool
    last_assistant_message: str
    background_tasks: list[SubagentStopBackgroundTasksValue]
    crons: list[dict[str, Any]]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload["agent_id"],
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            agent_type=checked_payload["agent_type"],
            agent_transcript_path=checked_payload["agent_transcript_path"],
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload["last_assistant_message"],
            background_tasks=checked_payload["background_tasks"],
            crons=checked_payload["crons"],
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[13].fields, payload)


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreCompact"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    trigger: str
    custom_instructions: NotRequired[str | None]


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
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    trigger: str
    custom_instructions: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[14], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            trigger=checked_payload["trigger"],
            custom_instructions=checked_payload.get("custom_instructions"),
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[14].fields, payload)


class PostCompactDict(TypedDict):
    """The conversation was compacted."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostCompact"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    trigger: str
    compact_summary: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostCompact:
    """The conversation was compacted.

    Canonical type: compact.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostCompact"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostCompact"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    trigger: str
    compact_summary: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[15], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            trigger=checked_payload["trigger"],
            compact_summary=checked_payload["compact_summary"],
            json=checked_payload,
        )


def is_post_compact(payload: object) -> TypeGuard[PostCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[15].fields, payload)


class NotificationDict(TypedDict):
    """The agent has something to tell the user."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Notification"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    message: str
    title: NotRequired[str]
    notification_type: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The agent has something to tell the user.

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Notification"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    message: str
    title: str | None
    notification_type: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[16], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            message=checked_payload["message"],
            title=checked_payload.get("title"),
            notification_type=checked_payload["notification_type"],
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[16].fields, payload)


class PermissionRequestDict(TypedDict):
    """The host is about to ask the user for approval."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    permission_suggestions: NotRequired[list[Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """The host is about to ask the user for approval.

    Canonical type: tool.permission.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionRequest"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    tool_name: str
    tool_input: dict[str, Any]
    permission_suggestions: list[Any] | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[17], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            permission_suggestions=checked_payload.get("permission_suggestions"),
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[17].fields, payload)


class PermissionDeniedDict(TypedDict):
    """The classifier of auto mode has refused a call."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionDenied"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_call_id: NotRequired[str]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionDenied:
    """The classifier of auto mode has refused a call.

    Canonical type: tool.denied.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionDenied"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionDenied"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_call_id: str | None
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionDenied:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[18], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            tool_call_id=checked_payload.get("tool_call_id"),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_permission_denied(payload: object) -> TypeGuard[PermissionDeniedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[18].fields, payload)


class TodoCreatedAllTodosValue(TypedDict):
    """all_todos of TodoCreatedDict."""

    id: str
    content: str
    status: str


class TodoCreatedDict(TypedDict):
    """An entry comes onto the to-do list; fired before it is written (validation) and after (postWrite)."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TodoCreated"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    todo_id: str
    todo_content: str
    todo_status: str
    all_todos: list[TodoCreatedAllTodosValue]
    phase: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TodoCreated:
    """An entry comes onto the to-do list; fired before it is written (validation) and after (postWrite).

    Canonical type: task.create.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TodoCreated"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TodoCreated"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    todo_id: str
    todo_content: str
    todo_status: str
    all_todos: list[TodoCreatedAllTodosValue]
    phase: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TodoCreated:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[19], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            todo_id=checked_payload["todo_id"],
            todo_content=checked_payload["todo_content"],
            todo_status=checked_payload["todo_status"],
            all_todos=checked_payload["all_todos"],
            phase=checked_payload["phase"],
            json=checked_payload,
        )


def is_todo_created(payload: object) -> TypeGuard[TodoCreatedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[19].fields, payload)


class TodoCompletedAllTodosValue(TypedDict):
    """all_todos of TodoCompletedDict."""

    id: str
    content: str
    status: str


class TodoCompletedDict(TypedDict):
    """An entry of the to-do list is done; fired before it is written (validation) and after (postWrite)."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TodoCompleted"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    todo_id: str
    todo_content: str
    previous_status: str
    all_todos: list[TodoCompletedAllTodosValue]
    phase: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TodoCompleted:
    """An entry of the to-do list is done; fired before it is written (validation) and after (postWrite).

    Canonical type: task.complete.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TodoCompleted"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TodoCompleted"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    todo_id: str
    todo_content: str
    previous_status: str
    all_todos: list[TodoCompletedAllTodosValue]
    phase: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TodoCompleted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[20], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            todo_id=checked_payload["todo_id"],
            todo_content=checked_payload["todo_content"],
            previous_status=checked_payload["previous_status"],
            all_todos=checked_payload["all_todos"],
            phase=checked_payload["phase"],
            json=checked_payload,
        )


def is_todo_completed(payload: object) -> TypeGuard[TodoCompletedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[20].fields, payload)


class InstructionsLoadedDict(TypedDict):
    """An instruction file was read."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["InstructionsLoaded"]
    timestamp: str
    permission_mode: str
    prompt_id: NotRequired[str]
    agent_id: NotRequired[str]
    source_type: NotRequired[str]
    source_id: NotRequired[str]
    file_path: str
    memory_type: str
    load_reason: str
    trigger_file_path: NotRequired[str]
    parent_file_path: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class InstructionsLoaded:
    """An instruction file was read.

    Canonical type: instructions.load.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "InstructionsLoaded"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["InstructionsLoaded"]
    timestamp: str
    permission_mode: str
    prompt_id: str | None
    """absent before the first prompt"""
    agent_id: str | None
    """only inside a sub-agent"""
    source_type: str | None
    source_id: str | None
    file_path: str
    memory_type: str
    load_reason: str
    trigger_file_path: str | None
    parent_file_path: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> InstructionsLoaded:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[21], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            timestamp=checked_payload["timestamp"],
            permission_mode=checked_payload["permission_mode"],
            prompt_id=checked_payload.get("prompt_id"),
            agent_id=checked_payload.get("agent_id"),
            source_type=checked_payload.get("source_type"),
            source_id=checked_payload.get("source_id"),
            file_path=checked_payload["file_path"],
            memory_type=checked_payload["memory_type"],
            load_reason=checked_payload["load_reason"],
            trigger_file_path=checked_payload.get("trigger_file_path"),
            parent_file_path=checked_payload.get("parent_file_path"),
            json=checked_payload,
        )


def is_instructions_loaded(payload: object) -> TypeGuard[InstructionsLoadedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[21].fields, payload)


QwenCodePayload = (
    PreToolUse
    | PostToolUse
    | PostToolUseFailure
    | PostToolBatch
    | UserPromptSubmit
    | UserPromptExpansion
    | SessionStart
    | SessionEnd
    | SessionDelete
    | MessageDisplay
    | Stop
    | StopFailure
    | SubagentStart
    | SubagentStop
    | PreCompact
    | PostCompact
    | Notification
    | PermissionRequest
    | PermissionDenied
    | TodoCreated
    | TodoCompleted
    | InstructionsLoaded
)

_CLASSES: Final[dict[str, type[QwenCodePayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "PostToolUseFailure": PostToolUseFailure,
    "PostToolBatch": PostToolBatch,
    "UserPromptSubmit": UserPromptSubmit,
    "UserPromptExpansion": UserPromptExpansion,
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
    "SessionDelete": SessionDelete,
    "MessageDisplay": MessageDisplay,
    "Stop": Stop,
    "StopFailure": StopFailure,
    "SubagentStart": SubagentStart,
    "SubagentStop": SubagentStop,
    "PreCompact": PreCompact,
    "PostCompact": PostCompact,
    "Notification": Notification,
    "PermissionRequest": PermissionRequest,
    "PermissionDenied": PermissionDenied,
    "TodoCreated": TodoCreated,
    "TodoCompleted": TodoCompleted,
    "InstructionsLoaded": InstructionsLoaded,
}


def from_json(event: str, payload: object) -> QwenCodePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
