// Generated from hosts/codex.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "codex";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of OpenAI Codex CLI by the names of their types. */
export declare const EventName: {
  /**
   * A session begins, is resumed, cleared, compacted or forked.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "SessionStart";
  /**
   * The user (or a parent agent) has sent a prompt; no model was called yet.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * Before a shell command, a patch, an MCP call or the start of a sub-agent.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * The host is about to ask the user for approval.
   * Canonical type: tool.permission.
   * A refusal stops: tool.
   */
  readonly PermissionRequest: "PermissionRequest";
  /**
   * After a tool call, also one whose command failed.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * A refusal stops: compact.
   */
  readonly PreCompact: "PreCompact";
  /**
   * After the conversation was compacted.
   * Canonical type: compact.end.
   * Nothing can be refused.
   */
  readonly PostCompact: "PostCompact";
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
  /**
   * The session is over; what a hook answers is not read.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "SessionEnd";
  /**
   * The user has interrupted the agent.
   * Canonical type: agent.interrupt.
   * Nothing can be refused.
   */
  readonly Interrupt: "Interrupt";
  /**
   * A turn is over; handed to the `notify` program as its last argument, no answer is read.
   * Canonical type: turn.end.
   * Nothing can be refused.
   */
  readonly AgentTurnComplete: "agent-turn-complete";
};

/**
 * A session begins, is resumed, cleared, compacted or forked.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "SessionStart";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  source: "startup" | "resume" | "clear" | "compact" | "fork" | (string & {});
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The user (or a parent agent) has sent a prompt; no model was called yet.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "UserPromptSubmit";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
  prompt: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * Before a shell command, a patch, an MCP call or the start of a sub-agent.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "PreToolUse";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
  tool_name: string;
  tool_input: unknown;
  tool_use_id: string;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * The host is about to ask the user for approval.
 * Canonical type: tool.permission.
 * A refusal stops: tool.
 */
export interface PermissionRequest {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "PermissionRequest";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
  tool_name: string;
  tool_input: unknown;
}

/** Whether a payload is a {@link PermissionRequest}. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/**
 * After a tool call, also one whose command failed.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "PostToolUse";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
  tool_name: string;
  tool_input: unknown;
  tool_response: unknown;
  tool_use_id: string;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * A refusal stops: compact.
 */
export interface PreCompact {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "PreCompact";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  turn_id: string;
  trigger: "manual" | "auto" | (string & {});
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
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "PostCompact";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  turn_id: string;
  trigger: "manual" | "auto" | (string & {});
}

/** Whether a payload is a {@link PostCompact}. */
export declare function isPostCompact(payload: unknown): payload is PostCompact;

/**
 * A sub-agent begins.
 * Canonical type: subagent.start.
 * Nothing can be refused.
 */
export interface SubagentStart {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "SubagentStart";
  agent_id: string;
  agent_type: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
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
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "SubagentStop";
  agent_id: string;
  agent_type: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
  agent_transcript_path: string | null;
  stop_hook_active: boolean;
  last_assistant_message: string | null;
}

/** Whether a payload is a {@link SubagentStop}. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/**
 * The agent has finished its turn.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "Stop";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
  stop_hook_active: boolean;
  last_assistant_message: string | null;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * The session is over; what a hook answers is not read.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "SessionEnd";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  reason: "other" | (string & {});
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * The user has interrupted the agent.
 * Canonical type: agent.interrupt.
 * Nothing can be refused.
 */
export interface Interrupt {
  session_id: string;
  transcript_path: string | null;
  cwd: string;
  hook_event_name: "Interrupt";
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  model: string;
  permission_mode: "default" | "acceptEdits" | "plan" | "dontAsk" | "bypassPermissions" | (string & {});
  turn_id: string;
}

/** Whether a payload is a {@link Interrupt}. */
export declare function isInterrupt(payload: unknown): payload is Interrupt;

/**
 * A turn is over; handed to the `notify` program as its last argument, no answer is read.
 * Canonical type: turn.end.
 * Nothing can be refused.
 */
export interface AgentTurnComplete {
  session_id?: string;
  transcript_path?: string | null;
  cwd: string;
  hook_event_name?: string;
  /** only inside a sub-agent */
  agent_id?: string;
  /** only inside a sub-agent */
  agent_type?: string;
  type: "agent-turn-complete";
  "thread-id": string;
  "turn-id": string;
  client?: string;
  "input-messages": string[];
  "last-assistant-message"?: string | null;
}

/** Whether a payload is a {@link AgentTurnComplete}. */
export declare function isAgentTurnComplete(payload: unknown): payload is AgentTurnComplete;

/** The payloads by the events' names. */
export interface CodexEvents {
  "SessionStart": SessionStart;
  "UserPromptSubmit": UserPromptSubmit;
  "PreToolUse": PreToolUse;
  "PermissionRequest": PermissionRequest;
  "PostToolUse": PostToolUse;
  "PreCompact": PreCompact;
  "PostCompact": PostCompact;
  "SubagentStart": SubagentStart;
  "SubagentStop": SubagentStop;
  "Stop": Stop;
  "SessionEnd": SessionEnd;
  "Interrupt": Interrupt;
  "agent-turn-complete": AgentTurnComplete;
}

/** A payload of any event; `hook_event_name`, `type` tells which. */
export type CodexPayload = CodexEvents[keyof CodexEvents];
