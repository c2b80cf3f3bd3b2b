import type { HookContractEvents } from "./hook-contract.events.js";

export * from "./hook-contract.events.js";

export type HookEventName = keyof HookContractEvents;

/** What the published check looks at: never the payload. */
export interface HookEvent {
  event: HookEventName;
  timestamp?: string;
  session_id?: string;
  cwd?: string;
  payload?: unknown;
}

export type HookEventResult = { valid: true; event: HookEvent } | { valid: false; errors: string[] };

export declare function isHookEventName(name: unknown): name is HookEventName;
export declare function validateHookEvent(value: unknown): HookEventResult;
export declare function isHookEvent(value: unknown): value is HookEvent;
