// Generated from hosts/goose.yml: do not edit.
import { fits } from "../check.js";

export const host = "goose";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["SessionStart"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["SessionEnd"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "event",
    fields: [["event", 1025, [], ["Stop"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["last_assistant_message", 1]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["UserPromptSubmit"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["message", 1]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "event",
    fields: [["event", 1025, [], ["PreToolUse"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512]],
  },
  {
    name: "PreToolUseResult",
    aliases: [],
    type: "tool.result",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PreToolUseResult"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512], ["decision", 1025], ["policy_evaluated", 1032], ["blocked_by", 257], ["reason", 257], ["cause", 257]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PostToolUse"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512], ["tool_output", 512]],
  },
  {
    name: "PostToolUseFailure",
    aliases: [],
    type: "tool.fail",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PostToolUseFailure"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512], ["tool_output", 512]],
  },
  {
    name: "BeforeReadFile",
    aliases: [],
    type: "file.read",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["BeforeReadFile"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512]],
  },
  {
    name: "AfterFileEdit",
    aliases: [],
    type: "file.write",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["AfterFileEdit"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512], ["tool_output", 512]],
  },
  {
    name: "BeforeShellExecution",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["BeforeShellExecution"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512]],
  },
  {
    name: "AfterShellExecution",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["AfterShellExecution"]], ["session_id", 1025], ["matcher_context", 1281], ["working_dir", 1], ["tool_call_id", 1], ["tool_name", 1], ["tool_input", 512], ["tool_output", 512]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
  Stop: "Stop",
  UserPromptSubmit: "UserPromptSubmit",
  PreToolUse: "PreToolUse",
  PreToolUseResult: "PreToolUseResult",
  PostToolUse: "PostToolUse",
  PostToolUseFailure: "PostToolUseFailure",
  BeforeReadFile: "BeforeReadFile",
  AfterFileEdit: "AfterFileEdit",
  BeforeShellExecution: "BeforeShellExecution",
  AfterShellExecution: "AfterShellExecution",
};

export function isSessionStart(payload) {
  return fits(events[0].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[1].fields, payload);
}

export function isStop(payload) {
  return fits(events[2].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[3].fields, payload);
}

export function isPreToolUse(payload) {
  return fits(events[4].fields, payload);
}

export function isPreToolUseResult(payload) {
  return fits(events[5].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[6].fields, payload);
}

export function isPostToolUseFailure(payload) {
  return fits(events[7].fields, payload);
}

export function isBeforeReadFile(payload) {
  return fits(events[8].fields, payload);
}

export function isAfterFileEdit(payload) {
  return fits(events[9].fields, payload);
}

export function isBeforeShellExecution(payload) {
  return fits(events[10].fields, payload);
}

export function isAfterShellExecution(payload) {
  return fits(events[11].fields, payload);
}
