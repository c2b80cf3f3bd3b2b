// Generated from hosts/kimi-code.yml: do not edit.
import { fits } from "../check.js";

export const host = "kimi-code";

export const events = [
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreToolUse"]], ["client_type", 1], ["session_title", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_call_id", 1025]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUse"]], ["client_type", 1], ["session_title", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_call_id", 1025], ["tool_output", 1025]],
  },
  {
    name: "PostToolUseFailure",
    aliases: [],
    type: "tool.fail",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUseFailure"]], ["client_type", 1], ["session_title", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_call_id", 1025], ["error", 1041, [["code", 1], ["message", 1], ["retryable", 8]]]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["client_type", 1], ["session_title", 1], ["prompt", 1153], ["is_steer", 8]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Stop"]], ["client_type", 1], ["session_title", 1], ["stop_hook_active", 1032]],
  },
  {
    name: "StopFailure",
    aliases: [],
    type: "agent.fail",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["StopFailure"]], ["client_type", 1], ["session_title", 1], ["error_type", 1025], ["error_message", 1025]],
  },
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionStart"]], ["client_type", 1], ["session_title", 1], ["source", 1025], ["model", 1], ["profile", 1]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionEnd"]], ["client_type", 1], ["session_title", 1], ["reason", 1025]],
  },
  {
    name: "SubagentStart",
    aliases: [],
    type: "subagent.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStart"]], ["client_type", 1], ["session_title", 1], ["agent_name", 1025], ["prompt", 1025]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStop"]], ["client_type", 1], ["session_title", 1], ["agent_name", 1025], ["response", 1025]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreCompact"]], ["client_type", 1], ["session_title", 1], ["trigger", 1025], ["token_count", 1026]],
  },
  {
    name: "PostCompact",
    aliases: [],
    type: "compact.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostCompact"]], ["client_type", 1], ["session_title", 1], ["trigger", 1025], ["estimated_token_count", 1026]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Notification"]], ["client_type", 1], ["session_title", 1], ["sink", 1025], ["notification_type", 1025], ["title", 1025], ["body", 1025], ["severity", 1025], ["agent_id", 1], ["source_kind", 1], ["source_id", 1]],
  },
  {
    name: "PermissionRequest",
    aliases: [],
    type: "tool.permission",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PermissionRequest"]], ["client_type", 1], ["session_title", 1], ["tool_name", 1]],
  },
  {
    name: "PermissionResult",
    aliases: [],
    type: "tool.result",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PermissionResult"]], ["client_type", 1], ["session_title", 1], ["tool_name", 1]],
  },
  {
    name: "UserPromptQueued",
    aliases: [],
    type: "prompt.queue",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptQueued"]], ["client_type", 1], ["session_title", 1], ["prompt_id", 1025], ["prompt", 1536], ["queue_length", 1026]],
  },
  {
    name: "TurnStarted",
    aliases: [],
    type: "turn.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["TurnStarted"]], ["client_type", 1], ["session_title", 1], ["turn_id", 1026], ["origin_kind", 1025], ["origin_name", 1], ["prompt", 1025]],
  },
  {
    name: "Interrupt",
    aliases: [],
    type: "agent.interrupt",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Interrupt"]], ["client_type", 1], ["session_title", 1], ["turn_id", 1026], ["reason", 1025]],
  },
  {
    name: "SessionHeartbeat",
    aliases: [],
    type: "host.heartbeat",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionHeartbeat"]], ["client_type", 1], ["session_title", 1], ["uptime_ms", 1026]],
  },
  {
    name: "TaskStarted",
    aliases: [],
    type: "task.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["TaskStarted"]], ["client_type", 1], ["session_title", 1], ["task_id", 1025], ["kind", 1025], ["description", 1025], ["status", 1025], ["detached", 1032], ["started_at", 1026]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  PostToolUseFailure: "PostToolUseFailure",
  UserPromptSubmit: "UserPromptSubmit",
  Stop: "Stop",
  StopFailure: "StopFailure",
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
  SubagentStart: "SubagentStart",
  SubagentStop: "SubagentStop",
  PreCompact: "PreCompact",
  PostCompact: "PostCompact",
  Notification: "Notification",
  PermissionRequest: "PermissionRequest",
  PermissionResult: "PermissionResult",
  UserPromptQueued: "UserPromptQueued",
  TurnStarted: "TurnStarted",
  Interrupt: "Interrupt",
  SessionHeartbeat: "SessionHeartbeat",
  TaskStarted: "TaskStarted",
};

export function isPreToolUse(payload) {
  return fits(events[0].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[1].fields, payload);
}

export function isPostToolUseFailure(payload) {
  return fits(events[2].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[3].fields, payload);
}

export function isStop(payload) {
  return fits(events[4].fields, payload);
}

export function isStopFailure(payload) {
  return fits(events[5].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[6].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[7].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[8].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[9].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[10].fields, payload);
}

export function isPostCompact(payload) {
  return fits(events[11].fields, payload);
}

export function isNotification(payload) {
  return fits(events[12].fields, payload);
}

export function isPermissionRequest(payload) {
  return fits(events[13].fields, payload);
}

export function isPermissionResult(payload) {
  return fits(events[14].fields, payload);
}

export function isUserPromptQueued(payload) {
  return fits(events[15].fields, payload);
}

export function isTurnStarted(payload) {
  return fits(events[16].fields, payload);
}

export function isInterrupt(payload) {
  return fits(events[17].fields, payload);
}

export function isSessionHeartbeat(payload) {
  return fits(events[18].fields, payload);
}

export function isTaskStarted(payload) {
  return fits(events[19].fields, payload);
}
