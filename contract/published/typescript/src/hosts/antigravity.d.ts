// Generated from hosts/antigravity.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "antigravity";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Google Antigravity by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call is run.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
  /**
   * After a tool call; nothing can be said to the agent.
   * Canonical type: tool.end.
   * Nothing can be refused.
   */
  readonly PostToolUse: "PostToolUse";
  /**
   * Before a call of the model; the host can take steps to put in, in a form that no source of ours spells out.
   * Canonical type: model.request.
   * Nothing can be refused.
   */
  readonly PreInvocation: "PreInvocation";
  /**
   * After a call of the model.
   * Canonical type: model.response.
   * Nothing can be refused.
   */
  readonly PostInvocation: "PostInvocation";
  /**
   * The agent is about to end its run.
   * Canonical type: agent.stop.
   * A refusal stops: stop.
   */
  readonly Stop: "Stop";
};

/**
 * Before a tool call is run.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  conversationId: string;
  /** may be empty */
  workspacePaths: string[];
  transcriptPath: string;
  artifactDirectoryPath?: string;
  modelName?: string;
  toolCall: {
    name: string;
    args: Record<string, unknown>;
  };
  stepIdx: number;
}

/** Whether a payload has the form of {@link PreToolUse}; it does not name its event, so another's may, too. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/**
 * After a tool call; nothing can be said to the agent.
 * Canonical type: tool.end.
 * Nothing can be refused.
 */
export interface PostToolUse {
  conversationId: string;
  /** may be empty */
  workspacePaths: string[];
  transcriptPath: string;
  artifactDirectoryPath?: string;
  modelName?: string;
  toolCall: {
    name: string;
    args: Record<string, unknown>;
  };
  stepIdx: number;
  /** may be empty */
  error?: string;
}

/** Whether a payload has the form of {@link PostToolUse}; it does not name its event, so another's may, too. */
export declare function isPostToolUse(payload: unknown): payload is PostToolUse;

/**
 * Before a call of the model; the host can take steps to put in, in a form that no source of ours spells out.
 * Canonical type: model.request.
 * Nothing can be refused.
 */
export interface PreInvocation {
  conversationId: string;
  /** may be empty */
  workspacePaths: string[];
  transcriptPath: string;
  artifactDirectoryPath?: string;
  modelName?: string;
  invocationNum: number;
  initialNumSteps: number;
}

/** Whether a payload has the form of {@link PreInvocation}; it does not name its event, so another's may, too. */
export declare function isPreInvocation(payload: unknown): payload is PreInvocation;

/**
 * After a call of the model.
 * Canonical type: model.response.
 * Nothing can be refused.
 */
export interface PostInvocation {
  conversationId: string;
  /** may be empty */
  workspacePaths: string[];
  transcriptPath: string;
  artifactDirectoryPath?: string;
  modelName?: string;
  invocationNum: number;
  initialNumSteps: number;
}

/** Whether a payload has the form of {@link PostInvocation}; it does not name its event, so another's may, too. */
export declare function isPostInvocation(payload: unknown): payload is PostInvocation;

/**
 * The agent is about to end its run.
 * Canonical type: agent.stop.
 * A refusal stops: stop.
 */
export interface Stop {
  conversationId: string;
  /** may be empty */
  workspacePaths: string[];
  transcriptPath: string;
  artifactDirectoryPath?: string;
  modelName?: string;
  executionNum: number;
  /** model_stop among others */
  terminationReason: string;
  fullyIdle: boolean;
  error?: string;
}

/** Whether a payload has the form of {@link Stop}; it does not name its event, so another's may, too. */
export declare function isStop(payload: unknown): payload is Stop;

/** The payloads by the events' names. */
export interface AntigravityEvents {
  "PreToolUse": PreToolUse;
  "PostToolUse": PostToolUse;
  "PreInvocation": PreInvocation;
  "PostInvocation": PostInvocation;
  "Stop": Stop;
}

/** A payload of any event; not every one names its event. */
export type AntigravityPayload = AntigravityEvents[keyof AntigravityEvents];
