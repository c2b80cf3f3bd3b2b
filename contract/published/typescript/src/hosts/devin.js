// Generated from hosts/devin.yml: do not edit.
import { fits } from "../check.js";

export const host = "devin";

export const events = [
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PreToolUse"]], ["session_id", 1025], ["prompt_id", 1], ["tool_name", 1025], ["tool_input", 1040]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostToolUse"]], ["session_id", 1025], ["prompt_id", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1040, [["success", 1032], ["output", 1281], ["error", 1281]]]],
  },
  {
    name: "PermissionRequest",
    aliases: [],
    type: "tool.permission",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PermissionRequest"]], ["session_id", 1025], ["prompt_id", 1], ["tool_name", 1025], ["tool_input", 1040]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["session_id", 1025], ["prompt_id", 1], ["prompt", 1025]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["Stop"]], ["session_id", 1025], ["prompt_id", 1], ["stop_hook_active", 1032], ["last_assistant_message", 1]],
  },
  {
    name: "PostCompaction",
    aliases: [],
    type: "compact.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostCompaction"]], ["session_id", 1025], ["prompt_id", 1], ["summary", 1281]],
  },
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["SessionStart"]], ["session_id", 1025], ["prompt_id", 1], ["source", 1025]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["SessionEnd"]], ["session_id", 1025], ["prompt_id", 1], ["reason", 1]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  PermissionRequest: "PermissionRequest",
  UserPromptSubmit: "UserPromptSubmit",
  Stop: "Stop",
  PostCompaction: "PostCompaction",
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
};

export function isPreToolUse(payload) {
  return fits(events[0].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[1].fields, payload);
}

export function isPermissionRequest(payload) {
  return fits(events[2].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[3].fields, payload);
}

export function isStop(payload) {
  return fits(events[4].fields, payload);
}

export function isPostCompaction(payload) {
  return fits(events[5].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[6].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[7].fields, payload);
}
