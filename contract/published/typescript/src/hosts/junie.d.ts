// Generated from hosts/junie.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "junie";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Junie CLI by the names of their types. */
export declare const EventName: {
  /**
   * A session begins, is resumed, cleared or compacted.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "SessionStart";
  /**
   * The user has sent a prompt.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * Before a tool call is run.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * The host is about to ask the user for approval; exit 0 without a refusal approves.
   * Canonical type: tool.permission.
   * A refusal stops: tool.
   */
  readonly PermissionRequest: "PermissionRequest";
  /**
   * The agent has finished its turn.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * The turn ended with an error of the service.
   * Canonical type: agent.fail.
   * Nothing can be refused.
   */
  readonly StopFailure: "StopFailure";
  /**
   * The session is over; all its hooks together have ten seconds.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "SessionEnd";
};

/**
 * A session begins, is resumed, cleared or compacted.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  hook_event_name: "SessionStart";
  source: "startup" | "resume" | "clear" | "compact" | (string & {});
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  hook_event_name: "UserPromptSubmit";
  prompt: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * Before a tool call is run.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  hook_event_name: "PreToolUse";
  tool_name: string;
  tool_input: Record<string, unknown>;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * The host is about to ask the user for approval; exit 0 without a refusal approves.
 * Canonical type: tool.permission.
 * A refusal stops: tool.
 */
export interface PermissionRequest {
  hook_event_name: "PermissionRequest";
  /** a category: Bash, Edit, Read or an MCP name */
  tool_name: string;
  /** may be empty */
  tool_input: Record<string, unknown>;
}

/** Whether a payload is a {@link PermissionRequest}. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/**
 * The agent has finished its turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  hook_event_name: "Stop";
  stop_hook_active: boolean;
  last_assistant_message: string;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * The turn ended with an error of the service.
 * Canonical type: agent.fail.
 * Nothing can be refused.
 */
export interface StopFailure {
  hook_event_name: "StopFailure";
  error: "rate_limit" | "authentication_failed" | "billing_error" | "invalid_request" | "server_error" | "max_output_tokens" | "unknown" | "model_refused" | "country_forbidden" | (string & {});
  error_details?: string;
}

/** Whether a payload is a {@link StopFailure}. */
export declare function isStopFailure(payload: unknown): payload is StopFailure;

/**
 * The session is over; all its hooks together have ten seconds.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  hook_event_name: "SessionEnd";
  reason: "prompt_input_exit" | "other" | "logout" | (string & {});
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/** The payloads by the events' names. */
export interface JunieEvents {
  "SessionStart": SessionStart;
  "UserPromptSubmit": UserPromptSubmit;
  "PreToolUse": PreToolUse;
  "PermissionRequest": PermissionRequest;
  "Stop": Stop;
  "StopFailure": StopFailure;
  "SessionEnd": SessionEnd;
}

/** A payload of any event; `hook_event_name` tells which. */
export type JuniePayload = JunieEvents[keyof JunieEvents];
