"""The hook events of OpenCode.

Generated from hosts/opencode.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event

HOST: Final = "opencode"

EVENTS: Final[tuple[Event, ...]] = (
    Event("tool.execute.before", (), "tool.start", "", "tool", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("tool", 1025), ("sessionID", 1025), ("callID", 1025))), ("output", 1040, (("args", 1536),)))),
    Event("tool.execute.after", (), "tool.end", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("tool", 1025), ("sessionID", 1025), ("callID", 1025), ("args", 1536))), ("output", 1040, (("title", 1), ("output", 1), ("metadata", 16), ("content", 128))))),
    Event("chat.message", (), "prompt.submit", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("sessionID", 1025), ("agent", 1), ("model", 512), ("messageID", 1))), ("output", 1040, (("message", 1040, (("id", 1025), ("role", 1025), ("sessionID", 1025), ("time", 1040, (("created", 1026),)), ("agent", 1), ("model", 16, (("providerID", 1025), ("modelID", 1025))))), ("parts", 1152, (("type", 1025), ("text", 1), ("messageID", 1), ("sessionID", 1), ("id", 1))))))),
    Event("chat.params", (), "model.params", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("sessionID", 1025), ("agent", 1536), ("model", 1040), ("provider", 16), ("message", 16))), ("output", 1040, (("maxOutputTokens", 2), ("temperature", 4), ("topP", 4), ("topK", 4), ("options", 16))))),
    Event("chat.headers", (), "model.params", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("sessionID", 1025), ("agent", 512), ("model", 16), ("provider", 16), ("message", 16))), ("output", 1040, (("headers", 16),)))),
    Event("shell.env", (), "shell.env", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("cwd", 1025), ("sessionID", 1), ("callID", 1))), ("output", 1040, (("env", 1040),)))),
    Event("permission.ask", (), "tool.permission", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040), ("output", 1040, (("status", 1025),)))),
    Event("command.execute.before", (), "prompt.expand", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("command", 1025), ("sessionID", 1025), ("arguments", 1025))), ("output", 1040, (("parts", 1056),)))),
    Event("tool.definition", (), "tool.define", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("toolID", 1025),)), ("output", 1040, (("description", 1025), ("parameters", 1536))))),
    Event("experimental.chat.messages.transform", (), "prompt.transform", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040), ("output", 1040))),
    Event("experimental.chat.system.transform", (), "prompt.transform", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("sessionID", 1), ("model", 16))), ("output", 1040, (("system", 1088),)))),
    Event("experimental.session.compacting", (), "compact.start", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040), ("output", 1040))),
    Event("experimental.text.complete", (), "agent.response", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("input", 1040, (("sessionID", 1025), ("messageID", 1025), ("partID", 1025))), ("output", 1040, (("text", 1025),)))),
    Event("session.created", (), "session.start", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040, (("sessionID", 1025), ("info", 1040, (("id", 1025), ("slug", 1), ("version", 1), ("projectID", 1), ("directory", 1), ("path", 1), ("title", 1), ("permission", 128, (("permission", 1025), ("pattern", 1025), ("action", 1025))), ("cost", 4), ("tokens", 16), ("time", 16, (("created", 1026), ("updated", 2))))))))))),
    Event("session.idle", (), "agent.stop", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040, (("sessionID", 1025),)))))),
    Event("session.error", (), "session.error", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040))))),
    Event("session.compacted", (), "compact.end", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040))))),
    Event("session.deleted", (), "session.end", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040))))),
    Event("permission.asked", (), "tool.permission", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040, (("id", 1025), ("sessionID", 1025), ("permission", 1025), ("patterns", 1088), ("metadata", 1040), ("always", 1088), ("tool", 16, (("messageID", 1025), ("callID", 1025))))))))),
    Event("permission.replied", (), "tool.result", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040, (("sessionID", 1025), ("requestID", 1025), ("reply", 1025))))))),
    Event("file.edited", (), "file.write", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040, (("file", 1025),)))))),
    Event("file.watcher.updated", (), "file.change", "", "", "",
          (("hook", 1), ("sessionID", 1), ("directory", 1), ("event", 1040, (("id", 1025), ("type", 1025), ("properties", 1040))))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: Before a tool call, ahead of the host's permission check.
    #: Canonical type: tool.start.
    #: A refusal stops: tool.
    TOOL_EXECUTE_BEFORE = "tool.execute.before"
    #: After a tool call that was not refused.
    #: Canonical type: tool.end.
    #: Nothing can be refused.
    TOOL_EXECUTE_AFTER = "tool.execute.after"
    #: The user has sent a message.
    #: Canonical type: prompt.submit.
    #: Nothing can be refused.
    CHAT_MESSAGE = "chat.message"
    #: Before a model request, with the parameters that it will have.
    #: Canonical type: model.params.
    #: Nothing can be refused.
    CHAT_PARAMS = "chat.params"
    #: Before a model request, with the headers that it will have.
    #: Canonical type: model.params.
    #: Nothing can be refused.
    CHAT_HEADERS = "chat.headers"
    #: A shell is about to start; tells the variables that it gets.
    #: Canonical type: shell.env.
    #: Nothing can be refused.
    SHELL_ENV = "shell.env"
    #: Declared for requests for approval, but never called in 1.18.34.
    #: Canonical type: tool.permission.
    #: Nothing can be refused.
    PERMISSION_ASK = "permission.ask"
    #: A slash command is about to be expanded.
    #: Canonical type: prompt.expand.
    #: Nothing can be refused.
    COMMAND_EXECUTE_BEFORE = "command.execute.before"
    #: A tool is described to the model.
    #: Canonical type: tool.define.
    #: Nothing can be refused.
    TOOL_DEFINITION = "tool.definition"
    #: The conversation may be changed before it is sent to the model.
    #: Canonical type: prompt.transform.
    #: Nothing can be refused.
    EXPERIMENTAL_CHAT_MESSAGES_TRANSFORM = "experimental.chat.messages.transform"
    #: The system prompt may be changed before it is sent to the model.
    #: Canonical type: prompt.transform.
    #: Nothing can be refused.
    EXPERIMENTAL_CHAT_SYSTEM_TRANSFORM = "experimental.chat.system.transform"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Nothing can be refused.
    EXPERIMENTAL_SESSION_COMPACTING = "experimental.session.compacting"
    #: A piece of the agent's text is complete.
    #: Canonical type: agent.response.
    #: Nothing can be refused.
    EXPERIMENTAL_TEXT_COMPLETE = "experimental.text.complete"
    #: Bus event; a session was made (also one for a sub-agent).
    #: Canonical type: session.start.
    #: Nothing can be refused.
    SESSION_CREATED = "session.created"
    #: Bus event; the session waits for its user.
    #: Canonical type: agent.stop.
    #: Nothing can be refused.
    SESSION_IDLE = "session.idle"
    #: Bus event; the session met an error.
    #: Canonical type: session.error.
    #: Nothing can be refused.
    SESSION_ERROR = "session.error"
    #: Bus event; the conversation was compacted.
    #: Canonical type: compact.end.
    #: Nothing can be refused.
    SESSION_COMPACTED = "session.compacted"
    #: Bus event; the session was deleted. The end of a process is not told.
    #: Canonical type: session.end.
    #: Nothing can be refused.
    SESSION_DELETED = "session.deleted"
    #: Bus event; the user is asked for approval. It cannot be answered from here.
    #: Canonical type: tool.permission.
    #: Nothing can be refused.
    PERMISSION_ASKED = "permission.asked"
    #: Bus event; the request for approval was answered.
    #: Canonical type: tool.result.
    #: Nothing can be refused.
    PERMISSION_REPLIED = "permission.replied"
    #: Bus event; one of the host's tools has written a file.
    #: Canonical type: file.write.
    #: Nothing can be refused.
    FILE_EDITED = "file.edited"
    #: Bus event; a file of the project has changed on disk.
    #: Canonical type: file.change.
    #: Nothing can be refused.
    FILE_WATCHER_UPDATED = "file.watcher.updated"


class ToolExecuteBeforeInputValue(TypedDict):
    """input of ToolExecuteBeforeDict."""

    tool: str
    sessionID: str
    callID: str


class ToolExecuteBeforeOutputValue(TypedDict):
    """output of ToolExecuteBeforeDict."""

    args: Any


class ToolExecuteBeforeDict(TypedDict):
    """Before a tool call, ahead of the host's permission check."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ToolExecuteBeforeInputValue
    output: ToolExecuteBeforeOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolExecuteBefore:
    """Before a tool call, ahead of the host's permission check.

    Canonical type: tool.start.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "tool.execute.before"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ToolExecuteBeforeInputValue
    output: ToolExecuteBeforeOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolExecuteBefore:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_tool_execute_before(payload: object) -> TypeGuard[ToolExecuteBeforeDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[0].fields, payload)


class ToolExecuteAfterInputValue(TypedDict):
    """input of ToolExecuteAfterDict."""

    tool: str
    sessionID: str
    callID: str
    args: Any


class ToolExecuteAfterOutputValue(TypedDict):
    """output of ToolExecuteAfterDict."""

    title: NotRequired[str]
    output: NotRequired[str]
    metadata: NotRequired[dict[str, Any]]
    content: NotRequired[list[dict[str, Any]]]


class ToolExecuteAfterDict(TypedDict):
    """After a tool call that was not refused."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ToolExecuteAfterInputValue
    output: ToolExecuteAfterOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolExecuteAfter:
    """After a tool call that was not refused.

    Canonical type: tool.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "tool.execute.after"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ToolExecuteAfterInputValue
    output: ToolExecuteAfterOutputValue
    """title, output and metadata for the host's own tools; MCP's content as it came for others"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolExecuteAfter:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_tool_execute_after(payload: object) -> TypeGuard[ToolExecuteAfterDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[1].fields, payload)


