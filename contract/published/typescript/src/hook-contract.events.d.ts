// Generated from catalogs/hook-contract-0.1.2.yml (MIT: see NOTICE.md): do not edit.
import type { EventTable } from "./check.js";

export declare const host: "hook-contract-0.1.2";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of hook-contract 0.1.2 by the names of their types. */
export declare const EventName: {
  /** Fired when a CC session starts. Async hooks observe project state before the first prompt. */
  readonly SessionStart: "SessionStart";
  /** Fires when the user submits a prompt — used to inject additionalContext. */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /** Before any tool invocation — gate or transform tool input. */
  readonly PreToolUse: "PreToolUse";
  /** After a successful tool invocation — observe result. */
  readonly PostToolUse: "PostToolUse";
  /** After a failed tool invocation — observe error. */
  readonly PostToolUseFailure: "PostToolUseFailure";
  /** Fires when a tool needs permission approval. */
  readonly PermissionRequest: "PermissionRequest";
  /** Fires when a subagent begins execution. */
  readonly SubagentStart: "SubagentStart";
  /** Fires when a subagent finishes (success or error). */
  readonly SubagentStop: "SubagentStop";
  /** Fires when the assistant finishes a turn. */
  readonly Stop: "Stop";
  /** Fires when a CC session ends — final flush. */
  readonly SessionEnd: "SessionEnd";
  /** Fires during setup (--init / --maintenance). */
  readonly Setup: "Setup";
  /** Fires on user-facing notifications. */
  readonly Notification: "Notification";
  /** Fires before automatic context compaction. */
  readonly PreCompact: "PreCompact";
  /** Fires when a teammate agent has been idle past a threshold. */
  readonly TeammateIdle: "TeammateIdle";
  /** Fires when a TaskCreate task is marked completed. */
  readonly TaskCompleted: "TaskCompleted";
  /** Fires when project/user instructions (CLAUDE.md/rules) are loaded. */
  readonly InstructionsLoaded: "InstructionsLoaded";
  /** Fires when a git worktree is created via EnterWorktree. */
  readonly WorktreeCreate: "WorktreeCreate";
  /** Fires when a git worktree is removed via ExitWorktree. */
  readonly WorktreeRemove: "WorktreeRemove";
  /** Fires when settings.json / settings.local.json is modified. */
  readonly ConfigChange: "ConfigChange";
};

/** Fired when a CC session starts. Async hooks observe project state before the first prompt. */
export interface SessionStart {
  /** Discriminator — equals the event name */
  event: "SessionStart";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Absolute path to the plugin root (injected by run-hook.mjs) */
    plugin_root?: string;
    /** Permission mode (default | acceptEdits | dontAsk | auto) */
    permissionMode?: string;
  };
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/** Fires when the user submits a prompt — used to inject additionalContext. */
export interface UserPromptSubmit {
  /** Discriminator — equals the event name */
  event: "UserPromptSubmit";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** The user prompt text being submitted */
    prompt: string;
  };
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/** Before any tool invocation — gate or transform tool input. */
export interface PreToolUse {
  /** Discriminator — equals the event name */
  event: "PreToolUse";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** The tool being invoked (e.g. Bash, Write, Read) */
    tool_name: string;
    /** Tool-specific input parameters */
    tool_input: Record<string, unknown>;
    /** CC 2.1.69 correlation ID for matching with PostToolUse */
    tool_use_id?: string;
  };
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/** After a successful tool invocation — observe result. */
export interface PostToolUse {
  /** Discriminator — equals the event name */
  event: "PostToolUse";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** The tool that was invoked */
    tool_name: string;
    /** Tool input passed to the invocation */
    tool_input: Record<string, unknown>;
    /** Tool output (type varies by tool) */
    tool_output?: unknown;
    /** Tool error message if one was produced */
    tool_error?: string;
    /** Tool exit code where applicable */
    exit_code?: number;
    /** CC 2.1.69 correlation ID */
    tool_use_id?: string;
    /** Tool execution duration in milliseconds */
    duration_ms?: number;
  };
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/** After a failed tool invocation — observe error. */
export interface PostToolUseFailure {
  /** Discriminator — equals the event name */
  event: "PostToolUseFailure";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** The tool that failed */
    tool_name: string;
    /** Tool input passed to the failed invocation */
    tool_input: Record<string, unknown>;
    /** Error message from the tool */
    tool_error: string;
    /** Tool exit code */
    exit_code?: number;
    /** CC 2.1.69 correlation ID */
    tool_use_id?: string;
  };
}

/** Whether a payload is a {@link PostToolUseFailure}. */
export declare function isPostToolUseFailure(payload: unknown): payload is PostToolUseFailure;

/** Fires when a tool needs permission approval. */
export interface PermissionRequest {
  /** Discriminator — equals the event name */
  event: "PermissionRequest";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** The tool requesting permission */
    tool_name: string;
    /** Tool input that triggered the permission request */
    tool_input: Record<string, unknown>;
    /** CC 2.1.69 suggested "always allow" options */
    permission_suggestions?: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link PermissionRequest}. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/** Fires when a subagent begins execution. */
export interface SubagentStart {
  /** Discriminator — equals the event name */
  event: "SubagentStart";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Subagent type (CC 2.1.0+ field name) */
    subagent_type?: string;
    /** Alternative agent type field name */
    agent_type?: string;
    /** Agent ID */
    agent_id?: string;
    /** Parent agent ID for trace stitching (CC 2.1.139) */
    parent_agent_id?: string;
  };
}

/** Whether a payload is a {@link SubagentStart}. */
export declare function isSubagentStart(payload: unknown): payload is SubagentStart;

