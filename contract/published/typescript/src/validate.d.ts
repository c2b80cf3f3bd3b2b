import type { CanonicalEvent, Verdict } from "./canonical.js";
import type { ValidationResult } from "./check.js";
import type { Host } from "./hosts/index.js";

/**
 * Checks a parsed payload against the contract of its host's event.
 *
 * @param host the host's id, for example `claude-code`, or `hook-contract-0.1.2` for the frozen catalog
 * @param event what the host calls the event; null for the one that the payload itself names
 */
export declare function validate(
  host: Host | "hook-contract-0.1.2" | (string & {}),
  event: string | null | undefined,
  payload: unknown,
): ValidationResult;

/** The name of the event that a payload says it is; null when it does not tell, or no contract knows it. */
export declare function eventName(host: Host | (string & {}), payload: unknown): string | null;

/** Checks a line of `belay decode`. */
export declare function validateEvent(value: unknown): ValidationResult;

export declare function validateVerdict(value: unknown): ValidationResult;

/** Checks the envelope's keys and their types. */
export declare function validateOpenHook(value: unknown): ValidationResult;

export declare function isCanonicalEvent(value: unknown): value is CanonicalEvent;
export declare function isVerdict(value: unknown): value is Verdict;