class ChatMessageInputValue(TypedDict):
    """input of ChatMessageDict."""

    sessionID: str
    agent: NotRequired[str]
    model: NotRequired[Any]
    messageID: NotRequired[str]


class ChatMessageOutputMessageTimeValue(TypedDict):
    """time of ChatMessageOutputMessageValue."""

    created: int


class ChatMessageOutputMessageModelValue(TypedDict):
    """model of ChatMessageOutputMessageValue."""

    providerID: str
    modelID: str


class ChatMessageOutputMessageValue(TypedDict):
    """message of ChatMessageOutputValue."""

    id: str
    role: str
    sessionID: str
    time: ChatMessageOutputMessageTimeValue
    agent: NotRequired[str]
    model: NotRequired[ChatMessageOutputMessageModelValue]


class ChatMessageOutputPartsValue(TypedDict):
    """parts of ChatMessageOutputValue."""

    type: str
    text: NotRequired[str]
    messageID: NotRequired[str]
    sessionID: NotRequired[str]
    id: NotRequired[str]


class ChatMessageOutputValue(TypedDict):
    """output of ChatMessageDict."""

    message: ChatMessageOutputMessageValue
    parts: list[ChatMessageOutputPartsValue]


class ChatMessageDict(TypedDict):
    """The user has sent a message."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ChatMessageInputValue
    output: ChatMessageOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatMessage:
    """The user has sent a message.

    Canonical type: prompt.submit.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "chat.message"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ChatMessageInputValue
    output: ChatMessageOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ChatMessage:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_chat_message(payload: object) -> TypeGuard[ChatMessageDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[2].fields, payload)


