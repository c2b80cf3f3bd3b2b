// Generated from hosts/devin.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "devin";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Devin CLI by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call is run.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * After a tool call.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * The host is about to ask the user for approval.
   * Canonical type: tool.permission.
   * A refusal stops: tool.
   */
  readonly PermissionRequest: "PermissionRequest";
  /**
   * The user has sent a prompt.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * The agent has finished its turn.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * After the conversation was compacted.
   * Canonical type: compact.end.
   * Nothing can be refused.
   */
  readonly PostCompaction: "PostCompaction";
  /**
   * A session begins.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "SessionStart";
  /**
   * The session is over.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "SessionEnd";
};

/**
 * Before a tool call is run.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  hook_event_name: "PreToolUse";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  hook_event_name: "PostToolUse";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: {
    success: boolean;
    output: string | null;
    error: string | null;
  };
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The host is about to ask the user for approval.
 * Canonical type: tool.permission.
 * A refusal stops: tool.
 */
export interface PermissionRequest {
  hook_event_name: "PermissionRequest";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
}

/** Whether a payload is a {@link PermissionRequest}. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  hook_event_name: "UserPromptSubmit";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  prompt: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * The agent has finished its turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  hook_event_name: "Stop";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  stop_hook_active: boolean;
  last_assistant_message?: string;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * After the conversation was compacted.
 * Canonical type: compact.end.
 * Nothing can be refused.
 */
export interface PostCompaction {
  hook_event_name: "PostCompaction";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  summary: string | null;
}

/** Whether a payload is a {@link PostCompaction}. */
export declare function isPostCompaction(payload: unknown): payload is PostCompaction;

/**
 * A session begins.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  hook_event_name: "SessionStart";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  source: string;
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  hook_event_name: "SessionEnd";
  session_id: string;
  /** within a prompt's turn */
  prompt_id?: string;
  reason?: string;
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/** The payloads by the events' names. */
export interface DevinEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "PermissionRequest": PermissionRequest;
  "UserPromptSubmit": UserPromptSubmit;
  "Stop": Stop;
  "PostCompaction": PostCompaction;
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
}

/** A payload of any event; `hook_event_name` tells which. */
export type DevinPayload = DevinEvents[keyof DevinEvents];
