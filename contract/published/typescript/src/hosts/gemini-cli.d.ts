// Generated from hosts/gemini-cli.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "gemini-cli";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Gemini CLI by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call, ahead of the host's own policy and confirmation.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly BeforeTool: "BeforeTool";
  /**
   * After a tool call; a refusal stands in for the tool's result.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly AfterTool: "AfterTool";
  /**
   * The user has sent a prompt; no model was called yet.
   * Canonical type: prompt.submit.
   * A refusal stops: prompt.
   */
  readonly BeforeAgent: "BeforeAgent";
  /**
   * The agent has finished its turn; a refusal starts another one with the reason as its prompt.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly AfterAgent: "AfterAgent";
  /**
   * Before each request to the model.
   * Canonical type: model.request.
   * A refusal stops: turn.
   */
  readonly BeforeModel: "BeforeModel";
  /**
   * After each piece of the model's answer, as it streams in.
   * Canonical type: model.response.
   * Nothing can be refused.
   */
  readonly AfterModel: "AfterModel";
  /**
   * Before the host settles which tools the model may choose from.
   * Canonical type: tool.select.
   * Nothing can be refused.
   */
  readonly BeforeToolSelection: "BeforeToolSelection";
  /**
   * A session begins, is resumed or cleared; after a clear, context is not given to the model.
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionStart: "SessionStart";
  /**
   * The session is over; only exit and clear are sent in practice.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionEnd: "SessionEnd";
  /**
   * Before the host looks whether the conversation must be compressed; it often is not.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly PreCompress: "PreCompress";
  /**
   * The host wants the user's attention, for instance to confirm a tool.
   * Canonical type: agent.notify.
   * Nothing can be refused.
   */
  readonly Notification: "Notification";
};

/**
 * Before a tool call, ahead of the host's own policy and confirmation.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface BeforeTool {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "BeforeTool";
  /** ISO 8601 */
  timestamp: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  /** only on calls of an MCP tool */
  mcp_context?: {
    server_name: string;
    tool_name: string;
    command?: string;
    args?: string[];
    cwd?: string;
    url?: string;
    tcp?: string;
  };
  original_request_name?: string;
}

/** Whether a payload is a {@link BeforeTool}. */
export declare function isBeforeTool(payload: unknown): payload is BeforeTool;

/**
 * After a tool call; a refusal stands in for the tool's result.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface AfterTool {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "AfterTool";
  /** ISO 8601 */
  timestamp: string;
  tool_name: string;
  tool_input: Record<string, unknown>;
  tool_response: {
    llmContent: unknown;
    returnDisplay: unknown;
    error?: unknown;
  };
  /** only on calls of an MCP tool */
  mcp_context?: {
    server_name: string;
    tool_name: string;
    command?: string;
    args?: string[];
    cwd?: string;
    url?: string;
    tcp?: string;
  };
  original_request_name?: string;
}

/** Whether a payload is a {@link AfterTool}. */
export declare function isAfterTool(payload: unknown): payload is AfterTool;

/**
 * The user has sent a prompt; no model was called yet.
 * Canonical type: prompt.submit.
 * A refusal stops: prompt.
 */
export interface BeforeAgent {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "BeforeAgent";
  /** ISO 8601 */
  timestamp: string;
  prompt: string;
}

/** Whether a payload is a {@link BeforeAgent}. */
export declare function isBeforeAgent(payload: unknown): payload is BeforeAgent;

/**
 * The agent has finished its turn; a refusal starts another one with the reason as its prompt.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface AfterAgent {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "AfterAgent";
  /** ISO 8601 */
  timestamp: string;
  prompt: string;
  prompt_response: string;
  stop_hook_active: boolean;
}

/** Whether a payload is a {@link AfterAgent}. */
export declare function isAfterAgent(payload: unknown): payload is AfterAgent;

/**
 * Before each request to the model.
 * Canonical type: model.request.
 * A refusal stops: turn.
 */
