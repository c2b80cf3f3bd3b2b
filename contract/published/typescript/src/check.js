// Walks the tables that the generator writes. The texts are those of docs/published-contract.md, the same in Java and Python.

/** @typedef {import("./check.js").Fields} Fields */

const STRING = 1;
const INT = 2;
const NUMBER = 4;
const BOOL = 8;
const OBJECT = 16;
const LIST = 32;
const STRING_LIST = 64;
const OBJECT_LIST = 128;
const NULL = 256;
const ANY = 512;
const REQUIRED = 1024;

const ARRAYS = LIST | STRING_LIST | OBJECT_LIST;
const MAX_ERRORS = 100;

const NAMES = [
  [STRING, "a string"],
  [INT, "a whole number"],
  [NUMBER, "a number"],
  [BOOL, "a boolean"],
  [OBJECT, "an object"],
  [ARRAYS, "an array"],
  [NULL, "null"],
];

/** What a value is, in the words of JSON. */
function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "string":
      return "a string";
    case "number":
      return Number.isFinite(value) ? "a number" : "a number that is not finite";
    case "boolean":
      return "a boolean";
    case "object":
      return "an object";
    default:
      return "no JSON";
  }
}

function flagsOf(value) {
  switch (kindOf(value)) {
    case "null":
      return NULL;
    case "an array":
      return ARRAYS;
    case "a string":
      return STRING;
    case "a number":
      return Number.isInteger(value) ? INT | NUMBER : NUMBER;
    case "a boolean":
      return BOOL;
    case "an object":
      return OBJECT;
    default:
      return 0;
  }
}

function expected(flags) {
  return NAMES.filter(([flag]) => flags & flag)
    .map(([, name]) => name)
    .join(" or ");
}

class Walk {
  errors = [];

  add(pointer, message) {
    if (this.errors.length < MAX_ERRORS) this.errors.push({ pointer, message });
  }

  object(fields, value, pointer) {
    for (const field of fields) {
      if (this.errors.length === MAX_ERRORS) return;
      const [name, flags] = field;
      const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      if (member !== undefined) {
        this.value(field, member, at);
      } else if (flags & REQUIRED) {
        this.add(at, "is missing");
      }
    }
  }

  value([, flags, members, only], value, at) {
    if (flags & ANY) return;
    const found = flagsOf(value);
    if (!(found & flags)) {
      this.add(at, `must be ${expected(flags)}, is ${kindOf(value)}`);
    } else if (found & STRING && only !== undefined && !only.includes(value)) {
      this.add(at, `must be one of ${only.map((each) => JSON.stringify(each)).join(", ")}`);
    } else if (found & OBJECT && members !== undefined) {
      this.object(members, value, at);
    } else if (found & ARRAYS) {
      this.items(flags & ARRAYS, members, value, at);
    }
  }

  items(arrays, members, list, at) {
    if (arrays !== STRING_LIST && arrays !== OBJECT_LIST) return;
    const wanted = arrays === STRING_LIST ? STRING : OBJECT;
    for (let i = 0; i < list.length && this.errors.length < MAX_ERRORS; i++) {
      this.value(["", wanted, members], list[i], `${at}/${i}`);
    }
  }
}

/** Everything in a value that its fields forbid, in their order. */
export function check(fields, value) {
  const walk = new Walk();
  if (flagsOf(value) === OBJECT) {
    walk.object(fields, value, "");
  } else {
    walk.add("", `must be an object, is ${kindOf(value)}`);
  }
  return { valid: walk.errors.length === 0, errors: walk.errors };
}

/** Whether a value is as its fields say. */
export function fits(fields, value) {
  return check(fields, value).valid;
}

function lowered(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The event of this name or alias, else the one whose name differs in the case of ASCII letters alone. */
export function findEvent(events, name) {
  if (typeof name !== "string") return undefined;
  return (
    events.find((event) => event.name === name || event.aliases.includes(name)) ??
    events.find((event) => lowered(event.name) === lowered(name))
  );
}

/** The event that a payload says it is, if its host's payloads tell. */
export function toldEvent(events, payload) {
  if (flagsOf(payload) !== OBJECT) return undefined;
  for (const tag of new Set(events.map((event) => event.tag))) {
    if (tag === "" || !Object.hasOwn(payload, tag)) continue;
    const event = findEvent(events, payload[tag]);
    if (event !== undefined && event.tag === tag) return event;
  }
  return undefined;
}
