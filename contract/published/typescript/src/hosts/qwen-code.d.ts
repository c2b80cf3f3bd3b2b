// Generated from hosts/qwen-code.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "qwen-code";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Qwen Code by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call is run, in every permission mode.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * A tool call has succeeded.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * A tool call has failed, a shell command that did not end with 0 among them.
   * Canonical type: tool.fail.
   * Nothing can be refused.
   */
  readonly PostToolUseFailure: "PostToolUseFailure";
  /**
   * All calls of one group are done; a refusal is told to the model and the run goes on.
   * Canonical type: tool.batch.
   * Nothing can be refused.
   */
  readonly PostToolBatch: "PostToolBatch";
  /**
   * A prompt is about to reach the model; with an empty prompt after every tool result.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * A typed command is about to be expanded into a prompt.
   * Canonical type: prompt.expand.
   * Nothing can be refused.
   */
  readonly UserPromptExpansion: "UserPromptExpansion";
  /**
   * A session begins, is resumed, cleared or compacted.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "SessionStart";
  /**
   * An interactive session is over.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "SessionEnd";
  /**
   * A stored session was deleted; it need not be the one that runs.
   * Canonical type: agent.notify.
   * Nothing can be refused.
   */
  readonly SessionDelete: "SessionDelete";
  /**
   * Text of the agent is shown.
   * Canonical type: message.display.
   * Nothing can be refused.
   */
  readonly MessageDisplay: "MessageDisplay";
  /**
   * The agent has finished its turn.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * A turn has ended with an error.
   * Canonical type: agent.fail.
   * Nothing can be refused.
   */
  readonly StopFailure: "StopFailure";
  /**
   * A sub-agent begins.
   * Canonical type: subagent.start.
   * Nothing can be refused.
   */
  readonly SubagentStart: "SubagentStart";
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
   * The conversation was compacted.
   * Canonical type: compact.end.
   * Nothing can be refused.
   */
  readonly PostCompact: "PostCompact";
  /**
   * The agent has something to tell the user.
   * Canonical type: agent.notify.
   * Nothing can be refused.
   */
  readonly Notification: "Notification";
  /**
   * The host is about to ask the user for approval.
   * Canonical type: tool.permission.
   * A refusal stops: tool.
   */
  readonly PermissionRequest: "PermissionRequest";
  /**
   * The classifier of auto mode has refused a call.
   * Canonical type: tool.denied.
   * Nothing can be refused.
   */
  readonly PermissionDenied: "PermissionDenied";
  /**
   * An entry comes onto the to-do list; fired before it is written (validation) and after (postWrite).
   * Canonical type: task.create.
   * Nothing can be refused.
   */
  readonly TodoCreated: "TodoCreated";
  /**
   * An entry of the to-do list is done; fired before it is written (validation) and after (postWrite).
   * Canonical type: task.complete.
   * Nothing can be refused.
   */
  readonly TodoCompleted: "TodoCompleted";
  /**
   * An instruction file was read.
   * Canonical type: instructions.load.
   * Nothing can be refused.
   */
  readonly InstructionsLoaded: "InstructionsLoaded";
};

/**
 * Before a tool call is run, in every permission mode.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PreToolUse";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  /** the model service's id of the call */
  tool_call_id?: string;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * A tool call has succeeded.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostToolUse";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: {
    llmContent: unknown;
    returnDisplay?: unknown;
  };
  tool_use_id: string;
  /** the model service's id of the call */
  tool_call_id?: string;
  duration_ms?: number;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * A tool call has failed, a shell command that did not end with 0 among them.
 * Canonical type: tool.fail.
 * Nothing can be refused.
 */
export interface PostToolUseFailure {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostToolUseFailure";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  /** the model service's id of the call */
  tool_call_id?: string;
  error: string;
  is_interrupt?: boolean;
  duration_ms?: number;
}

/** Whether a payload is a {@link PostToolUseFailure}. */
export declare function isPostToolUseFailure(payload: unknown): payload is PostToolUseFailure;

/**
 * All calls of one group are done; a refusal is told to the model and the run goes on.
 * Canonical type: tool.batch.
 * Nothing can be refused.
 */
