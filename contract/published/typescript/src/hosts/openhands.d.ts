// Generated from hosts/openhands.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "openhands";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of OpenHands by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * After a tool call; it cannot be refused any more.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * The user has sent a message.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
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
  /**
   * The agent wants to finish; a refusal keeps it at work.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
};

/**
 * Before a tool call.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  event_type: "PreToolUse" | "pre_tool_use";
  session_id: string | null;
  working_dir: string | null;
  metadata: Record<string, unknown>;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: unknown;
  message: string | null;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call; it cannot be refused any more.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  event_type: "PostToolUse" | "post_tool_use";
  session_id: string | null;
  working_dir: string | null;
  metadata: Record<string, unknown>;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: unknown;
  message: string | null;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The user has sent a message.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  event_type: "UserPromptSubmit" | "user_prompt_submit";
  session_id: string | null;
  working_dir: string | null;
  metadata: Record<string, unknown>;
  tool_name: string | null;
  tool_input: Record<string, unknown> | null;
  tool_response: unknown;
  message: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * A session begins.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  event_type: "SessionStart" | "session_start";
  session_id: string | null;
  working_dir: string | null;
  metadata: Record<string, unknown>;
  tool_name: string | null;
  tool_input: Record<string, unknown> | null;
  tool_response: unknown;
  message: string | null;
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  event_type: "SessionEnd" | "session_end";
  session_id: string | null;
  working_dir: string | null;
  metadata: Record<string, unknown>;
  tool_name: string | null;
  tool_input: Record<string, unknown> | null;
  tool_response: unknown;
  message: string | null;
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * The agent wants to finish; a refusal keeps it at work.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  event_type: "Stop" | "stop";
  session_id: string | null;
  working_dir: string | null;
  metadata: {
    reason?: string;
  };
  tool_name: string | null;
  tool_input: Record<string, unknown> | null;
  tool_response: unknown;
  message: string | null;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/** The payloads by the events' names. */
export interface OpenhandsEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "UserPromptSubmit": UserPromptSubmit;
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
  "Stop": Stop;
}

/** A payload of any event; `event_type` tells which. */
export type OpenhandsPayload = OpenhandsEvents[keyof OpenhandsEvents];
