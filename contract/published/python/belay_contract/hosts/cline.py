"""The hook events of Cline (CLI and VS Code extension).

Generated from hosts/cline.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event, whole

HOST: Final = "cline"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", ("tool_call",), "tool.start", "", "tool", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("PreToolUse", "tool_call")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("iteration", 2), ("tool_call", 16, (("id", 1025), ("name", 1025), ("input", 1536))), ("preToolUse", 1040, (("toolName", 1025), ("parameters", 1040))))),
    Event("PostToolUse", ("tool_result",), "tool.end", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("PostToolUse", "tool_result")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("iteration", 2), ("tool_result", 16, (("id", 1025), ("name", 1025), ("input", 1536), ("output", 512), ("error", 512), ("durationMs", 1026), ("startedAt", 1025), ("endedAt", 1025))), ("postToolUse", 1040, (("toolName", 1025), ("parameters", 1040), ("result", 1025), ("success", 1032), ("executionTimeMs", 1026))))),
    Event("UserPromptSubmit", ("prompt_submit",), "prompt.submit", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("UserPromptSubmit", "prompt_submit")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("userPromptSubmit", 1040, (("prompt", 1025), ("attachments", 32))))),
    Event("TaskStart", ("agent_start",), "session.start", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("TaskStart", "agent_start")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("taskStart", 1040, (("taskMetadata", 1040),)))),
    Event("TaskResume", ("agent_resume",), "session.start", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("TaskResume", "agent_resume")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("taskResume", 1040, (("taskMetadata", 1040), ("previousState", 16))))),
    Event("TaskComplete", ("agent_end",), "agent.stop", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("TaskComplete", "agent_end")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("iteration", 2), ("turn", 16, (("outputText", 1025), ("status", 1025))), ("taskComplete", 1040, (("taskMetadata", 1040),)))),
    Event("TaskError", ("agent_error",), "agent.fail", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("TaskError", "agent_error")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("iteration", 2), ("error", 1040, (("name", 1), ("message", 1025), ("stack", 1))))),
    Event("TaskCancel", ("agent_abort",), "agent.interrupt", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("TaskCancel", "agent_abort")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("reason", 1), ("taskCancel", 1040, (("taskMetadata", 1040),)))),
    Event("SessionShutdown", ("session_shutdown",), "session.end", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("SessionShutdown", "session_shutdown")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("reason", 1))),
    Event("PreCompact", ("pre_compact",), "compact.start", "", "", "hookName",
          (("clineVersion", 1025), ("hookName", 1025, (), ("PreCompact", "pre_compact")), ("timestamp", 1025), ("taskId", 1025), ("workspaceRoots", 1088), ("userId", 1025), ("sessionContext", 16, (("rootSessionId", 1025), ("hookLogPath", 1))), ("workspaceInfo", 16, (("rootPath", 1025), ("hint", 1))), ("agent_id", 1), ("parent_agent_id", 257), ("model", 16, (("provider", 1), ("slug", 1))), ("preCompact", 16))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call; success stays true when something inside the tool failed.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The user has sent a prompt; the CLI does not wait for an answer.
    #: Canonical type: prompt.submit.
    #: Nothing can be refused.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: A task begins.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    TASK_START = "TaskStart"
    #: A task is taken up again; not sent by the extension.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    TASK_RESUME = "TaskResume"
    #: The task is done; it cannot be kept going.
    #: Canonical type: agent.stop.
    #: Nothing can be refused.
    TASK_COMPLETE = "TaskComplete"
    #: The task ended in an error; not sent by the extension.
    #: Canonical type: agent.fail.
    #: Nothing can be refused.
    TASK_ERROR = "TaskError"
    #: The task was cancelled.
    #: Canonical type: agent.interrupt.
    #: Nothing can be refused.
    TASK_CANCEL = "TaskCancel"
    #: The process is about to end; not sent by the extension.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_SHUTDOWN = "SessionShutdown"
    #: Before the conversation is compacted; declared, but sent by neither surface.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "PreCompact"


class PreToolUseSessionContextValue(TypedDict):
    """sessionContext of PreToolUseDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class PreToolUseWorkspaceInfoValue(TypedDict):
    """workspaceInfo of PreToolUseDict."""

    rootPath: str
    hint: NotRequired[str]


