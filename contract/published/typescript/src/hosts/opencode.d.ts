// Generated from hosts/opencode.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "opencode";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of OpenCode by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call, ahead of the host's permission check.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly ToolExecuteBefore: "tool.execute.before";
  /**
   * After a tool call that was not refused.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly ToolExecuteAfter: "tool.execute.after";
  /**
   * The user has sent a message.
   * Canonical type: prompt.submit.
   * Nothing can be refused.
   */
  readonly ChatMessage: "chat.message";
  /**
   * Before a model request, with the parameters that it will have.
   * Canonical type: model.params.
   * Nothing can be refused.
   */
  readonly ChatParams: "chat.params";
  /**
   * Before a model request, with the headers that it will have.
   * Canonical type: model.params.
   * Nothing can be refused.
   */
  readonly ChatHeaders: "chat.headers";
  /**
   * A shell is about to start; tells the variables that it gets.
   * Canonical type: shell.env.
   * Nothing can be refused.
   */
  readonly ShellEnv: "shell.env";
  /**
   * Declared for requests for approval, but never called in 1.18.34.
   * Canonical type: tool.permission.
   * Nothing can be refused.
   */
  readonly PermissionAsk: "permission.ask";
  /**
   * A slash command is about to be expanded.
   * Canonical type: prompt.expand.
   * Nothing can be refused.
   */
  readonly CommandExecuteBefore: "command.execute.before";
  /**
   * A tool is described to the model.
   * Canonical type: tool.define.
   * Nothing can be refused.
   */
  readonly ToolDefinition: "tool.definition";
  /**
   * The conversation may be changed before it is sent to the model.
   * Canonical type: prompt.transform.
   * Nothing can be refused.
   */
  readonly ExperimentalChatMessagesTransform: "experimental.chat.messages.transform";
  /**
   * The system prompt may be changed before it is sent to the model.
   * Canonical type: prompt.transform.
   * Nothing can be refused.
   */
  readonly ExperimentalChatSystemTransform: "experimental.chat.system.transform";
  /**
   * Before the conversation is compacted.
   * Canonical type: compact.start.
   * Nothing can be refused.
   */
  readonly ExperimentalSessionCompacting: "experimental.session.compacting";
  /**
   * A piece of the agent's text is complete.
   * Canonical type: agent.response.
   * Nothing can be refused.
   */
  readonly ExperimentalTextComplete: "experimental.text.complete";
  /**
   * Bus event; a session was made (also one for a sub-agent).
   * Canonical type: session.start.
   * Nothing can be refused.
   */
  readonly SessionCreated: "session.created";
  /**
   * Bus event; the session waits for its user.
   * Canonical type: agent.stop.
   * Nothing can be refused.
   */
  readonly SessionIdle: "session.idle";
  /**
   * Bus event; the session met an error.
   * Canonical type: session.error.
   * Nothing can be refused.
   */
  readonly SessionError: "session.error";
  /**
   * Bus event; the conversation was compacted.
   * Canonical type: compact.end.
   * Nothing can be refused.
   */
  readonly SessionCompacted: "session.compacted";
  /**
   * Bus event; the session was deleted. The end of a process is not told.
   * Canonical type: session.end.
   * Nothing can be refused.
   */
  readonly SessionDeleted: "session.deleted";
  /**
   * Bus event; the user is asked for approval. It cannot be answered from here.
   * Canonical type: tool.permission.
   * Nothing can be refused.
   */
  readonly PermissionAsked: "permission.asked";
  /**
   * Bus event; the request for approval was answered.
   * Canonical type: tool.result.
   * Nothing can be refused.
   */
  readonly PermissionReplied: "permission.replied";
  /**
   * Bus event; one of the host's tools has written a file.
   * Canonical type: file.write.
   * Nothing can be refused.
   */
  readonly FileEdited: "file.edited";
  /**
   * Bus event; a file of the project has changed on disk.
   * Canonical type: file.change.
   * Nothing can be refused.
   */
  readonly FileWatcherUpdated: "file.watcher.updated";
};

