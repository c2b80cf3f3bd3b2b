// Generated from hosts/vscode.yml: do not edit.
import { fits } from "../check.js";

export const host = "vscode";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["source", 1025], ["agent_type", 1]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["prompt", 1025]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["tool_response", 1025]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["trigger", 1025], ["custom_instructions", 1]],
  },
  {
    name: "SubagentStart",
    aliases: [],
    type: "subagent.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["agent_id", 1025], ["agent_type", 1025]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "",
    gate: "stop",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["agent_id", 1025], ["agent_type", 1025], ["stop_hook_active", 1032]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "",
    fields: [["session_id", 1], ["sessionId", 1], ["hook_event_name", 1], ["hookEventName", 1], ["timestamp", 1], ["transcript_path", 1], ["cwd", 1], ["model", 1], ["stop_hook_active", 1032]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  UserPromptSubmit: "UserPromptSubmit",
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  PreCompact: "PreCompact",
  SubagentStart: "SubagentStart",
  SubagentStop: "SubagentStop",
  Stop: "Stop",
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

export function isPreCompact(payload) {
  return fits(events[4].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[5].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[6].fields, payload);
}

export function isStop(payload) {
  return fits(events[7].fields, payload);
}
