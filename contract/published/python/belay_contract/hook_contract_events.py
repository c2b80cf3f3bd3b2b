"""The hook events of hook-contract 0.1.2.

Generated from catalogs/hook-contract-0.1.2.yml (MIT: see NOTICE.md): do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from ._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "hook-contract-0.1.2"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "", "", "", "event",
          (("event", 1025, (), ("SessionStart",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("plugin_root", 1), ("permissionMode", 1))))),
    Event("UserPromptSubmit", (), "", "", "", "event",
          (("event", 1025, (), ("UserPromptSubmit",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("prompt", 1025),)))),
    Event("PreToolUse", (), "", "", "", "event",
          (("event", 1025, (), ("PreToolUse",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1))))),
    Event("PostToolUse", (), "", "", "", "event",
          (("event", 1025, (), ("PostToolUse",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("tool_name", 1025), ("tool_input", 1040), ("tool_output", 512), ("tool_error", 1), ("exit_code", 4), ("tool_use_id", 1), ("duration_ms", 4))))),
    Event("PostToolUseFailure", (), "", "", "", "event",
          (("event", 1025, (), ("PostToolUseFailure",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("tool_name", 1025), ("tool_input", 1040), ("tool_error", 1025), ("exit_code", 4), ("tool_use_id", 1))))),
    Event("PermissionRequest", (), "", "", "", "event",
          (("event", 1025, (), ("PermissionRequest",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("tool_name", 1025), ("tool_input", 1040), ("permission_suggestions", 16))))),
    Event("SubagentStart", (), "", "", "", "event",
          (("event", 1025, (), ("SubagentStart",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("subagent_type", 1), ("agent_type", 1), ("agent_id", 1), ("parent_agent_id", 1))))),
    Event("SubagentStop", (), "", "", "", "event",
          (("event", 1025, (), ("SubagentStop",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("agent_type", 1), ("agent_id", 1), ("agent_output", 1), ("output", 1), ("error", 1), ("duration_ms", 4), ("agent_transcript_path", 1), ("last_assistant_message", 1))))),
    Event("Stop", (), "", "", "", "event",
          (("event", 1025, (), ("Stop",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("last_assistant_message", 1), ("stop_hook_active", 8))))),
    Event("SessionEnd", (), "", "", "", "event",
          (("event", 1025, (), ("SessionEnd",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16))),
    Event("Setup", (), "", "", "", "event",
          (("event", 1025, (), ("Setup",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16))),
    Event("Notification", (), "", "", "", "event",
          (("event", 1025, (), ("Notification",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("message", 1025), ("notification_type", 1))))),
    Event("PreCompact", (), "", "", "", "event",
          (("event", 1025, (), ("PreCompact",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("compaction_count", 4), ("context_size_after", 4))))),
    Event("TeammateIdle", (), "", "", "", "event",
          (("event", 1025, (), ("TeammateIdle",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("teammate_id", 1025), ("teammate_type", 1025), ("idle_duration_ms", 1028))))),
    Event("TaskCompleted", (), "", "", "", "event",
          (("event", 1025, (), ("TaskCompleted",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16, (("task_id", 1025), ("task_subject", 1), ("task_status", 1), ("token_count", 4), ("tool_uses", 4))))),
    Event("InstructionsLoaded", (), "", "", "", "event",
          (("event", 1025, (), ("InstructionsLoaded",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16))),
    Event("WorktreeCreate", (), "", "", "", "event",
          (("event", 1025, (), ("WorktreeCreate",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16))),
    Event("WorktreeRemove", (), "", "", "", "event",
          (("event", 1025, (), ("WorktreeRemove",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16))),
    Event("ConfigChange", (), "", "", "", "event",
          (("event", 1025, (), ("ConfigChange",)), ("timestamp", 1), ("session_id", 1), ("cwd", 1), ("payload", 16))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Fired when a CC session starts. Async hooks observe project state before the first prompt.
    SESSION_START = "SessionStart"
    #: Fires when the user submits a prompt — used to inject additionalContext.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: Before any tool invocation — gate or transform tool input.
    PRE_TOOL_USE = "PreToolUse"
    #: After a successful tool invocation — observe result.
    POST_TOOL_USE = "PostToolUse"
    #: After a failed tool invocation — observe error.
    POST_TOOL_USE_FAILURE = "PostToolUseFailure"
    #: Fires when a tool needs permission approval.
    PERMISSION_REQUEST = "PermissionRequest"
    #: Fires when a subagent begins execution.
    SUBAGENT_START = "SubagentStart"
    #: Fires when a subagent finishes (success or error).
    SUBAGENT_STOP = "SubagentStop"
    #: Fires when the assistant finishes a turn.
    STOP = "Stop"
    #: Fires when a CC session ends — final flush.
    SESSION_END = "SessionEnd"
    #: Fires during setup (--init / --maintenance).
    SETUP = "Setup"
    #: Fires on user-facing notifications.
    NOTIFICATION = "Notification"
    #: Fires before automatic context compaction.
    PRE_COMPACT = "PreCompact"
    #: Fires when a teammate agent has been idle past a threshold.
    TEAMMATE_IDLE = "TeammateIdle"
    #: Fires when a TaskCreate task is marked completed.
    TASK_COMPLETED = "TaskCompleted"
    #: Fires when project/user instructions (CLAUDE.md/rules) are loaded.
    INSTRUCTIONS_LOADED = "InstructionsLoaded"
    #: Fires when a git worktree is created via EnterWorktree.
    WORKTREE_CREATE = "WorktreeCreate"
    #: Fires when a git worktree is removed via ExitWorktree.
    WORKTREE_REMOVE = "WorktreeRemove"
    #: Fires when settings.json / settings.local.json is modified.
    CONFIG_CHANGE = "ConfigChange"


class SessionStartPayloadValue(TypedDict):
    """payload of SessionStartDict."""

    plugin_root: NotRequired[str]
    permissionMode: NotRequired[str]


class SessionStartDict(TypedDict):
    """Fired when a CC session starts. Async hooks observe project state before the first prompt."""

    event: Literal["SessionStart"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[SessionStartPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """Fired when a CC session starts. Async hooks observe project state before the first prompt."""

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    event: Literal["SessionStart"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: SessionStartPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class UserPromptSubmitPayloadValue(TypedDict):
    """payload of UserPromptSubmitDict."""

    prompt: str


class UserPromptSubmitDict(TypedDict):
    """Fires when the user submits a prompt — used to inject additionalContext."""

    event: Literal["UserPromptSubmit"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[UserPromptSubmitPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """Fires when the user submits a prompt — used to inject additionalContext."""

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    event: Literal["UserPromptSubmit"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: UserPromptSubmitPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreToolUsePayloadValue(TypedDict):
    """payload of PreToolUseDict."""

    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: NotRequired[str]


class PreToolUseDict(TypedDict):
    """Before any tool invocation — gate or transform tool input."""

    event: Literal["PreToolUse"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[PreToolUsePayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before any tool invocation — gate or transform tool input."""

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    event: Literal["PreToolUse"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: PreToolUsePayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostToolUsePayloadValue(TypedDict):
    """payload of PostToolUseDict."""

    tool_name: str
    tool_input: dict[str, Any]
    tool_output: NotRequired[Any]
    tool_error: NotRequired[str]
    exit_code: NotRequired[float]
    tool_use_id: NotRequired[str]
    duration_ms: NotRequired[float]


class PostToolUseDict(TypedDict):
    """After a successful tool invocation — observe result."""

    event: Literal["PostToolUse"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[PostToolUsePayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a successful tool invocation — observe result."""

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    event: Literal["PostToolUse"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: PostToolUsePayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class PostToolUseFailurePayloadValue(TypedDict):
    """payload of PostToolUseFailureDict."""

    tool_name: str
    tool_input: dict[str, Any]
    tool_error: str
    exit_code: NotRequired[float]
    tool_use_id: NotRequired[str]


class PostToolUseFailureDict(TypedDict):
    """After a failed tool invocation — observe error."""

    event: Literal["PostToolUseFailure"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[PostToolUseFailurePayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUseFailure:
    """After a failed tool invocation — observe error."""

    NATIVE_NAME: ClassVar[str] = "PostToolUseFailure"

    event: Literal["PostToolUseFailure"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: PostToolUseFailurePayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUseFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_post_tool_use_failure(payload: object) -> TypeGuard[PostToolUseFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class PermissionRequestPayloadValue(TypedDict):
    """payload of PermissionRequestDict."""

    tool_name: str
    tool_input: dict[str, Any]
    permission_suggestions: NotRequired[dict[str, Any]]


class PermissionRequestDict(TypedDict):
    """Fires when a tool needs permission approval."""

    event: Literal["PermissionRequest"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[PermissionRequestPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """Fires when a tool needs permission approval."""

    NATIVE_NAME: ClassVar[str] = "PermissionRequest"

    event: Literal["PermissionRequest"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: PermissionRequestPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class SubagentStartPayloadValue(TypedDict):
    """payload of SubagentStartDict."""

    subagent_type: NotRequired[str]
    agent_type: NotRequired[str]
    agent_id: NotRequired[str]
    parent_agent_id: NotRequired[str]


class SubagentStartDict(TypedDict):
    """Fires when a subagent begins execution."""

    event: Literal["SubagentStart"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[SubagentStartPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """Fires when a subagent begins execution."""

    NATIVE_NAME: ClassVar[str] = "SubagentStart"

    event: Literal["SubagentStart"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: SubagentStartPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SubagentStopPayloadValue(TypedDict):
    """payload of SubagentStopDict."""

    agent_type: NotRequired[str]
    agent_id: NotRequired[str]
    agent_output: NotRequired[str]
    output: NotRequired[str]
    error: NotRequired[str]
    duration_ms: NotRequired[float]
    agent_transcript_path: NotRequired[str]
    last_assistant_message: NotRequired[str]


class SubagentStopDict(TypedDict):
    """Fires when a subagent finishes (success or error)."""

    event: Literal["SubagentStop"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[SubagentStopPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """Fires when a subagent finishes (success or error)."""

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    event: Literal["SubagentStop"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: SubagentStopPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class StopPayloadValue(TypedDict):
    """payload of StopDict."""

    last_assistant_message: NotRequired[str]
    stop_hook_active: NotRequired[bool]


class StopDict(TypedDict):
    """Fires when the assistant finishes a turn."""

    event: Literal["Stop"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[StopPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """Fires when the assistant finishes a turn."""

    NATIVE_NAME: ClassVar[str] = "Stop"

    event: Literal["Stop"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: StopPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class SessionEndDict(TypedDict):
    """Fires when a CC session ends — final flush."""

    event: Literal["SessionEnd"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """Fires when a CC session ends — final flush."""

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    event: Literal["SessionEnd"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: dict[str, Any] | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class SetupDict(TypedDict):
    """Fires during setup (--init / --maintenance)."""

    event: Literal["Setup"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Setup:
    """Fires during setup (--init / --maintenance)."""

    NATIVE_NAME: ClassVar[str] = "Setup"

    event: Literal["Setup"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: dict[str, Any] | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Setup:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_setup(payload: object) -> TypeGuard[SetupDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class NotificationPayloadValue(TypedDict):
    """payload of NotificationDict."""

    message: str
    notification_type: NotRequired[str]


class NotificationDict(TypedDict):
    """Fires on user-facing notifications."""

    event: Literal["Notification"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[NotificationPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """Fires on user-facing notifications."""

    NATIVE_NAME: ClassVar[str] = "Notification"

    event: Literal["Notification"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: NotificationPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


class PreCompactPayloadValue(TypedDict):
    """payload of PreCompactDict."""

    compaction_count: NotRequired[float]
    context_size_after: NotRequired[float]


class PreCompactDict(TypedDict):
    """Fires before automatic context compaction."""

    event: Literal["PreCompact"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[PreCompactPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Fires before automatic context compaction."""

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    event: Literal["PreCompact"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: PreCompactPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[12].fields, payload)


class TeammateIdlePayloadValue(TypedDict):
    """payload of TeammateIdleDict."""

    teammate_id: str
    teammate_type: str
    idle_duration_ms: float


class TeammateIdleDict(TypedDict):
    """Fires when a teammate agent has been idle past a threshold."""

    event: Literal["TeammateIdle"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[TeammateIdlePayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class TeammateIdle:
    """Fires when a teammate agent has been idle past a threshold."""

    NATIVE_NAME: ClassVar[str] = "TeammateIdle"

    event: Literal["TeammateIdle"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: TeammateIdlePayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TeammateIdle:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_teammate_idle(payload: object) -> TypeGuard[TeammateIdleDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[13].fields, payload)


class TaskCompletedPayloadValue(TypedDict):
    """payload of TaskCompletedDict."""

    task_id: str
    task_subject: NotRequired[str]
    task_status: NotRequired[str]
    token_count: NotRequired[float]
    tool_uses: NotRequired[float]


class TaskCompletedDict(TypedDict):
    """Fires when a TaskCreate task is marked completed."""

    event: Literal["TaskCompleted"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[TaskCompletedPayloadValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskCompleted:
    """Fires when a TaskCreate task is marked completed."""

    NATIVE_NAME: ClassVar[str] = "TaskCompleted"

    event: Literal["TaskCompleted"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: TaskCompletedPayloadValue | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskCompleted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[14], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_task_completed(payload: object) -> TypeGuard[TaskCompletedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[14].fields, payload)


class InstructionsLoadedDict(TypedDict):
    """Fires when project/user instructions (CLAUDE.md/rules) are loaded."""

    event: Literal["InstructionsLoaded"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class InstructionsLoaded:
    """Fires when project/user instructions (CLAUDE.md/rules) are loaded."""

    NATIVE_NAME: ClassVar[str] = "InstructionsLoaded"

    event: Literal["InstructionsLoaded"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: dict[str, Any] | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> InstructionsLoaded:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[15], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_instructions_loaded(payload: object) -> TypeGuard[InstructionsLoadedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[15].fields, payload)


class WorktreeCreateDict(TypedDict):
    """Fires when a git worktree is created via EnterWorktree."""

    event: Literal["WorktreeCreate"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class WorktreeCreate:
    """Fires when a git worktree is created via EnterWorktree."""

    NATIVE_NAME: ClassVar[str] = "WorktreeCreate"

    event: Literal["WorktreeCreate"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: dict[str, Any] | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> WorktreeCreate:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[16], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_worktree_create(payload: object) -> TypeGuard[WorktreeCreateDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[16].fields, payload)


class WorktreeRemoveDict(TypedDict):
    """Fires when a git worktree is removed via ExitWorktree."""

    event: Literal["WorktreeRemove"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class WorktreeRemove:
    """Fires when a git worktree is removed via ExitWorktree."""

    NATIVE_NAME: ClassVar[str] = "WorktreeRemove"

    event: Literal["WorktreeRemove"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: dict[str, Any] | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> WorktreeRemove:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[17], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_worktree_remove(payload: object) -> TypeGuard[WorktreeRemoveDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[17].fields, payload)


class ConfigChangeDict(TypedDict):
    """Fires when settings.json / settings.local.json is modified."""

    event: Literal["ConfigChange"]
    timestamp: NotRequired[str]
    session_id: NotRequired[str]
    cwd: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfigChange:
    """Fires when settings.json / settings.local.json is modified."""

    NATIVE_NAME: ClassVar[str] = "ConfigChange"

    event: Literal["ConfigChange"]
    """Discriminator — equals the event name"""
    timestamp: str | None
    """ISO-8601 UTC timestamp"""
    session_id: str | None
    """Correlation ID across hook fires in one CC session"""
    cwd: str | None
    """Project working directory at fire time"""
    payload: dict[str, Any] | None
    """Per-event variant fields — see events[].payload below"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ConfigChange:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[18], payload)
        return cls(
            event=checked_payload["event"],
            timestamp=checked_payload.get("timestamp"),
            session_id=checked_payload.get("session_id"),
            cwd=checked_payload.get("cwd"),
            payload=checked_payload.get("payload"),
            json=checked_payload,
        )


def is_config_change(payload: object) -> TypeGuard[ConfigChangeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[18].fields, payload)


HookContractPayload = (
    SessionStart
    | UserPromptSubmit
    | PreToolUse
    | PostToolUse
    | PostToolUseFailure
    | PermissionRequest
    | SubagentStart
    | SubagentStop
    | Stop
    | SessionEnd
    | Setup
    | Notification
    | PreCompact
    | TeammateIdle
    | TaskCompleted
    | InstructionsLoaded
    | WorktreeCreate
    | WorktreeRemove
    | ConfigChange
)

_CLASSES: Final[dict[str, type[HookContractPayload]]] = {
    "SessionStart": SessionStart,
    "UserPromptSubmit": UserPromptSubmit,
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "PostToolUseFailure": PostToolUseFailure,
    "PermissionRequest": PermissionRequest,
    "SubagentStart": SubagentStart,
    "SubagentStop": SubagentStop,
    "Stop": Stop,
    "SessionEnd": SessionEnd,
    "Setup": Setup,
    "Notification": Notification,
    "PreCompact": PreCompact,
    "TeammateIdle": TeammateIdle,
    "TaskCompleted": TaskCompleted,
    "InstructionsLoaded": InstructionsLoaded,
    "WorktreeCreate": WorktreeCreate,
    "WorktreeRemove": WorktreeRemove,
    "ConfigChange": ConfigChange,
}


def from_json(event: str, payload: object) -> HookContractPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
