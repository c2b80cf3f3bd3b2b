// Generated from catalogs/hook-contract-0.1.2.yml (MIT: see NOTICE.md): do not edit.
import { fits } from "./check.js";

export const host = "hook-contract-0.1.2";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["SessionStart"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["plugin_root", 1], ["permissionMode", 1]]]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["UserPromptSubmit"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["prompt", 1025]]]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PreToolUse"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1]]]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PostToolUse"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["tool_name", 1025], ["tool_input", 1040], ["tool_output", 512], ["tool_error", 1], ["exit_code", 4], ["tool_use_id", 1], ["duration_ms", 4]]]],
  },
  {
    name: "PostToolUseFailure",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PostToolUseFailure"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["tool_name", 1025], ["tool_input", 1040], ["tool_error", 1025], ["exit_code", 4], ["tool_use_id", 1]]]],
  },
  {
    name: "PermissionRequest",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PermissionRequest"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["tool_name", 1025], ["tool_input", 1040], ["permission_suggestions", 16]]]],
  },
  {
    name: "SubagentStart",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["SubagentStart"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["subagent_type", 1], ["agent_type", 1], ["agent_id", 1], ["parent_agent_id", 1]]]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["SubagentStop"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["agent_type", 1], ["agent_id", 1], ["agent_output", 1], ["output", 1], ["error", 1], ["duration_ms", 4], ["agent_transcript_path", 1], ["last_assistant_message", 1]]]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["Stop"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["last_assistant_message", 1], ["stop_hook_active", 8]]]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["SessionEnd"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16]],
  },
  {
    name: "Setup",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["Setup"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["Notification"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["message", 1025], ["notification_type", 1]]]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["PreCompact"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["compaction_count", 4], ["context_size_after", 4]]]],
  },
  {
    name: "TeammateIdle",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["TeammateIdle"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["teammate_id", 1025], ["teammate_type", 1025], ["idle_duration_ms", 1028]]]],
  },
  {
    name: "TaskCompleted",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["TaskCompleted"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16, [["task_id", 1025], ["task_subject", 1], ["task_status", 1], ["token_count", 4], ["tool_uses", 4]]]],
  },
  {
    name: "InstructionsLoaded",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["InstructionsLoaded"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16]],
  },
  {
    name: "WorktreeCreate",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["WorktreeCreate"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16]],
  },
  {
    name: "WorktreeRemove",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["WorktreeRemove"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16]],
  },
  {
    name: "ConfigChange",
    aliases: [],
    type: "",
    since: "",
    gate: "",
    tag: "event",
    fields: [["event", 1025, [], ["ConfigChange"]], ["timestamp", 1], ["session_id", 1], ["cwd", 1], ["payload", 16]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  UserPromptSubmit: "UserPromptSubmit",
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  PostToolUseFailure: "PostToolUseFailure",
  PermissionRequest: "PermissionRequest",
  SubagentStart: "SubagentStart",
  SubagentStop: "SubagentStop",
  Stop: "Stop",
  SessionEnd: "SessionEnd",
  Setup: "Setup",
  Notification: "Notification",
  PreCompact: "PreCompact",
  TeammateIdle: "TeammateIdle",
  TaskCompleted: "TaskCompleted",
  InstructionsLoaded: "InstructionsLoaded",
  WorktreeCreate: "WorktreeCreate",
  WorktreeRemove: "WorktreeRemove",
  ConfigChange: "ConfigChange",
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

export function isPostToolUseFailure(payload) {
  return fits(events[4].fields, payload);
}

export function isPermissionRequest(payload) {
  return fits(events[5].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[6].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[7].fields, payload);
}

export function isStop(payload) {
  return fits(events[8].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[9].fields, payload);
}

export function isSetup(payload) {
  return fits(events[10].fields, payload);
}

export function isNotification(payload) {
  return fits(events[11].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[12].fields, payload);
}

export function isTeammateIdle(payload) {
  return fits(events[13].fields, payload);
}

export function isTaskCompleted(payload) {
  return fits(events[14].fields, payload);
}

export function isInstructionsLoaded(payload) {
  return fits(events[15].fields, payload);
}

export function isWorktreeCreate(payload) {
  return fits(events[16].fields, payload);
}

export function isWorktreeRemove(payload) {
  return fits(events[17].fields, payload);
}

export function isConfigChange(payload) {
  return fits(events[18].fields, payload);
}
