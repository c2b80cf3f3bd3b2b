"""The hook events of Google Antigravity.

Generated from hosts/antigravity.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event, whole

HOST: Final = "antigravity"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", (), "tool.start", "", "tool", "",
          (("conversationId", 1025), ("workspacePaths", 1088), ("transcriptPath", 1025), ("artifactDirectoryPath", 1), ("modelName", 1), ("toolCall", 1040, (("name", 1025), ("args", 1040))), ("stepIdx", 1026))),
    Event("PostToolUse", (), "tool.end", "", "", "",
          (("conversationId", 1025), ("workspacePaths", 1088), ("transcriptPath", 1025), ("artifactDirectoryPath", 1), ("modelName", 1), ("toolCall", 1040, (("name", 1025), ("args", 1040))), ("stepIdx", 1026), ("error", 1))),
    Event("PreInvocation", (), "model.request", "", "", "",
          (("conversationId", 1025), ("workspacePaths", 1088), ("transcriptPath", 1025), ("artifactDirectoryPath", 1), ("modelName", 1), ("invocationNum", 1026), ("initialNumSteps", 1026))),
    Event("PostInvocation", (), "model.response", "", "", "",
          (("conversationId", 1025), ("workspacePaths", 1088), ("transcriptPath", 1025), ("artifactDirectoryPath", 1), ("modelName", 1), ("invocationNum", 1026), ("initialNumSteps", 1026))),
    Event("Stop", (), "agent.stop", "", "stop", "",
          (("conversationId", 1025), ("workspacePaths", 1088), ("transcriptPath", 1025), ("artifactDirectoryPath", 1), ("modelName", 1), ("executionNum", 1026), ("terminationReason", 1025), ("fullyIdle", 1032), ("error", 1))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call is run.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: After a tool call; nothing can be said to the agent.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: Before a call of the model; the host can take steps to put in, in a form that no source of ours spells out.
    #: Canonical type: model.request.
    #: Nothing can be refused.
    PRE_INVOCATION = "PreInvocation"
    #: After a call of the model.
    #: Canonical type: model.response.
    #: Nothing can be refused.
    POST_INVOCATION = "PostInvocation"
    #: The agent is about to end its run.
    #: Canonical type: agent.stop.
    #: A refusal stops: stop.
    STOP = "Stop"


class PreToolUseToolCallValue(TypedDict):
    """toolCall of PreToolUseDict."""

    name: str
    args: dict[str, Any]


class PreToolUseDict(TypedDict):
    """Before a tool call is run."""

    conversationId: str
    workspacePaths: list[str]
    transcriptPath: str
    artifactDirectoryPath: NotRequired[str]
    modelName: NotRequired[str]
    toolCall: PreToolUseToolCallValue
    stepIdx: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """Before a tool call is run.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    conversation_id: str
    workspace_paths: list[str]
    """may be empty"""
    transcript_path: str
    artifact_directory_path: str | None
    model_name: str | None
    tool_call: PreToolUseToolCallValue
    step_idx: int
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            conversation_id=checked_payload["conversationId"],
            workspace_paths=checked_payload["workspacePaths"],
            transcript_path=checked_payload["transcriptPath"],
            artifact_directory_path=checked_payload.get("artifactDirectoryPath"),
            model_name=checked_payload.get("modelName"),
            tool_call=checked_payload["toolCall"],
            step_idx=whole(checked_payload["stepIdx"]),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseToolCallValue(TypedDict):
    """toolCall of PostToolUseDict."""

    name: str
    args: dict[str, Any]


class PostToolUseDict(TypedDict):
    """After a tool call; nothing can be said to the agent."""

    conversationId: str
    workspacePaths: list[str]
    transcriptPath: str
    artifactDirectoryPath: NotRequired[str]
    modelName: NotRequired[str]
    toolCall: PostToolUseToolCallValue
    stepIdx: int
    error: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """After a tool call; nothing can be said to the agent.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    conversation_id: str
    workspace_paths: list[str]
    """may be empty"""
    transcript_path: str
    artifact_directory_path: str | None
    model_name: str | None
    tool_call: PostToolUseToolCallValue
    step_idx: int
    error: str | None
    """may be empty"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            conversation_id=checked_payload["conversationId"],
            workspace_paths=checked_payload["workspacePaths"],
            transcript_path=checked_payload["transcriptPath"],
            artifact_directory_path=checked_payload.get("artifactDirectoryPath"),
            model_name=checked_payload.get("modelName"),
            tool_call=checked_payload["toolCall"],
            step_idx=whole(checked_payload["stepIdx"]),
            error=checked_payload.get("error"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[1].fields, payload)


