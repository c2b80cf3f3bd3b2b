// Generated from hosts/copilot-cli.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "copilot-cli";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of GitHub Copilot CLI by the names of their types. */
export declare const EventName: {
  /**
   * A session begins or is resumed.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "sessionStart";
  /**
   * The session is over; what a hook answers is not read.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "sessionEnd";
  /**
   * The user has sent a prompt; only a decision block stops it.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmitted: "userPromptSubmitted";
  /**
   * The prompt was put into the form that the model gets.
   * Canonical type: prompt.transform.
   * Nothing can be refused.
   */
  readonly UserPromptTransformed: "userPromptTransformed";
  /**
   * Before a tool call is run, in every permission mode.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "preToolUse";
  /**
   * After a tool call, also one whose command failed.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "postToolUse";
  /**
   * The host could not carry out a tool call.
   * Canonical type: tool.fail.
   * Nothing can be refused.
   */
  readonly PostToolUseFailure: "postToolUseFailure";
  /**
   * The host is about to check or ask for approval of a call; after preToolUse and for the same call.
   * Canonical type: tool.permission.
   * A refusal stops: tool.
   */
  readonly PermissionRequest: "permissionRequest";
  /**
   * The agent has finished its turn.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly AgentStop: "agentStop";
  /**
   * A sub-agent begins; the built-in general-purpose one is not reported.
   * Canonical type: subagent.start.
   * Nothing can be refused.
   */
  readonly SubagentStart: "subagentStart";
  /**
   * A sub-agent is about to end; the built-in general-purpose one is not reported.
   * Canonical type: subagent.stop.
   * A refusal stops: stop.
   */
  readonly SubagentStop: "subagentStop";
  /**
   * Something went wrong; what a hook answers is not read.
   * Canonical type: session.error.
   * Nothing can be refused.
   */
  readonly ErrorOccurred: "errorOccurred";
  /**
   * Before the conversation is compacted; what a hook answers is not read.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly PreCompact: "preCompact";
  /**
   * The agent has something to tell the user.
   * Canonical type: agent.notify.
   * Nothing can be refused.
   */
  readonly Notification: "notification";
};

/**
 * A session begins or is resumed.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  source: "startup" | "resume" | "new" | (string & {});
  initialPrompt?: string;
  initial_prompt?: string;
}

/** Whether a payload has the form of {@link SessionStart}; it does not name its event, so another's may, too. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over; what a hook answers is not read.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  reason: "complete" | "error" | "abort" | "timeout" | "user_exit" | (string & {});
}

/** Whether a payload has the form of {@link SessionEnd}; it does not name its event, so another's may, too. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * The user has sent a prompt; only a decision block stops it.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmitted {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  prompt: string;
}

/** Whether a payload has the form of {@link UserPromptSubmitted}; it does not name its event, so another's may, too. */
export declare function isUserPromptSubmitted(payload: unknown): payload is UserPromptSubmitted;

/**
 * The prompt was put into the form that the model gets.
 * Canonical type: prompt.transform.
 * Nothing can be refused.
 */
export interface UserPromptTransformed {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  prompt: string;
  transformedPrompt: string;
}

/** Whether a payload has the form of {@link UserPromptTransformed}; it does not name its event, so another's may, too. */
export declare function isUserPromptTransformed(payload: unknown): payload is UserPromptTransformed;

/**
 * Before a tool call is run, in every permission mode.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  toolName?: string;
  tool_name?: string;
  /** an object, or the object's JSON text in older versions, or the text of a patch */
  toolArgs?: Record<string, unknown> | string;
  /** an object or the text of a patch */
  tool_input?: Record<string, unknown> | string;
}

/** Whether a payload has the form of {@link PreToolUse}; it does not name its event, so another's may, too. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call, also one whose command failed.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  toolName?: string;
  tool_name?: string;
  /** an object, or the object's JSON text in older versions, or the text of a patch */
  toolArgs?: Record<string, unknown> | string;
  /** an object or the text of a patch */
  tool_input?: Record<string, unknown> | string;
  toolResult?: {
    resultType: string;
    textResultForLlm: string;
  };
  tool_result?: {
    result_type: string;
    text_result_for_llm: string;
  };
}

/** Whether a payload has the form of {@link PostToolUse}; it does not name its event, so another's may, too. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The host could not carry out a tool call.
 * Canonical type: tool.fail.
 * Nothing can be refused.
 */
export interface PostToolUseFailure {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  toolName?: string;
  tool_name?: string;
  /** an object, or the object's JSON text in older versions, or the text of a patch */
  toolArgs?: Record<string, unknown> | string;
  /** an object or the text of a patch */
  tool_input?: Record<string, unknown> | string;
  error: string;
}

