"""Belay's own shapes.

Generated from canonical.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal, NotRequired, TypedDict

from ._check import Fields, checked_shape

OPEN_HOOK_ENVELOPE_FIELDS: Final[Fields] = (("openhook", 1025), ("id", 1025), ("source", 1025), ("type", 1025), ("time", 1025), ("session_id", 1025), ("data", 16), ("context", 1), ("extensions", 16))

FILE_TOUCH_FIELDS: Final[Fields] = (("path", 1025), ("operation", 1025, (), ("read", "write", "create", "update", "delete")))

TOOL_CALL_FIELDS: Final[Fields] = (("kind", 1025, (), ("shell", "read", "write", "edit", "delete", "search", "fetch", "mcp", "agent", "other")), ("name", 1025), ("id", 1281), ("command", 1281), ("paths", 1088), ("files", 1152, (("path", 1025), ("operation", 1025, (), ("read", "write", "create", "update", "delete")))), ("content", 1), ("url", 1))

CANONICAL_EVENT_FIELDS: Final[Fields] = (("envelope", 1040, (("openhook", 1025), ("id", 1025), ("source", 1025), ("type", 1025), ("time", 1025), ("session_id", 1025), ("data", 16), ("context", 1), ("extensions", 16))), ("envelopes", 128, (("openhook", 1025), ("id", 1025), ("source", 1025), ("type", 1025), ("time", 1025), ("session_id", 1025), ("data", 16), ("context", 1), ("extensions", 16))), ("host", 1025), ("hostVersion", 1), ("type", 1025), ("native", 1281), ("session", 1281), ("cwd", 1281), ("roots", 64), ("transcript", 1), ("agent", 1), ("prompt", 1281), ("calls", 1152, (("kind", 1025, (), ("shell", "read", "write", "edit", "delete", "search", "fetch", "mcp", "agent", "other")), ("name", 1025), ("id", 1281), ("command", 1281), ("paths", 1088), ("files", 1152, (("path", 1025), ("operation", 1025, (), ("read", "write", "create", "update", "delete")))), ("content", 1), ("url", 1))), ("derived", 1152, (("openhook", 1025), ("id", 1025), ("source", 1025), ("type", 1025), ("time", 1025), ("session_id", 1025), ("data", 16), ("context", 1), ("extensions", 16))))

VERDICT_FIELDS: Final[Fields] = (("decision", 1025, (), ("abstain", "allow", "ask", "deny")), ("reason", 257), ("rule", 257), ("rewrite", 272), ("context", 257), ("message", 257), ("stop", 8))


class OpenHookEnvelopeDict(TypedDict):
    """One event as OpenHook 0.1 puts it."""

    openhook: str
    id: str
    source: str
    type: str
    time: str
    session_id: str
    data: NotRequired[dict[str, Any]]
    context: NotRequired[str]
    extensions: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenHookEnvelope:
    """One event as OpenHook 0.1 puts it."""

    openhook: str
    """the protocol's version, MAJOR.MINOR"""
    id: str
    """not empty; the same for each delivery of the event"""
    source: str
    """the host, lower-case kebab case"""
    type: str
    """dotted lower case: session.start, tool.start, ..."""
    time: str
    """ISO 8601 with a time zone"""
    session_id: str
    """empty where the host has none"""
    data: dict[str, Any] | None
    """what belongs to the type"""
    context: str | None
    """the working directory as a URI"""
    extensions: dict[str, Any] | None
    """what belongs to the source; native_event is the host's own name of the event"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> OpenHookEnvelope:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked_shape("openhook", OPEN_HOOK_ENVELOPE_FIELDS, payload)
        return cls(
            openhook=checked_payload["openhook"],
            id=checked_payload["id"],
            source=checked_payload["source"],
            type=checked_payload["type"],
            time=checked_payload["time"],
            session_id=checked_payload["session_id"],
            data=checked_payload.get("data"),
            context=checked_payload.get("context"),
            extensions=checked_payload.get("extensions"),
            json=checked_payload,
        )


class FileTouchDict(TypedDict):
    """A path that a tool call touches."""

    path: str
    operation: Literal["read", "write", "create", "update", "delete"]


@dataclass(frozen=True, kw_only=True, slots=True)
class FileTouch:
    """A path that a tool call touches."""

    path: str
    """absolute, or relative to the event's cwd"""
    operation: Literal["read", "write", "create", "update", "delete"]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> FileTouch:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked_shape("file", FILE_TOUCH_FIELDS, payload)
        return cls(
            path=checked_payload["path"],
            operation=checked_payload["operation"],
            json=checked_payload,
        )


