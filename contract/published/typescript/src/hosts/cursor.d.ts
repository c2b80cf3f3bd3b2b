// Generated from hosts/cursor.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "cursor";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Cursor by the names of their types. */
export declare const EventName: {
  /**
   * A conversation begins; an answer can set variables for later hooks, but not stop it.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "sessionStart";
  /**
   * A conversation is over.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "sessionEnd";
  /**
   * Before any tool call of the agent.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "preToolUse";
  /**
   * After a tool call that succeeded.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "postToolUse";
  /**
   * After a tool call that failed, timed out or was refused.
   * Canonical type: tool.fail.
   * Nothing can be refused.
   */
  readonly PostToolUseFailure: "postToolUseFailure";
  /**
   * Before a sub-agent is started.
   * Canonical type: subagent.start.
   * A refusal stops: tool.
   */
  readonly SubagentStart: "subagentStart";
  /**
   * A sub-agent has ended; a follow-up counts only where it completed.
   * Canonical type: subagent.stop.
   * A refusal stops: stop.
   */
  readonly SubagentStop: "subagentStop";
  /**
   * Before the agent runs a shell command.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly BeforeShellExecution: "beforeShellExecution";
  /**
   * After the agent has run a shell command.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly AfterShellExecution: "afterShellExecution";
  /**
   * Before the agent calls an MCP tool.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly BeforeMCPExecution: "beforeMCPExecution";
  /**
   * After the agent has called an MCP tool.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly AfterMCPExecution: "afterMCPExecution";
  /**
   * Before a file's content goes to the model.
   * Canonical type: file.read.
   * A refusal stops: tool.
   */
  readonly BeforeReadFile: "beforeReadFile";
  /**
   * After the agent has edited a file.
   * Canonical type: file.write.
   * Nothing can be refused.
   */
  readonly AfterFileEdit: "afterFileEdit";
  /**
   * Before the completion model (Tab) reads a file.
   * Canonical type: file.read.
   * A refusal stops: tool.
   */
  readonly BeforeTabFileRead: "beforeTabFileRead";
  /**
   * After a completion (Tab) was put into a file.
   * Canonical type: file.write.
   * Nothing can be refused.
   */
  readonly AfterTabFileEdit: "afterTabFileEdit";
  /**
   * The user has sent a prompt.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly BeforeSubmitPrompt: "beforeSubmitPrompt";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly PreCompact: "preCompact";
  /**
   * The agent has finished; a follow-up sets it to work again, as often as the handler's loop_limit says (5 by default).
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "stop";
  /**
   * The agent has answered.
   * Canonical type: agent.response.
   * Nothing can be refused.
   */
  readonly AfterAgentResponse: "afterAgentResponse";
  /**
   * The agent has finished a block of thought.
   * Canonical type: agent.thought.
   * Nothing can be refused.
   */
  readonly AfterAgentThought: "afterAgentThought";
  /**
   * A workspace was opened; there is no conversation yet.
   * Canonical type: session.setup.
   * Nothing can be refused.
   */
  readonly WorkspaceOpen: "workspaceOpen";
};

/**
 * A conversation begins; an answer can set variables for later hooks, but not stop it.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  hook_event_name: "sessionStart";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  session_id: string;
  /** null early in a session */
  transcript_path?: string | null;
  is_background_agent: boolean;
  composer_mode?: "agent" | "ask" | "edit" | (string & {});
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * A conversation is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  hook_event_name: "sessionEnd";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  session_id: string;
  /** null early in a session */
  transcript_path?: string | null;
  reason: "completed" | "aborted" | "error" | "window_close" | "user_close" | (string & {});
  duration_ms: number;
  is_background_agent: boolean;
  final_status?: string;
  error_message?: string;
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * Before any tool call of the agent.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  hook_event_name: "preToolUse";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  /** captured for Shell alone, and there it may be empty */
  cwd?: string;
  agent_message?: string;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call that succeeded.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  hook_event_name: "postToolUse";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  tool_name: string;
  tool_input: Record<string, unknown>;
  /** JSON as text */
  tool_output: string;
  /** milliseconds */
  duration: number;
  tool_use_id: string;
  /** captured for Shell alone, and there it may be empty */
  cwd?: string;
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * After a tool call that failed, timed out or was refused.
 * Canonical type: tool.fail.
 * Nothing can be refused.
 */
export interface PostToolUseFailure {
  hook_event_name: "postToolUseFailure";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_use_id: string;
  cwd?: string;
  error_message: string;
  failure_type: "error" | "timeout" | "permission_denied" | (string & {});
  /** milliseconds */
  duration: number;
  is_interrupt: boolean;
}

/** Whether a payload is a {@link PostToolUseFailure}. */
export declare function isPostToolUseFailure(payload: unknown): payload is PostToolUseFailure;

