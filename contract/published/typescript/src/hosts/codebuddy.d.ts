// Generated from hosts/codebuddy.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "codebuddy";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of CodeBuddy by the names of their types. */
export declare const EventName: {
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
   * The user has sent a prompt.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * The agent has finished its turn; the reason of a refusal becomes its next message.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * A sub-agent has finished (CLI alone; its fields are not documented).
   * Canonical type: subagent.stop.
   * A refusal stops: stop.
   */
  readonly SubagentStop: "SubagentStop";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly PreCompact: "PreCompact";
  /**
   * The host tells the user something (CLI alone; its fields are not documented).
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
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionStart";
  /** the IDE sends startup alone */
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
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionEnd";
  /** the IDE sends other alone */
  reason: string;
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * Before a tool call is run.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PreToolUse";
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
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostToolUse";
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: unknown;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "UserPromptSubmit";
  prompt: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * The agent has finished its turn; the reason of a refusal becomes its next message.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Stop";
  stop_hook_active: boolean;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * A sub-agent has finished (CLI alone; its fields are not documented).
 * Canonical type: subagent.stop.
 * A refusal stops: stop.
 */
export interface SubagentStop {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SubagentStop";
  stop_hook_active?: boolean;
}

/** Whether a payload is a {@link SubagentStop}. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface PreCompact {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PreCompact";
  trigger: "manual" | "auto" | (string & {});
  custom_instructions: string;
}

/** Whether a payload is a {@link PreCompact}. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * The host tells the user something (CLI alone; its fields are not documented).
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface Notification {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Notification";
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/** The payloads by the events' names. */
export interface CodebuddyEvents {
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "UserPromptSubmit": UserPromptSubmit;
  "Stop": Stop;
  "SubagentStop": SubagentStop;
  "PreCompact": PreCompact;
  "Notification": Notification;
}

/** A payload of any event; `hook_event_name` tells which. */
export type CodebuddyPayload = CodebuddyEvents[keyof CodebuddyEvents];