/**
 * Before a tool call, ahead of the host's permission check.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface ToolExecuteBefore {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    tool: string;
    sessionID: string;
    callID: string;
  };
  output: {
    args: unknown;
  };
}

/** Whether a payload has the form of {@link ToolExecuteBefore}; it does not name its event, so another's may, too. */
export declare function isToolExecuteBefore(payload: unknown): payload is ToolExecuteBefore;

/**
 * After a tool call that was not refused.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface ToolExecuteAfter {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    tool: string;
    sessionID: string;
    callID: string;
    args: unknown;
  };
  /** title, output and metadata for the host's own tools; MCP's content as it came for others */
  output: {
    title?: string;
    output?: string;
    metadata?: Record<string, unknown>;
    content?: Array<Record<string, unknown>>;
  };
}

/** Whether a payload has the form of {@link ToolExecuteAfter}; it does not name its event, so another's may, too. */
export declare function isToolExecuteAfter(payload: unknown): payload is ToolExecuteAfter;

/**
 * The user has sent a message.
 * Canonical type: prompt.submit.
 * Nothing can be refused.
 */
export interface ChatMessage {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    sessionID: string;
    agent?: string;
    model?: unknown;
    messageID?: string;
  };
  output: {
    message: {
      id: string;
      role: string;
      sessionID: string;
      time: {
        created: number;
      };
      agent?: string;
      model?: {
        providerID: string;
        modelID: string;
      };
    };
    parts: Array<{
      type: string;
      text?: string;
      messageID?: string;
      sessionID?: string;
      id?: string;
    }>;
  };
}

/** Whether a payload has the form of {@link ChatMessage}; it does not name its event, so another's may, too. */
export declare function isChatMessage(payload: unknown): payload is ChatMessage;

/**
 * Before a model request, with the parameters that it will have.
 * Canonical type: model.params.
 * Nothing can be refused.
 */
export interface ChatParams {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    sessionID: string;
    agent: unknown;
    model: Record<string, unknown>;
    provider?: Record<string, unknown>;
    message?: Record<string, unknown>;
  };
  output: {
    maxOutputTokens?: number;
    temperature?: number;
    topP?: number;
    topK?: number;
    options?: Record<string, unknown>;
  };
}

/** Whether a payload has the form of {@link ChatParams}; it does not name its event, so another's may, too. */
export declare function isChatParams(payload: unknown): payload is ChatParams;

/**
 * Before a model request, with the headers that it will have.
 * Canonical type: model.params.
 * Nothing can be refused.
 */
export interface ChatHeaders {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    sessionID: string;
    agent?: unknown;
    model?: Record<string, unknown>;
    provider?: Record<string, unknown>;
    message?: Record<string, unknown>;
  };
  output: {
    headers?: Record<string, unknown>;
  };
}

/** Whether a payload has the form of {@link ChatHeaders}; it does not name its event, so another's may, too. */
export declare function isChatHeaders(payload: unknown): payload is ChatHeaders;

/**
 * A shell is about to start; tells the variables that it gets.
 * Canonical type: shell.env.
 * Nothing can be refused.
 */
export interface ShellEnv {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    cwd: string;
    sessionID?: string;
    callID?: string;
  };
  output: {
    env: Record<string, unknown>;
  };
}

/** Whether a payload has the form of {@link ShellEnv}; it does not name its event, so another's may, too. */
export declare function isShellEnv(payload: unknown): payload is ShellEnv;

/**
 * Declared for requests for approval, but never called in 1.18.34.
 * Canonical type: tool.permission.
 * Nothing can be refused.
 */
export interface PermissionAsk {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: Record<string, unknown>;
  output: {
    status: "ask" | "deny" | "allow" | (string & {});
  };
}

/** Whether a payload has the form of {@link PermissionAsk}; it does not name its event, so another's may, too. */
export declare function isPermissionAsk(payload: unknown): payload is PermissionAsk;

/**
 * A slash command is about to be expanded.
 * Canonical type: prompt.expand.
 * Nothing can be refused.
 */
export interface CommandExecuteBefore {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    command: string;
    sessionID: string;
    arguments: string;
  };
  output: {
    parts: unknown[];
  };
}