/**
 * Before a sub-agent is started.
 * Canonical type: subagent.start.
 * A refusal stops: tool.
 */
export interface SubagentStart {
  hook_event_name: "subagentStart";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  subagent_id: string;
  subagent_type: string;
  task: string;
  parent_conversation_id: string;
  tool_call_id: string;
  subagent_model: string;
  is_parallel_worker: boolean;
  git_branch?: string;
}

/** Whether a payload is a {@link SubagentStart}. */
export declare function isSubagentStart(payload: unknown): payload is SubagentStart;

/**
 * A sub-agent has ended; a follow-up counts only where it completed.
 * Canonical type: subagent.stop.
 * A refusal stops: stop.
 */
export interface SubagentStop {
  hook_event_name: "subagentStop";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  /** captured with 3.18.25 */
  subagent_id?: string;
  subagent_type: string;
  status: "completed" | "error" | "aborted" | (string & {});
  task: string;
  description: string;
  /** documented; missing in what was captured */
  summary?: string;
  duration_ms: number;
  message_count: number;
  tool_call_count: number;
  loop_count: number;
  /** documented; missing in what was captured */
  modified_files?: unknown[];
  agent_transcript_path: string | null;
  /** captured with 3.18.25 */
  parent_conversation_id?: string;
}

/** Whether a payload is a {@link SubagentStop}. */
export declare function isSubagentStop(payload: unknown): payload is SubagentStop;

/**
 * Before the agent runs a shell command.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface BeforeShellExecution {
  hook_event_name: "beforeShellExecution";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  command: string;
  /** may be empty */
  cwd: string;
  /** missing in older versions */
  sandbox?: boolean;
  /** not documented; seen in another project's sample */
  timeout?: number;
}

/** Whether a payload is a {@link BeforeShellExecution}. */
export declare function isBeforeShellExecution(payload: unknown): payload is BeforeShellExecution;

/**
 * After the agent has run a shell command.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface AfterShellExecution {
  hook_event_name: "afterShellExecution";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  command: string;
  output: string;
  /** milliseconds */
  duration: number;
  sandbox?: boolean;
}

/** Whether a payload is a {@link AfterShellExecution}. */
export declare function isAfterShellExecution(payload: unknown): payload is AfterShellExecution;

/**
 * Before the agent calls an MCP tool.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface BeforeMCPExecution {
  hook_event_name: "beforeMCPExecution";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  /** bare, without MCP: before it */
  tool_name: string;
  /** JSON as text */
  tool_input: string;
  mcp_server_name: string;
  /** servers reached by HTTP or SSE */
  url?: string;
  /** servers reached by HTTP or SSE */
  mcp_server_url?: string;
  /** the line that starts a stdio server */
  command?: string;
}

/** Whether a payload is a {@link BeforeMCPExecution}. */
export declare function isBeforeMCPExecution(payload: unknown): payload is BeforeMCPExecution;

/**
 * After the agent has called an MCP tool.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface AfterMCPExecution {
  hook_event_name: "afterMCPExecution";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  /** bare, without MCP: before it */
  tool_name: string;
  /** JSON as text */
  tool_input: string;
  mcp_server_name: string;
  mcp_server_url?: string;
  /** JSON as text */
  result_json: string;
  /** milliseconds */
  duration: number;
}

/** Whether a payload is a {@link AfterMCPExecution}. */
export declare function isAfterMCPExecution(payload: unknown): payload is AfterMCPExecution;

/**
 * Before a file's content goes to the model.
 * Canonical type: file.read.
 * A refusal stops: tool.
 */
export interface BeforeReadFile {
  hook_event_name: "beforeReadFile";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  file_path: string;
  content?: string;
  attachments?: Array<{
    type: "file" | "rule" | (string & {});
    file_path: string;
  }>;
}

/** Whether a payload is a {@link BeforeReadFile}. */
export declare function isBeforeReadFile(payload: unknown): payload is BeforeReadFile;

/**
 * After the agent has edited a file.
 * Canonical type: file.write.
 * Nothing can be refused.
 */
export interface AfterFileEdit {
  hook_event_name: "afterFileEdit";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  file_path: string;
  edits: Array<{
    old_string: string;
    new_string: string;
  }>;
}

/** Whether a payload is a {@link AfterFileEdit}. */
export declare function isAfterFileEdit(payload: unknown): payload is AfterFileEdit;

/**
 * Before the completion model (Tab) reads a file.
 * Canonical type: file.read.
 * A refusal stops: tool.
 */
export interface BeforeTabFileRead {
  hook_event_name: "beforeTabFileRead";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  file_path: string;
  content: string;
}

/** Whether a payload is a {@link BeforeTabFileRead}. */
export declare function isBeforeTabFileRead(payload: unknown): payload is BeforeTabFileRead;

