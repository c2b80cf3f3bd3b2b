// Generated from hosts/kimi-code.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "kimi-code";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Kimi Code by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call, ahead of the host's permission check.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * After a tool call that worked; answers are not read.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * After a tool call that failed; answers are not read.
   * Canonical type: tool.fail.
   * Nothing can be refused.
   */
  readonly PostToolUseFailure: "PostToolUseFailure";
  /**
   * The user has sent a prompt; no model was called yet.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * The agent (or a sub-agent) has finished its turn; asked once per turn.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * The turn ended in an error.
   * Canonical type: agent.fail.
   * Nothing can be refused.
   */
  readonly StopFailure: "StopFailure";
  /**
   * A session begins or is resumed; answers are not read.
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
   * A sub-agent begins.
   * Canonical type: subagent.start.
   * Nothing can be refused.
   */
  readonly SubagentStart: "SubagentStart";
  /**
   * A sub-agent has ended; it cannot be kept going.
   * Canonical type: subagent.stop.
   * Nothing can be refused.
   */
  readonly SubagentStop: "SubagentStop";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly PreCompact: "PreCompact";
  /**
   * After the conversation was compacted.
   * Canonical type: compact.end.
   * Nothing can be refused.
   */
  readonly PostCompact: "PostCompact";
  /**
   * The host has news for the user or the model, such as the end of a background task.
   * Canonical type: agent.notify.
   * Nothing can be refused.
   */
  readonly Notification: "Notification";
  /**
   * The host is about to ask the user for approval; answers are not read.
   * Canonical type: tool.permission.
   * Nothing can be refused.
   */
  readonly PermissionRequest: "PermissionRequest";
  /**
   * The user has answered a request for approval.
   * Canonical type: tool.result.
   * Nothing can be refused.
   */
  readonly PermissionResult: "PermissionResult";
  /**
   * A prompt was put in the queue while the agent was at work.
   * Canonical type: prompt.queue.
   * Nothing can be refused.
   */
  readonly UserPromptQueued: "UserPromptQueued";
  /**
   * A turn begins.
   * Canonical type: turn.start.
   * Nothing can be refused.
   */
  readonly TurnStarted: "TurnStarted";
  /**
   * The turn was interrupted.
   * Canonical type: agent.interrupt.
   * Nothing can be refused.
   */
  readonly Interrupt: "Interrupt";
  /**
   * Every 60 seconds while a session is open.
   * Canonical type: host.heartbeat.
   * Nothing can be refused.
   */
  readonly SessionHeartbeat: "SessionHeartbeat";
  /**
   * A background task has started.
   * Canonical type: task.start.
   * Nothing can be refused.
   */
  readonly TaskStarted: "TaskStarted";
};

/**
 * Before a tool call, ahead of the host's permission check.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  session_id: string;
  cwd: string;
  hook_event_name: "PreToolUse";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_call_id: string;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call that worked; answers are not read.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  session_id: string;
  cwd: string;
  hook_event_name: "PostToolUse";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_call_id: string;
  /** cut after 2000 characters */
  tool_output: string;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * After a tool call that failed; answers are not read.
 * Canonical type: tool.fail.
 * Nothing can be refused.
 */
export interface PostToolUseFailure {
  session_id: string;
  cwd: string;
  hook_event_name: "PostToolUseFailure";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_call_id: string;
  /** text in the Python Kimi CLI */
  error: string | {
    code?: string;
    message?: string;
    retryable?: boolean;
  };
}

/** Whether a payload is a {@link PostToolUseFailure}. */
export declare function isPostToolUseFailure(payload: unknown): payload is PostToolUseFailure;

/**
 * The user has sent a prompt; no model was called yet.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id: string;
  cwd: string;
  hook_event_name: "UserPromptSubmit";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  /** parts of type text; one text in the Python Kimi CLI */
  prompt: string | Array<Record<string, unknown>>;
  /** not sent by the Python Kimi CLI */
  is_steer?: boolean;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * The agent (or a sub-agent) has finished its turn; asked once per turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id: string;
  cwd: string;
  hook_event_name: "Stop";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  stop_hook_active: boolean;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * The turn ended in an error.
 * Canonical type: agent.fail.
 * Nothing can be refused.
 */
export interface StopFailure {
  session_id: string;
  cwd: string;
  hook_event_name: "StopFailure";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  error_type: string;
  error_message: string;
}

/** Whether a payload is a {@link StopFailure}. */
export declare function isStopFailure(payload: unknown): payload is StopFailure;

/**
 * A session begins or is resumed; answers are not read.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id: string;
  cwd: string;
  hook_event_name: "SessionStart";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  source: "startup" | "resume" | (string & {});
  /** not sent by the Python Kimi CLI */
  model?: string;
  /** not sent by the Python Kimi CLI */
  profile?: string;
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
  cwd: string;
  hook_event_name: "SessionEnd";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  reason: "exit" | "archive" | (string & {});
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * A sub-agent begins.
 * Canonical type: subagent.start.
 * Nothing can be refused.
 */
export interface SubagentStart {
  session_id: string;
  cwd: string;
  hook_event_name: "SubagentStart";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  agent_name: string;
  prompt: string;
}

/** Whether a payload is a {@link SubagentStart}. */
export declare function isSubagentStart(payload: unknown): payload is SubagentStart;

