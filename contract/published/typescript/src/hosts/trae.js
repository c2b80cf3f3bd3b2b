// Generated from hosts/trae.yml: do not edit.
import { fits } from "../check.js";

export const host = "trae";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionStart"]], ["workspace_roots", 1088], ["source", 1025]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["workspace_roots", 1088], ["prompt", 1025]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreToolUse"]], ["workspace_roots", 1088], ["tool_use_id", 1025], ["tool_name", 1025], ["llm_tool_name", 1025], ["tool_input", 1040]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUse"]], ["workspace_roots", 1088], ["tool_use_id", 1025], ["tool_name", 1025], ["llm_tool_name", 1025], ["tool_input", 1040], ["tool_response", 1536]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Stop"]], ["workspace_roots", 1088], ["stop_hook_active", 1032], ["loop_count", 1026], ["last_assistant_message", 1]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Notification"]], ["workspace_roots", 1088], ["notification_type", 1025], ["message", 1025], ["tool_use_id", 1]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  UserPromptSubmit: "UserPromptSubmit",
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  Stop: "Stop",
  Notification: "Notification",
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

export function isPostToolUse(payload) {
  return fits(events[3].fields, payload);
}

export function isStop(payload) {
  return fits(events[4].fields, payload);
}

export function isNotification(payload) {
  return fits(events[5].fields, payload);
}
