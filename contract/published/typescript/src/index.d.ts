export type { EventTable, ValidationError, ValidationResult } from "./check.js";
export type { CanonicalEvent, FileTouch, OpenHookEnvelope, ToolCall, Verdict } from "./canonical.js";
export * from "./hosts/index.js";
export * from "./validate.js";
