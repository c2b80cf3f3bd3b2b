// Generated from hosts/claude-code.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "claude-code";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Claude Code by the names of their types. */
export declare const EventName: {
  /**
   * The arguments of a tool call are complete; before any permission check and in every permission mode.
   * Canonical type: tool.start.
   * Since 1.0.38.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * A tool call has succeeded.
   * Canonical type: tool.end.
   * Since 1.0.38.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * A tool call was started and failed, a shell command that did not end with 0 among them.
   * Canonical type: tool.fail.
   * Nothing can be refused.
   */
  readonly PostToolUseFailure: "PostToolUseFailure";
  /**
   * All calls of one group are done; the model has not been called yet.
   * Canonical type: tool.batch.
   * A refusal stops: turn.
   */
  readonly PostToolBatch: "PostToolBatch";
  /**
   * The agent wants the user's attention; what a hook answers is not read.
   * Canonical type: agent.notify.
   * Since 1.0.38.
   * Nothing can be refused.
   */
  readonly Notification: "Notification";
  /**
   * A prompt is about to reach the model, typed by the user or sent by a schedule, a loop or a background agent.
   * Canonical type: prompt.submit.
   * Since 1.0.54.
   * A refusal stops: prompt.
   */
  readonly UserPromptSubmit: "UserPromptSubmit";
  /**
   * A typed slash command or MCP prompt is about to be expanded.
   * Canonical type: prompt.expand.
   * A refusal stops: prompt.
   */
  readonly UserPromptExpansion: "UserPromptExpansion";
  /**
   * A session begins, is resumed, cleared, compacted or forked.
   * Canonical type: session.start.
   * Since 1.0.62.
   * Nothing can be refused.
   */
  readonly SessionStart: "SessionStart";
  /**
   * The session is over; what a hook answers is not read.
   * Canonical type: session.end.
   * Since 1.0.85.
   * Nothing can be refused.
   */
  readonly SessionEnd: "SessionEnd";
  /**
   * The main agent has finished a response.
   * Canonical type: agent.stop.
   * Since 1.0.38.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * A turn has ended with an error of the model's service; what a hook answers is not read.
   * Canonical type: agent.fail.
   * Since 2.1.78.
   * Nothing can be refused.
   */
  readonly StopFailure: "StopFailure";
  /**
   * A sub-agent begins or is resumed, or a teammate takes up a message.
   * Canonical type: subagent.start.
   * Since 2.0.43.
   * Nothing can be refused.
   */
  readonly SubagentStart: "SubagentStart";
  /**
   * A sub-agent is about to end; the transcript path is the parent's.
   * Canonical type: subagent.stop.
   * Since 1.0.41.
   * A refusal stops: stop.
   */
  readonly SubagentStop: "SubagentStop";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * Since 1.0.48.
   * A refusal stops: compact.
   */
  readonly PreCompact: "PreCompact";
  /**
   * The conversation was compacted; what a hook answers is not read.
   * Canonical type: compact.end.
   * Since 2.1.76.
   * Nothing can be refused.
   */
  readonly PostCompact: "PostCompact";
  /**
   * Somebody asked for another model; automatic fallback does not come here. A hook that times out stops the switch.
   * Canonical type: model.switch.
   * Since 2.1.251.
   * A refusal stops: switch.
   */
  readonly PreModelSwitch: "PreModelSwitch";
  /**
   * Another model is in use.
   * Canonical type: model.switched.
   * Since 2.1.251.
   * Nothing can be refused.
   */
  readonly PostModelSwitch: "PostModelSwitch";
  /**
   * The host is about to ask the user for approval, or to refuse because nobody can be asked.
   * Canonical type: tool.permission.
   * Since 2.0.45.
   * A refusal stops: tool.
   */
  readonly PermissionRequest: "PermissionRequest";
  /**
   * The classifier of auto mode has refused a call.
   * Canonical type: tool.denied.
   * Since 2.1.89.
   * Nothing can be refused.
   */
  readonly PermissionDenied: "PermissionDenied";
  /**
   * The agent was started to set up or maintain a project; what a hook answers is not read.
   * Canonical type: session.setup.
   * Since 2.1.10.
   * Nothing can be refused.
   */
  readonly Setup: "Setup";
  /**
   * A teammate is about to go idle.
   * Canonical type: teammate.idle.
   * Since 2.1.33.
   * A refusal stops: stop.
   */
  readonly TeammateIdle: "TeammateIdle";
  /**
   * A task was put on the list; a refusal takes it off again.
   * Canonical type: task.create.
   * Since 2.1.84.
   * A refusal stops: task.
   */
  readonly TaskCreated: "TaskCreated";
  /**
   * A task is about to be marked as done.
   * Canonical type: task.complete.
   * Since 2.1.33.
   * A refusal stops: task.
   */
  readonly TaskCompleted: "TaskCompleted";
  /**
   * An MCP server asks the user for input.
   * Canonical type: elicit.ask.
   * Since 2.1.76.
   * A refusal stops: elicitation.
   */
  readonly Elicitation: "Elicitation";
  /**
   * The user has answered an MCP server, which has not seen it yet; not fired where a hook gave the answer.
   * Canonical type: elicit.answer.
   * Since 2.1.76.
   * A refusal stops: elicitation.
   */
  readonly ElicitationResult: "ElicitationResult";
  /**
   * A settings file or a skill has changed; a refusal keeps the old settings and shows no reason. Managed settings cannot be refused.
   * Canonical type: config.change.
   * Since 2.1.49.
   * A refusal stops: config.
   */
  readonly ConfigChange: "ConfigChange";
  /**
   * A worktree is wanted, and the hook has to make it and print its path. Any other exit code than 0 fails the creation, and so does silence.
   * Canonical type: worktree.create.
   * Since 2.1.50.
   * A refusal stops: worktree.
   */
  readonly WorktreeCreate: "WorktreeCreate";
  /**
   * A worktree that a hook made is to be removed by the hook. Any other exit code than 0 is a failure while the folder is still there.
   * Canonical type: worktree.remove.
   * Since 2.1.50.
   * A refusal stops: worktree.
   */
  readonly WorktreeRemove: "WorktreeRemove";
  /**
   * An instruction file was read; what a hook answers is not read.
   * Canonical type: instructions.load.
   * Since 2.1.69.
   * Nothing can be refused.
   */
  readonly InstructionsLoaded: "InstructionsLoaded";
  /**
   * A cd in the main conversation's shell has changed the working folder.
   * Canonical type: cwd.change.
   * Since 2.1.83.
   * Nothing can be refused.
   */
  readonly CwdChanged: "CwdChanged";
  /**
   * A watched file has changed, whoever changed it. The matcher names the files that are watched.
   * Canonical type: file.change.
   * Since 2.1.83.
   * Nothing can be refused.
   */
  readonly FileChanged: "FileChanged";
  /**
   * A further folder was added in the middle of a session.
   * Canonical type: directory.add.
   * Since 2.1.219.
   * Nothing can be refused.
   */
  readonly DirectoryAdded: "DirectoryAdded";
  /**
   * Text of the agent is about to be shown; with -p the whole text in one call.
   * Canonical type: message.display.
   * Since 2.1.152.
   * Nothing can be refused.
   */
  readonly MessageDisplay: "MessageDisplay";
};