/** Fires when a subagent finishes (success or error). */
export interface SubagentStop {
  /** Discriminator — equals the event name */
  event: "SubagentStop";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Agent type */
    agent_type?: string;
    /** Agent ID */
    agent_id?: string;
    /** Final agent output text */
    agent_output?: string;
    /** Alternative output field name */
    output?: string;
    /** Error from subagent if it failed */
    error?: string;
    /** Total subagent execution duration */
    duration_ms?: number;
    /** Path to subagent transcript (CC 2.1.69) */
    agent_transcript_path?: string;
    /** Final assistant message text (CC 2.1.47+) */
    last_assistant_message?: string;
  };
}

/** Whether a payload is a {@link SubagentStop}. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/** Fires when the assistant finishes a turn. */
export interface Stop {
  /** Discriminator — equals the event name */
  event: "Stop";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Final assistant message text (CC 2.1.47+) */
    last_assistant_message?: string;
    /** Whether a stop hook is currently active (prevents re-entry) */
    stop_hook_active?: boolean;
  };
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/** Fires when a CC session ends — final flush. */
export interface SessionEnd {
  /** Discriminator — equals the event name */
  event: "SessionEnd";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: Record<string, unknown>;
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/** Fires during setup (--init / --maintenance). */
export interface Setup {
  /** Discriminator — equals the event name */
  event: "Setup";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: Record<string, unknown>;
}

/** Whether a payload is a {@link Setup}. */
export declare function isSetup(payload: unknown): payload is Setup;

/** Fires on user-facing notifications. */
export interface Notification {
  /** Discriminator — equals the event name */
  event: "Notification";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Notification message text */
    message: string;
    /** Notification type discriminator */
    notification_type?: string;
  };
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/** Fires before automatic context compaction. */
export interface PreCompact {
  /** Discriminator — equals the event name */
  event: "PreCompact";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Number of compactions in this session so far */
    compaction_count?: number;
    /** Estimated context size after compaction (tokens) */
    context_size_after?: number;
  };
}

/** Whether a payload is a {@link PreCompact}. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/** Fires when a teammate agent has been idle past a threshold. */
export interface TeammateIdle {
  /** Discriminator — equals the event name */
  event: "TeammateIdle";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Teammate agent ID */
    teammate_id: string;
    /** Teammate agent type */
    teammate_type: string;
    /** How long the teammate has been idle */
    idle_duration_ms: number;
  };
}

/** Whether a payload is a {@link TeammateIdle}. */
export declare function isTeammateIdle(payload: unknown): payload is TeammateIdle;

/** Fires when a TaskCreate task is marked completed. */
export interface TaskCompleted {
  /** Discriminator — equals the event name */
  event: "TaskCompleted";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: {
    /** Completed task ID */
    task_id: string;
    /** Task subject */
    task_subject?: string;
    /** Task result status */
    task_status?: string;
    /** Tokens consumed by the task (CC 2.1.30) */
    token_count?: number;
    /** Tool invocations in the task (CC 2.1.30) */
    tool_uses?: number;
  };
}

/** Whether a payload is a {@link TaskCompleted}. */
export declare function isTaskCompleted(payload: unknown): payload is TaskCompleted;

/** Fires when project/user instructions (CLAUDE.md/rules) are loaded. */
export interface InstructionsLoaded {
  /** Discriminator — equals the event name */
  event: "InstructionsLoaded";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: Record<string, unknown>;
}

/** Whether a payload is a {@link InstructionsLoaded}. */
export declare function isInstructionsLoaded(payload: unknown): payload is InstructionsLoaded;

/** Fires when a git worktree is created via EnterWorktree. */
export interface WorktreeCreate {
  /** Discriminator — equals the event name */
  event: "WorktreeCreate";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: Record<string, unknown>;
}

/** Whether a payload is a {@link WorktreeCreate}. */
export declare function isWorktreeCreate(payload: unknown): payload is WorktreeCreate;

/** Fires when a git worktree is removed via ExitWorktree. */
export interface WorktreeRemove {
  /** Discriminator — equals the event name */
  event: "WorktreeRemove";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: Record<string, unknown>;
}

/** Whether a payload is a {@link WorktreeRemove}. */
export declare function isWorktreeRemove(payload: unknown): payload is WorktreeRemove;

/** Fires when settings.json / settings.local.json is modified. */
export interface ConfigChange {
  /** Discriminator — equals the event name */
  event: "ConfigChange";
  /** ISO-8601 UTC timestamp */
  timestamp?: string;
  /** Correlation ID across hook fires in one CC session */
  session_id?: string;
  /** Project working directory at fire time */
  cwd?: string;
  /** Per-event variant fields — see events[].payload below */
  payload?: Record<string, unknown>;
}

/** Whether a payload is a {@link ConfigChange}. */
export declare function isConfigChange(payload: unknown): payload is ConfigChange;

/** The payloads by the events' names. */
export interface HookContractEvents {
  "SessionStart": SessionStart;
  "UserPromptSubmit": UserPromptSubmit;
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "PostToolUseFailure": PostToolUseFailure;
  "PermissionRequest": PermissionRequest;
  "SubagentStart": SubagentStart;
  "SubagentStop": SubagentStop;
  "Stop": Stop;
  "SessionEnd": SessionEnd;
  "Setup": Setup;
  "Notification": Notification;
  "PreCompact": PreCompact;
  "TeammateIdle": TeammateIdle;
  "TaskCompleted": TaskCompleted;
  "InstructionsLoaded": InstructionsLoaded;
  "WorktreeCreate": WorktreeCreate;
  "WorktreeRemove": WorktreeRemove;
  "ConfigChange": ConfigChange;
}

/** A payload of any event; `event` tells which. */
export type HookContractPayload = HookContractEvents[keyof HookContractEvents];
