// Generated from hosts/openhands.yml: do not edit.
import { fits } from "../check.js";

export const host = "openhands";

export const events = [
  {
    name: "PreToolUse",
    aliases: ["pre_tool_use"],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "event_type",
    fields: [["event_type", 1025, [], ["PreToolUse", "pre_tool_use"]], ["session_id", 1281], ["working_dir", 1281], ["metadata", 1040], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1536], ["message", 1281]],
  },
  {
    name: "PostToolUse",
    aliases: ["post_tool_use"],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "event_type",
    fields: [["event_type", 1025, [], ["PostToolUse", "post_tool_use"]], ["session_id", 1281], ["working_dir", 1281], ["metadata", 1040], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1536], ["message", 1281]],
  },
  {
    name: "UserPromptSubmit",
    aliases: ["user_prompt_submit"],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "event_type",
    fields: [["event_type", 1025, [], ["UserPromptSubmit", "user_prompt_submit"]], ["session_id", 1281], ["working_dir", 1281], ["metadata", 1040], ["tool_name", 1281], ["tool_input", 1296], ["tool_response", 1536], ["message", 1025]],
  },
  {
    name: "SessionStart",
    aliases: ["session_start"],
    type: "session.start",
    since: "",
    gate: "",
    tag: "event_type",
    fields: [["event_type", 1025, [], ["SessionStart", "session_start"]], ["session_id", 1281], ["working_dir", 1281], ["metadata", 1040], ["tool_name", 1281], ["tool_input", 1296], ["tool_response", 1536], ["message", 1281]],
  },
  {
    name: "SessionEnd",
    aliases: ["session_end"],
    type: "session.end",
    since: "",
    gate: "",
    tag: "event_type",
    fields: [["event_type", 1025, [], ["SessionEnd", "session_end"]], ["session_id", 1281], ["working_dir", 1281], ["metadata", 1040], ["tool_name", 1281], ["tool_input", 1296], ["tool_response", 1536], ["message", 1281]],
  },
  {
    name: "Stop",
    aliases: ["stop"],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "event_type",
    fields: [["event_type", 1025, [], ["Stop", "stop"]], ["session_id", 1281], ["working_dir", 1281], ["metadata", 1040, [["reason", 1]]], ["tool_name", 1281], ["tool_input", 1296], ["tool_response", 1536], ["message", 1281]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  UserPromptSubmit: "UserPromptSubmit",
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
  Stop: "Stop",
};

export function isPreToolUse(payload) {
  return fits(events[0].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[1].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[2].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[3].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[4].fields, payload);
}

export function isStop(payload) {
  return fits(events[5].fields, payload);
}
