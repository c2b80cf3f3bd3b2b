// Generated from hosts/crush.yml: do not edit.
import type { EventTable } from "../check.js";

export declare const host: "crush";

/** The events and their fields, as the validator reads them. */
export declare const events: readonly EventTable[];

/** The events of Crush by the names of their types. */
export declare const EventName: {
  /**
   * Before a tool call, ahead of the host's permission prompt.
   * Canonical type: tool.start.
   * A refusal stops: tool.
   */
  readonly PreToolUse: "PreToolUse";
};

/**
 * Before a tool call, ahead of the host's permission prompt.
 * Canonical type: tool.start.
 * A refusal stops: tool.
 */
export interface PreToolUse {
  event: "PreToolUse" | "pre_tool_use";
  session_id: string;
  cwd: string;
  tool_name: string;
  /** empty when the model sent invalid JSON */
  tool_input: Record<string, unknown>;
}

/** Whether a payload is a {@link PreToolUse}. */
export declare function isPreToolUse(payload: unknown): payload is PreToolUse;

/** The payloads by the events' names. */
export interface CrushEvents {
  "PreToolUse": PreToolUse;
}

/** A payload of any event; `event` tells which. */
export type CrushPayload = CrushEvents[keyof CrushEvents];