class ChatParamsInputValue(TypedDict):
    """input of ChatParamsDict."""

    sessionID: str
    agent: Any
    model: dict[str, Any]
    provider: NotRequired[dict[str, Any]]
    message: NotRequired[dict[str, Any]]


class ChatParamsOutputValue(TypedDict):
    """output of ChatParamsDict."""

    maxOutputTokens: NotRequired[int]
    temperature: NotRequired[float]
    topP: NotRequired[float]
    topK: NotRequired[float]
    options: NotRequired[dict[str, Any]]


class ChatParamsDict(TypedDict):
    """Before a model request, with the parameters that it will have."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ChatParamsInputValue
    output: ChatParamsOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatParams:
    """Before a model request, with the parameters that it will have.

    Canonical type: model.params.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "chat.params"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ChatParamsInputValue
    output: ChatParamsOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ChatParams:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_chat_params(payload: object) -> TypeGuard[ChatParamsDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[3].fields, payload)


class ChatHeadersInputValue(TypedDict):
    """input of ChatHeadersDict."""

    sessionID: str
    agent: NotRequired[Any]
    model: NotRequired[dict[str, Any]]
    provider: NotRequired[dict[str, Any]]
    message: NotRequired[dict[str, Any]]


class ChatHeadersOutputValue(TypedDict):
    """output of ChatHeadersDict."""

    headers: NotRequired[dict[str, Any]]