/** Whether a payload has the form of {@link CommandExecuteBefore}; it does not name its event, so another's may, too. */
export declare function isCommandExecuteBefore(payload: unknown): payload is CommandExecuteBefore;

/**
 * A tool is described to the model.
 * Canonical type: tool.define.
 * Nothing can be refused.
 */
export interface ToolDefinition {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    toolID: string;
  };
  output: {
    description: string;
    parameters: unknown;
  };
}

/** Whether a payload has the form of {@link ToolDefinition}; it does not name its event, so another's may, too. */
export declare function isToolDefinition(payload: unknown): payload is ToolDefinition;

/**
 * The conversation may be changed before it is sent to the model.
 * Canonical type: prompt.transform.
 * Nothing can be refused.
 */
export interface ExperimentalChatMessagesTransform {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: Record<string, unknown>;
  output: Record<string, unknown>;
}

/** Whether a payload has the form of {@link ExperimentalChatMessagesTransform}; it does not name its event, so another's may, too. */
export declare function isExperimentalChatMessagesTransform(payload: unknown): payload is ExperimentalChatMessagesTransform;

/**
 * The system prompt may be changed before it is sent to the model.
 * Canonical type: prompt.transform.
 * Nothing can be refused.
 */
export interface ExperimentalChatSystemTransform {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    sessionID?: string;
    model?: Record<string, unknown>;
  };
  output: {
    system: string[];
  };
}

/** Whether a payload has the form of {@link ExperimentalChatSystemTransform}; it does not name its event, so another's may, too. */
export declare function isExperimentalChatSystemTransform(payload: unknown): payload is ExperimentalChatSystemTransform;

/**
 * Before the conversation is compacted.
 * Canonical type: compact.start.
 * Nothing can be refused.
 */
export interface ExperimentalSessionCompacting {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: Record<string, unknown>;
  output: Record<string, unknown>;
}

/** Whether a payload has the form of {@link ExperimentalSessionCompacting}; it does not name its event, so another's may, too. */
export declare function isExperimentalSessionCompacting(payload: unknown): payload is ExperimentalSessionCompacting;

/**
 * A piece of the agent's text is complete.
 * Canonical type: agent.response.
 * Nothing can be refused.
 */
export interface ExperimentalTextComplete {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  input: {
    sessionID: string;
    messageID: string;
    partID: string;
  };
  output: {
    text: string;
  };
}

/** Whether a payload has the form of {@link ExperimentalTextComplete}; it does not name its event, so another's may, too. */
export declare function isExperimentalTextComplete(payload: unknown): payload is ExperimentalTextComplete;

/**
 * Bus event; a session was made (also one for a sub-agent).
 * Canonical type: session.start.
 * Nothing can be refused.
 */
export interface SessionCreated {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: {
      sessionID: string;
      info: {
        id: string;
        slug?: string;
        version?: string;
        projectID?: string;
        directory?: string;
        path?: string;
        title?: string;
        permission?: Array<{
          permission: string;
          pattern: string;
          action: string;
        }>;
        cost?: number;
        tokens?: Record<string, unknown>;
        time?: {
          created: number;
          updated?: number;
        };
      };
    };
  };
}

/** Whether a payload has the form of {@link SessionCreated}; it does not name its event, so another's may, too. */
export declare function isSessionCreated(payload: unknown): payload is SessionCreated;

/**
 * Bus event; the session waits for its user.
 * Canonical type: agent.stop.
 * Nothing can be refused.
 */
export interface SessionIdle {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: {
      sessionID: string;
    };
  };
}

/** Whether a payload has the form of {@link SessionIdle}; it does not name its event, so another's may, too. */
export declare function isSessionIdle(payload: unknown): payload is SessionIdle;

/**
 * Bus event; the session met an error.
 * Canonical type: session.error.
 * Nothing can be refused.
 */
export interface SessionError {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: Record<string, unknown>;
  };
}

/** Whether a payload has the form of {@link SessionError}; it does not name its event, so another's may, too. */
export declare function isSessionError(payload: unknown): payload is SessionError;