export interface PostToolBatch {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostToolBatch";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  tool_calls: Array<{
    tool_name: string;
    tool_input: Record<string, unknown>;
    /** the model service's id here; another one than in PreToolUse */
    tool_use_id: string;
    tool_call_id?: string;
    status: "success" | "error" | "cancelled" | (string & {});
    tool_response?: {
      response_parts?: unknown[];
      result_display?: unknown;
      execution_status?: string;
      content_length?: number;
    };
  }>;
}

/** Whether a payload is a {@link PostToolBatch}. */
export declare function isPostToolBatch(payload: unknown): payload is PostToolBatch;

/**
 * A prompt is about to reach the model; with an empty prompt after every tool result.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "UserPromptSubmit";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  prompt: string;
  /** absent after a tool result */
  submitted_prompt?: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * A typed command is about to be expanded into a prompt.
 * Canonical type: prompt.expand.
 * Nothing can be refused.
 */
export interface UserPromptExpansion {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "UserPromptExpansion";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  command_name: string;
  command_args: string;
  prompt: string;
}

/** Whether a payload is a {@link UserPromptExpansion}. */
export declare function isUserPromptExpansion(payload: unknown): payload is UserPromptExpansion;

/**
 * A session begins, is resumed, cleared or compacted.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionStart";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  source: "startup" | "resume" | "clear" | "compact" | (string & {});
  model: string;
  agent_type?: string;
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * An interactive session is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionEnd";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  reason: "clear" | "logout" | "prompt_input_exit" | "bypass_permissions_disabled" | "other" | (string & {});
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * A stored session was deleted; it need not be the one that runs.
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface SessionDelete {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionDelete";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  deleted_session_id: string;
}

/** Whether a payload is a {@link SessionDelete}. */
export declare function isSessionDelete(payload: unknown): payload is SessionDelete;

/**
 * Text of the agent is shown.
 * Canonical type: message.display.
 * Nothing can be refused.
 */
export interface MessageDisplay {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "MessageDisplay";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  message_id: string;
  displayed_text: string;
  is_final: boolean;
}

/** Whether a payload is a {@link MessageDisplay}. */
export declare function isMessageDisplay(payload: unknown): payload is MessageDisplay;

/**
 * The agent has finished its turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Stop";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  stop_hook_active: boolean;
  last_assistant_message: string;
  background_tasks: Array<{
    id: string;
    status: string;
    agent_type?: string;
    started_at?: string;
    description?: string;
  }>;
  crons: Array<Record<string, unknown>>;
  /** the part of the context that is used */
  context_usage?: number;
  context_limit?: number;
  input_tokens?: number;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * A turn has ended with an error.
 * Canonical type: agent.fail.
 * Nothing can be refused.
 */
export interface StopFailure {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "StopFailure";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  error: string;
  error_details?: string;
  last_assistant_message?: string;
}

/** Whether a payload is a {@link StopFailure}. */
export declare function isStopFailure(payload: unknown): payload is StopFailure;

/**
 * A sub-agent begins.
 * Canonical type: subagent.start.
 * Nothing can be refused.
 */
export interface SubagentStart {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SubagentStart";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  agent_id: string;
  source_type?: string;
  source_id?: string;
  agent_type: string;
}

/** Whether a payload is a {@link SubagentStart}. */
export declare function isSubagentStart(payload: unknown): payload is SubagentStart;

/**
 * A sub-agent is about to end.
 * Canonical type: subagent.stop.
 * A refusal stops: stop.
 */
export interface SubagentStop {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SubagentStop";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  agent_id: string;
  source_type?: string;
  source_id?: string;
  agent_type: string;
  agent_transcript_path: string;
  stop_hook_active: boolean;
  last_assistant_message: string;
  background_tasks: Array<{
    id: string;
    status: string;
    agent_type?: string;
    started_at?: string;
    description?: string;
  }>;
  crons: Array<Record<string, unknown>>;
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
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  trigger: string;
  custom_instructions?: string | null;
}

/** Whether a payload is a {@link PreCompact}. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * The conversation was compacted.
 * Canonical type: compact.end.
 * Nothing can be refused.
 */
