// Generated from hosts/pi.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "pi";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Pi by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly ToolCall: "tool_call";
  /**
   * After a tool call.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly ToolResult: "tool_result";
  /**
   * The user has entered something; the extension answers a refusal by taking the input away from the agent.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly Input: "input";
  /**
   * Before the agent begins on a prompt.
   * Canonical type: prompt.transform.
   * Nothing can be refused.
   */
  readonly BeforeAgentStart: "before_agent_start";
  /**
   * A session begins, is reloaded, resumed or forked.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "session_start";
  /**
   * The session is over.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionShutdown: "session_shutdown";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly SessionBeforeCompact: "session_before_compact";
  /**
   * After the conversation was compacted.
   * Canonical type: compact.end.
   * Nothing can be refused.
   */
  readonly SessionCompact: "session_compact";
  /**
   * The agent begins on a prompt.
   * Canonical type: agent.start.
   * Nothing can be refused.
   */
  readonly AgentStart: "agent_start";
  /**
   * The agent has finished.
   * Canonical type: agent.stop.
   * Nothing can be refused.
   */
  readonly AgentEnd: "agent_end";
  /**
   * A turn begins.
   * Canonical type: turn.start.
   * Nothing can be refused.
   */
  readonly TurnStart: "turn_start";
  /**
   * A turn is over.
   * Canonical type: turn.end.
   * Nothing can be refused.
   */
  readonly TurnEnd: "turn_end";
  /**
   * Before a request to the model.
   * Canonical type: model.request.
   * Nothing can be refused.
   */
  readonly BeforeProviderRequest: "before_provider_request";
  /**
   * The model has answered.
   * Canonical type: model.response.
   * Nothing can be refused.
   */
  readonly AfterProviderResponse: "after_provider_response";
  /**
   * Another model was chosen.
   * Canonical type: model.switched.
   * Nothing can be refused.
   */
  readonly ModelSelect: "model_select";
};

/**
 * Before a tool call.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface ToolCall {
  type: "tool_call";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
  toolName: string;
  toolCallId: string;
  parentToolCallId?: string;
  input: Record<string, unknown>;
}

/** Whether a payload is a {@link ToolCall}. */
export declare function isToolCall(payload: unknown): payload is ToolCall;

/**
 * After a tool call.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface ToolResult {
  type: "tool_result";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
  toolName: string;
  toolCallId: string;
  parentToolCallId?: string;
  input: Record<string, unknown>;
  content: Array<Record<string, unknown>>;
  details?: unknown;
  structuredContent?: unknown;
  isError: boolean;
  usage?: Record<string, unknown>;
}

/** Whether a payload is a {@link ToolResult}. */
export declare function isToolResult(payload: unknown): payload is ToolResult;

/**
 * The user has entered something; the extension answers a refusal by taking the input away from the agent.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface Input {
  type: "input";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
  text: string;
  images?: unknown[];
  source: string;
  streamingBehavior?: string;
}

/** Whether a payload is a {@link Input}. */
export declare function isInput(payload: unknown): payload is Input;

/**
 * Before the agent begins on a prompt.
 * Canonical type: prompt.transform.
 * Nothing can be refused.
 */
export interface BeforeAgentStart {
  type: "before_agent_start";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link BeforeAgentStart}. */
export declare function isBeforeAgentStart(payload: unknown): payload is BeforeAgentStart;

/**
 * A session begins, is reloaded, resumed or forked.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  type: "session_start";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
  reason?: "startup" | "reload" | "new" | "resume" | "fork" | (string & {});
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionShutdown {
  type: "session_shutdown";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link SessionShutdown}. */
export declare function isSessionShutdown(payload: unknown): payload is SessionShutdown;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface SessionBeforeCompact {
  type: "session_before_compact";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link SessionBeforeCompact}. */
export declare function isSessionBeforeCompact(payload: unknown): payload is SessionBeforeCompact;

/**
 * After the conversation was compacted.
 * Canonical type: compact.end.
 * Nothing can be refused.
 */
export interface SessionCompact {
  type: "session_compact";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link SessionCompact}. */
export declare function isSessionCompact(payload: unknown): payload is SessionCompact;

/**
 * The agent begins on a prompt.
 * Canonical type: agent.start.
 * Nothing can be refused.
 */
export interface AgentStart {
  type: "agent_start";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link AgentStart}. */
export declare function isAgentStart(payload: unknown): payload is AgentStart;

/**
 * The agent has finished.
 * Canonical type: agent.stop.
 * Nothing can be refused.
 */
export interface AgentEnd {
  type: "agent_end";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link AgentEnd}. */
export declare function isAgentEnd(payload: unknown): payload is AgentEnd;

/**
 * A turn begins.
 * Canonical type: turn.start.
 * Nothing can be refused.
 */
export interface TurnStart {
  type: "turn_start";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link TurnStart}. */
export declare function isTurnStart(payload: unknown): payload is TurnStart;

/**
 * A turn is over.
 * Canonical type: turn.end.
 * Nothing can be refused.
 */
export interface TurnEnd {
  type: "turn_end";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link TurnEnd}. */
export declare function isTurnEnd(payload: unknown): payload is TurnEnd;

/**
 * Before a request to the model.
 * Canonical type: model.request.
 * Nothing can be refused.
 */
export interface BeforeProviderRequest {
  type: "before_provider_request";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link BeforeProviderRequest}. */
export declare function isBeforeProviderRequest(payload: unknown): payload is BeforeProviderRequest;

/**
 * The model has answered.
 * Canonical type: model.response.
 * Nothing can be refused.
 */
export interface AfterProviderResponse {
  type: "after_provider_response";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link AfterProviderResponse}. */
export declare function isAfterProviderResponse(payload: unknown): payload is AfterProviderResponse;

/**
 * Another model was chosen.
 * Canonical type: model.switched.
 * Nothing can be refused.
 */
export interface ModelSelect {
  type: "model_select";
  /** added by Belay's extension */
  sessionId?: string;
  /** added by Belay's extension */
  cwd?: string;
}

/** Whether a payload is a {@link ModelSelect}. */
export declare function isModelSelect(payload: unknown): payload is ModelSelect;

/** The payloads by the events' names. */
export interface PiEvents {
  "tool_call": ToolCall;
  "tool_result": ToolResult;
  "input": Input;
  "before_agent_start": BeforeAgentStart;
  "session_start": SessionStart;
  "session_shutdown": SessionShutdown;
  "session_before_compact": SessionBeforeCompact;
  "session_compact": SessionCompact;
  "agent_start": AgentStart;
  "agent_end": AgentEnd;
  "turn_start": TurnStart;
  "turn_end": TurnEnd;
  "before_provider_request": BeforeProviderRequest;
  "after_provider_response": AfterProviderResponse;
  "model_select": ModelSelect;
}

/** A payload of any event; `type` tells which. */
export type PiPayload = PiEvents[keyof PiEvents];