export interface BeforeModel {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "BeforeModel";
  /** ISO 8601 */
  timestamp: string;
  llm_request: {
    model: string;
    messages: Array<{
      role: "user" | "model" | "system" | (string & {});
      content: unknown;
    }>;
    config?: {
      temperature?: number;
      maxOutputTokens?: number;
      topP?: number;
      topK?: number;
    };
    toolConfig?: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link BeforeModel}. */
export declare function isBeforeModel(payload: unknown): payload is BeforeModel;

/**
 * After each piece of the model's answer, as it streams in.
 * Canonical type: model.response.
 * Nothing can be refused.
 */
export interface AfterModel {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "AfterModel";
  /** ISO 8601 */
  timestamp: string;
  llm_request: {
    model: string;
    messages: Array<{
      role: "user" | "model" | "system" | (string & {});
      content: unknown;
    }>;
    config?: {
      temperature?: number;
      maxOutputTokens?: number;
      topP?: number;
      topK?: number;
    };
    toolConfig?: Record<string, unknown>;
  };
  llm_response: {
    text?: string;
    candidates: Array<{
      content?: {
        role?: string;
        parts?: string[];
      };
      finishReason?: string;
      index?: number;
      safetyRatings?: unknown[];
    }>;
    usageMetadata?: {
      promptTokenCount?: number;
      candidatesTokenCount?: number;
      totalTokenCount?: number;
    };
  };
}

/** Whether a payload is a {@link AfterModel}. */
export declare function isAfterModel(payload: unknown): payload is AfterModel;

/**
 * Before the host settles which tools the model may choose from.
 * Canonical type: tool.select.
 * Nothing can be refused.
 */
export interface BeforeToolSelection {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "BeforeToolSelection";
  /** ISO 8601 */
  timestamp: string;
  llm_request: {
    model: string;
    messages: Array<{
      role: "user" | "model" | "system" | (string & {});
      content: unknown;
    }>;
    config?: {
      temperature?: number;
      maxOutputTokens?: number;
      topP?: number;
      topK?: number;
    };
    toolConfig?: Record<string, unknown>;
  };
}

/** Whether a payload is a {@link BeforeToolSelection}. */
export declare function isBeforeToolSelection(payload: unknown): payload is BeforeToolSelection;

/**
 * A session begins, is resumed or cleared; after a clear, context is not given to the model.
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionStart {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionStart";
  /** ISO 8601 */
  timestamp: string;
  source: "startup" | "resume" | "clear" | (string & {});
}

/** Whether a payload is a {@link SessionStart}. */
export declare function isSessionStart(payload: unknown): payload is SessionStart;

/**
 * The session is over; only exit and clear are sent in practice.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionEnd {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "SessionEnd";
  /** ISO 8601 */
  timestamp: string;
  reason: "exit" | "clear" | "logout" | "prompt_input_exit" | "other" | (string & {});
}

/** Whether a payload is a {@link SessionEnd}. */
export declare function isSessionEnd(payload: unknown): payload is SessionEnd;

/**
 * Before the host looks whether the conversation must be compressed; it often is not.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface PreCompress {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "PreCompress";
  /** ISO 8601 */
  timestamp: string;
  trigger: "manual" | "auto" | (string & {});
}

/** Whether a payload is a {@link PreCompress}. */
export declare function isPreCompress(payload: unknown): payload is PreCompress;

/**
 * The host wants the user's attention, for instance to confirm a tool.
 * Canonical type: agent.notify.
 * Nothing can be refused.
 */
export interface Notification {
  session_id: string;
  /** may be an empty text */
  transcript_path: string;
  cwd: string;
  hook_event_name: "Notification";
  /** ISO 8601 */
  timestamp: string;
  notification_type: "ToolPermission" | (string & {});
  message: string;
  details: {
    type: "edit" | "exec" | "mcp" | "info" | (string & {});
    title?: string;
    fileName?: string;
    filePath?: string;
    fileDiff?: string;
    originalContent?: string | null;
    newContent?: string;
    isModifying?: boolean;
    command?: string;
    rootCommand?: string;
    serverName?: string;
    toolName?: string;
    toolDisplayName?: string;
    prompt?: string;
    urls?: string[];
  };
}

/** Whether a payload is a {@link Notification}. */
export declare function isNotification(payload: unknown): payload is Notification;

/** The payloads by the events' names. */
export interface GeminiCliEvents {
  "BeforeTool": BeforeTool;
  "AfterTool": AfterTool;
  "BeforeAgent": BeforeAgent;
  "AfterAgent": AfterAgent;
  "BeforeModel": BeforeModel;
  "AfterModel": AfterModel;
  "BeforeToolSelection": BeforeToolSelection;
  "SessionStart": SessionStart;
  "SessionEnd": SessionEnd;
  "PreCompress": PreCompress;
  "Notification": Notification;
}

/** A payload of any event; `hook_event_name` tells which. */
export type GeminiCliPayload = GeminiCliEvents[keyof GeminiCliEvents];
