// Generated from hosts/cline.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "cline";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Cline (CLI and VS Code extension) by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * After a tool call; success stays true when something inside the tool failed.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * The user has sent a prompt; the CLI does not wait for an answer.
   * Canonical type: prompt.submit.
   * Nothing can be refused.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * A task begins.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly TaskStart: "TaskStart";
  /**
   * A task is taken up again; not sent by the extension.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly TaskResume: "TaskResume";
  /**
   * The task is done; it cannot be kept going.
   * Canonical type: agent.stop.
   * Nothing can be refused.
   */
  readonly TaskComplete: "TaskComplete";
  /**
   * The task ended in an error; not sent by the extension.
   * Canonical type: agent.fail.
   * Nothing can be refused.
   */
  readonly TaskError: "TaskError";
  /**
   * The task was cancelled.
   * Canonical type: agent.interrupt.
   * Nothing can be refused.
   */
  readonly TaskCancel: "TaskCancel";
  /**
   * The process is about to end; not sent by the extension.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionShutdown: "SessionShutdown";
  /**
   * Before the conversation is compacted; declared, but sent by neither surface.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly PreCompact: "PreCompact";
};

/**
 * Before a tool call.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "PreToolUse" | "tool_call";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  /** CLI */
  iteration?: number;
  /** CLI */
  tool_call?: {
    id: string;
    name: string;
    input: unknown;
  };
  preToolUse: {
    toolName: string;
    parameters: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call; success stays true when something inside the tool failed.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "PostToolUse" | "tool_result";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  /** CLI */
  iteration?: number;
  /** CLI */
  tool_result?: {
    id: string;
    name: string;
    input: unknown;
    output?: unknown;
    error?: unknown;
    durationMs: number;
    startedAt: string;
    endedAt: string;
  };
  postToolUse: {
    toolName: string;
    parameters: Record<string, unknown>;
    result: string;
    success: boolean;
    executionTimeMs: number;
  };
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The user has sent a prompt; the CLI does not wait for an answer.
 * Canonical type: prompt.submit.
 * Nothing can be refused.
 */
export interface UserPromptSubmit {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "UserPromptSubmit" | "prompt_submit";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  userPromptSubmit: {
    prompt: string;
    attachments?: unknown[];
  };
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * A task begins.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface TaskStart {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "TaskStart" | "agent_start";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  taskStart: {
    taskMetadata: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link TaskStart}. */
export declare function isTaskStart(payload: unknown): payload is TaskStart;

/**
 * A task is taken up again; not sent by the extension.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface TaskResume {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "TaskResume" | "agent_resume";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  taskResume: {
    taskMetadata: Record<string, unknown>;
    previousState?: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link TaskResume}. */
export declare function isTaskResume(payload: unknown): payload is TaskResume;

/**
 * The task is done; it cannot be kept going.
 * Canonical type: agent.stop.
 * Nothing can be refused.
 */
export interface TaskComplete {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "TaskComplete" | "agent_end";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  /** CLI */
  iteration?: number;
  /** CLI */
  turn?: {
    outputText: string;
    status: string;
  };
  taskComplete: {
    taskMetadata: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link TaskComplete}. */
export declare function isTaskComplete(payload: unknown): payload is TaskComplete;

/**
 * The task ended in an error; not sent by the extension.
 * Canonical type: agent.fail.
 * Nothing can be refused.
 */
export interface TaskError {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "TaskError" | "agent_error";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  /** CLI */
  iteration?: number;
  error: {
    name?: string;
    message: string;
    stack?: string;
  };
}

/** Whether a payload is a {@link TaskError}. */
export declare function isTaskError(payload: unknown): payload is TaskError;

/**
 * The task was cancelled.
 * Canonical type: agent.interrupt.
 * Nothing can be refused.
 */
export interface TaskCancel {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "TaskCancel" | "agent_abort";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  /** CLI */
  reason?: string;
  taskCancel: {
    taskMetadata: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link TaskCancel}. */
export declare function isTaskCancel(payload: unknown): payload is TaskCancel;

/**
 * The process is about to end; not sent by the extension.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionShutdown {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "SessionShutdown" | "session_shutdown";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  reason?: string;
}

/** Whether a payload is a {@link SessionShutdown}. */
export declare function isSessionShutdown(payload: unknown): payload is SessionShutdown;

/**
 * Before the conversation is compacted; declared, but sent by neither surface.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface PreCompact {
  /** empty in the CLI */
  clineVersion: string;
  hookName: "PreCompact" | "pre_compact";
  /** ISO 8601 in the CLI, milliseconds as text in the extension */
  timestamp: string;
  taskId: string;
  workspaceRoots: string[];
  userId: string;
  /** CLI */
  sessionContext?: {
    rootSessionId: string;
    hookLogPath?: string;
  };
  /** CLI */
  workspaceInfo?: {
    rootPath: string;
    hint?: string;
  };
  /** CLI; also set for the main agent */
  agent_id?: string;
  /** CLI; null for the main agent */
  parent_agent_id?: string | null;
  /** extension */
  model?: {
    provider?: string;
    slug?: string;
  };
  preCompact?: Record<string, unknown>;
}

/** Whether a payload is a {@link PreCompact}. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/** The payloads by the events' names. */
export interface ClineEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "UserPromptSubmit": UserPromptSubmit;
  "TaskStart": TaskStart;
  "TaskResume": TaskResume;
  "TaskComplete": TaskComplete;
  "TaskError": TaskError;
  "TaskCancel": TaskCancel;
  "SessionShutdown": SessionShutdown;
  "PreCompact": PreCompact;
}

/** A payload of any event; `hookName` tells which. */
export type ClinePayload = ClineEvents[keyof ClineEvents];
