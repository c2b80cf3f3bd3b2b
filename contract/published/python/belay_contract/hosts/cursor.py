"""The hook events of Cursor.

Generated from hosts/cursor.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event, whole

HOST: Final = "cursor"

EVENTS: Final[tuple[Event, ...]] = (
    Event("sessionStart", (), "session.start", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("sessionStart",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1025), ("transcript_path", 257), ("is_background_agent", 1032), ("composer_mode", 1))),
    Event("sessionEnd", (), "session.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("sessionEnd",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1025), ("transcript_path", 257), ("reason", 1025), ("duration_ms", 1028), ("is_background_agent", 1032), ("final_status", 1), ("error_message", 1))),
    Event("preToolUse", (), "tool.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("preToolUse",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("cwd", 1), ("agent_message", 1))),
    Event("postToolUse", (), "tool.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("postToolUse",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("tool_name", 1025), ("tool_input", 1040), ("tool_output", 1025), ("duration", 1028), ("tool_use_id", 1025), ("cwd", 1))),
    Event("postToolUseFailure", (), "tool.fail", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("postToolUseFailure",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("cwd", 1), ("error_message", 1025), ("failure_type", 1025), ("duration", 1028), ("is_interrupt", 1032))),
    Event("subagentStart", (), "subagent.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("subagentStart",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("subagent_id", 1025), ("subagent_type", 1025), ("task", 1025), ("parent_conversation_id", 1025), ("tool_call_id", 1025), ("subagent_model", 1025), ("is_parallel_worker", 1032), ("git_branch", 1))),
    Event("subagentStop", (), "subagent.stop", "", "stop", "hook_event_name",
          (("hook_event_name", 1025, (), ("subagentStop",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("subagent_id", 1), ("subagent_type", 1025), ("status", 1025), ("task", 1025), ("description", 1025), ("summary", 1), ("duration_ms", 1028), ("message_count", 1026), ("tool_call_count", 1026), ("loop_count", 1026), ("modified_files", 32), ("agent_transcript_path", 1281), ("parent_conversation_id", 1))),
    Event("beforeShellExecution", (), "tool.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("beforeShellExecution",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("command", 1025), ("cwd", 1025), ("sandbox", 8), ("timeout", 4))),
    Event("afterShellExecution", (), "tool.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("afterShellExecution",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("command", 1025), ("output", 1025), ("duration", 1028), ("sandbox", 8))),
    Event("beforeMCPExecution", (), "tool.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("beforeMCPExecution",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("tool_name", 1025), ("tool_input", 1025), ("mcp_server_name", 1025), ("url", 1), ("mcp_server_url", 1), ("command", 1))),
    Event("afterMCPExecution", (), "tool.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("afterMCPExecution",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("tool_name", 1025), ("tool_input", 1025), ("mcp_server_name", 1025), ("mcp_server_url", 1), ("result_json", 1025), ("duration", 1028))),
    Event("beforeReadFile", (), "file.read", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("beforeReadFile",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("file_path", 1025), ("content", 1), ("attachments", 128, (("type", 1025), ("file_path", 1025))))),
    Event("afterFileEdit", (), "file.write", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("afterFileEdit",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("file_path", 1025), ("edits", 1152, (("old_string", 1025), ("new_string", 1025))))),
    Event("beforeTabFileRead", (), "file.read", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("beforeTabFileRead",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("file_path", 1025), ("content", 1025))),
    Event("afterTabFileEdit", (), "file.write", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("afterTabFileEdit",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("file_path", 1025), ("edits", 1152, (("old_string", 1025), ("new_string", 1025), ("range", 1040, (("start_line_number", 1026), ("start_column", 1026), ("end_line_number", 1026), ("end_column", 1026))), ("old_line", 1025), ("new_line", 1025))))),
    Event("beforeSubmitPrompt", (), "prompt.submit", "", "prompt", "hook_event_name",
          (("hook_event_name", 1025, (), ("beforeSubmitPrompt",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("prompt", 1025), ("attachments", 1056), ("composer_mode", 1))),
    Event("preCompact", (), "compact.start", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("preCompact",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("trigger", 1025), ("context_usage_percent", 1028), ("context_tokens", 1026), ("context_window_size", 1026), ("message_count", 1026), ("messages_to_compact", 1026), ("is_first_compaction", 1032))),
    Event("stop", (), "agent.stop", "", "stop", "hook_event_name",
          (("hook_event_name", 1025, (), ("stop",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("status", 1025), ("loop_count", 1026), ("input_tokens", 2), ("output_tokens", 2), ("cache_read_tokens", 2), ("cache_write_tokens", 2))),
    Event("afterAgentResponse", (), "agent.response", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("afterAgentResponse",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("text", 1025))),
    Event("afterAgentThought", (), "agent.thought", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("afterAgentThought",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257), ("text", 1025), ("duration_ms", 4))),
    Event("workspaceOpen", (), "session.setup", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("workspaceOpen",)), ("cursor_version", 1025), ("workspace_roots", 1088), ("user_email", 1281), ("conversation_id", 1), ("generation_id", 1), ("model", 1), ("model_id", 1), ("model_params", 128, (("id", 1), ("value", 512))), ("session_id", 1), ("transcript_path", 257))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A conversation begins; an answer can set variables for later hooks, but not stop it.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "sessionStart"
    #: A conversation is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "sessionEnd"
    #: Before any tool call of the agent.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "preToolUse"
    #: After a tool call that succeeded.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "postToolUse"
    #: After a tool call that failed, timed out or was refused.
    #: Canonical type: tool.fail.
    #: Nothing can be refused.
    POST_TOOL_USE_FAILURE = "postToolUseFailure"
    #: Before a sub-agent is started.
    #: Canonical type: subagent.start.
    #: A refusal stops: tool.
    SUBAGENT_START = "subagentStart"
    #: A sub-agent has ended; a follow-up counts only where it completed.
    #: Canonical type: subagent.stop.
    #: A refusal stops: stop.
    SUBAGENT_STOP = "subagentStop"
    #: Before the agent runs a shell command.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    BEFORE_SHELL_EXECUTION = "beforeShellExecution"
    #: After the agent has run a shell command.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    AFTER_SHELL_EXECUTION = "afterShellExecution"
    #: Before the agent calls an MCP tool.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    BEFORE_MCPEXECUTION = "beforeMCPExecution"
    #: After the agent has called an MCP tool.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    AFTER_MCPEXECUTION = "afterMCPExecution"
    #: Before a file's content goes to the model.
    #: Canonical type: file.read.
    #: A refusal stops: tool.
    BEFORE_READ_FILE = "beforeReadFile"
    #: After the agent has edited a file.
    #: Canonical type: file.write.
    #: Nothing can be refused.
    AFTER_FILE_EDIT = "afterFileEdit"
    #: Before the completion model (Tab) reads a file.
    #: Canonical type: file.read.
    #: A refusal stops: tool.
    BEFORE_TAB_FILE_READ = "beforeTabFileRead"
    #: After a completion (Tab) was put into a file.
    #: Canonical type: file.write.
    #: Nothing can be refused.
    AFTER_TAB_FILE_EDIT = "afterTabFileEdit"
    #: The user has sent a prompt.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    BEFORE_SUBMIT_PROMPT = "beforeSubmitPrompt"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "preCompact"
    #: The agent has finished; a follow-up sets it to work again, as often as the handler's loop_limit says (5 by default).
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "stop"
    #: The agent has answered.
    #: Canonical type: agent.response.
    #: Nothing can be refused.
    AFTER_AGENT_RESPONSE = "afterAgentResponse"
    #: The agent has finished a block of thought.
    #: Canonical type: agent.thought.
    #: Nothing can be refused.
    AFTER_AGENT_THOUGHT = "afterAgentThought"
    #: A workspace was opened; there is no conversation yet.
    #: Canonical type: session.setup.
    #: Nothing can be refused.
    WORKSPACE_OPEN = "workspaceOpen"


class SessionStartModelParamsValue(TypedDict):
    """model_params of SessionStartDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class SessionStartDict(TypedDict):
    """A conversation begins; an answer can set variables for later hooks, but not stop it."""

    hook_event_name: Literal["sessionStart"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[SessionStartModelParamsValue]]
    session_id: str
    transcript_path: NotRequired[str | None]
    is_background_agent: bool
    composer_mode: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A conversation begins; an answer can set variables for later hooks, but not stop it.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "sessionStart"

    hook_event_name: Literal["sessionStart"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[SessionStartModelParamsValue] | None
    """newer versions"""
    session_id: str
    transcript_path: str | None
    """null early in a session"""
    is_background_agent: bool
    composer_mode: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload.get("transcript_path"),
            is_background_agent=checked_payload["is_background_agent"],
            composer_mode=checked_payload.get("composer_mode"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class SessionEndModelParamsValue(TypedDict):
    """model_params of SessionEndDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class SessionEndDict(TypedDict):
    """A conversation is over."""

    hook_event_name: Literal["sessionEnd"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[SessionEndModelParamsValue]]
    session_id: str
    transcript_path: NotRequired[str | None]
    reason: str
    duration_ms: float
    is_background_agent: bool
    final_status: NotRequired[str]
    error_message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """A conversation is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "sessionEnd"

    hook_event_name: Literal["sessionEnd"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[SessionEndModelParamsValue] | None
    """newer versions"""
    session_id: str
    transcript_path: str | None
    """null early in a session"""
    reason: str
    duration_ms: float
    is_background_agent: bool
    final_status: str | None
    error_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload.get("transcript_path"),
            reason=checked_payload["reason"],
            duration_ms=checked_payload["duration_ms"],
            is_background_agent=checked_payload["is_background_agent"],
            final_status=checked_payload.get("final_status"),
            error_message=checked_payload.get("error_message"),
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreToolUseModelParamsValue(TypedDict):
    """model_params of PreToolUseDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class PreToolUseDict(TypedDict):
    """Before any tool call of the agent."""

    hook_event_name: Literal["preToolUse"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[PreToolUseModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    cwd: NotRequired[str]
    agent_message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before any tool call of the agent.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "preToolUse"

    hook_event_name: Literal["preToolUse"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[PreToolUseModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    cwd: str | None
    """captured for Shell alone, and there it may be empty"""
    agent_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            cwd=checked_payload.get("cwd"),
            agent_message=checked_payload.get("agent_message"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostToolUseModelParamsValue(TypedDict):
    """model_params of PostToolUseDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class PostToolUseDict(TypedDict):
    """After a tool call that succeeded."""

    hook_event_name: Literal["postToolUse"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[PostToolUseModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    tool_name: str
    tool_input: dict[str, Any]
    tool_output: str
    duration: float
    tool_use_id: str
    cwd: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call that succeeded.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "postToolUse"

    hook_event_name: Literal["postToolUse"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[PostToolUseModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_output: str
    """JSON as text"""
    duration: float
    """milliseconds"""
    tool_use_id: str
    cwd: str | None
    """captured for Shell alone, and there it may be empty"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_output=checked_payload["tool_output"],
            duration=checked_payload["duration"],
            tool_use_id=checked_payload["tool_use_id"],
            cwd=checked_payload.get("cwd"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class PostToolUseFailureModelParamsValue(TypedDict):
    """model_params of PostToolUseFailureDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class PostToolUseFailureDict(TypedDict):
    """After a tool call that failed, timed out or was refused."""

    hook_event_name: Literal["postToolUseFailure"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[PostToolUseFailureModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    cwd: NotRequired[str]
    error_message: str
    failure_type: str
    duration: float
    is_interrupt: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUseFailure:
    """After a tool call that failed, timed out or was refused.

    Canonical type: tool.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "postToolUseFailure"

    hook_event_name: Literal["postToolUseFailure"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[PostToolUseFailureModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    cwd: str | None
    error_message: str
    failure_type: str
    duration: float
    """milliseconds"""
    is_interrupt: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUseFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            cwd=checked_payload.get("cwd"),
            error_message=checked_payload["error_message"],
            failure_type=checked_payload["failure_type"],
            duration=checked_payload["duration"],
            is_interrupt=checked_payload["is_interrupt"],
            json=checked_payload,
        )


def is_post_tool_use_failure(payload: object) -> TypeGuard[PostToolUseFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class SubagentStartModelParamsValue(TypedDict):
    """model_params of SubagentStartDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class SubagentStartDict(TypedDict):
    """Before a sub-agent is started."""

    hook_event_name: Literal["subagentStart"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[SubagentStartModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    subagent_id: str
    subagent_type: str
    task: str
    parent_conversation_id: str
    tool_call_id: str
    subagent_model: str
    is_parallel_worker: bool
    git_branch: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """Before a sub-agent is started.

    Canonical type: subagent.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "subagentStart"

    hook_event_name: Literal["subagentStart"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[SubagentStartModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    subagent_id: str
    subagent_type: str
    task: str
    parent_conversation_id: str
    tool_call_id: str
    subagent_model: str
    is_parallel_worker: bool
    git_branch: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            subagent_id=checked_payload["subagent_id"],
            subagent_type=checked_payload["subagent_type"],
            task=checked_payload["task"],
            parent_conversation_id=checked_payload["parent_conversation_id"],
            tool_call_id=checked_payload["tool_call_id"],
            subagent_model=checked_payload["subagent_model"],
            is_parallel_worker=checked_payload["is_parallel_worker"],
            git_branch=checked_payload.get("git_branch"),
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SubagentStopModelParamsValue(TypedDict):
    """model_params of SubagentStopDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class SubagentStopDict(TypedDict):
    """A sub-agent has ended; a follow-up counts only where it completed."""

    hook_event_name: Literal["subagentStop"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[SubagentStopModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    subagent_id: NotRequired[str]
    subagent_type: str
    status: str
    task: str
    description: str
    summary: NotRequired[str]
    duration_ms: float
    message_count: int
    tool_call_count: int
    loop_count: int
    modified_files: NotRequired[list[Any]]
    agent_transcript_path: str | None
    parent_conversation_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent has ended; a follow-up counts only where it completed.

    Canonical type: subagent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "subagentStop"

    hook_event_name: Literal["subagentStop"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[SubagentStopModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    subagent_id: str | None
    """captured with 3.18.25"""
    subagent_type: str
    status: str
    task: str
    description: str
    summary: str | None
    """documented; missing in what was captured"""
    duration_ms: float
    message_count: int
    tool_call_count: int
    loop_count: int
    modified_files: list[Any] | None
    """documented; missing in what was captured"""
    agent_transcript_path: str | None
    parent_conversation_id: str | None
    """captured with 3.18.25"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            subagent_id=checked_payload.get("subagent_id"),
            subagent_type=checked_payload["subagent_type"],
            status=checked_payload["status"],
            task=checked_payload["task"],
            description=checked_payload["description"],
            summary=checked_payload.get("summary"),
            duration_ms=checked_payload["duration_ms"],
            message_count=whole(checked_payload["message_count"]),
            tool_call_count=whole(checked_payload["tool_call_count"]),
            loop_count=whole(checked_payload["loop_count"]),
            modified_files=checked_payload.get("modified_files"),
            agent_transcript_path=checked_payload["agent_transcript_path"],
            parent_conversation_id=checked_payload.get("parent_conversation_id"),
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class BeforeShellExecutionModelParamsValue(TypedDict):
    """model_params of BeforeShellExecutionDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class BeforeShellExecutionDict(TypedDict):
    """Before the agent runs a shell command."""

    hook_event_name: Literal["beforeShellExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[BeforeShellExecutionModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    command: str
    cwd: str
    sandbox: NotRequired[bool]
    timeout: NotRequired[float]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeShellExecution:
    """Before the agent runs a shell command.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "beforeShellExecution"

    hook_event_name: Literal["beforeShellExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[BeforeShellExecutionModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    command: str
    cwd: str
    """may be empty"""
    sandbox: bool | None
    """missing in older versions"""
    timeout: float | None
    """not documented; seen in another project's sample"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeShellExecution:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            command=checked_payload["command"],
            cwd=checked_payload["cwd"],
            sandbox=checked_payload.get("sandbox"),
            timeout=checked_payload.get("timeout"),
            json=checked_payload,
        )


def is_before_shell_execution(payload: object) -> TypeGuard[BeforeShellExecutionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class AfterShellExecutionModelParamsValue(TypedDict):
    """model_params of AfterShellExecutionDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class AfterShellExecutionDict(TypedDict):
    """After the agent has run a shell command."""

    hook_event_name: Literal["afterShellExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[AfterShellExecutionModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    command: str
    output: str
    duration: float
    sandbox: NotRequired[bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterShellExecution:
    """After the agent has run a shell command.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "afterShellExecution"

    hook_event_name: Literal["afterShellExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[AfterShellExecutionModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    command: str
    output: str
    duration: float
    """milliseconds"""
    sandbox: bool | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterShellExecution:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            command=checked_payload["command"],
            output=checked_payload["output"],
            duration=checked_payload["duration"],
            sandbox=checked_payload.get("sandbox"),
            json=checked_payload,
        )


def is_after_shell_execution(payload: object) -> TypeGuard[AfterShellExecutionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class BeforeMCPExecutionModelParamsValue(TypedDict):
    """model_params of BeforeMCPExecutionDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class BeforeMCPExecutionDict(TypedDict):
    """Before the agent calls an MCP tool."""

    hook_event_name: Literal["beforeMCPExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[BeforeMCPExecutionModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    tool_name: str
    tool_input: str
    mcp_server_name: str
    url: NotRequired[str]
    mcp_server_url: NotRequired[str]
    command: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeMCPExecution:
    """Before the agent calls an MCP tool.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "beforeMCPExecution"

    hook_event_name: Literal["beforeMCPExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[BeforeMCPExecutionModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    tool_name: str
    """bare, without MCP: before it"""
    tool_input: str
    """JSON as text"""
    mcp_server_name: str
    url: str | None
    """servers reached by HTTP or SSE"""
    mcp_server_url: str | None
    """servers reached by HTTP or SSE"""
    command: str | None
    """the line that starts a stdio server"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeMCPExecution:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            mcp_server_name=checked_payload["mcp_server_name"],
            url=checked_payload.get("url"),
            mcp_server_url=checked_payload.get("mcp_server_url"),
            command=checked_payload.get("command"),
            json=checked_payload,
        )


def is_before_mcp_execution(payload: object) -> TypeGuard[BeforeMCPExecutionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class AfterMCPExecutionModelParamsValue(TypedDict):
    """model_params of AfterMCPExecutionDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class AfterMCPExecutionDict(TypedDict):
    """After the agent has called an MCP tool."""

    hook_event_name: Literal["afterMCPExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[AfterMCPExecutionModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    tool_name: str
    tool_input: str
    mcp_server_name: str
    mcp_server_url: NotRequired[str]
    result_json: str
    duration: float


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterMCPExecution:
    """After the agent has called an MCP tool.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "afterMCPExecution"

    hook_event_name: Literal["afterMCPExecution"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[AfterMCPExecutionModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    tool_name: str
    """bare, without MCP: before it"""
    tool_input: str
    """JSON as text"""
    mcp_server_name: str
    mcp_server_url: str | None
    result_json: str
    """JSON as text"""
    duration: float
    """milliseconds"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterMCPExecution:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            mcp_server_name=checked_payload["mcp_server_name"],
            mcp_server_url=checked_payload.get("mcp_server_url"),
            result_json=checked_payload["result_json"],
            duration=checked_payload["duration"],
            json=checked_payload,
        )


def is_after_mcp_execution(payload: object) -> TypeGuard[AfterMCPExecutionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class BeforeReadFileModelParamsValue(TypedDict):
    """model_params of BeforeReadFileDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class BeforeReadFileAttachmentsValue(TypedDict):
    """attachments of BeforeReadFileDict."""

    type: str
    file_path: str


class BeforeReadFileDict(TypedDict):
    """Before a file's content goes to the model."""

    hook_event_name: Literal["beforeReadFile"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[BeforeReadFileModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    file_path: str
    content: NotRequired[str]
    attachments: NotRequired[list[BeforeReadFileAttachmentsValue]]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeReadFile:
    """Before a file's content goes to the model.

    Canonical type: file.read.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "beforeReadFile"

    hook_event_name: Literal["beforeReadFile"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[BeforeReadFileModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    file_path: str
    content: str | None
    attachments: list[BeforeReadFileAttachmentsValue] | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeReadFile:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            file_path=checked_payload["file_path"],
            content=checked_payload.get("content"),
            attachments=checked_payload.get("attachments"),
            json=checked_payload,
        )


def is_before_read_file(payload: object) -> TypeGuard[BeforeReadFileDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


class AfterFileEditModelParamsValue(TypedDict):
    """model_params of AfterFileEditDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class AfterFileEditEditsValue(TypedDict):
    """edits of AfterFileEditDict."""

    old_string: str
    new_string: str


class AfterFileEditDict(TypedDict):
    """After the agent has edited a file."""

    hook_event_name: Literal["afterFileEdit"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[AfterFileEditModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    file_path: str
    edits: list[AfterFileEditEditsValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterFileEdit:
    """After the agent has edited a file.

    Canonical type: file.write.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "afterFileEdit"

    hook_event_name: Literal["afterFileEdit"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[AfterFileEditModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    file_path: str
    edits: list[AfterFileEditEditsValue]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterFileEdit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            file_path=checked_payload["file_path"],
            edits=checked_payload["edits"],
            json=checked_payload,
        )


def is_after_file_edit(payload: object) -> TypeGuard[AfterFileEditDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[12].fields, payload)


class BeforeTabFileReadModelParamsValue(TypedDict):
    """model_params of BeforeTabFileReadDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class BeforeTabFileReadDict(TypedDict):
    """Before the completion model (Tab) reads a file."""

    hook_event_name: Literal["beforeTabFileRead"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[BeforeTabFileReadModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    file_path: str
    content: str


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeTabFileRead:
    """Before the completion model (Tab) reads a file.

    Canonical type: file.read.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "beforeTabFileRead"

    hook_event_name: Literal["beforeTabFileRead"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[BeforeTabFileReadModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    file_path: str
    content: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeTabFileRead:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            file_path=checked_payload["file_path"],
            content=checked_payload["content"],
            json=checked_payload,
        )


def is_before_tab_file_read(payload: object) -> TypeGuard[BeforeTabFileReadDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[13].fields, payload)


class AfterTabFileEditModelParamsValue(TypedDict):
    """model_params of AfterTabFileEditDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class AfterTabFileEditEditsRangeValue(TypedDict):
    """range of AfterTabFileEditEditsValue."""

    start_line_number: int
    start_column: int
    end_line_number: int
    end_column: int


class AfterTabFileEditEditsValue(TypedDict):
    """edits of AfterTabFileEditDict."""

    old_string: str
    new_string: str
    range: AfterTabFileEditEditsRangeValue
    old_line: str
    new_line: str


class AfterTabFileEditDict(TypedDict):
    """After a completion (Tab) was put into a file."""

    hook_event_name: Literal["afterTabFileEdit"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[AfterTabFileEditModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    file_path: str
    edits: list[AfterTabFileEditEditsValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterTabFileEdit:
    """After a completion (Tab) was put into a file.

    Canonical type: file.write.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "afterTabFileEdit"

    hook_event_name: Literal["afterTabFileEdit"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[AfterTabFileEditModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    file_path: str
    edits: list[AfterTabFileEditEditsValue]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterTabFileEdit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[14], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            file_path=checked_payload["file_path"],
            edits=checked_payload["edits"],
            json=checked_payload,
        )


def is_after_tab_file_edit(payload: object) -> TypeGuard[AfterTabFileEditDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[14].fields, payload)


class BeforeSubmitPromptModelParamsValue(TypedDict):
    """model_params of BeforeSubmitPromptDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class BeforeSubmitPromptDict(TypedDict):
    """The user has sent a prompt."""

    hook_event_name: Literal["beforeSubmitPrompt"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[BeforeSubmitPromptModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    prompt: str
    attachments: list[Any]
    composer_mode: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeSubmitPrompt:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "beforeSubmitPrompt"

    hook_event_name: Literal["beforeSubmitPrompt"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[BeforeSubmitPromptModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    prompt: str
    attachments: list[Any]
    composer_mode: str | None
    """captured with 3.18.25"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeSubmitPrompt:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[15], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            prompt=checked_payload["prompt"],
            attachments=checked_payload["attachments"],
            composer_mode=checked_payload.get("composer_mode"),
            json=checked_payload,
        )


def is_before_submit_prompt(payload: object) -> TypeGuard[BeforeSubmitPromptDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[15].fields, payload)


class PreCompactModelParamsValue(TypedDict):
    """model_params of PreCompactDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    hook_event_name: Literal["preCompact"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[PreCompactModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    trigger: str
    context_usage_percent: float
    context_tokens: int
    context_window_size: int
    message_count: int
    messages_to_compact: int
    is_first_compaction: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "preCompact"

    hook_event_name: Literal["preCompact"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[PreCompactModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    trigger: str
    context_usage_percent: float
    context_tokens: int
    context_window_size: int
    message_count: int
    messages_to_compact: int
    is_first_compaction: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[16], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            trigger=checked_payload["trigger"],
            context_usage_percent=checked_payload["context_usage_percent"],
            context_tokens=whole(checked_payload["context_tokens"]),
            context_window_size=whole(checked_payload["context_window_size"]),
            message_count=whole(checked_payload["message_count"]),
            messages_to_compact=whole(checked_payload["messages_to_compact"]),
            is_first_compaction=checked_payload["is_first_compaction"],
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[16].fields, payload)


class StopModelParamsValue(TypedDict):
    """model_params of StopDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class StopDict(TypedDict):
    """The agent has finished; a follow-up sets it to work again, as often as the handler's loop_limit says (5 by default)."""

    hook_event_name: Literal["stop"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[StopModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    status: str
    loop_count: int
    input_tokens: NotRequired[int]
    output_tokens: NotRequired[int]
    cache_read_tokens: NotRequired[int]
    cache_write_tokens: NotRequired[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished; a follow-up sets it to work again, as often as the handler's loop_limit says (5 by default).

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "stop"

    hook_event_name: Literal["stop"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[StopModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    status: str
    loop_count: int
    input_tokens: int | None
    """captured with 3.18.25"""
    output_tokens: int | None
    """captured with 3.18.25"""
    cache_read_tokens: int | None
    """captured with 3.18.25"""
    cache_write_tokens: int | None
    """captured with 3.18.25"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[17], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            status=checked_payload["status"],
            loop_count=whole(checked_payload["loop_count"]),
            input_tokens=whole(checked_payload.get("input_tokens")),
            output_tokens=whole(checked_payload.get("output_tokens")),
            cache_read_tokens=whole(checked_payload.get("cache_read_tokens")),
            cache_write_tokens=whole(checked_payload.get("cache_write_tokens")),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[17].fields, payload)


class AfterAgentResponseModelParamsValue(TypedDict):
    """model_params of AfterAgentResponseDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class AfterAgentResponseDict(TypedDict):
    """The agent has answered."""

    hook_event_name: Literal["afterAgentResponse"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[AfterAgentResponseModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterAgentResponse:
    """The agent has answered.

    Canonical type: agent.response.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "afterAgentResponse"

    hook_event_name: Literal["afterAgentResponse"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[AfterAgentResponseModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    text: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterAgentResponse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[18], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            text=checked_payload["text"],
            json=checked_payload,
        )


def is_after_agent_response(payload: object) -> TypeGuard[AfterAgentResponseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[18].fields, payload)


class AfterAgentThoughtModelParamsValue(TypedDict):
    """model_params of AfterAgentThoughtDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class AfterAgentThoughtDict(TypedDict):
    """The agent has finished a block of thought."""

    hook_event_name: Literal["afterAgentThought"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[AfterAgentThoughtModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]
    text: str
    duration_ms: NotRequired[float]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterAgentThought:
    """The agent has finished a block of thought.

    Canonical type: agent.thought.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "afterAgentThought"

    hook_event_name: Literal["afterAgentThought"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[AfterAgentThoughtModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    text: str
    duration_ms: float | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterAgentThought:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[19], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            text=checked_payload["text"],
            duration_ms=checked_payload.get("duration_ms"),
            json=checked_payload,
        )


def is_after_agent_thought(payload: object) -> TypeGuard[AfterAgentThoughtDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[19].fields, payload)


class WorkspaceOpenModelParamsValue(TypedDict):
    """model_params of WorkspaceOpenDict."""

    id: NotRequired[str]
    value: NotRequired[Any]


class WorkspaceOpenDict(TypedDict):
    """A workspace was opened; there is no conversation yet."""

    hook_event_name: Literal["workspaceOpen"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: NotRequired[str]
    generation_id: NotRequired[str]
    model: NotRequired[str]
    model_id: NotRequired[str]
    model_params: NotRequired[list[WorkspaceOpenModelParamsValue]]
    session_id: NotRequired[str]
    transcript_path: NotRequired[str | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkspaceOpen:
    """A workspace was opened; there is no conversation yet.

    Canonical type: session.setup.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "workspaceOpen"

    hook_event_name: Literal["workspaceOpen"]
    cursor_version: str
    workspace_roots: list[str]
    user_email: str | None
    conversation_id: str | None
    """on every event but workspaceOpen; a sub-agent's own events have a fresh one"""
    generation_id: str | None
    """one for each user message; not on workspaceOpen"""
    model: str | None
    """not on workspaceOpen"""
    model_id: str | None
    """newer versions"""
    model_params: list[WorkspaceOpenModelParamsValue] | None
    """newer versions"""
    session_id: str | None
    """not documented; on every captured payload of 3.18.25"""
    transcript_path: str | None
    """null early in a session"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> WorkspaceOpen:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[20], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cursor_version=checked_payload["cursor_version"],
            workspace_roots=checked_payload["workspace_roots"],
            user_email=checked_payload["user_email"],
            conversation_id=checked_payload.get("conversation_id"),
            generation_id=checked_payload.get("generation_id"),
            model=checked_payload.get("model"),
            model_id=checked_payload.get("model_id"),
            model_params=checked_payload.get("model_params"),
            session_id=checked_payload.get("session_id"),
            transcript_path=checked_payload.get("transcript_path"),
            json=checked_payload,
        )


def is_workspace_open(payload: object) -> TypeGuard[WorkspaceOpenDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[20].fields, payload)


CursorPayload = (
    SessionStart
    | SessionEnd
    | PreToolUse
    | PostToolUse
    | PostToolUseFailure
    | SubagentStart
    | SubagentStop
    | BeforeShellExecution
    | AfterShellExecution
    | BeforeMCPExecution
    | AfterMCPExecution
    | BeforeReadFile
    | AfterFileEdit
    | BeforeTabFileRead
    | AfterTabFileEdit
    | BeforeSubmitPrompt
    | PreCompact
    | Stop
    | AfterAgentResponse
    | AfterAgentThought
    | WorkspaceOpen
)

_CLASSES: Final[dict[str, type[CursorPayload]]] = {
    "sessionStart": SessionStart,
    "sessionEnd": SessionEnd,
    "preToolUse": PreToolUse,
    "postToolUse": PostToolUse,
    "postToolUseFailure": PostToolUseFailure,
    "subagentStart": SubagentStart,
    "subagentStop": SubagentStop,
    "beforeShellExecution": BeforeShellExecution,
    "afterShellExecution": AfterShellExecution,
    "beforeMCPExecution": BeforeMCPExecution,
    "afterMCPExecution": AfterMCPExecution,
    "beforeReadFile": BeforeReadFile,
    "afterFileEdit": AfterFileEdit,
    "beforeTabFileRead": BeforeTabFileRead,
    "afterTabFileEdit": AfterTabFileEdit,
    "beforeSubmitPrompt": BeforeSubmitPrompt,
    "preCompact": PreCompact,
    "stop": Stop,
    "afterAgentResponse": AfterAgentResponse,
    "afterAgentThought": AfterAgentThought,
    "workspaceOpen": WorkspaceOpen,
}


def from_json(event: str, payload: object) -> CursorPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