/**
 * The arguments of a tool call are complete; before any permission check and in every permission mode.
 * Canonical type: tool.start.
 * Since 1.0.38.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PreToolUse";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  /** for MCP tools, since 2.1.274; trust the source and not the name */
  mcp_server?: {
    name: string;
    source: string;
  };
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * A tool call has succeeded.
 * Canonical type: tool.end.
 * Since 1.0.38.
 * Nothing can be refused.
 */
export interface PostToolUse {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostToolUse";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  /** the tool's structured answer */
  tool_response: unknown;
  tool_use_id: string;
  /** since 2.1.119 */
  duration_ms?: number;
  /** for MCP tools, since 2.1.274 */
  mcp_server?: {
    name: string;
    source: string;
  };
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * A tool call was started and failed, a shell command that did not end with 0 among them.
 * Canonical type: tool.fail.
 * Nothing can be refused.
 */
export interface PostToolUseFailure {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostToolUseFailure";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  /** for shell tools the first line is Exit code N */
  error: string;
  is_interrupt?: boolean;
  /** since 2.1.119 */
  duration_ms?: number;
  /** for MCP tools, since 2.1.274 */
  mcp_server?: {
    name: string;
    source: string;
  };
}

/** Whether a payload is a {@link PostToolUseFailure}. */
export declare function isPostToolUseFailure(payload: unknown): payload is PostToolUseFailure;

/**
 * All calls of one group are done; the model has not been called yet.
 * Canonical type: tool.batch.
 * A refusal stops: turn.
 */
export interface PostToolBatch {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostToolBatch";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  tool_calls: Array<{
    tool_name: string;
    tool_input: Record<string, unknown>;
    tool_use_id: string;
    /** what the model gets; not the structured answer of PostToolUse */
    tool_response?: string | Array<Record<string, unknown>>;
  }>;
}

