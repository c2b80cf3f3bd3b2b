import { canonicalEventFields, openHookEnvelopeFields, verdictFields } from "./canonical.js";
import { check, findEvent, toldEvent } from "./check.js";
import * as hookContract from "./hook-contract.events.js";
import { hosts } from "./hosts/index.js";

const FAMILIES = new Map([...hosts, hookContract].map((family) => [family.host, family.events]));

function refused(message) {
  return { valid: false, errors: [{ pointer: "", message }] };
}

/** Checks a parsed payload against the contract of its host's event; without an event, the one that the payload names. */
export function validate(host, event, payload) {
  const events = FAMILIES.get(host);
  if (events === undefined) return refused("is of no known host");
  const table = event === null || event === undefined ? toldEvent(events, payload) : findEvent(events, event);
  if (table === undefined) return refused(`is of no known event of ${host}`);
  return check(table.fields, payload);
}

/** The name of the event that a payload says it is; null when it does not tell, or no contract knows it. */
export function eventName(host, payload) {
  const events = FAMILIES.get(host);
  return (events && toldEvent(events, payload)?.name) ?? null;
}

/** Checks a line of `belay decode`. */
export function validateEvent(value) {
  return check(canonicalEventFields, value);
}

export function validateVerdict(value) {
  return check(verdictFields, value);
}

/** Checks the envelope's keys and their types. */
export function validateOpenHook(value) {
  return check(openHookEnvelopeFields, value);
}

export function isCanonicalEvent(value) {
  return validateEvent(value).valid;
}

export function isVerdict(value) {
  return validateVerdict(value).valid;
}
