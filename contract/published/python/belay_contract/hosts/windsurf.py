"""The hook events of Windsurf Cascade.

Generated from hosts/windsurf.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "windsurf"

EVENTS: Final[tuple[Event, ...]] = (
    Event("pre_read_code", (), "tool.start", "", "tool", "agent_action_name",
          (("agent_action_name", 1025, (), ("pre_read_code",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("file_path", 1025),)))),
    Event("post_read_code", (), "tool.end", "", "", "agent_action_name",
          (("agent_action_name", 1025, (), ("post_read_code",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("file_path", 1025),)))),
    Event("pre_write_code", (), "tool.start", "", "tool", "agent_action_name",
          (("agent_action_name", 1025, (), ("pre_write_code",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("file_path", 1025), ("edits", 128, (("old_string", 1025), ("new_string", 1025))))))),
    Event("post_write_code", (), "tool.end", "", "", "agent_action_name",
          (("agent_action_name", 1025, (), ("post_write_code",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("file_path", 1025), ("edits", 128, (("old_string", 1025), ("new_string", 1025))))))),
    Event("pre_run_command", (), "tool.start", "", "tool", "agent_action_name",
          (("agent_action_name", 1025, (), ("pre_run_command",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("command_line", 1025), ("cwd", 1))))),
    Event("post_run_command", (), "tool.end", "", "", "agent_action_name",
          (("agent_action_name", 1025, (), ("post_run_command",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("command_line", 1025), ("cwd", 1))))),
    Event("pre_mcp_tool_use", (), "tool.start", "", "tool", "agent_action_name",
          (("agent_action_name", 1025, (), ("pre_mcp_tool_use",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("mcp_server_name", 1025), ("mcp_tool_name", 1025), ("mcp_tool_arguments", 1040))))),
    Event("post_mcp_tool_use", (), "tool.end", "", "", "agent_action_name",
          (("agent_action_name", 1025, (), ("post_mcp_tool_use",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("mcp_server_name", 1025), ("mcp_tool_name", 1025), ("mcp_tool_arguments", 1040), ("mcp_result", 1025))))),
    Event("pre_user_prompt", (), "prompt.submit", "", "prompt", "agent_action_name",
          (("agent_action_name", 1025, (), ("pre_user_prompt",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("user_prompt", 1025),)))),
    Event("post_cascade_response", (), "agent.response", "", "", "agent_action_name",
          (("agent_action_name", 1025, (), ("post_cascade_response",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("response", 1025),)))),
    Event("post_cascade_response_with_transcript", (), "agent.response", "", "", "agent_action_name",
          (("agent_action_name", 1025, (), ("post_cascade_response_with_transcript",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("transcript_path", 1025),)))),
    Event("post_setup_worktree", (), "worktree.create", "", "", "agent_action_name",
          (("agent_action_name", 1025, (), ("post_setup_worktree",)), ("trajectory_id", 1025), ("execution_id", 1), ("timestamp", 1), ("model_name", 1), ("tool_info", 1040, (("worktree_path", 1025), ("root_workspace_path", 1025))))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before the agent reads a file or a folder.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_READ_CODE = "pre_read_code"
    #: After the agent has read a file or a folder.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_READ_CODE = "post_read_code"
    #: Before the agent writes a file.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_WRITE_CODE = "pre_write_code"
    #: After the agent has written a file.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_WRITE_CODE = "post_write_code"
    #: Before the agent runs a shell command.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_RUN_COMMAND = "pre_run_command"
    #: After the agent has run a shell command.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_RUN_COMMAND = "post_run_command"
    #: Before the agent calls an MCP tool.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_MCP_TOOL_USE = "pre_mcp_tool_use"
    #: After the agent has called an MCP tool.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_MCP_TOOL_USE = "post_mcp_tool_use"
    #: The user has sent a prompt.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    PRE_USER_PROMPT = "pre_user_prompt"
    #: The agent has answered; what it wrote since the last prompt, as Markdown.
    #: Canonical type: agent.response.
    #: Nothing can be refused.
    POST_CASCADE_RESPONSE = "post_cascade_response"
    #: The agent has answered; tells where the transcript of the conversation lies.
    #: Canonical type: agent.response.
    #: Nothing can be refused.
    POST_CASCADE_RESPONSE_WITH_TRANSCRIPT = "post_cascade_response_with_transcript"
    #: A worktree was made for the agent.
    #: Canonical type: worktree.create.
    #: Nothing can be refused.
    POST_SETUP_WORKTREE = "post_setup_worktree"


class PreReadCodeToolInfoValue(TypedDict):
    """tool_info of PreReadCodeDict."""

    file_path: str


class PreReadCodeDict(TypedDict):
    """Before the agent reads a file or a folder."""

    agent_action_name: Literal["pre_read_code"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PreReadCodeToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PreReadCode:
    """Before the agent reads a file or a folder.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "pre_read_code"

    agent_action_name: Literal["pre_read_code"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PreReadCodeToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreReadCode:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_pre_read_code(payload: object) -> TypeGuard[PreReadCodeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PostReadCodeToolInfoValue(TypedDict):
    """tool_info of PostReadCodeDict."""

    file_path: str


class PostReadCodeDict(TypedDict):
    """After the agent has read a file or a folder."""

    agent_action_name: Literal["post_read_code"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PostReadCodeToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostReadCode:
    """After the agent has read a file or a folder.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "post_read_code"

    agent_action_name: Literal["post_read_code"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PostReadCodeToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostReadCode:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_post_read_code(payload: object) -> TypeGuard[PostReadCodeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreWriteCodeToolInfoEditsValue(TypedDict):
    """edits of PreWriteCodeToolInfoValue."""

    old_string: str
    new_string: str


class PreWriteCodeToolInfoValue(TypedDict):
    """tool_info of PreWriteCodeDict."""

    file_path: str
    edits: NotRequired[list[PreWriteCodeToolInfoEditsValue]]


class PreWriteCodeDict(TypedDict):
    """Before the agent writes a file."""

    agent_action_name: Literal["pre_write_code"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PreWriteCodeToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PreWriteCode:
    """Before the agent writes a file.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "pre_write_code"

    agent_action_name: Literal["pre_write_code"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PreWriteCodeToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreWriteCode:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_pre_write_code(payload: object) -> TypeGuard[PreWriteCodeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostWriteCodeToolInfoEditsValue(TypedDict):
    """edits of PostWriteCodeToolInfoValue."""

    old_string: str
    new_string: str


class PostWriteCodeToolInfoValue(TypedDict):
    """tool_info of PostWriteCodeDict."""

    file_path: str
    edits: NotRequired[list[PostWriteCodeToolInfoEditsValue]]


class PostWriteCodeDict(TypedDict):
    """After the agent has written a file."""

    agent_action_name: Literal["post_write_code"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PostWriteCodeToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostWriteCode:
    """After the agent has written a file.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "post_write_code"

    agent_action_name: Literal["post_write_code"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PostWriteCodeToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostWriteCode:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_post_write_code(payload: object) -> TypeGuard[PostWriteCodeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class PreRunCommandToolInfoValue(TypedDict):
    """tool_info of PreRunCommandDict."""

    command_line: str
    cwd: NotRequired[str]


class PreRunCommandDict(TypedDict):
    """Before the agent runs a shell command."""

    agent_action_name: Literal["pre_run_command"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PreRunCommandToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PreRunCommand:
    """Before the agent runs a shell command.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "pre_run_command"

    agent_action_name: Literal["pre_run_command"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PreRunCommandToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreRunCommand:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_pre_run_command(payload: object) -> TypeGuard[PreRunCommandDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class PostRunCommandToolInfoValue(TypedDict):
    """tool_info of PostRunCommandDict."""

    command_line: str
    cwd: NotRequired[str]


class PostRunCommandDict(TypedDict):
    """After the agent has run a shell command."""

    agent_action_name: Literal["post_run_command"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PostRunCommandToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostRunCommand:
    """After the agent has run a shell command.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "post_run_command"

    agent_action_name: Literal["post_run_command"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PostRunCommandToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostRunCommand:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_post_run_command(payload: object) -> TypeGuard[PostRunCommandDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class PreMcpToolUseToolInfoValue(TypedDict):
    """tool_info of PreMcpToolUseDict."""

    mcp_server_name: str
    mcp_tool_name: str
    mcp_tool_arguments: dict[str, Any]


class PreMcpToolUseDict(TypedDict):
    """Before the agent calls an MCP tool."""

    agent_action_name: Literal["pre_mcp_tool_use"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PreMcpToolUseToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PreMcpToolUse:
    """Before the agent calls an MCP tool.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "pre_mcp_tool_use"

    agent_action_name: Literal["pre_mcp_tool_use"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PreMcpToolUseToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreMcpToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_pre_mcp_tool_use(payload: object) -> TypeGuard[PreMcpToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class PostMcpToolUseToolInfoValue(TypedDict):
    """tool_info of PostMcpToolUseDict."""

    mcp_server_name: str
    mcp_tool_name: str
    mcp_tool_arguments: dict[str, Any]
    mcp_result: str


class PostMcpToolUseDict(TypedDict):
    """After the agent has called an MCP tool."""

    agent_action_name: Literal["post_mcp_tool_use"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PostMcpToolUseToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostMcpToolUse:
    """After the agent has called an MCP tool.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "post_mcp_tool_use"

    agent_action_name: Literal["post_mcp_tool_use"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PostMcpToolUseToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostMcpToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_post_mcp_tool_use(payload: object) -> TypeGuard[PostMcpToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class PreUserPromptToolInfoValue(TypedDict):
    """tool_info of PreUserPromptDict."""

    user_prompt: str


class PreUserPromptDict(TypedDict):
    """The user has sent a prompt."""

    agent_action_name: Literal["pre_user_prompt"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PreUserPromptToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PreUserPrompt:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "pre_user_prompt"

    agent_action_name: Literal["pre_user_prompt"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PreUserPromptToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreUserPrompt:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_pre_user_prompt(payload: object) -> TypeGuard[PreUserPromptDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class PostCascadeResponseToolInfoValue(TypedDict):
    """tool_info of PostCascadeResponseDict."""

    response: str


class PostCascadeResponseDict(TypedDict):
    """The agent has answered; what it wrote since the last prompt, as Markdown."""

    agent_action_name: Literal["post_cascade_response"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PostCascadeResponseToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostCascadeResponse:
    """The agent has answered; what it wrote since the last prompt, as Markdown.

    Canonical type: agent.response.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "post_cascade_response"

    agent_action_name: Literal["post_cascade_response"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PostCascadeResponseToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostCascadeResponse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_post_cascade_response(payload: object) -> TypeGuard[PostCascadeResponseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class PostCascadeResponseWithTranscriptToolInfoValue(TypedDict):
    """tool_info of PostCascadeResponseWithTranscriptDict."""

    transcript_path: str


class PostCascadeResponseWithTranscriptDict(TypedDict):
    """The agent has answered; tells where the transcript of the conversation lies."""

    agent_action_name: Literal["post_cascade_response_with_transcript"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PostCascadeResponseWithTranscriptToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostCascadeResponseWithTranscript:
    """The agent has answered; tells where the transcript of the conversation lies.

    Canonical type: agent.response.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "post_cascade_response_with_transcript"

    agent_action_name: Literal["post_cascade_response_with_transcript"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PostCascadeResponseWithTranscriptToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostCascadeResponseWithTranscript:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_post_cascade_response_with_transcript(payload: object) -> TypeGuard[PostCascadeResponseWithTranscriptDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class PostSetupWorktreeToolInfoValue(TypedDict):
    """tool_info of PostSetupWorktreeDict."""

    worktree_path: str
    root_workspace_path: str


class PostSetupWorktreeDict(TypedDict):
    """A worktree was made for the agent."""

    agent_action_name: Literal["post_setup_worktree"]
    trajectory_id: str
    execution_id: NotRequired[str]
    timestamp: NotRequired[str]
    model_name: NotRequired[str]
    tool_info: PostSetupWorktreeToolInfoValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostSetupWorktree:
    """A worktree was made for the agent.

    Canonical type: worktree.create.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "post_setup_worktree"

    agent_action_name: Literal["post_setup_worktree"]
    trajectory_id: str
    """the conversation"""
    execution_id: str | None
    """the turn"""
    timestamp: str | None
    """ISO 8601"""
    model_name: str | None
    """not documented; may be Unknown"""
    tool_info: PostSetupWorktreeToolInfoValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostSetupWorktree:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            agent_action_name=checked_payload["agent_action_name"],
            trajectory_id=checked_payload["trajectory_id"],
            execution_id=checked_payload.get("execution_id"),
            timestamp=checked_payload.get("timestamp"),
            model_name=checked_payload.get("model_name"),
            tool_info=checked_payload["tool_info"],
            json=checked_payload,
        )


def is_post_setup_worktree(payload: object) -> TypeGuard[PostSetupWorktreeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


WindsurfPayload = (
    PreReadCode
    | PostReadCode
    | PreWriteCode
    | PostWriteCode
    | PreRunCommand
    | PostRunCommand
    | PreMcpToolUse
    | PostMcpToolUse
    | PreUserPrompt
    | PostCascadeResponse
    | PostCascadeResponseWithTranscript
    | PostSetupWorktree
)

_CLASSES: Final[dict[str, type[WindsurfPayload]]] = {
    "pre_read_code": PreReadCode,
    "post_read_code": PostReadCode,
    "pre_write_code": PreWriteCode,
    "post_write_code": PostWriteCode,
    "pre_run_command": PreRunCommand,
    "post_run_command": PostRunCommand,
    "pre_mcp_tool_use": PreMcpToolUse,
    "post_mcp_tool_use": PostMcpToolUse,
    "pre_user_prompt": PreUserPrompt,
    "post_cascade_response": PostCascadeResponse,
    "post_cascade_response_with_transcript": PostCascadeResponseWithTranscript,
    "post_setup_worktree": PostSetupWorktree,
}


def from_json(event: str, payload: object) -> WindsurfPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