/** Whether a payload is a {@link PostToolBatch}. */
export declare function isPostToolBatch(payload: unknown): payload is PostToolBatch;

/**
 * The agent wants the user's attention; what a hook answers is not read.
 * Canonical type: agent.notify.
 * Since 1.0.38.
 * Nothing can be refused.
 */
export interface Notification {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Notification";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  message: string;
  title?: string;
  notification_type: "permission_prompt" | "idle_prompt" | "auth_success" | "elicitation_dialog" | "elicitation_url_dialog" | "elicitation_complete" | "elicitation_response" | "agent_needs_input" | "agent_completed" | "quota_auto_resume_fired" | "quota_auto_resume_stale" | "quota_auto_resume_disabled" | (string & {});
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/**
 * A prompt is about to reach the model, typed by the user or sent by a schedule, a loop or a background agent.
 * Canonical type: prompt.submit.
 * Since 1.0.54.
 * A refusal stops: prompt.
 */
export interface UserPromptSubmit {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "UserPromptSubmit";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  prompt: string;
  source?: "user" | "sdk" | "system" | "loop_wakeup" | "schedule_wakeup" | "poll_event" | (string & {});
  session_title?: string;
}

/** Whether a payload is a {@link UserPromptSubmit}. */
export declare function isUserPromptSubmit(payload: unknown): payload is UserPromptSubmit;

/**
 * A typed slash command or MCP prompt is about to be expanded.
 * Canonical type: prompt.expand.
 * A refusal stops: prompt.
 */
export interface UserPromptExpansion {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "UserPromptExpansion";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  expansion_type: "slash_command" | "mcp_prompt" | (string & {});
  command_name: string;
  command_args: string;
  command_source?: string;
  /** what was typed */
  prompt: string;
}

/** Whether a payload is a {@link UserPromptExpansion}. */
export declare function isUserPromptExpansion(payload: unknown): payload is UserPromptExpansion;

/**
 * A session begins, is resumed, cleared, compacted or forked.
 * Canonical type: session.start.
 * Since 1.0.62.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionStart";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  source: "startup" | "resume" | "clear" | "compact" | "fork" | (string & {});
  model?: string;
  session_title?: string;
  /** on resume and fork, since 2.1.251 */
  seconds_since_last_response?: number;
  /** on resume and fork, since 2.1.251 */
  context_tokens?: number;
  /** on resume and fork, since 2.1.251 */
  prompt_cache_likely_expired?: boolean;
  /** on resume and fork, since 2.1.251 */
  estimated_cache_write_usd?: number;
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over; what a hook answers is not read.
 * Canonical type: session.end.
 * Since 1.0.85.
 * Nothing can be refused.
 */
export interface SessionEnd {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionEnd";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  reason: "clear" | "resume" | "logout" | "prompt_input_exit" | "other" | (string & {});
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * The main agent has finished a response.
 * Canonical type: agent.stop.
 * Since 1.0.38.
 * A refusal stops: stop.
 */
export interface Stop {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Stop";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  stop_hook_active: boolean;
  /** since 2.1.47 */
  last_assistant_message?: string;
  /** since 2.1.145 */
  background_tasks?: Array<{
    id: string;
    type: string;
    status: string;
    description: string;
    command?: string;
    agent_type?: string;
    server?: string;
    tool?: string;
    name?: string;
  }>;
  /** since 2.1.145 */
  session_crons?: Array<{
    id: string;
    schedule: string;
    recurring: boolean;
    prompt: string;
  }>;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * A turn has ended with an error of the model's service; what a hook answers is not read.
 * Canonical type: agent.fail.
 * Since 2.1.78.
 * Nothing can be refused.
 */
export interface StopFailure {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "StopFailure";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  error: "authentication_failed" | "oauth_org_not_allowed" | "account_on_hold" | "verification_required" | "billing_error" | "rate_limit" | "overloaded" | "invalid_request" | "model_not_found" | "server_error" | "unknown" | "max_output_tokens" | "cloud_credential_error" | (string & {});
  error_details?: string;
  /** the error's text */
  last_assistant_message?: string;
}

/** Whether a payload is a {@link StopFailure}. */
export declare function isStopFailure(payload: unknown): payload is StopFailure;

/**
 * A sub-agent begins or is resumed, or a teammate takes up a message.
 * Canonical type: subagent.start.
 * Since 2.0.43.
 * Nothing can be refused.
 */
export interface SubagentStart {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SubagentStart";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  agent_id: string;
  agent_type: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
}

/** Whether a payload is a {@link SubagentStart}. */
export declare function isSubagentStart(payload: unknown): payload is SubagentStart;

/**
 * A sub-agent is about to end; the transcript path is the parent's.
 * Canonical type: subagent.stop.
 * Since 1.0.41.
 * A refusal stops: stop.
 */
export interface SubagentStop {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "SubagentStop";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  agent_id: string;
  /** may be empty */
  agent_type: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  agent_transcript_path: string;
  stop_hook_active: boolean;
  /** since 2.1.47 */
  last_assistant_message?: string;
  /** since 2.1.145 */
  background_tasks?: Array<{
    id: string;
    type: string;
    status: string;
    description: string;
    command?: string;
    agent_type?: string;
    server?: string;
    tool?: string;
    name?: string;
  }>;
  /** since 2.1.145 */
  session_crons?: Array<{
    id: string;
    schedule: string;
    recurring: boolean;
    prompt: string;
  }>;
}

/** Whether a payload is a {@link SubagentStop}. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * Since 1.0.48.
 * A refusal stops: compact.
 */
export interface PreCompact {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PreCompact";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  trigger: "manual" | "auto" | (string & {});
  custom_instructions: string | null;
}

/** Whether a payload is a {@link PreCompact}. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * The conversation was compacted; what a hook answers is not read.
 * Canonical type: compact.end.
 * Since 2.1.76.
 * Nothing can be refused.
 */
export interface PostCompact {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostCompact";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  trigger: "manual" | "auto" | (string & {});
  compact_summary: string;
}

/** Whether a payload is a {@link PostCompact}. */
export declare function isPostCompact(payload: unknown): payload is PostCompact;

/**
 * Somebody asked for another model; automatic fallback does not come here. A hook that times out stops the switch.
 * Canonical type: model.switch.
 * Since 2.1.251.
 * A refusal stops: switch.
 */
export interface PreModelSwitch {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PreModelSwitch";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  from_model: string;
  to_model: string;
  requested_model: string | null;
  source: "command" | "picker" | "sdk" | (string & {});
  context_tokens: number;
  prompt_cache_warm: boolean;
  cache_ttl: "5m" | "1h" | (string & {});
  estimated_cache_write_usd: number;
  pricing: "configured" | "catalog" | "default" | (string & {});
}

/** Whether a payload is a {@link PreModelSwitch}. */
export declare function isPreModelSwitch(payload: unknown): payload is PreModelSwitch;

/**
 * Another model is in use.
 * Canonical type: model.switched.
 * Since 2.1.251.
 * Nothing can be refused.
 */
export interface PostModelSwitch {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PostModelSwitch";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  from_model: string;
  to_model: string;
  requested_model: string | null;
  source: "command" | "picker" | "sdk" | "auto" | "resume" | (string & {});
  context_tokens: number;
  prompt_cache_warm: boolean;
  cache_ttl: "5m" | "1h" | (string & {});
  estimated_cache_write_usd: number;
  pricing: "configured" | "catalog" | "default" | (string & {});
}

/** Whether a payload is a {@link PostModelSwitch}. */
export declare function isPostModelSwitch(payload: unknown): payload is PostModelSwitch;

/**
 * The host is about to ask the user for approval, or to refuse because nobody can be asked.
 * Canonical type: tool.permission.
 * Since 2.0.45.
 * A refusal stops: tool.
 */
export interface PermissionRequest {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PermissionRequest";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  permission_suggestions?: Array<{
    type: "addRules" | "replaceRules" | "removeRules" | "setMode" | "addDirectories" | "removeDirectories" | (string & {});
    rules?: Array<Record<string, unknown>>;
    behavior?: "allow" | "deny" | "ask" | (string & {});
    mode?: string;
    directories?: string[];
    destination: "userSettings" | "projectSettings" | "localSettings" | "session" | "cliArg" | (string & {});
  }>;
  /** for MCP tools, since 2.1.274 */
  mcp_server?: {
    name: string;
    source: string;
  };
}

/** Whether a payload is a {@link PermissionRequest}. */
export declare function isPermissionRequest(payload: unknown): payload is PermissionRequest;

/**
 * The classifier of auto mode has refused a call.
 * Canonical type: tool.denied.
 * Since 2.1.89.
 * Nothing can be refused.
 */
export interface PermissionDenied {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "PermissionDenied";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  reason: string;
  /** for MCP tools, since 2.1.274 */
  mcp_server?: {
    name: string;
    source: string;
  };
}

/** Whether a payload is a {@link PermissionDenied}. */
export declare function isPermissionDenied(payload: unknown): payload is PermissionDenied;

/**
 * The agent was started to set up or maintain a project; what a hook answers is not read.
 * Canonical type: session.setup.
 * Since 2.1.10.
 * Nothing can be refused.
 */
export interface Setup {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Setup";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  trigger: "init" | "maintenance" | (string & {});
}

/** Whether a payload is a {@link Setup}. */
export declare function isSetup(payload: unknown): payload is Setup;

/**
 * A teammate is about to go idle.
 * Canonical type: teammate.idle.
 * Since 2.1.33.
 * A refusal stops: stop.
 */
export interface TeammateIdle {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "TeammateIdle";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  teammate_name: string;
  /** deprecated */
  team_name?: string;
}

/** Whether a payload is a {@link TeammateIdle}. */
export declare function isTeammateIdle(payload: unknown): payload is TeammateIdle;

/**
 * A task was put on the list; a refusal takes it off again.
 * Canonical type: task.create.
 * Since 2.1.84.
 * A refusal stops: task.
 */
export interface TaskCreated {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "TaskCreated";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  task_id: string;
  task_subject: string;
  task_description?: string;
  teammate_name?: string;
  /** deprecated */
  team_name?: string;
}

/** Whether a payload is a {@link TaskCreated}. */
export declare function isTaskCreated(payload: unknown): payload is TaskCreated;

/**
 * A task is about to be marked as done.
 * Canonical type: task.complete.
 * Since 2.1.33.
 * A refusal stops: task.
 */
export interface TaskCompleted {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "TaskCompleted";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  task_id: string;
  task_subject: string;
  task_description?: string;
  teammate_name?: string;
  /** deprecated */
  team_name?: string;
}

/** Whether a payload is a {@link TaskCompleted}. */
export declare function isTaskCompleted(payload: unknown): payload is TaskCompleted;

/**
 * An MCP server asks the user for input.
 * Canonical type: elicit.ask.
 * Since 2.1.76.
 * A refusal stops: elicitation.
 */
export interface Elicitation {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "Elicitation";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  mcp_server_name: string;
  message: string;
  mode?: "form" | "url" | (string & {});
  url?: string;
  elicitation_id?: string;
  requested_schema?: Record<string, unknown>;
}

/** Whether a payload is a {@link Elicitation}. */
export declare function isElicitation(payload: unknown): payload is Elicitation;

/**
 * The user has answered an MCP server, which has not seen it yet; not fired where a hook gave the answer.
 * Canonical type: elicit.answer.
 * Since 2.1.76.
 * A refusal stops: elicitation.
 */
export interface ElicitationResult {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "ElicitationResult";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  mcp_server_name: string;
  action: "accept" | "decline" | "cancel" | (string & {});
  content?: Record<string, unknown>;
  mode?: "form" | "url" | (string & {});
  elicitation_id?: string;
}

/** Whether a payload is a {@link ElicitationResult}. */
export declare function isElicitationResult(payload: unknown): payload is ElicitationResult;

/**
 * A settings file or a skill has changed; a refusal keeps the old settings and shows no reason. Managed settings cannot be refused.
 * Canonical type: config.change.
 * Since 2.1.49.
 * A refusal stops: config.
 */
export interface ConfigChange {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "ConfigChange";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  source: "user_settings" | "project_settings" | "local_settings" | "policy_settings" | "skills" | (string & {});
  file_path?: string;
}

/** Whether a payload is a {@link ConfigChange}. */
export declare function isConfigChange(payload: unknown): payload is ConfigChange;

/**
 * A worktree is wanted, and the hook has to make it and print its path. Any other exit code than 0 fails the creation, and so does silence.
 * Canonical type: worktree.create.
 * Since 2.1.50.
 * A refusal stops: worktree.
 */
export interface WorktreeCreate {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "WorktreeCreate";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  name: string;
}

/** Whether a payload is a {@link WorktreeCreate}. */
export declare function isWorktreeCreate(payload: unknown): payload is WorktreeCreate;

/**
 * A worktree that a hook made is to be removed by the hook. Any other exit code than 0 is a failure while the folder is still there.
 * Canonical type: worktree.remove.
 * Since 2.1.50.
 * A refusal stops: worktree.
 */
export interface WorktreeRemove {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "WorktreeRemove";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  worktree_path: string;
}

/** Whether a payload is a {@link WorktreeRemove}. */
export declare function isWorktreeRemove(payload: unknown): payload is WorktreeRemove;

/**
 * An instruction file was read; what a hook answers is not read.
 * Canonical type: instructions.load.
 * Since 2.1.69.
 * Nothing can be refused.
 */
export interface InstructionsLoaded {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "InstructionsLoaded";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  file_path: string;
  memory_type: "User" | "Project" | "Local" | "Managed" | (string & {});
  load_reason: "session_start" | "nested_traversal" | "path_glob_match" | "include" | "compact" | (string & {});
  globs?: string[];
  trigger_file_path?: string;
  parent_file_path?: string;
}

/** Whether a payload is a {@link InstructionsLoaded}. */
export declare function isInstructionsLoaded(payload: unknown): payload is InstructionsLoaded;

/**
 * A cd in the main conversation's shell has changed the working folder.
 * Canonical type: cwd.change.
 * Since 2.1.83.
 * Nothing can be refused.
 */
export interface CwdChanged {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "CwdChanged";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  old_cwd: string;
  new_cwd: string;
}

/** Whether a payload is a {@link CwdChanged}. */
export declare function isCwdChanged(payload: unknown): payload is CwdChanged;

/**
 * A watched file has changed, whoever changed it. The matcher names the files that are watched.
 * Canonical type: file.change.
 * Since 2.1.83.
 * Nothing can be refused.
 */
export interface FileChanged {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "FileChanged";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  file_path: string;
  event: "change" | "add" | "unlink" | (string & {});
}

/** Whether a payload is a {@link FileChanged}. */
export declare function isFileChanged(payload: unknown): payload is FileChanged;

/**
 * A further folder was added in the middle of a session.
 * Canonical type: directory.add.
 * Since 2.1.219.
 * Nothing can be refused.
 */
export interface DirectoryAdded {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "DirectoryAdded";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  directory: string;
  source: "slash_command" | "register_repo_root" | (string & {});
}

/** Whether a payload is a {@link DirectoryAdded}. */
export declare function isDirectoryAdded(payload: unknown): payload is DirectoryAdded;

/**
 * Text of the agent is about to be shown; with -p the whole text in one call.
 * Canonical type: message.display.
 * Since 2.1.152.
 * Nothing can be refused.
 */
export interface MessageDisplay {
  session_id: string;
  transcript_path: string;
  cwd: string;
  hook_event_name: "MessageDisplay";
  /** the user's current prompt; absent before the first one; since 2.1.196 */
  prompt_id?: string;
  /** not sent with every event */
  permission_mode?: "default" | "plan" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | (string & {});
  /** where a tool may be used, and the model has levels; since 2.1.133 */
  effort?: {
    level: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
  };
  /** only inside a sub-agent */
  agent_id?: string;
  /** inside a sub-agent or with --agent */
  agent_type?: string;
  /** since 2.1.257; not in the published types */
  scratchpad_dir?: string;
  turn_id: string;
  message_id: string;
  index: number;
  final: boolean;
  delta: string;
}

/** Whether a payload is a {@link MessageDisplay}. */
export declare function isMessageDisplay(payload: unknown): payload is MessageDisplay;

/** The payloads by the events' names. */
export interface ClaudeCodeEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "PostToolUseFailure": PostToolUseFailure;
  "PostToolBatch": PostToolBatch;
  "Notification": Notification;
  "UserPromptSubmit": UserPromptSubmit;
  "UserPromptExpansion": UserPromptExpansion;
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
  "Stop": Stop;
  "StopFailure": StopFailure;
  "SubagentStart": SubagentStart;
  "SubagentStop": SubagentStop;
  "PreCompact": PreCompact;
  "PostCompact": PostCompact;
  "PreModelSwitch": PreModelSwitch;
  "PostModelSwitch": PostModelSwitch;
  "PermissionRequest": PermissionRequest;
  "PermissionDenied": PermissionDenied;
  "Setup": Setup;
  "TeammateIdle": TeammateIdle;
  "TaskCreated": TaskCreated;
  "TaskCompleted": TaskCompleted;
  "Elicitation": Elicitation;
  "ElicitationResult": ElicitationResult;
  "ConfigChange": ConfigChange;
  "WorktreeCreate": WorktreeCreate;
  "WorktreeRemove": WorktreeRemove;
  "InstructionsLoaded": InstructionsLoaded;
  "CwdChanged": CwdChanged;
  "FileChanged": FileChanged;
  "DirectoryAdded": DirectoryAdded;
  "MessageDisplay": MessageDisplay;
}

/** A payload of any event; `hook_event_name` tells which. */
export type ClaudeCodePayload = ClaudeCodeEvents[keyof ClaudeCodeEvents];
