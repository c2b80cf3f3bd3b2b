// Generated from canonical.yml: do not edit.
import type { Fields } from "./check.js";

export declare const openHookEnvelopeFields: Fields;

/** One event as OpenHook 0.1 puts it. */
export interface OpenHookEnvelope {
  /** the protocol's version, MAJOR.MINOR */
  openhook: string;
  /** not empty; the same for each delivery of the event */
  id: string;
  /** the host, lower-case kebab case */
  source: string;
  /** dotted lower case: session.start, tool.start, ... */
  type: string;
  /** ISO 8601 with a time zone */
  time: string;
  /** empty where the host has none */
  session_id: string;
  /** what belongs to the type */
  data?: Record<string, unknown>;
  /** the working directory as a URI */
  context?: string;
  /** what belongs to the source; native_event is the host's own name of the event */
  extensions?: Record<string, unknown>;
}

export declare const fileTouchFields: Fields;

/** A path that a tool call touches. */
export interface FileTouch {
  /** absolute, or relative to the event's cwd */
  path: string;
  operation: "read" | "write" | "create" | "update" | "delete";
}

export declare const toolCallFields: Fields;

/** One call of a tool, the same on every host. */
export interface ToolCall {
  /** what the tool does */
  kind: "shell" | "read" | "write" | "edit" | "delete" | "search" | "fetch" | "mcp" | "agent" | "other";
  /** as the host spells it */
  name: string;
  /** the host's id of the call */
  id: string | null;
  /** the shell text */
  command: string | null;
  /** the paths of files, each once */
  paths: string[];
  files: FileTouch[];
  /** the text that the call writes */
  content?: string;
  /** the address that the call fetches */
  url?: string;
}

export declare const canonicalEventFields: Fields;

/** A hook event of any host, as `belay decode` prints it. */
export interface CanonicalEvent {
  envelope: OpenHookEnvelope;
  /** all of them, for a batch of calls */
  envelopes?: OpenHookEnvelope[];
  /** the host's id, or an envelope's source */
  host: string;
  /** where the payload tells it */
  hostVersion?: string;
  /** the canonical type, dotted lower case; host.* for an event that no contract knows */
  type: string;
  /** the event's name as the host spells it */
  native: string | null;
  session: string | null;
  /** the directory that relative paths are meant against */
  cwd: string | null;
  /** the workspace's folders, for hosts that have several */
  roots?: string[];
  /** the host's own record of the session */
  transcript?: string;
  /** the sub-agent that the event comes from */
  agent?: string;
  /** the user's text */
  prompt: string | null;
  calls: ToolCall[];
  /** file.write envelopes that follow from the calls */
  derived: OpenHookEnvelope[];
}

export declare const verdictFields: Fields;

/** What Belay or a receiver thinks of an event, before any host's language is chosen. */
export interface Verdict {
  /** what is to happen */
  decision: "abstain" | "allow" | "ask" | "deny";
  /** why, in words that the model can act on; ask and deny need one */
  reason?: string | null;
  /** the rule that decided */
  rule?: string | null;
  /** the complete arguments that replace the call's */
  rewrite?: Record<string, unknown> | null;
  /** text that the model should read */
  context?: string | null;
  /** text that the user should read */
  message?: string | null;
  /** whether the agent is to stop working altogether */
  stop?: boolean;
}