class ChatHeadersDict(TypedDict):
    """Before a model request, with the headers that it will have."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ChatHeadersInputValue
    output: ChatHeadersOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatHeaders:
    """Before a model request, with the headers that it will have.

    Canonical type: model.params.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "chat.headers"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ChatHeadersInputValue
    output: ChatHeadersOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ChatHeaders:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_chat_headers(payload: object) -> TypeGuard[ChatHeadersDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[4].fields, payload)


class ShellEnvInputValue(TypedDict):
    """input of ShellEnvDict."""

    cwd: str
    sessionID: NotRequired[str]
    callID: NotRequired[str]


class ShellEnvOutputValue(TypedDict):
    """output of ShellEnvDict."""

    env: dict[str, Any]


class ShellEnvDict(TypedDict):
    """A shell is about to start; tells the variables that it gets."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ShellEnvInputValue
    output: ShellEnvOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ShellEnv:
    """A shell is about to start; tells the variables that it gets.

    Canonical type: shell.env.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "shell.env"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ShellEnvInputValue
    output: ShellEnvOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ShellEnv:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_shell_env(payload: object) -> TypeGuard[ShellEnvDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[5].fields, payload)


class PermissionAskOutputValue(TypedDict):
    """output of PermissionAskDict."""

    status: str


class PermissionAskDict(TypedDict):
    """Declared for requests for approval, but never called in 1.18.34."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: dict[str, Any]
    output: PermissionAskOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionAsk:
    """Declared for requests for approval, but never called in 1.18.34.

    Canonical type: tool.permission.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "permission.ask"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: dict[str, Any]
    output: PermissionAskOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionAsk:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_permission_ask(payload: object) -> TypeGuard[PermissionAskDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[6].fields, payload)


class CommandExecuteBeforeInputValue(TypedDict):
    """input of CommandExecuteBeforeDict."""

    command: str
    sessionID: str
    arguments: str


class CommandExecuteBeforeOutputValue(TypedDict):
    """output of CommandExecuteBeforeDict."""

    parts: list[Any]


class CommandExecuteBeforeDict(TypedDict):
    """A slash command is about to be expanded."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: CommandExecuteBeforeInputValue
    output: CommandExecuteBeforeOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class CommandExecuteBefore:
    """A slash command is about to be expanded.

    Canonical type: prompt.expand.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "command.execute.before"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: CommandExecuteBeforeInputValue
    output: CommandExecuteBeforeOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> CommandExecuteBefore:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_command_execute_before(payload: object) -> TypeGuard[CommandExecuteBeforeDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[7].fields, payload)


class ToolDefinitionInputValue(TypedDict):
    """input of ToolDefinitionDict."""

    toolID: str


class ToolDefinitionOutputValue(TypedDict):
    """output of ToolDefinitionDict."""

    description: str
    parameters: Any


class ToolDefinitionDict(TypedDict):
    """A tool is described to the model."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ToolDefinitionInputValue
    output: ToolDefinitionOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolDefinition:
    """A tool is described to the model.

    Canonical type: tool.define.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "tool.definition"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ToolDefinitionInputValue
    output: ToolDefinitionOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolDefinition:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_tool_definition(payload: object) -> TypeGuard[ToolDefinitionDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[8].fields, payload)


