// Generated from hosts/codebuddy.yml: do not edit.
import { fits } from "../check.js";

export const host = "codebuddy";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionStart"]], ["source", 1025]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionEnd"]], ["reason", 1025]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreToolUse"]], ["tool_name", 1025], ["tool_input", 1040]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUse"]], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1536, [["exitCode", 2], ["stdout", 1], ["stderr", 1]]]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["prompt", 1025]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Stop"]], ["stop_hook_active", 1032]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStop"]], ["stop_hook_active", 8]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreCompact"]], ["trigger", 1025], ["custom_instructions", 1025]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Notification"]]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  UserPromptSubmit: "UserPromptSubmit",
  Stop: "Stop",
  SubagentStop: "SubagentStop",
  PreCompact: "PreCompact",
  Notification: "Notification",
};

export function isSessionStart(payload) {
  return fits(events[0].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[1].fields, payload);
}

export function isPreToolUse(payload) {
  return fits(events[2].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[3].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[4].fields, payload);
}

export function isStop(payload) {
  return fits(events[5].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[6].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[7].fields, payload);
}

export function isNotification(payload) {
  return fits(events[8].fields, payload);
}
