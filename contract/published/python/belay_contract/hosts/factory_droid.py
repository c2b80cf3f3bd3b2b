"""The hook events of Factory Droid.

Generated from hosts/factory-droid.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "factory-droid"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", (), "tool.start", "", "tool", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("tool_name", 1), ("toolName", 1), ("tool_input", 1041))),
    Event("PostToolUse", (), "tool.end", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("tool_name", 1), ("toolName", 1), ("tool_input", 1041), ("tool_response", 512))),
    Event("Notification", (), "agent.notify", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("message", 1025))),
    Event("UserPromptSubmit", (), "prompt.submit", "", "prompt", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("prompt", 1025), ("has_images", 8))),
    Event("Stop", (), "agent.stop", "", "stop", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("stop_hook_active", 1032))),
    Event("SubagentStop", (), "subagent.stop", "", "stop", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("stop_hook_active", 1032))),
    Event("PreCompact", (), "compact.start", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("trigger", 1025), ("custom_instructions", 1025))),
    Event("SessionStart", (), "session.start", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("source", 1025))),
    Event("SessionEnd", (), "session.end", "", "", "",
          (("session_id", 1), ("sessionId", 1), ("transcript_path", 1), ("transcriptPath", 1), ("cwd", 1025), ("permission_mode", 1), ("hook_event_name", 1), ("hookEventName", 1), ("reason", 1025))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call is run.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The agent has something to tell the user.
    #: Canonical type: agent.notify.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"
    #: The user has sent a prompt; a refusal also erases it.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: The agent has finished its turn.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: A sub-agent is about to end.
    #: Canonical type: subagent.stop.
    #: A refusal stops: stop.
    SUBAGENT_STOP = "SubagentStop"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    PRE_COMPACT = "PreCompact"
    #: A session begins, is resumed, cleared or compacted.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"


class PreToolUseDict(TypedDict):
    """Before a tool call is run."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    tool_name: NotRequired[str]
    toolName: NotRequired[str]
    tool_input: dict[str, Any] | str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call is run.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    tool_name: str | None
    tool_name2: str | None
    """older builds"""
    tool_input: dict[str, Any] | str
    """ApplyPatch may send the patch alone"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            tool_name=checked_payload.get("tool_name"),
            tool_name2=checked_payload.get("toolName"),
            tool_input=checked_payload["tool_input"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseDict(TypedDict):
    """After a tool call."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    tool_name: NotRequired[str]
    toolName: NotRequired[str]
    tool_input: dict[str, Any] | str
    tool_response: NotRequired[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    tool_name: str | None
    tool_name2: str | None
    """older builds"""
    tool_input: dict[str, Any] | str
    """ApplyPatch may send the patch alone"""
    tool_response: Any
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            tool_name=checked_payload.get("tool_name"),
            tool_name2=checked_payload.get("toolName"),
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload.get("tool_response"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[1].fields, payload)


class NotificationDict(TypedDict):
    """The agent has something to tell the user."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The agent has something to tell the user.

    Canonical type: agent.notify.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    message: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            message=checked_payload["message"],
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[2].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a prompt; a refusal also erases it."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    prompt: str
    has_images: NotRequired[bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a prompt; a refusal also erases it.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    prompt: str
    has_images: bool | None
    """newer builds"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            prompt=checked_payload["prompt"],
            has_images=checked_payload.get("has_images"),
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[3].fields, payload)


class StopDict(TypedDict):
    """The agent has finished its turn."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent has finished its turn.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    stop_hook_active: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[4].fields, payload)


class SubagentStopDict(TypedDict):
    """A sub-agent is about to end."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    stop_hook_active: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent is about to end.

    Canonical type: subagent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    stop_hook_active: bool
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            stop_hook_active=checked_payload["stop_hook_active"],
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[5].fields, payload)


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    trigger: str
    custom_instructions: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    trigger: str
    custom_instructions: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            trigger=checked_payload["trigger"],
            custom_instructions=checked_payload["custom_instructions"],
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[6].fields, payload)


class SessionStartDict(TypedDict):
    """A session begins, is resumed, cleared or compacted."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins, is resumed, cleared or compacted.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    source: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[7].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over."""

    session_id: NotRequired[str]
    sessionId: NotRequired[str]
    transcript_path: NotRequired[str]
    transcriptPath: NotRequired[str]
    cwd: str
    permission_mode: NotRequired[str]
    hook_event_name: NotRequired[str]
    hookEventName: NotRequired[str]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    session_id: str | None
    session_id2: str | None
    """older builds"""
    transcript_path: str | None
    transcript_path2: str | None
    """older builds"""
    cwd: str
    permission_mode: str | None
    hook_event_name: str | None
    hook_event_name2: str | None
    """older builds"""
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload.get("session_id"),
            session_id2=checked_payload.get("sessionId"),
            transcript_path=checked_payload.get("transcript_path"),
            transcript_path2=checked_payload.get("transcriptPath"),
            cwd=checked_payload["cwd"],
            permission_mode=checked_payload.get("permission_mode"),
            hook_event_name=checked_payload.get("hook_event_name"),
            hook_event_name2=checked_payload.get("hookEventName"),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[8].fields, payload)


FactoryDroidPayload = (
    PreToolUse
    | PostToolUse
    | Notification
    | UserPromptSubmit
    | Stop
    | SubagentStop
    | PreCompact
    | SessionStart
    | SessionEnd
)

_CLASSES: Final[dict[str, type[FactoryDroidPayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "Notification": Notification,
    "UserPromptSubmit": UserPromptSubmit,
    "Stop": Stop,
    "SubagentStop": SubagentStop,
    "PreCompact": PreCompact,
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
}


def from_json(event: str, payload: object) -> FactoryDroidPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
