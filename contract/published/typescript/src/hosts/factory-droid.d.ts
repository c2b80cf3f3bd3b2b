// Generated from hosts/factory-droid.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "factory-droid";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Factory Droid by the names of their types. */
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
   * The agent has something to tell the user.
   * Canonical type: agent.notify.
   * Nothing can be refused.
   */
  readonly Notification: "Notification";
  /**
   * The user has sent a prompt; a refusal also erases it.
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
   * A sub-agent is about to end.
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
   * A session begins, is resumed, cleared or compacted.
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
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  tool_name?: string;
  /** older builds */
  toolName?: string;
  /** ApplyPatch may send the patch alone */
  tool_input: Record<string, unknown> | string;
}

/** Whether a payload has the form of {@link PreToolUse}; it does not name its event, so another's may, too. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  tool_name?: string;
  /** older builds */
  toolName?: string;
  /** ApplyPatch may send the patch alone */
  tool_input: Record<string, unknown> | string;
  tool_response?: unknown;
}

/** Whether a payload has the form of {@link PostToolUse}; it does not name its event, so another's may, too. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The agent has something to tell the user.
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface Notification {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  message: string;
}

/** Whether a payload has the form of {@link Notification}; it does not name its event, so another's may, too. */
export declare function isNotification(payload: unknown): payload is Notification;

/**
 * The user has sent a prompt; a refusal also erases it.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  prompt: string;
  /** newer builds */
  has_images?: boolean;
}

/** Whether a payload has the form of {@link UserPromptSubmit}; it does not name its event, so another's may, too. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * The agent has finished its turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  stop_hook_active: boolean;
}

/** Whether a payload has the form of {@link Stop}; it does not name its event, so another's may, too. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * A sub-agent is about to end.
 * Canonical type: subagent.stop.
 * A refusal stops: stop.
 */
export interface SubagentStop {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  stop_hook_active: boolean;
}

/** Whether a payload has the form of {@link SubagentStop}; it does not name its event, so another's may, too. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface PreCompact {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  trigger: "manual" | "auto" | (string & {});
  custom_instructions: string;
}

/** Whether a payload has the form of {@link PreCompact}; it does not name its event, so another's may, too. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * A session begins, is resumed, cleared or compacted.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  source: "startup" | "resume" | "clear" | "compact" | (string & {});
}

/** Whether a payload has the form of {@link SessionStart}; it does not name its event, so another's may, too. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  session_id?: string;
  /** older builds */
  sessionId?: string;
  transcript_path?: string;
  /** older builds */
  transcriptPath?: string;
  cwd: string;
  permission_mode?: "off" | "spec" | "auto-low" | "auto-medium" | "auto-high" | (string & {});
  hook_event_name?: string;
  /** older builds */
  hookEventName?: string;
  reason: "clear" | "logout" | "prompt_input_exit" | "other" | (string & {});
}

/** Whether a payload has the form of {@link SessionEnd}; it does not name its event, so another's may, too. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/** The payloads by the events' names. */
export interface FactoryDroidEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "Notification": Notification;
  "UserPromptSubmit": UserPromptSubmit;
  "Stop": Stop;
  "SubagentStop": SubagentStop;
  "PreCompact": PreCompact;
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
}

/** A payload of any event; not every one names its event. */
export type FactoryDroidPayload = FactoryDroidEvents[keyof FactoryDroidEvents];
