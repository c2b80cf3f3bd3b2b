// Generated from hosts/amp.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "amp";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Amp by the names of their types. */
export declare const EventName: {
  /**
   * A session begins.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "session.start";
  /**
   * The agent begins to work on a prompt.
   * Canonical type: agent.start.
   * Nothing can be refused.
   */
  readonly AgentStart: "agent.start";
  /**
   * Before a tool call is run.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly ToolCall: "tool.call";
  /**
   * After a tool call, also one that failed or was cancelled.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly ToolResult: "tool.result";
  /**
   * The agent has finished; nothing can make it go on.
   * Canonical type: agent.stop.
   * Nothing can be refused.
   */
  readonly AgentEnd: "agent.end";
};

/**
 * A session begins.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  /** the event's name, added by Belay's plugin */
  hook?: string;
  thread?: {
    id: string;
  };
  /** added by Belay's plugin */
  directory?: string;
}

/** Whether a payload has the form of {@link SessionStart}; it does not name its event, so another's may, too. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The agent begins to work on a prompt.
 * Canonical type: agent.start.
 * Nothing can be refused.
 */
export interface AgentStart {
  /** the event's name, added by Belay's plugin */
  hook?: string;
  thread?: {
    id: string;
  };
  /** added by Belay's plugin */
  directory?: string;
}

/** Whether a payload has the form of {@link AgentStart}; it does not name its event, so another's may, too. */
export declare function isAgentStart(payload: unknown): payload is AgentStart;

/**
 * Before a tool call is run.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface ToolCall {
  /** the event's name, added by Belay's plugin */
  hook?: string;
  thread?: {
    id: string;
  };
  /** added by Belay's plugin */
  directory?: string;
  tool: string;
  input: Record<string, unknown>;
  toolUseID: string;
}

/** Whether a payload has the form of {@link ToolCall}; it does not name its event, so another's may, too. */
export declare function isToolCall(payload: unknown): payload is ToolCall;

/**
 * After a tool call, also one that failed or was cancelled.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface ToolResult {
  /** the event's name, added by Belay's plugin */
  hook?: string;
  thread?: {
    id: string;
  };
  /** added by Belay's plugin */
  directory?: string;
  tool?: string;
  input?: Record<string, unknown>;
  toolUseID?: string;
  status: "done" | "error" | "cancelled" | (string & {});
  /** the key of the tool's answer is not documented in our sources */
  output?: unknown;
  result?: unknown;
}

/** Whether a payload has the form of {@link ToolResult}; it does not name its event, so another's may, too. */
export declare function isToolResult(payload: unknown): payload is ToolResult;

/**
 * The agent has finished; nothing can make it go on.
 * Canonical type: agent.stop.
 * Nothing can be refused.
 */
export interface AgentEnd {
  /** the event's name, added by Belay's plugin */
  hook?: string;
  thread?: {
    id: string;
  };
  /** added by Belay's plugin */
  directory?: string;
}

/** Whether a payload has the form of {@link AgentEnd}; it does not name its event, so another's may, too. */
export declare function isAgentEnd(payload: unknown): payload is AgentEnd;

/** The payloads by the events' names. */
export interface AmpEvents {
  "session.start": SessionStart;
  "agent.start": AgentStart;
  "tool.call": ToolCall;
  "tool.result": ToolResult;
  "agent.end": AgentEnd;
}

/** A payload of any event; not every one names its event. */
export type AmpPayload = AmpEvents[keyof AmpEvents];