/**
 * A sub-agent has ended; it cannot be kept going.
 * Canonical type: subagent.stop.
 * Nothing can be refused.
 */
export interface SubagentStop {
  session_id: string;
  cwd: string;
  hook_event_name: "SubagentStop";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  agent_name: string;
  response: string;
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
  cwd: string;
  hook_event_name: "PreCompact";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  trigger: string;
  token_count: number;
}

/** Whether a payload is a {@link PreCompact}. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * After the conversation was compacted.
 * Canonical type: compact.end.
 * Nothing can be refused.
 */
export interface PostCompact {
  session_id: string;
  cwd: string;
  hook_event_name: "PostCompact";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  trigger: string;
  estimated_token_count: number;
}

/** Whether a payload is a {@link PostCompact}. */
export declare function isPostCompact(payload: unknown): payload is PostCompact;

/**
 * The host has news for the user or the model, such as the end of a background task.
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface Notification {
  session_id: string;
  cwd: string;
  hook_event_name: "Notification";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  sink: string;
  notification_type: string;
  title: string;
  body: string;
  severity: string;
  /** main for the main agent */
  agent_id?: string;
  source_kind?: string;
  source_id?: string;
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/**
 * The host is about to ask the user for approval; answers are not read.
 * Canonical type: tool.permission.
 * Nothing can be refused.
 */
export interface PermissionRequest {
  session_id: string;
  cwd: string;
  hook_event_name: "PermissionRequest";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  tool_name?: string;
}

/** Whether a payload is a {@link PermissionRequest}. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/**
 * The user has answered a request for approval.
 * Canonical type: tool.result.
 * Nothing can be refused.
 */
export interface PermissionResult {
  session_id: string;
  cwd: string;
  hook_event_name: "PermissionResult";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  tool_name?: string;
}

/** Whether a payload is a {@link PermissionResult}. */
export declare function isPermissionResult(payload: unknown): payload is PermissionResult;

/**
 * A prompt was put in the queue while the agent was at work.
 * Canonical type: prompt.queue.
 * Nothing can be refused.
 */
export interface UserPromptQueued {
  session_id: string;
  cwd: string;
  hook_event_name: "UserPromptQueued";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  prompt_id: string;
  prompt: unknown;
  queue_length: number;
}

/** Whether a payload is a {@link UserPromptQueued}. */
export declare function isUserPromptQueued(payload: unknown): payload is UserPromptQueued;

/**
 * A turn begins.
 * Canonical type: turn.start.
 * Nothing can be refused.
 */
export interface TurnStarted {
  session_id: string;
  cwd: string;
  hook_event_name: "TurnStarted";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  turn_id: number;
  origin_kind: string;
  origin_name?: string;
  prompt: string;
}

/** Whether a payload is a {@link TurnStarted}. */
export declare function isTurnStarted(payload: unknown): payload is TurnStarted;

/**
 * The turn was interrupted.
 * Canonical type: agent.interrupt.
 * Nothing can be refused.
 */
export interface Interrupt {
  session_id: string;
  cwd: string;
  hook_event_name: "Interrupt";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  turn_id: number;
  reason: string;
}

/** Whether a payload is a {@link Interrupt}. */
export declare function isInterrupt(payload: unknown): payload is Interrupt;

/**
 * Every 60 seconds while a session is open.
 * Canonical type: host.heartbeat.
 * Nothing can be refused.
 */
export interface SessionHeartbeat {
  session_id: string;
  cwd: string;
  hook_event_name: "SessionHeartbeat";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  uptime_ms: number;
}

/** Whether a payload is a {@link SessionHeartbeat}. */
export declare function isSessionHeartbeat(payload: unknown): payload is SessionHeartbeat;

/**
 * A background task has started.
 * Canonical type: task.start.
 * Nothing can be refused.
 */
export interface TaskStarted {
  session_id: string;
  cwd: string;
  hook_event_name: "TaskStarted";
  /** not sent by the Python Kimi CLI */
  client_type?: "kimi_code_cli" | (string & {});
  /** once the session has a title */
  session_title?: string;
  task_id: string;
  kind: string;
  description: string;
  status: string;
  detached: boolean;
  /** milliseconds */
  started_at: number;
}

/** Whether a payload is a {@link TaskStarted}. */
export declare function isTaskStarted(payload: unknown): payload is TaskStarted;

/** The payloads by the events' names. */
export interface KimiCodeEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "PostToolUseFailure": PostToolUseFailure;
  "UserPromptSubmit": UserPromptSubmit;
  "Stop": Stop;
  "StopFailure": StopFailure;
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
  "SubagentStart": SubagentStart;
  "SubagentStop": SubagentStop;
  "PreCompact": PreCompact;
  "PostCompact": PostCompact;
  "Notification": Notification;
  "PermissionRequest": PermissionRequest;
  "PermissionResult": PermissionResult;
  "UserPromptQueued": UserPromptQueued;
  "TurnStarted": TurnStarted;
  "Interrupt": Interrupt;
  "SessionHeartbeat": SessionHeartbeat;
  "TaskStarted": TaskStarted;
}

/** A payload of any event; `hook_event_name` tells which. */
export type KimiCodePayload = KimiCodeEvents[keyof KimiCodeEvents];
