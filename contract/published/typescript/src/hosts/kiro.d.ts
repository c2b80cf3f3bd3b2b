// Generated from hosts/kiro.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "kiro";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Kiro (IDE, CLI 3, CLI 2 and Amazon Q CLI) by the names of their types. */
export declare const EventName: {
  /**
   * A session begins; in CLI 2 an agent is spawned.
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
   * After a tool call; it cannot be refused any more.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * The agent has finished its turn; CLI 2 reads no answer.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * Before a task of a spec is worked on (IDE).
   * Canonical type: task.start.
   * A refusal stops: task.
   */
  readonly PreTaskExec: "PreTaskExec";
  /**
   * After a task of a spec was worked on (IDE).
   * Canonical type: task.complete.
   * Nothing can be refused.
   */
  readonly PostTaskExec: "PostTaskExec";
  /**
   * A file was created in the IDE.
   * Canonical type: file.create.
   * Nothing can be refused.
   */
  readonly PostFileCreate: "PostFileCreate";
  /**
   * A file was saved in the IDE.
   * Canonical type: file.write.
   * Nothing can be refused.
   */
  readonly PostFileSave: "PostFileSave";
  /**
   * A file was deleted in the IDE.
   * Canonical type: file.delete.
   * Nothing can be refused.
   */
  readonly PostFileDelete: "PostFileDelete";
};

/**
 * A session begins; in CLI 2 an agent is spawned.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  hook_event_name: "SessionStart" | "agentSpawn" | "sessionStart";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  hook_event_name: "UserPromptSubmit" | "userPromptSubmit";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
  /** empty in some builds */
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
  hook_event_name: "PreToolUse" | "preToolUse";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call; it cannot be refused any more.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  hook_event_name: "PostToolUse" | "postToolUse";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: {
    success?: boolean;
    result?: unknown[];
  };
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The agent has finished its turn; CLI 2 reads no answer.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  hook_event_name: "Stop" | "stop";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
  /** not sent by CLI 2 */
  assistant_response?: string;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * Before a task of a spec is worked on (IDE).
 * Canonical type: task.start.
 * A refusal stops: task.
 */
export interface PreTaskExec {
  hook_event_name: "PreTaskExec";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
}

/** Whether a payload is a {@link PreTaskExec}. */
export declare function isPreTaskExec(payload: unknown): payload is PreTaskExec;

/**
 * After a task of a spec was worked on (IDE).
 * Canonical type: task.complete.
 * Nothing can be refused.
 */
export interface PostTaskExec {
  hook_event_name: "PostTaskExec";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
}

/** Whether a payload is a {@link PostTaskExec}. */
export declare function isPostTaskExec(payload: unknown): payload is PostTaskExec;

/**
 * A file was created in the IDE.
 * Canonical type: file.create.
 * Nothing can be refused.
 */
export interface PostFileCreate {
  hook_event_name: "PostFileCreate";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
}

/** Whether a payload is a {@link PostFileCreate}. */
export declare function isPostFileCreate(payload: unknown): payload is PostFileCreate;

/**
 * A file was saved in the IDE.
 * Canonical type: file.write.
 * Nothing can be refused.
 */
export interface PostFileSave {
  hook_event_name: "PostFileSave";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
}

/** Whether a payload is a {@link PostFileSave}. */
export declare function isPostFileSave(payload: unknown): payload is PostFileSave;

/**
 * A file was deleted in the IDE.
 * Canonical type: file.delete.
 * Nothing can be refused.
 */
export interface PostFileDelete {
  hook_event_name: "PostFileDelete";
  cwd: string;
  /** not sent by CLI 2 */
  session_id?: string;
}

/** Whether a payload is a {@link PostFileDelete}. */
export declare function isPostFileDelete(payload: unknown): payload is PostFileDelete;

/** The payloads by the events' names. */
export interface KiroEvents {
  "SessionStart": SessionStart;
  "UserPromptSubmit": UserPromptSubmit;
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "Stop": Stop;
  "PreTaskExec": PreTaskExec;
  "PostTaskExec": PostTaskExec;
  "PostFileCreate": PostFileCreate;
  "PostFileSave": PostFileSave;
  "PostFileDelete": PostFileDelete;
}

/** A payload of any event; `hook_event_name` tells which. */
export type KiroPayload = KiroEvents[keyof KiroEvents];
