// Generated from hosts/kiro.yml: do not edit.
import { fits } from "../check.js";

export const host = "kiro";

export const events = [
  {
    name: "SessionStart",
    aliases: ["agentSpawn", "sessionStart"],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["SessionStart", "agentSpawn", "sessionStart"]], ["cwd", 1025], ["session_id", 1]],
  },
  {
    name: "UserPromptSubmit",
    aliases: ["userPromptSubmit"],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["UserPromptSubmit", "userPromptSubmit"]], ["cwd", 1025], ["session_id", 1], ["prompt", 1025]],
  },
  {
    name: "PreToolUse",
    aliases: ["preToolUse"],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PreToolUse", "preToolUse"]], ["cwd", 1025], ["session_id", 1], ["tool_name", 1025], ["tool_input", 1040]],
  },
  {
    name: "PostToolUse",
    aliases: ["postToolUse"],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostToolUse", "postToolUse"]], ["cwd", 1025], ["session_id", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1040, [["success", 8], ["result", 32]]]],
  },
  {
    name: "Stop",
    aliases: ["stop"],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["Stop", "stop"]], ["cwd", 1025], ["session_id", 1], ["assistant_response", 1]],
  },
  {
    name: "PreTaskExec",
    aliases: [],
    type: "task.start",
    since: "",
    gate: "task",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PreTaskExec"]], ["cwd", 1025], ["session_id", 1]],
  },
  {
    name: "PostTaskExec",
    aliases: [],
    type: "task.complete",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostTaskExec"]], ["cwd", 1025], ["session_id", 1]],
  },
  {
    name: "PostFileCreate",
    aliases: [],
    type: "file.create",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostFileCreate"]], ["cwd", 1025], ["session_id", 1]],
  },
  {
    name: "PostFileSave",
    aliases: [],
    type: "file.write",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostFileSave"]], ["cwd", 1025], ["session_id", 1]],
  },
  {
    name: "PostFileDelete",
    aliases: [],
    type: "file.delete",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostFileDelete"]], ["cwd", 1025], ["session_id", 1]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  UserPromptSubmit: "UserPromptSubmit",
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  Stop: "Stop",
  PreTaskExec: "PreTaskExec",
  PostTaskExec: "PostTaskExec",
  PostFileCreate: "PostFileCreate",
  PostFileSave: "PostFileSave",
  PostFileDelete: "PostFileDelete",
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

export function isPreTaskExec(payload) {
  return fits(events[5].fields, payload);
}

export function isPostTaskExec(payload) {
  return fits(events[6].fields, payload);
}

export function isPostFileCreate(payload) {
  return fits(events[7].fields, payload);
}

export function isPostFileSave(payload) {
  return fits(events[8].fields, payload);
}

export function isPostFileDelete(payload) {
  return fits(events[9].fields, payload);
}