class ToolCallDict(TypedDict):
    """One call of a tool, the same on every host."""

    kind: Literal["shell", "read", "write", "edit", "delete", "search", "fetch", "mcp", "agent", "other"]
    name: str
    id: str | None
    command: str | None
    paths: list[str]
    files: list[FileTouchDict]
    content: NotRequired[str]
    url: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolCall:
    """One call of a tool, the same on every host."""

    kind: Literal["shell", "read", "write", "edit", "delete", "search", "fetch", "mcp", "agent", "other"]
    """what the tool does"""
    name: str
    """as the host spells it"""
    id: str | None
    """the host's id of the call"""
    command: str | None
    """the shell text"""
    paths: list[str]
    """the paths of files, each once"""
    files: list[FileTouchDict]
    content: str | None
    """the text that the call writes"""
    url: str | None
    """the address that the call fetches"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ToolCall:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked_shape("call", TOOL_CALL_FIELDS, payload)
        return cls(
            kind=checked_payload["kind"],
            name=checked_payload["name"],
            id=checked_payload["id"],
            command=checked_payload["command"],
            paths=checked_payload["paths"],
            files=checked_payload["files"],
            content=checked_payload.get("content"),
            url=checked_payload.get("url"),
            json=checked_payload,
        )


class CanonicalEventDict(TypedDict):
    """A hook event of any host, as `belay decode` prints it."""

    envelope: OpenHookEnvelopeDict
    envelopes: NotRequired[list[OpenHookEnvelopeDict]]
    host: str
    hostVersion: NotRequired[str]
    type: str
    native: str | None
    session: str | None
    cwd: str | None
    roots: NotRequired[list[str]]
    transcript: NotRequired[str]
    agent: NotRequired[str]
    prompt: str | None
    calls: list[ToolCallDict]
    derived: list[OpenHookEnvelopeDict]


@dataclass(frozen=True, kw_only=True, slots=True)
class CanonicalEvent:
    """A hook event of any host, as `belay decode` prints it."""

    envelope: OpenHookEnvelopeDict
    envelopes: list[OpenHookEnvelopeDict] | None
    """all of them, for a batch of calls"""
    host: str
    """the host's id, or an envelope's source"""
    host_version: str | None
    """where the payload tells it"""
    type: str
    """the canonical type, dotted lower case; host.* for an event that no contract knows"""
    native: str | None
    """the event's name as the host spells it"""
    session: str | None
    cwd: str | None
    """the directory that relative paths are meant against"""
    roots: list[str] | None
    """the workspace's folders, for hosts that have several"""
    transcript: str | None
    """the host's own record of the session"""
    agent: str | None
    """the sub-agent that the event comes from"""
    prompt: str | None
    """the user's text"""
    calls: list[ToolCallDict]
    derived: list[OpenHookEnvelopeDict]
    """file.write envelopes that follow from the calls"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> CanonicalEvent:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked_shape("event", CANONICAL_EVENT_FIELDS, payload)
        return cls(
            envelope=checked_payload["envelope"],
            envelopes=checked_payload.get("envelopes"),
            host=checked_payload["host"],
            host_version=checked_payload.get("hostVersion"),
            type=checked_payload["type"],
            native=checked_payload["native"],
            session=checked_payload["session"],
            cwd=checked_payload["cwd"],
            roots=checked_payload.get("roots"),
            transcript=checked_payload.get("transcript"),
            agent=checked_payload.get("agent"),
            prompt=checked_payload["prompt"],
            calls=checked_payload["calls"],
            derived=checked_payload["derived"],
            json=checked_payload,
        )


class VerdictDict(TypedDict):
    """What Belay or a receiver thinks of an event, before any host's language is chosen."""

    decision: Literal["abstain", "allow", "ask", "deny"]
    reason: NotRequired[str | None]
    rule: NotRequired[str | None]
    rewrite: NotRequired[dict[str, Any] | None]
    context: NotRequired[str | None]
    message: NotRequired[str | None]
    stop: NotRequired[bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What Belay or a receiver thinks of an event, before any host's language is chosen."""

    decision: Literal["abstain", "allow", "ask", "deny"]
    """what is to happen"""
    reason: str | None
    """why, in words that the model can act on; ask and deny need one"""
    rule: str | None
    """the rule that decided"""
    rewrite: dict[str, Any] | None
    """the complete arguments that replace the call's"""
    context: str | None
    """text that the model should read"""
    message: str | None
    """text that the user should read"""
    stop: bool | None
    """whether the agent is to stop working altogether"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Verdict:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked_shape("verdict", VERDICT_FIELDS, payload)
        return cls(
            decision=checked_payload["decision"],
            reason=checked_payload.get("reason"),
            rule=checked_payload.get("rule"),
            rewrite=checked_payload.get("rewrite"),
            context=checked_payload.get("context"),
            message=checked_payload.get("message"),
            stop=checked_payload.get("stop"),
            json=checked_payload,
        )