/** Whether a payload has the form of {@link PostToolUseFailure}; it does not name its event, so another's may, too. */
export declare function isPostToolUseFailure(payload: unknown): payload is PostToolUseFailure;

/**
 * The host is about to check or ask for approval of a call; after preToolUse and for the same call.
 * Canonical type: tool.permission.
 * A refusal stops: tool.
 */
export interface PermissionRequest {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  hookName?: string;
  toolName?: string;
  tool_name?: string;
  /** what is to be approved, not the arguments of preToolUse */
  toolInput?: Record<string, unknown>;
  tool_input?: Record<string, unknown> | string;
  permissionSuggestions?: unknown[];
}

/** Whether a payload has the form of {@link PermissionRequest}; it does not name its event, so another's may, too. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/**
 * The agent has finished its turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface AgentStop {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  transcriptPath?: string;
  transcript_path?: string;
  stopReason?: string;
  stop_reason?: string;
  stop_hook_active: boolean;
}

/** Whether a payload has the form of {@link AgentStop}; it does not name its event, so another's may, too. */
export declare function isAgentStop(payload: unknown): payload is AgentStop;

/**
 * A sub-agent begins; the built-in general-purpose one is not reported.
 * Canonical type: subagent.start.
 * Nothing can be refused.
 */
export interface SubagentStart {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  transcriptPath: string;
  agentName: string;
  agentDisplayName?: string;
  agentDescription?: string;
}

/** Whether a payload has the form of {@link SubagentStart}; it does not name its event, so another's may, too. */
export declare function isSubagentStart(payload: unknown): payload is SubagentStart;

/**
 * A sub-agent is about to end; the built-in general-purpose one is not reported.
 * Canonical type: subagent.stop.
 * A refusal stops: stop.
 */
export interface SubagentStop {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  transcriptPath?: string;
  transcript_path?: string;
  agentId?: string;
  agent_id?: string;
  agentType?: string;
  agent_type?: string;
  agentName?: string;
  agent_name?: string;
  agentDisplayName?: string;
  agent_display_name?: string;
  /** native spelling */
  response?: string;
  /** PascalCase spelling */
  last_assistant_message?: string;
  stopReason?: string;
  stop_reason?: string;
}

/** Whether a payload has the form of {@link SubagentStop}; it does not name its event, so another's may, too. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/**
 * Something went wrong; what a hook answers is not read.
 * Canonical type: session.error.
 * Nothing can be refused.
 */
export interface ErrorOccurred {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  error: {
    message: string;
    name: string;
    stack?: string;
  };
  errorContext?: "model_call" | "tool_execution" | "system" | "user_input" | (string & {});
  error_context?: "model_call" | "tool_execution" | "system" | "user_input" | (string & {});
  recoverable?: boolean;
}

/** Whether a payload has the form of {@link ErrorOccurred}; it does not name its event, so another's may, too. */
export declare function isErrorOccurred(payload: unknown): payload is ErrorOccurred;

/**
 * Before the conversation is compacted; what a hook answers is not read.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface PreCompact {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  /** PascalCase spelling, and notification in both */
  hook_event_name?: string;
  transcriptPath?: string;
  transcript_path?: string;
  trigger: "manual" | "auto" | (string & {});
  customInstructions?: string;
  custom_instructions?: string;
}

/** Whether a payload has the form of {@link PreCompact}; it does not name its event, so another's may, too. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * The agent has something to tell the user.
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface Notification {
  /** native spelling */
  sessionId?: string;
  /** PascalCase spelling */
  session_id?: string;
  /** milliseconds in the native spelling; ISO 8601 in the PascalCase one */
  timestamp?: number | string;
  cwd: string;
  hook_event_name: "notification" | "Notification";
  message: string;
  title?: string;
  notification_type: "shell_completed" | "shell_detached_completed" | "agent_completed" | "agent_idle" | "permission_prompt" | "elicitation_dialog" | (string & {});
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/** The payloads by the events' names. */
export interface CopilotCliEvents {
  "sessionStart": SessionStart;
  "sessionEnd": SessionEnd;
  "userPromptSubmitted": UserPromptSubmitted;
  "userPromptTransformed": UserPromptTransformed;
  "preToolUse": PreToolUse;
  "postToolUse": PostToolUse;
  "postToolUseFailure": PostToolUseFailure;
  "permissionRequest": PermissionRequest;
  "agentStop": AgentStop;
  "subagentStart": SubagentStart;
  "subagentStop": SubagentStop;
  "errorOccurred": ErrorOccurred;
  "preCompact": PreCompact;
  "notification": Notification;
}

/** A payload of any event; not every one names its event. */
export type CopilotCliPayload = CopilotCliEvents[keyof CopilotCliEvents];
