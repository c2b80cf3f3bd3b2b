// Generated from hosts/claude-code.yml: do not edit.
import { fits } from "../check.js";

export const host = "claude-code";

export const events = [
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "1.0.38",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreToolUse"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["mcp_server", 16, [["name", 1025], ["source", 1025]]]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "1.0.38",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUse"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1536], ["tool_use_id", 1025], ["duration_ms", 2], ["mcp_server", 16, [["name", 1025], ["source", 1025]]]],
  },
  {
    name: "PostToolUseFailure",
    aliases: [],
    type: "tool.fail",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUseFailure"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["error", 1025], ["is_interrupt", 8], ["duration_ms", 2], ["mcp_server", 16, [["name", 1025], ["source", 1025]]]],
  },
  {
    name: "PostToolBatch",
    aliases: [],
    type: "tool.batch",
    since: "",
    gate: "turn",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolBatch"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["tool_calls", 1152, [["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["tool_response", 129]]]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "1.0.38",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Notification"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["message", 1025], ["title", 1], ["notification_type", 1025]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "1.0.54",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["prompt", 1025], ["source", 1], ["session_title", 1]],
  },
  {
    name: "UserPromptExpansion",
    aliases: [],
    type: "prompt.expand",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptExpansion"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["expansion_type", 1025], ["command_name", 1025], ["command_args", 1025], ["command_source", 1], ["prompt", 1025]],
  },
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "1.0.62",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionStart"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["source", 1025], ["model", 1], ["session_title", 1], ["seconds_since_last_response", 4], ["context_tokens", 2], ["prompt_cache_likely_expired", 8], ["estimated_cache_write_usd", 4]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "1.0.85",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionEnd"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["reason", 1025]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "1.0.38",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Stop"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["stop_hook_active", 1032], ["last_assistant_message", 1], ["background_tasks", 128, [["id", 1025], ["type", 1025], ["status", 1025], ["description", 1025], ["command", 1], ["agent_type", 1], ["server", 1], ["tool", 1], ["name", 1]]], ["session_crons", 128, [["id", 1025], ["schedule", 1025], ["recurring", 1032], ["prompt", 1025]]]],
  },
  {
    name: "StopFailure",
    aliases: [],
    type: "agent.fail",
    since: "2.1.78",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["StopFailure"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["error", 1025], ["error_details", 1], ["last_assistant_message", 1]],
  },
  {
    name: "SubagentStart",
    aliases: [],
    type: "subagent.start",
    since: "2.0.43",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStart"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1025], ["agent_type", 1025], ["scratchpad_dir", 1]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "1.0.41",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStop"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1025], ["agent_type", 1025], ["scratchpad_dir", 1], ["agent_transcript_path", 1025], ["stop_hook_active", 1032], ["last_assistant_message", 1], ["background_tasks", 128, [["id", 1025], ["type", 1025], ["status", 1025], ["description", 1025], ["command", 1], ["agent_type", 1], ["server", 1], ["tool", 1], ["name", 1]]], ["session_crons", 128, [["id", 1025], ["schedule", 1025], ["recurring", 1032], ["prompt", 1025]]]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "compact.start",
    since: "1.0.48",
    gate: "compact",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreCompact"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["trigger", 1025], ["custom_instructions", 1281]],
  },
  {
    name: "PostCompact",
    aliases: [],
    type: "compact.end",
    since: "2.1.76",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostCompact"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["trigger", 1025], ["compact_summary", 1025]],
  },
  {
    name: "PreModelSwitch",
    aliases: [],
    type: "model.switch",
    since: "2.1.251",
    gate: "switch",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreModelSwitch"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["from_model", 1025], ["to_model", 1025], ["requested_model", 1281], ["source", 1025], ["context_tokens", 1026], ["prompt_cache_warm", 1032], ["cache_ttl", 1025], ["estimated_cache_write_usd", 1028], ["pricing", 1025]],
  },
  {
    name: "PostModelSwitch",
    aliases: [],
    type: "model.switched",
    since: "2.1.251",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostModelSwitch"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["from_model", 1025], ["to_model", 1025], ["requested_model", 1281], ["source", 1025], ["context_tokens", 1026], ["prompt_cache_warm", 1032], ["cache_ttl", 1025], ["estimated_cache_write_usd", 1028], ["pricing", 1025]],
  },
  {
    name: "PermissionRequest",
    aliases: [],
    type: "tool.permission",
    since: "2.0.45",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PermissionRequest"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["tool_name", 1025], ["tool_input", 1040], ["permission_suggestions", 128, [["type", 1025], ["rules", 128], ["behavior", 1], ["mode", 1], ["directories", 64], ["destination", 1025]]], ["mcp_server", 16, [["name", 1025], ["source", 1025]]]],
  },
  {
    name: "PermissionDenied",
    aliases: [],
    type: "tool.denied",
    since: "2.1.89",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PermissionDenied"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["reason", 1025], ["mcp_server", 16, [["name", 1025], ["source", 1025]]]],
  },
  {
    name: "Setup",
    aliases: [],
    type: "session.setup",
    since: "2.1.10",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Setup"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["trigger", 1025]],
  },
  {
    name: "TeammateIdle",
    aliases: [],
    type: "teammate.idle",
    since: "2.1.33",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["TeammateIdle"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["teammate_name", 1025], ["team_name", 1]],
  },
  {
    name: "TaskCreated",
    aliases: [],
    type: "task.create",
    since: "2.1.84",
    gate: "task",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["TaskCreated"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["task_id", 1025], ["task_subject", 1025], ["task_description", 1], ["teammate_name", 1], ["team_name", 1]],
  },
  {
    name: "TaskCompleted",
    aliases: [],
    type: "task.complete",
    since: "2.1.33",
    gate: "task",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["TaskCompleted"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["task_id", 1025], ["task_subject", 1025], ["task_description", 1], ["teammate_name", 1], ["team_name", 1]],
  },
  {
    name: "Elicitation",
    aliases: [],
    type: "elicit.ask",
    since: "2.1.76",
    gate: "elicitation",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Elicitation"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["mcp_server_name", 1025], ["message", 1025], ["mode", 1], ["url", 1], ["elicitation_id", 1], ["requested_schema", 16]],
  },
  {
    name: "ElicitationResult",
    aliases: [],
    type: "elicit.answer",
    since: "2.1.76",
    gate: "elicitation",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["ElicitationResult"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["mcp_server_name", 1025], ["action", 1025], ["content", 16], ["mode", 1], ["elicitation_id", 1]],
  },
  {
    name: "ConfigChange",
    aliases: [],
    type: "config.change",
    since: "2.1.49",
    gate: "config",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["ConfigChange"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["source", 1025], ["file_path", 1]],
  },
  {
    name: "WorktreeCreate",
    aliases: [],
    type: "worktree.create",
    since: "2.1.50",
    gate: "worktree",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["WorktreeCreate"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["name", 1025]],
  },
  {
    name: "WorktreeRemove",
    aliases: [],
    type: "worktree.remove",
    since: "2.1.50",
    gate: "worktree",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["WorktreeRemove"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["worktree_path", 1025]],
  },
  {
    name: "InstructionsLoaded",
    aliases: [],
    type: "instructions.load",
    since: "2.1.69",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["InstructionsLoaded"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["file_path", 1025], ["memory_type", 1025], ["load_reason", 1025], ["globs", 64], ["trigger_file_path", 1], ["parent_file_path", 1]],
  },
  {
    name: "CwdChanged",
    aliases: [],
    type: "cwd.change",
    since: "2.1.83",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["CwdChanged"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["old_cwd", 1025], ["new_cwd", 1025]],
  },
  {
    name: "FileChanged",
    aliases: [],
    type: "file.change",
    since: "2.1.83",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["FileChanged"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["file_path", 1025], ["event", 1025]],
  },
  {
    name: "DirectoryAdded",
    aliases: [],
    type: "directory.add",
    since: "2.1.219",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["DirectoryAdded"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["directory", 1025], ["source", 1025]],
  },
  {
    name: "MessageDisplay",
    aliases: [],
    type: "message.display",
    since: "2.1.152",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["MessageDisplay"]], ["prompt_id", 1], ["permission_mode", 1], ["effort", 16, [["level", 1025]]], ["agent_id", 1], ["agent_type", 1], ["scratchpad_dir", 1], ["turn_id", 1025], ["message_id", 1025], ["index", 1026], ["final", 1032], ["delta", 1025]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  PostToolUseFailure: "PostToolUseFailure",
  PostToolBatch: "PostToolBatch",
  Notification: "Notification",
  UserPromptSubmit: "UserPromptSubmit",
  UserPromptExpansion: "UserPromptExpansion",
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
  Stop: "Stop",
  StopFailure: "StopFailure",
  SubagentStart: "SubagentStart",
  SubagentStop: "SubagentStop",
  PreCompact: "PreCompact",
  PostCompact: "PostCompact",
  PreModelSwitch: "PreModelSwitch",
  PostModelSwitch: "PostModelSwitch",
  PermissionRequest: "PermissionRequest",
  PermissionDenied: "PermissionDenied",
  Setup: "Setup",
  TeammateIdle: "TeammateIdle",
  TaskCreated: "TaskCreated",
  TaskCompleted: "TaskCompleted",
  Elicitation: "Elicitation",
  ElicitationResult: "ElicitationResult",
  ConfigChange: "ConfigChange",
  WorktreeCreate: "WorktreeCreate",
  WorktreeRemove: "WorktreeRemove",
  InstructionsLoaded: "InstructionsLoaded",
  CwdChanged: "CwdChanged",
  FileChanged: "FileChanged",
  DirectoryAdded: "DirectoryAdded",
  MessageDisplay: "MessageDisplay",
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