class PreToolUseModelValue(TypedDict):
    """model of PreToolUseDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class PreToolUseToolCallValue(TypedDict):
    """tool_call of PreToolUseDict."""

    id: str
    name: str
    input: Any


class PreToolUsePreToolUseValue(TypedDict):
    """preToolUse of PreToolUseDict."""

    toolName: str
    parameters: dict[str, Any]


class PreToolUseDict(TypedDict):
    """Before a tool call."""

    clineVersion: str
    hookName: Literal["PreToolUse", "tool_call"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[PreToolUseSessionContextValue]
    workspaceInfo: NotRequired[PreToolUseWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[PreToolUseModelValue]
    iteration: NotRequired[int]
    tool_call: NotRequired[PreToolUseToolCallValue]
    preToolUse: PreToolUsePreToolUseValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["PreToolUse", "tool_call"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: PreToolUseSessionContextValue | None
    """CLI"""
    workspace_info: PreToolUseWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: PreToolUseModelValue | None
    """extension"""
    iteration: int | None
    """CLI"""
    tool_call: PreToolUseToolCallValue | None
    """CLI"""
    pre_tool_use: PreToolUsePreToolUseValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            iteration=whole(checked_payload.get("iteration")),
            tool_call=checked_payload.get("tool_call"),
            pre_tool_use=checked_payload["preToolUse"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseSessionContextValue(TypedDict):
    """sessionContext of PostToolUseDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class PostToolUseWorkspaceInfoValue(TypedDict):
    """workspaceInfo of PostToolUseDict."""

    rootPath: str
    hint: NotRequired[str]


class PostToolUseModelValue(TypedDict):
    """model of PostToolUseDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class PostToolUseToolResultValue(TypedDict):
    """tool_result of PostToolUseDict."""

    id: str
    name: str
    input: Any
    output: NotRequired[Any]
    error: NotRequired[Any]
    durationMs: int
    startedAt: str
    endedAt: str


class PostToolUsePostToolUseValue(TypedDict):
    """postToolUse of PostToolUseDict."""

    toolName: str
    parameters: dict[str, Any]
    result: str
    success: bool
    executionTimeMs: int


class PostToolUseDict(TypedDict):
    """After a tool call; success stays true when something inside the tool failed."""

    clineVersion: str
    hookName: Literal["PostToolUse", "tool_result"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[PostToolUseSessionContextValue]
    workspaceInfo: NotRequired[PostToolUseWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[PostToolUseModelValue]
    iteration: NotRequired[int]
    tool_result: NotRequired[PostToolUseToolResultValue]
    postToolUse: PostToolUsePostToolUseValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call; success stays true when something inside the tool failed.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["PostToolUse", "tool_result"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: PostToolUseSessionContextValue | None
    """CLI"""
    workspace_info: PostToolUseWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: PostToolUseModelValue | None
    """extension"""
    iteration: int | None
    """CLI"""
    tool_result: PostToolUseToolResultValue | None
    """CLI"""
    post_tool_use: PostToolUsePostToolUseValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            iteration=whole(checked_payload.get("iteration")),
            tool_result=checked_payload.get("tool_result"),
            post_tool_use=checked_payload["postToolUse"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class UserPromptSubmitSessionContextValue(TypedDict):
    """sessionContext of UserPromptSubmitDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class UserPromptSubmitWorkspaceInfoValue(TypedDict):
    """workspaceInfo of UserPromptSubmitDict."""

    rootPath: str
    hint: NotRequired[str]