class ExperimentalChatMessagesTransformDict(TypedDict):
    """The conversation may be changed before it is sent to the model."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: dict[str, Any]
    output: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class ExperimentalChatMessagesTransform:
    """The conversation may be changed before it is sent to the model.

    Canonical type: prompt.transform.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "experimental.chat.messages.transform"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: dict[str, Any]
    output: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ExperimentalChatMessagesTransform:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_experimental_chat_messages_transform(payload: object) -> TypeGuard[ExperimentalChatMessagesTransformDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[9].fields, payload)


class ExperimentalChatSystemTransformInputValue(TypedDict):
    """input of ExperimentalChatSystemTransformDict."""

    sessionID: NotRequired[str]
    model: NotRequired[dict[str, Any]]


class ExperimentalChatSystemTransformOutputValue(TypedDict):
    """output of ExperimentalChatSystemTransformDict."""

    system: list[str]


class ExperimentalChatSystemTransformDict(TypedDict):
    """The system prompt may be changed before it is sent to the model."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ExperimentalChatSystemTransformInputValue
    output: ExperimentalChatSystemTransformOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ExperimentalChatSystemTransform:
    """The system prompt may be changed before it is sent to the model.

    Canonical type: prompt.transform.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "experimental.chat.system.transform"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ExperimentalChatSystemTransformInputValue
    output: ExperimentalChatSystemTransformOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ExperimentalChatSystemTransform:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_experimental_chat_system_transform(payload: object) -> TypeGuard[ExperimentalChatSystemTransformDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[10].fields, payload)


class ExperimentalSessionCompactingDict(TypedDict):
    """Before the conversation is compacted."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: dict[str, Any]
    output: dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class ExperimentalSessionCompacting:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "experimental.session.compacting"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: dict[str, Any]
    output: dict[str, Any]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ExperimentalSessionCompacting:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_experimental_session_compacting(payload: object) -> TypeGuard[ExperimentalSessionCompactingDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[11].fields, payload)


class ExperimentalTextCompleteInputValue(TypedDict):
    """input of ExperimentalTextCompleteDict."""

    sessionID: str
    messageID: str
    partID: str


class ExperimentalTextCompleteOutputValue(TypedDict):
    """output of ExperimentalTextCompleteDict."""

    text: str


class ExperimentalTextCompleteDict(TypedDict):
    """A piece of the agent's text is complete."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    input: ExperimentalTextCompleteInputValue
    output: ExperimentalTextCompleteOutputValue


