// Generated from hosts/vscode.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "vscode";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of VS Code agent hooks (Preview) by the names of their types. */
export declare const EventName: {
  /**
   * A chat session begins.
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
   * After a tool call; the file may not be on disk yet.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly PreCompact: "PreCompact";
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
   * The agent has finished its turn.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
};

/**
 * A chat session begins.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  source: "new" | (string & {});
  agent_type?: string;
}

/** Whether a payload has the form of {@link SessionStart}; it does not name its event, so another's may, too. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  prompt: string;
}

/** Whether a payload has the form of {@link UserPromptSubmit}; it does not name its event, so another's may, too. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * Before a tool call is run.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id?: string;
}

/** Whether a payload has the form of {@link PreToolUse}; it does not name its event, so another's may, too. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call; the file may not be on disk yet.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  /** often empty */
  tool_response: string;
}

/** Whether a payload has the form of {@link PostToolUse}; it does not name its event, so another's may, too. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface PreCompact {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  trigger: "auto" | (string & {});
  custom_instructions?: string;
}

/** Whether a payload has the form of {@link PreCompact}; it does not name its event, so another's may, too. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * A sub-agent begins.
 * Canonical type: subagent.start.
 * Nothing can be refused.
 */
export interface SubagentStart {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  agent_id: string;
  agent_type: string;
}

/** Whether a payload has the form of {@link SubagentStart}; it does not name its event, so another's may, too. */
export declare function isSubagentStart(payload: unknown): payload is SubagentStart;

/**
 * A sub-agent is about to end.
 * Canonical type: subagent.stop.
 * A refusal stops: stop.
 */
export interface SubagentStop {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  agent_id: string;
  agent_type: string;
  stop_hook_active: boolean;
}

/** Whether a payload has the form of {@link SubagentStop}; it does not name its event, so another's may, too. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/**
 * The agent has finished its turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id?: string;
  /** the documents' spelling of session_id */
  sessionId?: string;
  hook_event_name?: string;
  /** the documents' spelling of hook_event_name */
  hookEventName?: string;
  timestamp?: string;
  transcript_path?: string;
  cwd?: string;
  /** newer versions */
  model?: string;
  stop_hook_active: boolean;
}

/** Whether a payload has the form of {@link Stop}; it does not name its event, so another's may, too. */
export declare function isStop(payload: unknown): payload is Stop;

/** The payloads by the events' names. */
export interface VscodeEvents {
  "SessionStart": SessionStart;
  "UserPromptSubmit": UserPromptSubmit;
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "PreCompact": PreCompact;
  "SubagentStart": SubagentStart;
  "SubagentStop": SubagentStop;
  "Stop": Stop;
}

/** A payload of any event; not every one names its event. */
export type VscodePayload = VscodeEvents[keyof VscodeEvents];