/**
 * After a completion (Tab) was put into a file.
 * Canonical type: file.write.
 * Nothing can be refused.
 */
export interface AfterTabFileEdit {
  hook_event_name: "afterTabFileEdit";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  file_path: string;
  edits: Array<{
    old_string: string;
    new_string: string;
    range: {
      start_line_number: number;
      start_column: number;
      end_line_number: number;
      end_column: number;
    };
    old_line: string;
    new_line: string;
  }>;
}

/** Whether a payload is a {@link AfterTabFileEdit}. */
export declare function isAfterTabFileEdit(payload: unknown): payload is AfterTabFileEdit;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface BeforeSubmitPrompt {
  hook_event_name: "beforeSubmitPrompt";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  prompt: string;
  attachments: unknown[];
  /** captured with 3.18.25 */
  composer_mode?: string;
}

/** Whether a payload is a {@link BeforeSubmitPrompt}. */
export declare function isBeforeSubmitPrompt(payload: unknown): payload is BeforeSubmitPrompt;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface PreCompact {
  hook_event_name: "preCompact";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  trigger: "auto" | "manual" | (string & {});
  context_usage_percent: number;
  context_tokens: number;
  context_window_size: number;
  message_count: number;
  messages_to_compact: number;
  is_first_compaction: boolean;
}

/** Whether a payload is a {@link PreCompact}. */
export declare function isPreCompact(payload: unknown): payload is PreCompact;

/**
 * The agent has finished; a follow-up sets it to work again, as often as the handler's loop_limit says (5 by default).
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  hook_event_name: "stop";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  status: "completed" | "aborted" | "error" | (string & {});
  loop_count: number;
  /** captured with 3.18.25 */
  input_tokens?: number;
  /** captured with 3.18.25 */
  output_tokens?: number;
  /** captured with 3.18.25 */
  cache_read_tokens?: number;
  /** captured with 3.18.25 */
  cache_write_tokens?: number;
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * The agent has answered.
 * Canonical type: agent.response.
 * Nothing can be refused.
 */
export interface AfterAgentResponse {
  hook_event_name: "afterAgentResponse";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  text: string;
}

/** Whether a payload is a {@link AfterAgentResponse}. */
export declare function isAfterAgentResponse(payload: unknown): payload is AfterAgentResponse;

/**
 * The agent has finished a block of thought.
 * Canonical type: agent.thought.
 * Nothing can be refused.
 */
export interface AfterAgentThought {
  hook_event_name: "afterAgentThought";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
  text: string;
  duration_ms?: number;
}

/** Whether a payload is a {@link AfterAgentThought}. */
export declare function isAfterAgentThought(payload: unknown): payload is AfterAgentThought;

/**
 * A workspace was opened; there is no conversation yet.
 * Canonical type: session.setup.
 * Nothing can be refused.
 */
export interface WorkspaceOpen {
  hook_event_name: "workspaceOpen";
  cursor_version: string;
  workspace_roots: string[];
  user_email: string | null;
  /** on every event but workspaceOpen; a sub-agent's own events have a fresh one */
  conversation_id?: string;
  /** one for each user message; not on workspaceOpen */
  generation_id?: string;
  /** not on workspaceOpen */
  model?: string;
  /** newer versions */
  model_id?: string;
  /** newer versions */
  model_params?: Array<{
    id?: string;
    value?: unknown;
  }>;
  /** not documented; on every captured payload of 3.18.25 */
  session_id?: string;
  /** null early in a session */
  transcript_path?: string | null;
}

/** Whether a payload is a {@link WorkspaceOpen}. */
export declare function isWorkspaceOpen(payload: unknown): payload is WorkspaceOpen;

/** The payloads by the events' names. */
export interface CursorEvents {
  "sessionStart": SessionStart;
  "sessionEnd": SessionEnd;
  "preToolUse": PreToolUse;
  "postToolUse": PostToolUse;
  "postToolUseFailure": PostToolUseFailure;
  "subagentStart": SubagentStart;
  "subagentStop": SubagentStop;
  "beforeShellExecution": BeforeShellExecution;
  "afterShellExecution": AfterShellExecution;
  "beforeMCPExecution": BeforeMCPExecution;
  "afterMCPExecution": AfterMCPExecution;
  "beforeReadFile": BeforeReadFile;
  "afterFileEdit": AfterFileEdit;
  "beforeTabFileRead": BeforeTabFileRead;
  "afterTabFileEdit": AfterTabFileEdit;
  "beforeSubmitPrompt": BeforeSubmitPrompt;
  "preCompact": PreCompact;
  "stop": Stop;
  "afterAgentResponse": AfterAgentResponse;
  "afterAgentThought": AfterAgentThought;
  "workspaceOpen": WorkspaceOpen;
}

/** A payload of any event; `hook_event_name` tells which. */
export type CursorPayload = CursorEvents[keyof CursorEvents];
