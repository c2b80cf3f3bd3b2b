// Generated from hosts/trae.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "trae";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Trae by the names of their types. */
export declare const EventName: {
  /**
   * A session begins.
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
   * Before a tool call.
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
   * The agent has finished its turn; loop_limit in the configuration bounds how often it is kept going.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * The user is told something; the hook runs beside the agent and its answer is not read.
   * Canonical type: agent.notify.
   * Nothing can be refused.
   */
  readonly Notification: "Notification";
};

/**
 * A session begins.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id: string;
  cwd: string;
  hook_event_name: "SessionStart";
  workspace_roots: string[];
  source: "startup" | (string & {});
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id: string;
  cwd: string;
  hook_event_name: "UserPromptSubmit";
  workspace_roots: string[];
  prompt: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * Before a tool call.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  session_id: string;
  cwd: string;
  hook_event_name: "PreToolUse";
  workspace_roots: string[];
  tool_use_id: string;
  tool_name: string;
  llm_tool_name: string;
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
  session_id: string;
  cwd: string;
  hook_event_name: "PostToolUse";
  workspace_roots: string[];
  tool_use_id: string;
  tool_name: string;
  llm_tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: unknown;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The agent has finished its turn; loop_limit in the configuration bounds how often it is kept going.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id: string;
  cwd: string;
  hook_event_name: "Stop";
  workspace_roots: string[];
  stop_hook_active: boolean;
  loop_count: number;
  last_assistant_message?: string;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * The user is told something; the hook runs beside the agent and its answer is not read.
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface Notification {
  session_id: string;
  cwd: string;
  hook_event_name: "Notification";
  workspace_roots: string[];
  notification_type: "idle_prompt" | "permission_prompt" | "document_review" | "ask_user_question" | "browser_interaction" | (string & {});
  message: string;
  tool_use_id?: string;
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/** The payloads by the events' names. */
export interface TraeEvents {
  "SessionStart": SessionStart;
  "UserPromptSubmit": UserPromptSubmit;
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "Stop": Stop;
  "Notification": Notification;
}

/** A payload of any event; `hook_event_name` tells which. */
export type TraePayload = TraeEvents[keyof TraeEvents];
