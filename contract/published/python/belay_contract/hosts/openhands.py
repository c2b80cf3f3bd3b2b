"""The hook events of OpenHands.

Generated from hosts/openhands.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "openhands"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", ("pre_tool_use",), "tool.start", "", "tool", "event_type",
          (("event_type", 1025, (), ("PreToolUse", "pre_tool_use")), ("session_id", 1281), ("working_dir", 1281), ("metadata", 1040), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1536), ("message", 1281))),
    Event("PostToolUse", ("post_tool_use",), "tool.end", "", "", "event_type",
          (("event_type", 1025, (), ("PostToolUse", "post_tool_use")), ("session_id", 1281), ("working_dir", 1281), ("metadata", 1040), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1536), ("message", 1281))),
    Event("UserPromptSubmit", ("user_prompt_submit",), "prompt.submit", "", "prompt", "event_type",
          (("event_type", 1025, (), ("UserPromptSubmit", "user_prompt_submit")), ("session_id", 1281), ("working_dir", 1281), ("metadata", 1040), ("tool_name", 1281), ("tool_input", 1296), ("tool_response", 1536), ("message", 1025))),
    Event("SessionStart", ("session_start",), "session.start", "", "", "event_type",
          (("event_type", 1025, (), ("SessionStart", "session_start")), ("session_id", 1281), ("working_dir", 1281), ("metadata", 1040), ("tool_name", 1281), ("tool_input", 1296), ("tool_response", 1536), ("message", 1281))),
    Event("SessionEnd", ("session_end",), "session.end", "", "", "event_type",
          (("event_type", 1025, (), ("SessionEnd", "session_end")), ("session_id", 1281), ("working_dir", 1281), ("metadata", 1040), ("tool_name", 1281), ("tool_input", 1296), ("tool_response", 1536), ("message", 1281))),
    Event("Stop", ("stop",), "agent.stop", "", "stop", "event_type",
          (("event_type", 1025, (), ("Stop", "stop")), ("session_id", 1281), ("working_dir", 1281), ("metadata", 1040, (("reason", 1),)), ("tool_name", 1281), ("tool_input", 1296), ("tool_response", 1536), ("message", 1281))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call; it cannot be refused any more.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: The user has sent a message.
    #: Canonical type: prompt.submit.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: A session begins.
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: The agent wants to finish; a refusal keeps it at work.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"


class PreToolUseDict(TypedDict):
    """Before a tool call."""

    event_type: Literal["PreToolUse", "pre_tool_use"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any
    message: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    event_type: Literal["PreToolUse", "pre_tool_use"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any
    message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            event_type=checked_payload["event_type"],
            session_id=checked_payload["session_id"],
            working_dir=checked_payload["working_dir"],
            metadata=checked_payload["metadata"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            message=checked_payload["message"],
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseDict(TypedDict):
    """After a tool call; it cannot be refused any more."""

    event_type: Literal["PostToolUse", "post_tool_use"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any
    message: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call; it cannot be refused any more.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    event_type: Literal["PostToolUse", "post_tool_use"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any
    message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            event_type=checked_payload["event_type"],
            session_id=checked_payload["session_id"],
            working_dir=checked_payload["working_dir"],
            metadata=checked_payload["metadata"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            message=checked_payload["message"],
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class UserPromptSubmitDict(TypedDict):
    """The user has sent a message."""

    event_type: Literal["UserPromptSubmit", "user_prompt_submit"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """The user has sent a message.

    Canonical type: prompt.submit.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    event_type: Literal["UserPromptSubmit", "user_prompt_submit"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            event_type=checked_payload["event_type"],
            session_id=checked_payload["session_id"],
            working_dir=checked_payload["working_dir"],
            metadata=checked_payload["metadata"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            message=checked_payload["message"],
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class SessionStartDict(TypedDict):
    """A session begins."""

    event_type: Literal["SessionStart", "session_start"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins.

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    event_type: Literal["SessionStart", "session_start"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            event_type=checked_payload["event_type"],
            session_id=checked_payload["session_id"],
            working_dir=checked_payload["working_dir"],
            metadata=checked_payload["metadata"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            message=checked_payload["message"],
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class SessionEndDict(TypedDict):
    """The session is over."""

    event_type: Literal["SessionEnd", "session_end"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    event_type: Literal["SessionEnd", "session_end"]
    session_id: str | None
    working_dir: str | None
    metadata: dict[str, Any]
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            event_type=checked_payload["event_type"],
            session_id=checked_payload["session_id"],
            working_dir=checked_payload["working_dir"],
            metadata=checked_payload["metadata"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            message=checked_payload["message"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class StopMetadataValue(TypedDict):
    """metadata of StopDict."""

    reason: NotRequired[str]


class StopDict(TypedDict):
    """The agent wants to finish; a refusal keeps it at work."""

    event_type: Literal["Stop", "stop"]
    session_id: str | None
    working_dir: str | None
    metadata: StopMetadataValue
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent wants to finish; a refusal keeps it at work.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    event_type: Literal["Stop", "stop"]
    session_id: str | None
    working_dir: str | None
    metadata: StopMetadataValue
    tool_name: str | None
    tool_input: dict[str, Any] | None
    tool_response: Any
    message: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            event_type=checked_payload["event_type"],
            session_id=checked_payload["session_id"],
            working_dir=checked_payload["working_dir"],
            metadata=checked_payload["metadata"],
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            message=checked_payload["message"],
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


OpenhandsPayload = (
    PreToolUse
    | PostToolUse
    | UserPromptSubmit
    | SessionStart
    | SessionEnd
    | Stop
)

_CLASSES: Final[dict[str, type[OpenhandsPayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "UserPromptSubmit": UserPromptSubmit,
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
    "Stop": Stop,
}


def from_json(event: str, payload: object) -> OpenhandsPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