export function isPostToolBatch(payload) {
  return fits(events[3].fields, payload);
}

export function isNotification(payload) {
  return fits(events[4].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[5].fields, payload);
}

export function isUserPromptExpansion(payload) {
  return fits(events[6].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[7].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[8].fields, payload);
}

export function isStop(payload) {
  return fits(events[9].fields, payload);
}

export function isStopFailure(payload) {
  return fits(events[10].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[11].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[12].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[13].fields, payload);
}

export function isPostCompact(payload) {
  return fits(events[14].fields, payload);
}

export function isPreModelSwitch(payload) {
  return fits(events[15].fields, payload);
}

export function isPostModelSwitch(payload) {
  return fits(events[16].fields, payload);
}

export function isPermissionRequest(payload) {
  return fits(events[17].fields, payload);
}

export function isPermissionDenied(payload) {
  return fits(events[18].fields, payload);
}

export function isSetup(payload) {
  return fits(events[19].fields, payload);
}

export function isTeammateIdle(payload) {
  return fits(events[20].fields, payload);
}

export function isTaskCreated(payload) {
  return fits(events[21].fields, payload);
}

export function isTaskCompleted(payload) {
  return fits(events[22].fields, payload);
}

export function isElicitation(payload) {
  return fits(events[23].fields, payload);
}

export function isElicitationResult(payload) {
  return fits(events[24].fields, payload);
}

export function isConfigChange(payload) {
  return fits(events[25].fields, payload);
}

export function isWorktreeCreate(payload) {
  return fits(events[26].fields, payload);
}

export function isWorktreeRemove(payload) {
  return fits(events[27].fields, payload);
}

export function isInstructionsLoaded(payload) {
  return fits(events[28].fields, payload);
}

export function isCwdChanged(payload) {
  return fits(events[29].fields, payload);
}

export function isFileChanged(payload) {
  return fits(events[30].fields, payload);
}

export function isDirectoryAdded(payload) {
  return fits(events[31].fields, payload);
}

export function isMessageDisplay(payload) {
  return fits(events[32].fields, payload);
}