export interface PostCompact {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostCompact";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  trigger: string;
  compact_summary: string;
}

/** Whether a payload is a {@link PostCompact}. */
export declare function isPostCompact(payload: unknown): payload is PostCompact;

/**
 * The agent has something to tell the user.
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface Notification {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Notification";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  message: string;
  title?: string;
  notification_type: "permission_prompt" | "idle_prompt" | "auth_success" | (string & {});
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/**
 * The host is about to ask the user for approval.
 * Canonical type: tool.permission.
 * A refusal stops: tool.
 */
export interface PermissionRequest {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PermissionRequest";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  permission_suggestions?: unknown[];
}

/** Whether a payload is a {@link PermissionRequest}. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/**
 * The classifier of auto mode has refused a call.
 * Canonical type: tool.denied.
 * Nothing can be refused.
 */
export interface PermissionDenied {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PermissionDenied";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  tool_call_id?: string;
  reason: "classifier_blocked" | "classifier_unavailable" | (string & {});
}

/** Whether a payload is a {@link PermissionDenied}. */
export declare function isPermissionDenied(payload: unknown): payload is PermissionDenied;

/**
 * An entry comes onto the to-do list; fired before it is written (validation) and after (postWrite).
 * Canonical type: task.create.
 * Nothing can be refused.
 */
export interface TodoCreated {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "TodoCreated";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  todo_id: string;
  todo_content: string;
  todo_status: string;
  all_todos: Array<{
    id: string;
    content: string;
    status: string;
  }>;
  phase: "validation" | "postWrite" | (string & {});
}

/** Whether a payload is a {@link TodoCreated}. */
export declare function isTodoCreated(payload: unknown): payload is TodoCreated;

/**
 * An entry of the to-do list is done; fired before it is written (validation) and after (postWrite).
 * Canonical type: task.complete.
 * Nothing can be refused.
 */
export interface TodoCompleted {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "TodoCompleted";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  todo_id: string;
  todo_content: string;
  previous_status: string;
  all_todos: Array<{
    id: string;
    content: string;
    status: string;
  }>;
  phase: "validation" | "postWrite" | (string & {});
}

/** Whether a payload is a {@link TodoCompleted}. */
export declare function isTodoCompleted(payload: unknown): payload is TodoCompleted;

/**
 * An instruction file was read.
 * Canonical type: instructions.load.
 * Nothing can be refused.
 */
export interface InstructionsLoaded {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "InstructionsLoaded";
  timestamp: string;
  permission_mode: "default" | "plan" | "auto_edit" | "auto" | "yolo" | (string & {});
  /** absent before the first prompt */
  prompt_id?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  source_type?: string;
  source_id?: string;
  file_path: string;
  memory_type: "user" | "project" | "local" | "extension" | (string & {});
  load_reason: "session_start" | "include" | "refresh" | (string & {});
  trigger_file_path?: string;
  parent_file_path?: string;
}

/** Whether a payload is a {@link InstructionsLoaded}. */
export declare function isInstructionsLoaded(payload: unknown): payload is InstructionsLoaded;

/** The payloads by the events' names. */
export interface QwenCodeEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "PostToolUseFailure": PostToolUseFailure;
  "PostToolBatch": PostToolBatch;
  "UserPromptSubmit": UserPromptSubmit;
  "UserPromptExpansion": UserPromptExpansion;
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
  "SessionDelete": SessionDelete;
  "MessageDisplay": MessageDisplay;
  "Stop": Stop;
  "StopFailure": StopFailure;
  "SubagentStart": SubagentStart;
  "SubagentStop": SubagentStop;
  "PreCompact": PreCompact;
  "PostCompact": PostCompact;
  "Notification": Notification;
  "PermissionRequest": PermissionRequest;
  "PermissionDenied": PermissionDenied;
  "TodoCreated": TodoCreated;
  "TodoCompleted": TodoCompleted;
  "InstructionsLoaded": InstructionsLoaded;
}

/** A payload of any event; `hook_event_name` tells which. */
export type QwenCodePayload = QwenCodeEvents[keyof QwenCodeEvents];
