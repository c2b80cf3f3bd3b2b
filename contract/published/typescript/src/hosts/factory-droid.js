// Generated from hosts/factory-droid.yml: do not edit.
import { fits } from "../check.js";

export const host = "factory-droid";

export const events = [
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["tool_name", 1], ["toolName", 1], ["tool_input", 1041]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["tool_name", 1], ["toolName", 1], ["tool_input", 1041], ["tool_response", 512]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["message", 1025]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["prompt", 1025], ["has_images", 8]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["stop_hook_active", 1032]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "",
    gate: "stop",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["stop_hook_active", 1032]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["trigger", 1025], ["custom_instructions", 1025]],
  },
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["source", 1025]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["transcript_path", 1], ["transcriptPath", 1], ["cwd", 1025], ["permission_mode", 1], ["hook_event_name", 1], ["hookEventName", 1], ["reason", 1025]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  Notification: "Notification",
  UserPromptSubmit: "UserPromptSubmit",
  Stop: "Stop",
  SubagentStop: "SubagentStop",
  PreCompact: "PreCompact",
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
};

export function isPreToolUse(payload) {
  return fits(events[0].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[1].fields, payload);
}

export function isNotification(payload) {
  return fits(events[2].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[3].fields, payload);
}

export function isStop(payload) {
  return fits(events[4].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[5].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[6].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[7].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[8].fields, payload);
}
