"""The hook events of Kiro (IDE, CLI 3, CLI 2 and Amazon Q CLI).

Generated from hosts/kiro.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "kiro"

EVENTS: Final[tuple[Event, ...]] = (
    Event("SessionStart", ("agentSpawn", "sessionStart",), "session.start", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("SessionStart", "agentSpawn", "sessionStart")), ("cwd", 1025), ("session_id", 1))),
    Event("UserPromptSubmit", ("userPromptSubmit",), "prompt.submit", "", "prompt", "hook_event_name",
          (("hook_event_name", 1025, (), ("UserPromptSubmit", "userPromptSubmit")), ("cwd", 1025), ("session_id", 1), ("prompt", 1025))),
    Event("PreToolUse", ("preToolUse",), "tool.start", "", "tool", "hook_event_name",
          (("hook_event_name", 1025, (), ("PreToolUse", "preToolUse")), ("cwd", 1025), ("session_id", 1), ("tool_name", 1025), ("tool_input", 1040))),
    Event("PostToolUse", ("postToolUse",), "tool.end", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostToolUse", "postToolUse")), ("cwd", 1025), ("session_id", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1040, (("success", 8), ("result", 32))))),
    Event("Stop", ("stop",), "agent.stop", "", "stop", "hook_event_name",
          (("hook_event_name", 1025, (), ("Stop", "stop")), ("cwd", 1025), ("session_id", 1), ("assistant_response", 1))),
    Event("PreTaskExec", (), "task.start", "", "task", "hook_event_name",
          (("hook_event_name", 1025, (), ("PreTaskExec",)), ("cwd", 1025), ("session_id", 1))),
    Event("PostTaskExec", (), "task.complete", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostTaskExec",)), ("cwd", 1025), ("session_id", 1))),
    Event("PostFileCreate", (), "file.create", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostFileCreate",)), ("cwd", 1025), ("session_id", 1))),
    Event("PostFileSave", (), "file.write", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostFileSave",)), ("cwd", 1025), ("session_id", 1))),
    Event("PostFileDelete", (), "file.delete", "", "", "hook_event_name",
          (("hook_event_name", 1025, (), ("PostFileDelete",)), ("cwd", 1025), ("session_id", 1))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: A session begins; in CLI 2 an agent is spawned.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The user has sent a prompt.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: Before a tool call.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call; it cannot be refused any more.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The agent has finished its turn; CLI 2 reads no answer.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: Before a task of a spec is worked on (IDE).
    #: Canonical type: task.start.
    #: A refusal stops: task.
    PRE_TASK_EXEC = "PreTaskExec"
    #: After a task of a spec was worked on (IDE).
    #: Canonical type: task.complete.
    #: Nothing can be refused.
    POST_TASK_EXEC = "PostTaskExec"
    #: A file was created in the IDE.
    #: Canonical type: file.create.
    #: Nothing can be refused.
    POST_FILE_CREATE = "PostFileCreate"
    #: A file was saved in the IDE.
    #: Canonical type: file.write.
    #: Nothing can be refused.
    POST_FILE_SAVE = "PostFileSave"
    #: A file was deleted in the IDE.
    #: Canonical type: file.delete.
    #: Nothing can be refused.
    POST_FILE_DELETE = "PostFileDelete"


class SessionStartDict(TypedDict):
    """A session begins; in CLI 2 an agent is spawned."""

    hook_event_name: Literal["SessionStart", "agentSpawn", "sessionStart"]
    cwd: str
    session_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins; in CLI 2 an agent is spawned.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    hook_event_name: Literal["SessionStart", "agentSpawn", "sessionStart"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt."""

    hook_event_name: Literal["UserPromptSubmit", "userPromptSubmit"]
    cwd: str
    session_id: NotRequired[str]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    hook_event_name: Literal["UserPromptSubmit", "userPromptSubmit"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    prompt: str
    """empty in some builds"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PreToolUseDict(TypedDict):
    """Before a tool call."""

    hook_event_name: Literal["PreToolUse", "preToolUse"]
    cwd: str
    session_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    hook_event_name: Literal["PreToolUse", "preToolUse"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    tool_name: str
    tool_input: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostToolUseToolResponseValue(TypedDict):
    """tool_response of PostToolUseDict."""

    success: NotRequired[bool]
    result: NotRequired[list[Any]]


class PostToolUseDict(TypedDict):
    """After a tool call; it cannot be refused any more."""

    hook_event_name: Literal["PostToolUse", "postToolUse"]
    cwd: str
    session_id: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: PostToolUseToolResponseValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call; it cannot be refused any more.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    hook_event_name: Literal["PostToolUse", "postToolUse"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: PostToolUseToolResponseValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn; CLI 2 reads no answer."""

    hook_event_name: Literal["Stop", "stop"]
    cwd: str
    session_id: NotRequired[str]
    assistant_response: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn; CLI 2 reads no answer.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    hook_event_name: Literal["Stop", "stop"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    assistant_response: str | None
    """not sent by CLI 2"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            assistant_response=checked_payload.get("assistant_response"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class PreTaskExecDict(TypedDict):
    """Before a task of a spec is worked on (IDE)."""

    hook_event_name: Literal["PreTaskExec"]
    cwd: str
    session_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreTaskExec:
    """Before a task of a spec is worked on (IDE).

    Canonical type: task.start.
    A refusal stops: task.
    """

    NATIVE_NAME: ClassVar[str] = "PreTaskExec"

    hook_event_name: Literal["PreTaskExec"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreTaskExec:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            json=checked_payload,
        )


def is_pre_task_exec(payload: object) -> TypeGuard[PreTaskExecDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class PostTaskExecDict(TypedDict):
    """After a task of a spec was worked on (IDE)."""

    hook_event_name: Literal["PostTaskExec"]
    cwd: str
    session_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostTaskExec:
    """After a task of a spec was worked on (IDE).

    Canonical type: task.complete.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostTaskExec"

    hook_event_name: Literal["PostTaskExec"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostTaskExec:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            json=checked_payload,
        )


def is_post_task_exec(payload: object) -> TypeGuard[PostTaskExecDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class PostFileCreateDict(TypedDict):
    """A file was created in the IDE."""

    hook_event_name: Literal["PostFileCreate"]
    cwd: str
    session_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostFileCreate:
    """A file was created in the IDE.

    Canonical type: file.create.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostFileCreate"

    hook_event_name: Literal["PostFileCreate"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostFileCreate:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            json=checked_payload,
        )


def is_post_file_create(payload: object) -> TypeGuard[PostFileCreateDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class PostFileSaveDict(TypedDict):
    """A file was saved in the IDE."""

    hook_event_name: Literal["PostFileSave"]
    cwd: str
    session_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostFileSave:
    """A file was saved in the IDE.

    Canonical type: file.write.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostFileSave"

    hook_event_name: Literal["PostFileSave"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostFileSave:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            json=checked_payload,
        )


def is_post_file_save(payload: object) -> TypeGuard[PostFileSaveDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class PostFileDeleteDict(TypedDict):
    """A file was deleted in the IDE."""

    hook_event_name: Literal["PostFileDelete"]
    cwd: str
    session_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostFileDelete:
    """A file was deleted in the IDE.

    Canonical type: file.delete.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostFileDelete"

    hook_event_name: Literal["PostFileDelete"]
    cwd: str
    session_id: str | None
    """not sent by CLI 2"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostFileDelete:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            hook_event_name=checked_payload["hook_event_name"],
            cwd=checked_payload["cwd"],
            session_id=checked_payload.get("session_id"),
            json=checked_payload,
        )


def is_post_file_delete(payload: object) -> TypeGuard[PostFileDeleteDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


KiroPayload = (
    SessionStart
    | UserPromptSubmit
    | PreToolUse
    | PostToolUse
    | Stop
    | PreTaskExec
    | PostTaskExec
    | PostFileCreate
    | PostFileSave
    | PostFileDelete
)

_CLASSES: Final[dict[str, type[KiroPayload]]] = {
    "SessionStart": SessionStart,
    "UserPromptSubmit": UserPromptSubmit,
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "Stop": Stop,
    "PreTaskExec": PreTaskExec,
    "PostTaskExec": PostTaskExec,
    "PostFileCreate": PostFileCreate,
    "PostFileSave": PostFileSave,
    "PostFileDelete": PostFileDelete,
}


def from_json(event: str, payload: object) -> KiroPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
