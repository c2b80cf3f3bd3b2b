// Generated from hosts/qwen-code.yml: do not edit.
import { fits } from "../check.js";

export const host = "qwen-code";

export const events = [
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreToolUse"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["tool_call_id", 1]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUse"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1040, [["llmContent", 1536], ["returnDisplay", 512]]], ["tool_use_id", 1025], ["tool_call_id", 1], ["duration_ms", 2]],
  },
  {
    name: "PostToolUseFailure",
    aliases: [],
    type: "tool.fail",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolUseFailure"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["tool_call_id", 1], ["error", 1025], ["is_interrupt", 8], ["duration_ms", 2]],
  },
  {
    name: "PostToolBatch",
    aliases: [],
    type: "tool.batch",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostToolBatch"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["tool_calls", 1152, [["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["tool_call_id", 1], ["status", 1025], ["tool_response", 16, [["response_parts", 32], ["result_display", 512], ["execution_status", 1], ["content_length", 2]]]]]],
  },
  {
    name: "UserPromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptSubmit"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["prompt", 1025], ["submitted_prompt", 1]],
  },
  {
    name: "UserPromptExpansion",
    aliases: [],
    type: "prompt.expand",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["UserPromptExpansion"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["command_name", 1025], ["command_args", 1025], ["prompt", 1025]],
  },
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionStart"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["source", 1025], ["model", 1025], ["agent_type", 1]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionEnd"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["reason", 1025]],
  },
  {
    name: "SessionDelete",
    aliases: [],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionDelete"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["deleted_session_id", 1025]],
  },
  {
    name: "MessageDisplay",
    aliases: [],
    type: "message.display",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["MessageDisplay"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["message_id", 1025], ["displayed_text", 1025], ["is_final", 1032]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Stop"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["stop_hook_active", 1032], ["last_assistant_message", 1025], ["background_tasks", 1152, [["id", 1025], ["status", 1025], ["agent_type", 1], ["started_at", 1], ["description", 1]]], ["crons", 1152], ["context_usage", 4], ["context_limit", 2], ["input_tokens", 2]],
  },
  {
    name: "StopFailure",
    aliases: [],
    type: "agent.fail",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["StopFailure"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["error", 1025], ["error_details", 1], ["last_assistant_message", 1]],
  },
  {
    name: "SubagentStart",
    aliases: [],
    type: "subagent.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStart"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1025], ["source_type", 1], ["source_id", 1], ["agent_type", 1025]],
  },
  {
    name: "SubagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SubagentStop"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1025], ["source_type", 1], ["source_id", 1], ["agent_type", 1025], ["agent_transcript_path", 1025], ["stop_hook_active", 1032], ["last_assistant_message", 1025], ["background_tasks", 1152, [["id", 1025], ["status", 1025], ["agent_type", 1], ["started_at", 1], ["description", 1]]], ["crons", 1152]],
  },
  {
    name: "PreCompact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreCompact"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["trigger", 1025], ["custom_instructions", 257]],
  },
  {
    name: "PostCompact",
    aliases: [],
    type: "compact.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PostCompact"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["trigger", 1025], ["compact_summary", 1025]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Notification"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["message", 1025], ["title", 1], ["notification_type", 1025]],
  },
  {
    name: "PermissionRequest",
    aliases: [],
    type: "tool.permission",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PermissionRequest"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["tool_name", 1025], ["tool_input", 1040], ["permission_suggestions", 32]],
  },
  {
    name: "PermissionDenied",
    aliases: [],
    type: "tool.denied",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PermissionDenied"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["tool_call_id", 1], ["reason", 1025]],
  },
  {
    name: "TodoCreated",
    aliases: [],
    type: "task.create",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["TodoCreated"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["todo_id", 1025], ["todo_content", 1025], ["todo_status", 1025], ["all_todos", 1152, [["id", 1025], ["content", 1025], ["status", 1025]]], ["phase", 1025]],
  },
  {
    name: "TodoCompleted",
    aliases: [],
    type: "task.complete",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["TodoCompleted"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["todo_id", 1025], ["todo_content", 1025], ["previous_status", 1025], ["all_todos", 1152, [["id", 1025], ["content", 1025], ["status", 1025]]], ["phase", 1025]],
  },
  {
    name: "InstructionsLoaded",
    aliases: [],
    type: "instructions.load",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["InstructionsLoaded"]], ["timestamp", 1025], ["permission_mode", 1025], ["prompt_id", 1], ["agent_id", 1], ["source_type", 1], ["source_id", 1], ["file_path", 1025], ["memory_type", 1025], ["load_reason", 1025], ["trigger_file_path", 1], ["parent_file_path", 1]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  PostToolUseFailure: "PostToolUseFailure",
  PostToolBatch: "PostToolBatch",
  UserPromptSubmit: "UserPromptSubmit",
  UserPromptExpansion: "UserPromptExpansion",
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
  SessionDelete: "SessionDelete",
  MessageDisplay: "MessageDisplay",
  Stop: "Stop",
  StopFailure: "StopFailure",
  SubagentStart: "SubagentStart",
  SubagentStop: "SubagentStop",
  PreCompact: "PreCompact",
  PostCompact: "PostCompact",
  Notification: "Notification",
  PermissionRequest: "PermissionRequest",
  PermissionDenied: "PermissionDenied",
  TodoCreated: "TodoCreated",
  TodoCompleted: "TodoCompleted",
  InstructionsLoaded: "InstructionsLoaded",
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

export function isUserPromptSubmit(payload) {
  return fits(events[4].fields, payload);
}

export function isUserPromptExpansion(payload) {
  return fits(events[5].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[6].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[7].fields, payload);
}

export function isSessionDelete(payload) {
  return fits(events[8].fields, payload);
}

export function isMessageDisplay(payload) {
  return fits(events[9].fields, payload);
}

export function isStop(payload) {
  return fits(events[10].fields, payload);
}

export function isStopFailure(payload) {
  return fits(events[11].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[12].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[13].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[14].fields, payload);
}

export function isPostCompact(payload) {
  return fits(events[15].fields, payload);
}

export function isNotification(payload) {
  return fits(events[16].fields, payload);
}

export function isPermissionRequest(payload) {
  return fits(events[17].fields, payload);
}

export function isPermissionDenied(payload) {
  return fits(events[18].fields, payload);
}

export function isTodoCreated(payload) {
  return fits(events[19].fields, payload);
}

export function isTodoCompleted(payload) {
  return fits(events[20].fields, payload);
}

export function isInstructionsLoaded(payload) {
  return fits(events[21].fields, payload);
}