class UserPromptSubmitModelValue(TypedDict):
    """model of UserPromptSubmitDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class UserPromptSubmitUserPromptSubmitValue(TypedDict):
    """userPromptSubmit of UserPromptSubmitDict."""

    prompt: str
    attachments: NotRequired[list[Any]]


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt; the CLI does not wait for an answer."""

    clineVersion: str
    hookName: Literal["UserPromptSubmit", "prompt_submit"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[UserPromptSubmitSessionContextValue]
    workspaceInfo: NotRequired[UserPromptSubmitWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[UserPromptSubmitModelValue]
    userPromptSubmit: UserPromptSubmitUserPromptSubmitValue


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt; the CLI does not wait for an answer.

    Canonical type: prompt.submit.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["UserPromptSubmit", "prompt_submit"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: UserPromptSubmitSessionContextValue | None
    """CLI"""
    workspace_info: UserPromptSubmitWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: UserPromptSubmitModelValue | None
    """extension"""
    user_prompt_submit: UserPromptSubmitUserPromptSubmitValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            user_prompt_submit=checked_payload["userPromptSubmit"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class TaskStartSessionContextValue(TypedDict):
    """sessionContext of TaskStartDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class TaskStartWorkspaceInfoValue(TypedDict):
    """workspaceInfo of TaskStartDict."""

    rootPath: str
    hint: NotRequired[str]


class TaskStartModelValue(TypedDict):
    """model of TaskStartDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class TaskStartTaskStartValue(TypedDict):
    """taskStart of TaskStartDict."""

    taskMetadata: dict[str, Any]


class TaskStartDict(TypedDict):
    """A task begins."""

    clineVersion: str
    hookName: Literal["TaskStart", "agent_start"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[TaskStartSessionContextValue]
    workspaceInfo: NotRequired[TaskStartWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[TaskStartModelValue]
    taskStart: TaskStartTaskStartValue


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskStart:
    """A task begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TaskStart"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["TaskStart", "agent_start"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: TaskStartSessionContextValue | None
    """CLI"""
    workspace_info: TaskStartWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: TaskStartModelValue | None
    """extension"""
    task_start: TaskStartTaskStartValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            task_start=checked_payload["taskStart"],
            json=checked_payload,
        )


def is_task_start(payload: object) -> TypeGuard[TaskStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class TaskResumeSessionContextValue(TypedDict):
    """sessionContext of TaskResumeDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class TaskResumeWorkspaceInfoValue(TypedDict):
    """workspaceInfo of TaskResumeDict."""

    rootPath: str
    hint: NotRequired[str]


class TaskResumeModelValue(TypedDict):
    """model of TaskResumeDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class TaskResumeTaskResumeValue(TypedDict):
    """taskResume of TaskResumeDict."""

    taskMetadata: dict[str, Any]
    previousState: NotRequired[dict[str, Any]]


class TaskResumeDict(TypedDict):
    """A task is taken up again; not sent by the extension."""

    clineVersion: str
    hookName: Literal["TaskResume", "agent_resume"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[TaskResumeSessionContextValue]
    workspaceInfo: NotRequired[TaskResumeWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[TaskResumeModelValue]
    taskResume: TaskResumeTaskResumeValue


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskResume:
    """A task is taken up again; not sent by the extension.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TaskResume"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["TaskResume", "agent_resume"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: TaskResumeSessionContextValue | None
    """CLI"""
    workspace_info: TaskResumeWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: TaskResumeModelValue | None
    """extension"""
    task_resume: TaskResumeTaskResumeValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskResume:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            task_resume=checked_payload["taskResume"],
            json=checked_payload,
        )


def is_task_resume(payload: object) -> TypeGuard[TaskResumeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class TaskCompleteSessionContextValue(TypedDict):
    """sessionContext of TaskCompleteDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class TaskCompleteWorkspaceInfoValue(TypedDict):
    """workspaceInfo of TaskCompleteDict."""

    rootPath: str
    hint: NotRequired[str]


class TaskCompleteModelValue(TypedDict):
    """model of TaskCompleteDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class TaskCompleteTurnValue(TypedDict):
    """turn of TaskCompleteDict."""

    outputText: str
    status: str


class TaskCompleteTaskCompleteValue(TypedDict):
    """taskComplete of TaskCompleteDict."""

    taskMetadata: dict[str, Any]


class TaskCompleteDict(TypedDict):
    """The task is done; it cannot be kept going."""

    clineVersion: str
    hookName: Literal["TaskComplete", "agent_end"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[TaskCompleteSessionContextValue]
    workspaceInfo: NotRequired[TaskCompleteWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[TaskCompleteModelValue]
    iteration: NotRequired[int]
    turn: NotRequired[TaskCompleteTurnValue]
    taskComplete: TaskCompleteTaskCompleteValue


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskComplete:
    """The task is done; it cannot be kept going.

    Canonical type: agent.stop.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TaskComplete"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["TaskComplete", "agent_end"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: TaskCompleteSessionContextValue | None
    """CLI"""
    workspace_info: TaskCompleteWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: TaskCompleteModelValue | None
    """extension"""
    iteration: int | None
    """CLI"""
    turn: TaskCompleteTurnValue | None
    """CLI"""
    task_complete: TaskCompleteTaskCompleteValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskComplete:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            iteration=whole(checked_payload.get("iteration")),
            turn=checked_payload.get("turn"),
            task_complete=checked_payload["taskComplete"],
            json=checked_payload,
        )


def is_task_complete(payload: object) -> TypeGuard[TaskCompleteDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class TaskErrorSessionContextValue(TypedDict):
    """sessionContext of TaskErrorDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class TaskErrorWorkspaceInfoValue(TypedDict):
    """workspaceInfo of TaskErrorDict."""

    rootPath: str
    hint: NotRequired[str]


class TaskErrorModelValue(TypedDict):
    """model of TaskErrorDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class TaskErrorErrorValue(TypedDict):
    """error of TaskErrorDict."""

    name: NotRequired[str]
    message: str
    stack: NotRequired[str]


class TaskErrorDict(TypedDict):
    """The task ended in an error; not sent by the extension."""

    clineVersion: str
    hookName: Literal["TaskError", "agent_error"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[TaskErrorSessionContextValue]
    workspaceInfo: NotRequired[TaskErrorWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[TaskErrorModelValue]
    iteration: NotRequired[int]
    error: TaskErrorErrorValue


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskError:
    """The task ended in an error; not sent by the extension.

    Canonical type: agent.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TaskError"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["TaskError", "agent_error"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: TaskErrorSessionContextValue | None
    """CLI"""
    workspace_info: TaskErrorWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: TaskErrorModelValue | None
    """extension"""
    iteration: int | None
    """CLI"""
    error: TaskErrorErrorValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskError:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            iteration=whole(checked_payload.get("iteration")),
            error=checked_payload["error"],
            json=checked_payload,
        )


def is_task_error(payload: object) -> TypeGuard[TaskErrorDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class TaskCancelSessionContextValue(TypedDict):
    """sessionContext of TaskCancelDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class TaskCancelWorkspaceInfoValue(TypedDict):
    """workspaceInfo of TaskCancelDict."""

    rootPath: str
    hint: NotRequired[str]


class TaskCancelModelValue(TypedDict):
    """model of TaskCancelDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class TaskCancelTaskCancelValue(TypedDict):
    """taskCancel of TaskCancelDict."""

    taskMetadata: dict[str, Any]


class TaskCancelDict(TypedDict):
    """The task was cancelled."""

    clineVersion: str
    hookName: Literal["TaskCancel", "agent_abort"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[TaskCancelSessionContextValue]
    workspaceInfo: NotRequired[TaskCancelWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[TaskCancelModelValue]
    reason: NotRequired[str]
    taskCancel: TaskCancelTaskCancelValue


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskCancel:
    """The task was cancelled.

    Canonical type: agent.interrupt.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "TaskCancel"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["TaskCancel", "agent_abort"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: TaskCancelSessionContextValue | None
    """CLI"""
    workspace_info: TaskCancelWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: TaskCancelModelValue | None
    """extension"""
    reason: str | None
    """CLI"""
    task_cancel: TaskCancelTaskCancelValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskCancel:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            reason=checked_payload.get("reason"),
            task_cancel=checked_payload["taskCancel"],
            json=checked_payload,
        )


def is_task_cancel(payload: object) -> TypeGuard[TaskCancelDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class SessionShutdownSessionContextValue(TypedDict):
    """sessionContext of SessionShutdownDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class SessionShutdownWorkspaceInfoValue(TypedDict):
    """workspaceInfo of SessionShutdownDict."""

    rootPath: str
    hint: NotRequired[str]


class SessionShutdownModelValue(TypedDict):
    """model of SessionShutdownDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class SessionShutdownDict(TypedDict):
    """The process is about to end; not sent by the extension."""

    clineVersion: str
    hookName: Literal["SessionShutdown", "session_shutdown"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[SessionShutdownSessionContextValue]
    workspaceInfo: NotRequired[SessionShutdownWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[SessionShutdownModelValue]
    reason: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionShutdown:
    """The process is about to end; not sent by the extension.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionShutdown"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["SessionShutdown", "session_shutdown"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: SessionShutdownSessionContextValue | None
    """CLI"""
    workspace_info: SessionShutdownWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: SessionShutdownModelValue | None
    """extension"""
    reason: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionShutdown:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            reason=checked_payload.get("reason"),
            json=checked_payload,
        )


def is_session_shutdown(payload: object) -> TypeGuard[SessionShutdownDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class PreCompactSessionContextValue(TypedDict):
    """sessionContext of PreCompactDict."""

    rootSessionId: str
    hookLogPath: NotRequired[str]


class PreCompactWorkspaceInfoValue(TypedDict):
    """workspaceInfo of PreCompactDict."""

    rootPath: str
    hint: NotRequired[str]


class PreCompactModelValue(TypedDict):
    """model of PreCompactDict."""

    provider: NotRequired[str]
    slug: NotRequired[str]


class PreCompactDict(TypedDict):
    """Before the conversation is compacted; declared, but sent by neither surface."""

    clineVersion: str
    hookName: Literal["PreCompact", "pre_compact"]
    timestamp: str
    taskId: str
    workspaceRoots: list[str]
    userId: str
    sessionContext: NotRequired[PreCompactSessionContextValue]
    workspaceInfo: NotRequired[PreCompactWorkspaceInfoValue]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str | None]
    model: NotRequired[PreCompactModelValue]
    preCompact: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted; declared, but sent by neither surface.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    cline_version: str
    """empty in the CLI"""
    hook_name: Literal["PreCompact", "pre_compact"]
    timestamp: str
    """ISO 8601 in the CLI, milliseconds as text in the extension"""
    task_id: str
    workspace_roots: list[str]
    user_id: str
    session_context: PreCompactSessionContextValue | None
    """CLI"""
    workspace_info: PreCompactWorkspaceInfoValue | None
    """CLI"""
    agent_id: str | None
    """CLI; also set for the main agent"""
    parent_agent_id: str | None
    """CLI; null for the main agent"""
    model: PreCompactModelValue | None
    """extension"""
    pre_compact: dict[str, Any] | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            cline_version=checked_payload["clineVersion"],
            hook_name=checked_payload["hookName"],
            timestamp=checked_payload["timestamp"],
            task_id=checked_payload["taskId"],
            workspace_roots=checked_payload["workspaceRoots"],
            user_id=checked_payload["userId"],
            session_context=checked_payload.get("sessionContext"),
            workspace_info=checked_payload.get("workspaceInfo"),
            agent_id=checked_payload.get("agent_id"),
            parent_agent_id=checked_payload.get("parent_agent_id"),
            model=checked_payload.get("model"),
            pre_compact=checked_payload.get("preCompact"),
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


ClinePayload = (
    PreToolUse
    | PostToolUse
    | UserPromptSubmit
    | TaskStart
    | TaskResume
    | TaskComplete
    | TaskError
    | TaskCancel
    | SessionShutdown
    | PreCompact
)

_CLASSES: Final[dict[str, type[ClinePayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "UserPromptSubmit": UserPromptSubmit,
    "TaskStart": TaskStart,
    "TaskResume": TaskResume,
    "TaskComplete": TaskComplete,
    "TaskError": TaskError,
    "TaskCancel": TaskCancel,
    "SessionShutdown": SessionShutdown,
    "PreCompact": PreCompact,
}


def from_json(event: str, payload: object) -> ClinePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
