// Generated from hosts/goose.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "goose";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Goose by the names of their types. */
export declare const EventName: {
  /**
   * A session begins; a message is shown to the user as a banner.
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
   * The agent has finished its turn; GOOSE_STOP_HOOK_BLOCK_CAP limits how often it is kept going.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * The user has sent a prompt; it cannot be refused.
   * Canonical type: prompt.submit.
   * Nothing can be refused.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * Before a tool call.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * What the hooks before a tool call have decided.
   * Canonical type: tool.result.
   * Nothing can be refused.
   */
  readonly PreToolUseResult: "PreToolUseResult";
  /**
   * After a tool call that worked.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * After a tool call that failed.
   * Canonical type: tool.fail.
   * Nothing can be refused.
   */
  readonly PostToolUseFailure: "PostToolUseFailure";
  /**
   * Before a tool reads a file; matcher_context is its path.
   * Canonical type: file.read.
   * Nothing can be refused.
   */
  readonly BeforeReadFile: "BeforeReadFile";
  /**
   * After a tool has changed a file; matcher_context is its path.
   * Canonical type: file.write.
   * Nothing can be refused.
   */
  readonly AfterFileEdit: "AfterFileEdit";
  /**
   * Before a shell command; matcher_context is its text. It cannot be refused here, PreToolUse does that.
   * Canonical type: tool.start.
   * Nothing can be refused.
   */
  readonly BeforeShellExecution: "BeforeShellExecution";
  /**
   * After a shell command; matcher_context is its text.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly AfterShellExecution: "AfterShellExecution";
};

/**
 * A session begins; a message is shown to the user as a banner.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  event: "SessionStart";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  event: "SessionEnd";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * The agent has finished its turn; GOOSE_STOP_HOOK_BLOCK_CAP limits how often it is kept going.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  event: "Stop";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  last_assistant_message?: string;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * The user has sent a prompt; it cannot be refused.
 * Canonical type: prompt.submit.
 * Nothing can be refused.
 */
export interface UserPromptSubmit {
  event: "UserPromptSubmit";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  message?: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * Before a tool call.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  event: "PreToolUse";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * What the hooks before a tool call have decided.
 * Canonical type: tool.result.
 * Nothing can be refused.
 */
export interface PreToolUseResult {
  event: "PreToolUseResult";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
  decision: "allow" | "deny" | (string & {});
  policy_evaluated: boolean;
  blocked_by?: string | null;
  reason?: string | null;
  cause?: "policy_denial" | "hook_failure" | (string & {}) | null;
}

/** Whether a payload is a {@link PreToolUseResult}. */
export declare function isPreToolUseResult(payload: unknown): payload is PreToolUseResult;

/**
 * After a tool call that worked.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  event: "PostToolUse";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
  tool_output?: unknown;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * After a tool call that failed.
 * Canonical type: tool.fail.
 * Nothing can be refused.
 */
export interface PostToolUseFailure {
  event: "PostToolUseFailure";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
  tool_output?: unknown;
}

/** Whether a payload is a {@link PostToolUseFailure}. */
export declare function isPostToolUseFailure(payload: unknown): payload is PostToolUseFailure;

/**
 * Before a tool reads a file; matcher_context is its path.
 * Canonical type: file.read.
 * Nothing can be refused.
 */
export interface BeforeReadFile {
  event: "BeforeReadFile";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
}

/** Whether a payload is a {@link BeforeReadFile}. */
export declare function isBeforeReadFile(payload: unknown): payload is BeforeReadFile;

/**
 * After a tool has changed a file; matcher_context is its path.
 * Canonical type: file.write.
 * Nothing can be refused.
 */
export interface AfterFileEdit {
  event: "AfterFileEdit";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
  tool_output?: unknown;
}

/** Whether a payload is a {@link AfterFileEdit}. */
export declare function isAfterFileEdit(payload: unknown): payload is AfterFileEdit;

/**
 * Before a shell command; matcher_context is its text. It cannot be refused here, PreToolUse does that.
 * Canonical type: tool.start.
 * Nothing can be refused.
 */
export interface BeforeShellExecution {
  event: "BeforeShellExecution";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
}

/** Whether a payload is a {@link BeforeShellExecution}. */
export declare function isBeforeShellExecution(payload: unknown): payload is BeforeShellExecution;

/**
 * After a shell command; matcher_context is its text.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface AfterShellExecution {
  event: "AfterShellExecution";
  session_id: string;
  matcher_context: string | null;
  /** where it is known */
  working_dir?: string;
  tool_call_id?: string;
  tool_name?: string;
  tool_input?: unknown;
  tool_output?: unknown;
}

/** Whether a payload is a {@link AfterShellExecution}. */
export declare function isAfterShellExecution(payload: unknown): payload is AfterShellExecution;

/** The payloads by the events' names. */
export interface GooseEvents {
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
  "Stop": Stop;
  "UserPromptSubmit": UserPromptSubmit;
  "PreToolUse": PreToolUse;
  "PreToolUseResult": PreToolUseResult;
  "PostToolUse": PostToolUse;
  "PostToolUseFailure": PostToolUseFailure;
  "BeforeReadFile": BeforeReadFile;
  "AfterFileEdit": AfterFileEdit;
  "BeforeShellExecution": BeforeShellExecution;
  "AfterShellExecution": AfterShellExecution;
}

/** A payload of any event; `event` tells which. */
export type GoosePayload = GooseEvents[keyof GooseEvents];
