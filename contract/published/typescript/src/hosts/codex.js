// Generated from hosts/codex.yml: do not edit.
import { fits } from "../check.js";

export const host = "codex";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionStart"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["permission_mode", 1025], ["source", 1025]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025], ["prompt", 1025]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreToolUse"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025], ["tool_name", 1025], ["tool_input", 1536], ["tool_use_id", 1025]],
  },
  {
    name: "PermissionRequest",
    aliases: [],
    type: "tool.permission",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["PermissionRequest"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025], ["tool_name", 1025], ["tool_input", 1536]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUse"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025], ["tool_name", 1025], ["tool_input", 1536], ["tool_response", 1536], ["tool_use_id", 1025]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "compact",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreCompact"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["turn_id", 1025], ["trigger", 1025]],
  },
  {
    name: "PostCompact",
    aliases: [],
    type: "compact.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostCompact"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["turn_id", 1025], ["trigger", 1025]],
  },
  {
    name: "SubagentStart",
    aliases: [],
    type: "subagent.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStart"]], ["agent_id", 1025], ["agent_type", 1025], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStop"]], ["agent_id", 1025], ["agent_type", 1025], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025], ["agent_transcript_path", 1281], ["stop_hook_active", 1032], ["last_assistant_message", 1281]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["Stop"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025], ["stop_hook_active", 1032], ["last_assistant_message", 1281]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionEnd"]], ["agent_id", 1], ["agent_type", 1], ["reason", 1025]],
  },
  {
    name: "Interrupt",
    aliases: [],
    type: "agent.interrupt",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1281], ["cwd", 1025], ["hook_event_name", 1025, [], ["Interrupt"]], ["agent_id", 1], ["agent_type", 1], ["model", 1025], ["permission_mode", 1025], ["turn_id", 1025]],
  },
  {
    name: "agent-turn-complete",
    aliases: [],
    type: "turn.end",
    since: "",
    gate: "",
    tag: "type",
    fields: [["session_id", 1], ["transcript_path", 257], ["cwd", 1025], ["hook_event_name", 1], ["agent_id", 1], ["agent_type", 1], ["type", 1025, [], ["agent-turn-complete"]], ["thread-id", 1025], ["turn-id", 1025], ["client", 1], ["input-messages", 1088], ["last-assistant-message", 257]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  UserPromptSubmit: "UserPromptSubmit",
  PreToolUse: "PreToolUse",
  PermissionRequest: "PermissionRequest",
  PostToolUse: "PostToolUse",
  PreCompact: "PreCompact",
  PostCompact: "PostCompact",
  SubagentStart: "SubagentStart",
  SubagentStop: "SubagentStop",
  Stop: "Stop",
  SessionEnd: "SessionEnd",
  Interrupt: "Interrupt",
  AgentTurnComplete: "agent-turn-complete",
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

export function isPostToolUse(payload) {
  return fits(events[4].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[5].fields, payload);
}

export function isPostCompact(payload) {
  return fits(events[6].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[7].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[8].fields, payload);
}

export function isStop(payload) {
  return fits(events[9].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[10].fields, payload);
}

export function isInterrupt(payload) {
  return fits(events[11].fields, payload);
}

export function isAgentTurnComplete(payload) {
  return fits(events[12].fields, payload);
}
