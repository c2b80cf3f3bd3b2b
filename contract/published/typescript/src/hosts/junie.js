// Generated from hosts/junie.yml: do not edit.
import { fits } from "../check.js";

export const host = "junie";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["SessionStart"]], ["source", 1025]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["prompt", 1025]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PreToolUse"]], ["tool_name", 1025], ["tool_input", 1040]],
  },
  {
    name: "PermissionRequest",
    aliases: [],
    type: "tool.permission",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PermissionRequest"]], ["tool_name", 1025], ["tool_input", 1040]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["Stop"]], ["stop_hook_active", 1032], ["last_assistant_message", 1025]],
  },
  {
    name: "StopFailure",
    aliases: [],
    type: "agent.fail",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["StopFailure"]], ["error", 1025], ["error_details", 1]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["SessionEnd"]], ["reason", 1025]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  UserPromptSubmit: "UserPromptSubmit",
  PreToolUse: "PreToolUse",
  PermissionRequest: "PermissionRequest",
  Stop: "Stop",
  StopFailure: "StopFailure",
  SessionEnd: "SessionEnd",
};

export function isSessionStart(payload) {
  return fits(events[0].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[1].fields, payload);
}

export function isPreToolUse(payload) {
  return fits(events[2].fields, payload);
}

export function isPermissionRequest(payload) {
  return fits(events[3].fields, payload);
}

export function isStop(payload) {
  return fits(events[4].fields, payload);
}

export function isStopFailure(payload) {
  return fits(events[5].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[6].fields, payload);
}