@dataclass(frozen=True, kw_only=True, slots=True)
class ExperimentalTextComplete:
    """A piece of the agent's text is complete.

    Canonical type: agent.response.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "experimental.text.complete"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    input: ExperimentalTextCompleteInputValue
    output: ExperimentalTextCompleteOutputValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ExperimentalTextComplete:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            input=checked_payload["input"],
            output=checked_payload["output"],
            json=checked_payload,
        )


def is_experimental_text_complete(payload: object) -> TypeGuard[ExperimentalTextCompleteDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[12].fields, payload)


class SessionCreatedEventPropertiesInfoPermissionValue(TypedDict):
    """permission of SessionCreatedEventPropertiesInfoValue."""

    permission: str
    pattern: str
    action: str


class SessionCreatedEventPropertiesInfoTimeValue(TypedDict):
    """time of SessionCreatedEventPropertiesInfoValue."""

    created: int
    updated: NotRequired[int]


class SessionCreatedEventPropertiesInfoValue(TypedDict):
    """info of SessionCreatedEventPropertiesValue."""

    id: str
    slug: NotRequired[str]
    version: NotRequired[str]
    projectID: NotRequired[str]
    directory: NotRequired[str]
    path: NotRequired[str]
    title: NotRequired[str]
    permission: NotRequired[list[SessionCreatedEventPropertiesInfoPermissionValue]]
    cost: NotRequired[float]
    tokens: NotRequired[dict[str, Any]]
    time: NotRequired[SessionCreatedEventPropertiesInfoTimeValue]


class SessionCreatedEventPropertiesValue(TypedDict):
    """properties of SessionCreatedEventValue."""

    sessionID: str
    info: SessionCreatedEventPropertiesInfoValue


class SessionCreatedEventValue(TypedDict):
    """event of SessionCreatedDict."""

    id: str
    type: str
    properties: SessionCreatedEventPropertiesValue


class SessionCreatedDict(TypedDict):
    """Bus event; a session was made (also one for a sub-agent)."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: SessionCreatedEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionCreated:
    """Bus event; a session was made (also one for a sub-agent).

    Canonical type: session.start.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session.created"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: SessionCreatedEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionCreated:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_session_created(payload: object) -> TypeGuard[SessionCreatedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[13].fields, payload)


class SessionIdleEventPropertiesValue(TypedDict):
    """properties of SessionIdleEventValue."""

    sessionID: str


class SessionIdleEventValue(TypedDict):
    """event of SessionIdleDict."""

    id: str
    type: str
    properties: SessionIdleEventPropertiesValue


class SessionIdleDict(TypedDict):
    """Bus event; the session waits for its user."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: SessionIdleEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionIdle:
    """Bus event; the session waits for its user.

    Canonical type: agent.stop.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session.idle"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: SessionIdleEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionIdle:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[14], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_session_idle(payload: object) -> TypeGuard[SessionIdleDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[14].fields, payload)


class SessionErrorEventValue(TypedDict):
    """event of SessionErrorDict."""

    id: str
    type: str
    properties: dict[str, Any]


class SessionErrorDict(TypedDict):
    """Bus event; the session met an error."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: SessionErrorEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionError:
    """Bus event; the session met an error.

    Canonical type: session.error.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session.error"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: SessionErrorEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionError:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[15], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_session_error(payload: object) -> TypeGuard[SessionErrorDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[15].fields, payload)


class SessionCompactedEventValue(TypedDict):
    """event of SessionCompactedDict."""

    id: str
    type: str
    properties: dict[str, Any]


class SessionCompactedDict(TypedDict):
    """Bus event; the conversation was compacted."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: SessionCompactedEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionCompacted:
    """Bus event; the conversation was compacted.

    Canonical type: compact.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session.compacted"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: SessionCompactedEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionCompacted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[16], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_session_compacted(payload: object) -> TypeGuard[SessionCompactedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[16].fields, payload)


class SessionDeletedEventValue(TypedDict):
    """event of SessionDeletedDict."""

    id: str
    type: str
    properties: dict[str, Any]


class SessionDeletedDict(TypedDict):
    """Bus event; the session was deleted. The end of a process is not told."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: SessionDeletedEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionDeleted:
    """Bus event; the session was deleted. The end of a process is not told.

    Canonical type: session.end.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "session.deleted"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: SessionDeletedEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionDeleted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[17], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_session_deleted(payload: object) -> TypeGuard[SessionDeletedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[17].fields, payload)


class PermissionAskedEventPropertiesToolValue(TypedDict):
    """tool of PermissionAskedEventPropertiesValue."""

    messageID: str
    callID: str


class PermissionAskedEventPropertiesValue(TypedDict):
    """properties of PermissionAskedEventValue."""

    id: str
    sessionID: str
    permission: str
    patterns: list[str]
    metadata: dict[str, Any]
    always: list[str]
    tool: NotRequired[PermissionAskedEventPropertiesToolValue]


class PermissionAskedEventValue(TypedDict):
    """event of PermissionAskedDict."""

    id: str
    type: str
    properties: PermissionAskedEventPropertiesValue


class PermissionAskedDict(TypedDict):
    """Bus event; the user is asked for approval. It cannot be answered from here."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: PermissionAskedEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionAsked:
    """Bus event; the user is asked for approval. It cannot be answered from here.

    Canonical type: tool.permission.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "permission.asked"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: PermissionAskedEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionAsked:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[18], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_permission_asked(payload: object) -> TypeGuard[PermissionAskedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[18].fields, payload)


class PermissionRepliedEventPropertiesValue(TypedDict):
    """properties of PermissionRepliedEventValue."""

    sessionID: str
    requestID: str
    reply: str


class PermissionRepliedEventValue(TypedDict):
    """event of PermissionRepliedDict."""

    id: str
    type: str
    properties: PermissionRepliedEventPropertiesValue


class PermissionRepliedDict(TypedDict):
    """Bus event; the request for approval was answered."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: PermissionRepliedEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionReplied:
    """Bus event; the request for approval was answered.

    Canonical type: tool.result.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "permission.replied"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: PermissionRepliedEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionReplied:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[19], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_permission_replied(payload: object) -> TypeGuard[PermissionRepliedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[19].fields, payload)


class FileEditedEventPropertiesValue(TypedDict):
    """properties of FileEditedEventValue."""

    file: str


class FileEditedEventValue(TypedDict):
    """event of FileEditedDict."""

    id: str
    type: str
    properties: FileEditedEventPropertiesValue


class FileEditedDict(TypedDict):
    """Bus event; one of the host's tools has written a file."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: FileEditedEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class FileEdited:
    """Bus event; one of the host's tools has written a file.

    Canonical type: file.write.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "file.edited"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: FileEditedEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> FileEdited:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[20], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_file_edited(payload: object) -> TypeGuard[FileEditedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[20].fields, payload)


class FileWatcherUpdatedEventValue(TypedDict):
    """event of FileWatcherUpdatedDict."""

    id: str
    type: str
    properties: dict[str, Any]


class FileWatcherUpdatedDict(TypedDict):
    """Bus event; a file of the project has changed on disk."""

    hook: NotRequired[str]
    sessionID: NotRequired[str]
    directory: NotRequired[str]
    event: FileWatcherUpdatedEventValue


@dataclass(frozen=True, kw_only=True, slots=True)
class FileWatcherUpdated:
    """Bus event; a file of the project has changed on disk.

    Canonical type: file.change.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "file.watcher.updated"

    hook: str | None
    """the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events"""
    session_id: str | None
    """added by Belay's plugin"""
    directory: str | None
    """added by Belay's plugin"""
    event: FileWatcherUpdatedEventValue
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> FileWatcherUpdated:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[21], payload)
        return cls(
            hook=checked_payload.get("hook"),
            session_id=checked_payload.get("sessionID"),
            directory=checked_payload.get("directory"),
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_file_watcher_updated(payload: object) -> TypeGuard[FileWatcherUpdatedDict]:
    """Whether a payload has this form; it does not name its event, so another's may, too."""
    return fits(EVENTS[21].fields, payload)


OpencodePayload = (
    ToolExecuteBefore
    | ToolExecuteAfter
    | ChatMessage
    | ChatParams
    | ChatHeaders
    | ShellEnv
    | PermissionAsk
    | CommandExecuteBefore
    | ToolDefinition
    | ExperimentalChatMessagesTransform
    | ExperimentalChatSystemTransform
    | ExperimentalSessionCompacting
    | ExperimentalTextComplete
    | SessionCreated
    | SessionIdle
    | SessionError
    | SessionCompacted
    | SessionDeleted
    | PermissionAsked
    | PermissionReplied
    | FileEdited
    | FileWatcherUpdated
)

_CLASSES: Final[dict[str, type[OpencodePayload]]] = {
    "tool.execute.before": ToolExecuteBefore,
    "tool.execute.after": ToolExecuteAfter,
    "chat.message": ChatMessage,
    "chat.params": ChatParams,
    "chat.headers": ChatHeaders,
    "shell.env": ShellEnv,
    "permission.ask": PermissionAsk,
    "command.execute.before": CommandExecuteBefore,
    "tool.definition": ToolDefinition,
    "experimental.chat.messages.transform": ExperimentalChatMessagesTransform,
    "experimental.chat.system.transform": ExperimentalChatSystemTransform,
    "experimental.session.compacting": ExperimentalSessionCompacting,
    "experimental.text.complete": ExperimentalTextComplete,
    "session.created": SessionCreated,
    "session.idle": SessionIdle,
    "session.error": SessionError,
    "session.compacted": SessionCompacted,
    "session.deleted": SessionDeleted,
    "permission.asked": PermissionAsked,
    "permission.replied": PermissionReplied,
    "file.edited": FileEdited,
    "file.watcher.updated": FileWatcherUpdated,
}


def from_json(event: str, payload: object) -> OpencodePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
