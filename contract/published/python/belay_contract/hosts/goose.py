"""The hook events of Goose.

Generated from hosts/goose.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "goose"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", (), "session.start", "", "", "event",
          (("event", 1025, (), ("SessionStart",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1))),
    Event("SessionEnd", (), "session.end", "", "", "event",
          (("event", 1025, (), ("SessionEnd",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1))),
    Event("Stop", (), "agent.stop", "", "stop", "event",
          (("event", 1025, (), ("Stop",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("last_assistant_message", 1))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "", "event",
          (("event", 1025, (), ("UserPromptSubmit",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("message", 1))),
    Event("PreToolUse", (), "tool.start", "", "tool", "event",
          (("event", 1025, (), ("PreToolUse",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512))),
    Event("PreToolUseResult", (), "tool.result", "", "", "event",
          (("event", 1025, (), ("PreToolUseResult",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512), ("decision", 1025), ("policy_evaluated", 1032), ("blocked_by", 257), ("reason", 257), ("cause", 257))),
    Event("PostToolUse", (), "tool.end", "", "", "event",
          (("event", 1025, (), ("PostToolUse",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512), ("tool_output", 512))),
    Event("PostToolUseFailure", (), "tool.fail", "", "", "event",
          (("event", 1025, (), ("PostToolUseFailure",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512), ("tool_output", 512))),
    Event("BeforeReadFile", (), "file.read", "", "", "event",
          (("event", 1025, (), ("BeforeReadFile",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512))),
    Event("AfterFileEdit", (), "file.write", "", "", "event",
          (("event", 1025, (), ("AfterFileEdit",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512), ("tool_output", 512))),
    Event("BeforeShellExecution", (), "tool.start", "", "", "event",
          (("event", 1025, (), ("BeforeShellExecution",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512))),
    Event("AfterShellExecution", (), "tool.end", "", "", "event",
          (("event", 1025, (), ("AfterShellExecution",)), ("session_id", 1025), ("matcher_context", 1281), ("working_dir", 1), ("tool_call_id", 1), ("tool_name", 1), ("tool_input", 512), ("tool_output", 512))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins; a message is shown to the user as a banner.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: The agent has finished its turn; GOOSE_STOP_HOOK_BLOCK_CAP limits how often it is kept going.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: The user has sent a prompt; it cannot be refused.
    #: Canonical type: prompt.submit.
    #: Nothing can be refused.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: Before a tool call.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: What the hooks before a tool call have decided.
    #: Canonical type: tool.result.
    #: Nothing can be refused.
    PRE_TOOL_USE_RESULT = "PreToolUseResult"
    #: After a tool call that worked.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: After a tool call that failed.
    #: Canonical type: tool.fail.
    #: Nothing can be refused.
    POST_TOOL_USE_FAILURE = "PostToolUseFailure"
    #: Before a tool reads a file; matcher_context is its path.
    #: Canonical type: file.read.
    #: Nothing can be refused.
    BEFORE_READ_FILE = "BeforeReadFile"
    #: After a tool has changed a file; matcher_context is its path.
    #: Canonical type: file.write.
    #: Nothing can be refused.
    AFTER_FILE_EDIT = "AfterFileEdit"
    #: Before a shell command; matcher_context is its text. It cannot be refused here, PreToolUse does that.
    #: Canonical type: tool.start.
    #: Nothing can be refused.
    BEFORE_SHELL_EXECUTION = "BeforeShellExecution"
    #: After a shell command; matcher_context is its text.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    AFTER_SHELL_EXECUTION = "AfterShellExecution"


class SessionStartDict(TypedDict):
    """A session begins; a message is shown to the user as a banner."""

    event: Literal["SessionStart"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins; a message is shown to the user as a banner.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    event: Literal["SessionStart"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over."""

    event: Literal["SessionEnd"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    event: Literal["SessionEnd"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn; GOOSE_STOP_HOOK_BLOCK_CAP limits how often it is kept going."""

    event: Literal["Stop"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    last_assistant_message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn; GOOSE_STOP_HOOK_BLOCK_CAP limits how often it is kept going.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    event: Literal["Stop"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    last_assistant_message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            last_assistant_message=checked_payload.get("last_assistant_message"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt; it cannot be refused."""

    event: Literal["UserPromptSubmit"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt; it cannot be refused.

    Canonical type: prompt.submit.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    event: Literal["UserPromptSubmit"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            message=checked_payload.get("message"),
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a tool call."""

    event: Literal["PreToolUse"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    event: Literal["PreToolUse"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class PreToolUseResultDict(TypedDict):
    """What the hooks before a tool call have decided."""

    event: Literal["PreToolUseResult"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]
    decision: str
    policy_evaluated: bool
    blocked_by: NotRequired[str | None]
    reason: NotRequired[str | None]
    cause: NotRequired[str | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUseResult:
    """What the hooks before a tool call have decided.

    Canonical type: tool.result.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUseResult"

    event: Literal["PreToolUseResult"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    decision: str
    policy_evaluated: bool
    blocked_by: str | None
    reason: str | None
    cause: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUseResult:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            decision=checked_payload["decision"],
            policy_evaluated=checked_payload["policy_evaluated"],
            blocked_by=checked_payload.get("blocked_by"),
            reason=checked_payload.get("reason"),
            cause=checked_payload.get("cause"),
            json=checked_payload,
        )


def is_pre_tool_use_result(payload: object) -> TypeGuard[PreToolUseResultDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class PostToolUseDict(TypedDict):
    """After a tool call that worked."""

    event: Literal["PostToolUse"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]
    tool_output: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call that worked.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    event: Literal["PostToolUse"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    tool_output: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            tool_output=checked_payload.get("tool_output"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class PostToolUseFailureDict(TypedDict):
    """After a tool call that failed."""

    event: Literal["PostToolUseFailure"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]
    tool_output: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUseFailure:
    """After a tool call that failed.

    Canonical type: tool.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUseFailure"

    event: Literal["PostToolUseFailure"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    tool_output: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUseFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            tool_output=checked_payload.get("tool_output"),
            json=checked_payload,
        )


def is_post_tool_use_failure(payload: object) -> TypeGuard[PostToolUseFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class BeforeReadFileDict(TypedDict):
    """Before a tool reads a file; matcher_context is its path."""

    event: Literal["BeforeReadFile"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeReadFile:
    """Before a tool reads a file; matcher_context is its path.

    Canonical type: file.read.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "BeforeReadFile"

    event: Literal["BeforeReadFile"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeReadFile:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            json=checked_payload,
        )


def is_before_read_file(payload: object) -> TypeGuard[BeforeReadFileDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class AfterFileEditDict(TypedDict):
    """After a tool has changed a file; matcher_context is its path."""

    event: Literal["AfterFileEdit"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]
    tool_output: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterFileEdit:
    """After a tool has changed a file; matcher_context is its path.

    Canonical type: file.write.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "AfterFileEdit"

    event: Literal["AfterFileEdit"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    tool_output: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterFileEdit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            tool_output=checked_payload.get("tool_output"),
            json=checked_payload,
        )


def is_after_file_edit(payload: object) -> TypeGuard[AfterFileEditDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class BeforeShellExecutionDict(TypedDict):
    """Before a shell command; matcher_context is its text. It cannot be refused here, PreToolUse does that."""

    event: Literal["BeforeShellExecution"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeShellExecution:
    """Before a shell command; matcher_context is its text. It cannot be refused here, PreToolUse does that.

    Canonical type: tool.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "BeforeShellExecution"

    event: Literal["BeforeShellExecution"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> BeforeShellExecution:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            json=checked_payload,
        )


def is_before_shell_execution(payload: object) -> TypeGuard[BeforeShellExecutionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class AfterShellExecutionDict(TypedDict):
    """After a shell command; matcher_context is its text."""

    event: Literal["AfterShellExecution"]
    session_id: str
    matcher_context: str | None
    working_dir: NotRequired[str]
    tool_call_id: NotRequired[str]
    tool_name: NotRequired[str]
    tool_input: NotRequired[Any]
    tool_output: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class AfterShellExecution:
    """After a shell command; matcher_context is its text.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "AfterShellExecution"

    event: Literal["AfterShellExecution"]
    session_id: str
    matcher_context: str | None
    working_dir: str | None
    """where it is known"""
    tool_call_id: str | None
    tool_name: str | None
    tool_input: Any
    tool_output: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> AfterShellExecution:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            event=checked_payload["event"],
            session_id=checked_payload["session_id"],
            matcher_context=checked_payload["matcher_context"],
            working_dir=checked_payload.get("working_dir"),
            tool_call_id=checked_payload.get("tool_call_id"),
            tool_name=checked_payload.get("tool_name"),
            tool_input=checked_payload.get("tool_input"),
            tool_output=checked_payload.get("tool_output"),
            json=checked_payload,
        )


def is_after_shell_execution(payload: object) -> TypeGuard[AfterShellExecutionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


GoosePayload = (
    SessionStart
    | SessionEnd
    | Stop
    | UserPromptSubmit
    | PreToolUse
    | PreToolUseResult
    | PostToolUse
    | PostToolUseFailure
    | BeforeReadFile
    | AfterFileEdit
    | BeforeShellExecution
    | AfterShellExecution
)

_CLASSES: Final[dict[str, type[GoosePayload]]] = {
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
    "Stop": Stop,
    "UserPromptSubmit": UserPromptSubmit,
    "PreToolUse": PreToolUse,
    "PreToolUseResult": PreToolUseResult,
    "PostToolUse": PostToolUse,
    "PostToolUseFailure": PostToolUseFailure,
    "BeforeReadFile": BeforeReadFile,
    "AfterFileEdit": AfterFileEdit,
    "BeforeShellExecution": BeforeShellExecution,
    "AfterShellExecution": AfterShellExecution,
}


def from_json(event: str, payload: object) -> GoosePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
