// Generated from hosts/augment.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "augment";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Augment by the names of their types. */
export declare const EventName: {
  /**
   * A session begins.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "SessionStart";
  /**
   * Before a tool call is run.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * After a tool call, also one that failed.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * The agent has finished or was interrupted.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
  /**
   * The session is over.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "SessionEnd";
  /**
   * The host tells the user something.
   * Canonical type: agent.notify.
   * Since 0.27.0.
   * Nothing can be refused.
   */
  readonly Notification: "Notification";
  /**
   * The user has sent a prompt; whether it can be stopped is documented nowhere.
   * Canonical type: prompt.submit.
   * Since 0.27.0.
   * Nothing can be refused.
   */
  readonly PromptSubmit: "PromptSubmit";
};

/**
 * A session begins.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  hook_event_name: "SessionStart";
  conversation_id: string;
  workspace_roots?: string[];
  /** only with includeUserContext */
  context?: {
    userEmail?: string;
    modelName?: string;
    toolVersion?: string;
    timestamp?: string;
  };
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * Before a tool call is run.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  hook_event_name: "PreToolUse";
  conversation_id: string;
  workspace_roots?: string[];
  /** only with includeUserContext */
  context?: {
    userEmail?: string;
    modelName?: string;
    toolVersion?: string;
    timestamp?: string;
  };
  tool_name: string;
  tool_input: Record<string, unknown>;
  is_mcp_tool?: boolean;
  /** MCP tools only */
  mcp_server_name?: string;
  /** only with includeMCPMetadata */
  mcp_metadata?: {
    timestamp?: string;
    mcpDecision?: "yes" | "no" | (string & {});
    mcpTotalToolsCount?: number;
    mcpExecutedToolName?: string;
    mcpExecutedToolServerName?: string;
    mcpExecutedToolServerToolsCount?: number;
  };
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call, also one that failed.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  hook_event_name: "PostToolUse";
  conversation_id: string;
  workspace_roots?: string[];
  /** only with includeUserContext */
  context?: {
    userEmail?: string;
    modelName?: string;
    toolVersion?: string;
    timestamp?: string;
  };
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_output?: string;
  tool_error?: string;
  is_mcp_tool?: boolean;
  /** MCP tools only */
  mcp_server_name?: string;
  file_changes?: Array<{
    path: string;
    changeType: "edit" | "create" | "delete" | (string & {});
    content?: string;
    oldContent?: string;
  }>;
  /** only with includeMCPMetadata */
  mcp_metadata?: {
    timestamp?: string;
    mcpDecision?: "yes" | "no" | (string & {});
    mcpTotalToolsCount?: number;
    mcpExecutedToolName?: string;
    mcpExecutedToolServerName?: string;
    mcpExecutedToolServerToolsCount?: number;
  };
}

/** Whether a payload is a {@link PostToolUse}. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * The agent has finished or was interrupted.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  hook_event_name: "Stop";
  conversation_id: string;
  workspace_roots?: string[];
  /** only with includeUserContext */
  context?: {
    userEmail?: string;
    modelName?: string;
    toolVersion?: string;
    timestamp?: string;
  };
  agent_stop_cause: "end_turn" | "interrupted" | (string & {});
  /** only with includeConversationData */
  conversation?: {
    timestamp?: string;
    userPrompt?: string;
    agentTextResponse?: string;
    agentCodeResponse?: Array<{
      path: string;
      changeType: string;
      content?: string;
    }>;
  };
}

/** Whether a payload is a {@link Stop}. */
export declare function isStop(payload: unknown): payload is Stop;

/**
 * The session is over.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  hook_event_name: "SessionEnd";
  conversation_id: string;
  workspace_roots?: string[];
  /** only with includeUserContext */
  context?: {
    userEmail?: string;
    modelName?: string;
    toolVersion?: string;
    timestamp?: string;
  };
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * The host tells the user something.
 * Canonical type: agent.notify.
 * Since 0.27.0.
 * Nothing can be refused.
 */
export interface Notification {
  hook_event_name: "Notification";
  conversation_id: string;
  workspace_roots?: string[];
  /** only with includeUserContext */
  context?: {
    userEmail?: string;
    modelName?: string;
    toolVersion?: string;
    timestamp?: string;
  };
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/**
 * The user has sent a prompt; whether it can be stopped is documented nowhere.
 * Canonical type: prompt.submit.
 * Since 0.27.0.
 * Nothing can be refused.
 */
export interface PromptSubmit {
  hook_event_name: "PromptSubmit";
  conversation_id: string;
  workspace_roots?: string[];
  /** only with includeUserContext */
  context?: {
    userEmail?: string;
    modelName?: string;
    toolVersion?: string;
    timestamp?: string;
  };
}

/** Whether a payload is a {@link PromptSubmit}. */
export declare function isPromptSubmit(payload: unknown): payload is PromptSubmit;

/** The payloads by the events' names. */
export interface AugmentEvents {
  "SessionStart": SessionStart;
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "Stop": Stop;
  "SessionEnd": SessionEnd;
  "Notification": Notification;
  "PromptSubmit": PromptSubmit;
}

/** A payload of any event; `hook_event_name` tells which. */
export type AugmentPayload = AugmentEvents[keyof AugmentEvents];
