// Generated from hosts/windsurf.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "windsurf";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Windsurf Cascade by the names of their types. */
export declare const EventName: {
  /**
   * Before the agent reads a file or a folder.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreReadCode: "pre_read_code";
  /**
   * After the agent has read a file or a folder.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostReadCode: "post_read_code";
  /**
   * Before the agent writes a file.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreWriteCode: "pre_write_code";
  /**
   * After the agent has written a file.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostWriteCode: "post_write_code";
  /**
   * Before the agent runs a shell command.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreRunCommand: "pre_run_command";
  /**
   * After the agent has run a shell command.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostRunCommand: "post_run_command";
  /**
   * Before the agent calls an MCP tool.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreMcpToolUse: "pre_mcp_tool_use";
  /**
   * After the agent has called an MCP tool.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostMcpToolUse: "post_mcp_tool_use";
  /**
   * The user has sent a prompt.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly PreUserPrompt: "pre_user_prompt";
  /**
   * The agent has answered; what it wrote since the last prompt, as Markdown.
   * Canonical type: agent.response.
   * Nothing can be refused.
   */
  readonly PostCascadeResponse: "post_cascade_response";
  /**
   * The agent has answered; tells where the transcript of the conversation lies.
   * Canonical type: agent.response.
   * Nothing can be refused.
   */
  readonly PostCascadeResponseWithTranscript: "post_cascade_response_with_transcript";
  /**
   * A worktree was made for the agent.
   * Canonical type: worktree.create.
   * Nothing can be refused.
   */
  readonly PostSetupWorktree: "post_setup_worktree";
};

/**
 * Before the agent reads a file or a folder.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreReadCode {
  agent_action_name: "pre_read_code";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    /** may be a folder */
    file_path: string;
  };
}

/** Whether a payload is a {@link PreReadCode}. */
export declare function isPreReadCode(payload: unknown): payload is PreReadCode;

/**
 * After the agent has read a file or a folder.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostReadCode {
  agent_action_name: "post_read_code";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    /** may be a folder */
    file_path: string;
  };
}

/** Whether a payload is a {@link PostReadCode}. */
export declare function isPostReadCode(payload: unknown): payload is PostReadCode;

/**
 * Before the agent writes a file.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreWriteCode {
  agent_action_name: "pre_write_code";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    file_path: string;
    edits?: Array<{
      old_string: string;
      new_string: string;
    }>;
  };
}

/** Whether a payload is a {@link PreWriteCode}. */
export declare function isPreWriteCode(payload: unknown): payload is PreWriteCode;

/**
 * After the agent has written a file.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostWriteCode {
  agent_action_name: "post_write_code";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    file_path: string;
    edits?: Array<{
      old_string: string;
      new_string: string;
    }>;
  };
}

/** Whether a payload is a {@link PostWriteCode}. */
export declare function isPostWriteCode(payload: unknown): payload is PostWriteCode;

/**
 * Before the agent runs a shell command.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreRunCommand {
  agent_action_name: "pre_run_command";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    command_line: string;
    cwd?: string;
  };
}

/** Whether a payload is a {@link PreRunCommand}. */
export declare function isPreRunCommand(payload: unknown): payload is PreRunCommand;

/**
 * After the agent has run a shell command.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostRunCommand {
  agent_action_name: "post_run_command";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    command_line: string;
    cwd?: string;
  };
}

/** Whether a payload is a {@link PostRunCommand}. */
export declare function isPostRunCommand(payload: unknown): payload is PostRunCommand;

/**
 * Before the agent calls an MCP tool.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreMcpToolUse {
  agent_action_name: "pre_mcp_tool_use";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    mcp_server_name: string;
    mcp_tool_name: string;
    mcp_tool_arguments: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link PreMcpToolUse}. */
export declare function isPreMcpToolUse(payload: unknown): payload is PreMcpToolUse;

/**
 * After the agent has called an MCP tool.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostMcpToolUse {
  agent_action_name: "post_mcp_tool_use";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    mcp_server_name: string;
    mcp_tool_name: string;
    mcp_tool_arguments: Record<string, unknown>;
    mcp_result: string;
  };
}

/** Whether a payload is a {@link PostMcpToolUse}. */
export declare function isPostMcpToolUse(payload: unknown): payload is PostMcpToolUse;

/**
 * The user has sent a prompt.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface PreUserPrompt {
  agent_action_name: "pre_user_prompt";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    user_prompt: string;
  };
}

/** Whether a payload is a {@link PreUserPrompt}. */
export declare function isPreUserPrompt(payload: unknown): payload is PreUserPrompt;

/**
 * The agent has answered; what it wrote since the last prompt, as Markdown.
 * Canonical type: agent.response.
 * Nothing can be refused.
 */
export interface PostCascadeResponse {
  agent_action_name: "post_cascade_response";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    response: string;
  };
}

/** Whether a payload is a {@link PostCascadeResponse}. */
export declare function isPostCascadeResponse(payload: unknown): payload is PostCascadeResponse;

/**
 * The agent has answered; tells where the transcript of the conversation lies.
 * Canonical type: agent.response.
 * Nothing can be refused.
 */
export interface PostCascadeResponseWithTranscript {
  agent_action_name: "post_cascade_response_with_transcript";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    transcript_path: string;
  };
}

/** Whether a payload is a {@link PostCascadeResponseWithTranscript}. */
export declare function isPostCascadeResponseWithTranscript(payload: unknown): payload is PostCascadeResponseWithTranscript;

/**
 * A worktree was made for the agent.
 * Canonical type: worktree.create.
 * Nothing can be refused.
 */
export interface PostSetupWorktree {
  agent_action_name: "post_setup_worktree";
  /** the conversation */
  trajectory_id: string;
  /** the turn */
  execution_id?: string;
  /** ISO 8601 */
  timestamp?: string;
  /** not documented; may be Unknown */
  model_name?: string;
  tool_info: {
    worktree_path: string;
    root_workspace_path: string;
  };
}

/** Whether a payload is a {@link PostSetupWorktree}. */
export declare function isPostSetupWorktree(payload: unknown): payload is PostSetupWorktree;

/** The payloads by the events' names. */
export interface WindsurfEvents {
  "pre_read_code": PreReadCode;
  "post_read_code": PostReadCode;
  "pre_write_code": PreWriteCode;
  "post_write_code": PostWriteCode;
  "pre_run_command": PreRunCommand;
  "post_run_command": PostRunCommand;
  "pre_mcp_tool_use": PreMcpToolUse;
  "post_mcp_tool_use": PostMcpToolUse;
  "pre_user_prompt": PreUserPrompt;
  "post_cascade_response": PostCascadeResponse;
  "post_cascade_response_with_transcript": PostCascadeResponseWithTranscript;
  "post_setup_worktree": PostSetupWorktree;
}

/** A payload of any event; `agent_action_name` tells which. */
export type WindsurfPayload = WindsurfEvents[keyof WindsurfEvents];