class PreInvocationDict(TypedDict):
    """Before a call of the model; the host can take steps to put in, in a form that no source of ours spells out."""

    conversationId: str
    workspacePaths: list[str]
    transcriptPath: str
    artifactDirectoryPath: NotRequired[str]
    modelName: NotRequired[str]
    invocationNum: int
    initialNumSteps: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PreInvocation:
    """Before a call of the model; the host can take steps to put in, in a form that no source of ours spells out.

    Canonical type: model.request.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PreInvocation"

    conversation_id: str
    workspace_paths: list[str]
    """may be empty"""
    transcript_path: str
    artifact_directory_path: str | None
    model_name: str | None
    invocation_num: int
    initial_num_steps: int
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreInvocation:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            conversation_id=checked_payload["conversationId"],
            workspace_paths=checked_payload["workspacePaths"],
            transcript_path=checked_payload["transcriptPath"],
            artifact_directory_path=checked_payload.get("artifactDirectoryPath"),
            model_name=checked_payload.get("modelName"),
            invocation_num=whole(checked_payload["invocationNum"]),
            initial_num_steps=whole(checked_payload["initialNumSteps"]),
            json=checked_payload,
        )


def is_pre_invocation(payload: object) -> TypeGuard[PreInvocationDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[2].fields, payload)


class PostInvocationDict(TypedDict):
    """After a call of the model."""

    conversationId: str
    workspacePaths: list[str]
    transcriptPath: str
    artifactDirectoryPath: NotRequired[str]
    modelName: NotRequired[str]
    invocationNum: int
    initialNumSteps: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PostInvocation:
    """After a call of the model.

    Canonical type: model.response.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostInvocation"

    conversation_id: str
    workspace_paths: list[str]
    """may be empty"""
    transcript_path: str
    artifact_directory_path: str | None
    model_name: str | None
    invocation_num: int
    initial_num_steps: int
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostInvocation:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            conversation_id=checked_payload["conversationId"],
            workspace_paths=checked_payload["workspacePaths"],
            transcript_path=checked_payload["transcriptPath"],
            artifact_directory_path=checked_payload.get("artifactDirectoryPath"),
            model_name=checked_payload.get("modelName"),
            invocation_num=whole(checked_payload["invocationNum"]),
            initial_num_steps=whole(checked_payload["initialNumSteps"]),
            json=checked_payload,
        )


def is_post_invocation(payload: object) -> TypeGuard[PostInvocationDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[3].fields, payload)


class StopDict(TypedDict):
    """The agent is about to end its run."""

    conversationId: str
    workspacePaths: list[str]
    transcriptPath: str
    artifactDirectoryPath: NotRequired[str]
    modelName: NotRequired[str]
    executionNum: int
    terminationReason: str
    fullyIdle: bool
    error: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The agent is about to end its run.

    Canonical type: agent.stop.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    conversation_id: str
    workspace_paths: list[str]
    """may be empty"""
    transcript_path: str
    artifact_directory_path: str | None
    model_name: str | None
    execution_num: int
    termination_reason: str
    """model_stop among others"""
    fully_idle: bool
    error: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            conversation_id=checked_payload["conversationId"],
            workspace_paths=checked_payload["workspacePaths"],
            transcript_path=checked_payload["transcriptPath"],
            artifact_directory_path=checked_payload.get("artifactDirectoryPath"),
            model_name=checked_payload.get("modelName"),
            execution_num=whole(checked_payload["executionNum"]),
            termination_reason=checked_payload["terminationReason"],
            fully_idle=checked_payload["fullyIdle"],
            error=checked_payload.get("error"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[4].fields, payload)


AntigravityPayload = (
    PreToolUse
    | PostToolUse
    | PreInvocation
    | PostInvocation
    | Stop
)

_CLASSES: Final[dict[str, type[AntigravityPayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "PreInvocation": PreInvocation,
    "PostInvocation": PostInvocation,
    "Stop": Stop,
}


def from_json(event: str, payload: object) -> AntigravityPayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