/**
 * Bus event; the conversation was compacted.
 * Canonical type: compact.end.
 * Nothing can be refused.
 */
export interface SessionCompacted {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: Record<string, unknown>;
  };
}

/** Whether a payload has the form of {@link SessionCompacted}; it does not name its event, so another's may, too. */
export declare function isSessionCompacted(payload: unknown): payload is SessionCompacted;

/**
 * Bus event; the session was deleted. The end of a process is not told.
 * Canonical type: session.end.
 * Nothing can be refused.
 */
export interface SessionDeleted {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: Record<string, unknown>;
  };
}

/** Whether a payload has the form of {@link SessionDeleted}; it does not name its event, so another's may, too. */
export declare function isSessionDeleted(payload: unknown): payload is SessionDeleted;

/**
 * Bus event; the user is asked for approval. It cannot be answered from here.
 * Canonical type: tool.permission.
 * Nothing can be refused.
 */
export interface PermissionAsked {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: {
      id: string;
      sessionID: string;
      permission: string;
      patterns: string[];
      metadata: Record<string, unknown>;
      always: string[];
      tool?: {
        messageID: string;
        callID: string;
      };
    };
  };
}

/** Whether a payload has the form of {@link PermissionAsked}; it does not name its event, so another's may, too. */
export declare function isPermissionAsked(payload: unknown): payload is PermissionAsked;

/**
 * Bus event; the request for approval was answered.
 * Canonical type: tool.result.
 * Nothing can be refused.
 */
export interface PermissionReplied {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: {
      sessionID: string;
      requestID: string;
      reply: string;
    };
  };
}

/** Whether a payload has the form of {@link PermissionReplied}; it does not name its event, so another's may, too. */
export declare function isPermissionReplied(payload: unknown): payload is PermissionReplied;

/**
 * Bus event; one of the host's tools has written a file.
 * Canonical type: file.write.
 * Nothing can be refused.
 */
export interface FileEdited {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: {
      file: string;
    };
  };
}

/** Whether a payload has the form of {@link FileEdited}; it does not name its event, so another's may, too. */
export declare function isFileEdited(payload: unknown): payload is FileEdited;

/**
 * Bus event; a file of the project has changed on disk.
 * Canonical type: file.change.
 * Nothing can be refused.
 */
export interface FileWatcherUpdated {
  /** the plugin hook's name, as Belay's plugin posts it; the name event stands for bus events */
  hook?: string;
  /** added by Belay's plugin */
  sessionID?: string;
  /** added by Belay's plugin */
  directory?: string;
  event: {
    id: string;
    type: string;
    properties: Record<string, unknown>;
  };
}

/** Whether a payload has the form of {@link FileWatcherUpdated}; it does not name its event, so another's may, too. */
export declare function isFileWatcherUpdated(payload: unknown): payload is FileWatcherUpdated;

/** The payloads by the events' names. */
export interface OpencodeEvents {
  "tool.execute.before": ToolExecuteBefore;
  "tool.execute.after": ToolExecuteAfter;
  "chat.message": ChatMessage;
  "chat.params": ChatParams;
  "chat.headers": ChatHeaders;
  "shell.env": ShellEnv;
  "permission.ask": PermissionAsk;
  "command.execute.before": CommandExecuteBefore;
  "tool.definition": ToolDefinition;
  "experimental.chat.messages.transform": ExperimentalChatMessagesTransform;
  "experimental.chat.system.transform": ExperimentalChatSystemTransform;
  "experimental.session.compacting": ExperimentalSessionCompacting;
  "experimental.text.complete": ExperimentalTextComplete;
  "session.created": SessionCreated;
  "session.idle": SessionIdle;
  "session.error": SessionError;
  "session.compacted": SessionCompacted;
  "session.deleted": SessionDeleted;
  "permission.asked": PermissionAsked;
  "permission.replied": PermissionReplied;
  "file.edited": FileEdited;
  "file.watcher.updated": FileWatcherUpdated;
}

/** A payload of any event; not every one names its event. */
export type OpencodePayload = OpencodeEvents[keyof OpencodeEvents];
