// The check of the published package @orchestkit/hook-contract 0.1.2, with its own texts, over its frozen catalog.
import { events } from "./hook-contract.events.js";

export * from "./hook-contract.events.js";

const OPTIONAL_TEXTS = ["timestamp", "session_id", "cwd"];

export function isHookEventName(name) {
  return events.some((event) => event.name === name);
}

export function validateHookEvent(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return { valid: false, errors: ["expected an object"] };
  }
  const errors = [];
  if (value.event === undefined) {
    errors.push("missing required field: event");
  } else if (typeof value.event !== "string") {
    errors.push(`event must be a string, got ${typeof value.event}`);
  } else if (!isHookEventName(value.event)) {
    errors.push(`unknown event tag: ${value.event}`);
  }
  for (const field of OPTIONAL_TEXTS) {
    if (value[field] !== undefined && typeof value[field] !== "string") {
      errors.push(`${field} must be a string if present`);
    }
  }
  return errors.length === 0 ? { valid: true, event: value } : { valid: false, errors };
}

export function isHookEvent(value) {
  return validateHookEvent(value).valid;
}
