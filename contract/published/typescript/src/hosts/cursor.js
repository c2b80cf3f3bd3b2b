// Generated from hosts/cursor.yml: do not edit.
import { fits } from "../check.js";

export const host = "cursor";

export const events = [
  {
    name: "sessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["sessionStart"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1025], ["transcript_path", 257], ["is_background_agent", 1032], ["composer_mode", 1]],
  },
  {
    name: "sessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["sessionEnd"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1025], ["transcript_path", 257], ["reason", 1025], ["duration_ms", 1028], ["is_background_agent", 1032], ["final_status", 1], ["error_message", 1]],
  },
  {
    name: "preToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["preToolUse"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["cwd", 1], ["agent_message", 1]],
  },
  {
    name: "postToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["postToolUse"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["tool_name", 1025], ["tool_input", 1040], ["tool_output", 1025], ["duration", 1028], ["tool_use_id", 1025], ["cwd", 1]],
  },
  {
    name: "postToolUseFailure",
    aliases: [],
    type: "tool.fail",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["postToolUseFailure"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["tool_name", 1025], ["tool_input", 1040], ["tool_use_id", 1025], ["cwd", 1], ["error_message", 1025], ["failure_type", 1025], ["duration", 1028], ["is_interrupt", 1032]],
  },
  {
    name: "subagentStart",
    aliases: [],
    type: "subagent.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["subagentStart"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["subagent_id", 1025], ["subagent_type", 1025], ["task", 1025], ["parent_conversation_id", 1025], ["tool_call_id", 1025], ["subagent_model", 1025], ["is_parallel_worker", 1032], ["git_branch", 1]],
  },
  {
    name: "subagentStop",
    aliases: [],
    type: "subagent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["subagentStop"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["subagent_id", 1], ["subagent_type", 1025], ["status", 1025], ["task", 1025], ["description", 1025], ["summary", 1], ["duration_ms", 1028], ["message_count", 1026], ["tool_call_count", 1026], ["loop_count", 1026], ["modified_files", 32], ["agent_transcript_path", 1281], ["parent_conversation_id", 1]],
  },
  {
    name: "beforeShellExecution",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["beforeShellExecution"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["command", 1025], ["cwd", 1025], ["sandbox", 8], ["timeout", 4]],
  },
  {
    name: "afterShellExecution",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["afterShellExecution"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["command", 1025], ["output", 1025], ["duration", 1028], ["sandbox", 8]],
  },
  {
    name: "beforeMCPExecution",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["beforeMCPExecution"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["tool_name", 1025], ["tool_input", 1025], ["mcp_server_name", 1025], ["url", 1], ["mcp_server_url", 1], ["command", 1]],
  },
  {
    name: "afterMCPExecution",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["afterMCPExecution"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["tool_name", 1025], ["tool_input", 1025], ["mcp_server_name", 1025], ["mcp_server_url", 1], ["result_json", 1025], ["duration", 1028]],
  },
  {
    name: "beforeReadFile",
    aliases: [],
    type: "file.read",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["beforeReadFile"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["file_path", 1025], ["content", 1], ["attachments", 128, [["type", 1025], ["file_path", 1025]]]],
  },
  {
    name: "afterFileEdit",
    aliases: [],
    type: "file.write",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["afterFileEdit"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["file_path", 1025], ["edits", 1152, [["old_string", 1025], ["new_string", 1025]]]],
  },
  {
    name: "beforeTabFileRead",
    aliases: [],
    type: "file.read",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["beforeTabFileRead"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["file_path", 1025], ["content", 1025]],
  },
  {
    name: "afterTabFileEdit",
    aliases: [],
    type: "file.write",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["afterTabFileEdit"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["file_path", 1025], ["edits", 1152, [["old_string", 1025], ["new_string", 1025], ["range", 1040, [["start_line_number", 1026], ["start_column", 1026], ["end_line_number", 1026], ["end_column", 1026]]], ["old_line", 1025], ["new_line", 1025]]]],
  },
  {
    name: "beforeSubmitPrompt",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["beforeSubmitPrompt"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["prompt", 1025], ["attachments", 1056], ["composer_mode", 1]],
  },
  {
    name: "preCompact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["preCompact"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["trigger", 1025], ["context_usage_percent", 1028], ["context_tokens", 1026], ["context_window_size", 1026], ["message_count", 1026], ["messages_to_compact", 1026], ["is_first_compaction", 1032]],
  },
  {
    name: "stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["stop"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["status", 1025], ["loop_count", 1026], ["input_tokens", 2], ["output_tokens", 2], ["cache_read_tokens", 2], ["cache_write_tokens", 2]],
  },
  {
    name: "afterAgentResponse",
    aliases: [],
    type: "agent.response",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["afterAgentResponse"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["text", 1025]],
  },
  {
    name: "afterAgentThought",
    aliases: [],
    type: "agent.thought",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["afterAgentThought"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257], ["text", 1025], ["duration_ms", 4]],
  },
  {
    name: "workspaceOpen",
    aliases: [],
    type: "session.setup",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["workspaceOpen"]], ["cursor_version", 1025], ["workspace_roots", 1088], ["user_email", 1281], ["conversation_id", 1], ["generation_id", 1], ["model", 1], ["model_id", 1], ["model_params", 128, [["id", 1], ["value", 512]]], ["session_id", 1], ["transcript_path", 257]],
  },
];

export const EventName = {
  SessionStart: "sessionStart",
  SessionEnd: "sessionEnd",
  PreToolUse: "preToolUse",
  PostToolUse: "postToolUse",
  PostToolUseFailure: "postToolUseFailure",
  SubagentStart: "subagentStart",
  SubagentStop: "subagentStop",
  BeforeShellExecution: "beforeShellExecution",
  AfterShellExecution: "afterShellExecution",
  BeforeMCPExecution: "beforeMCPExecution",
  AfterMCPExecution: "afterMCPExecution",
  BeforeReadFile: "beforeReadFile",
  AfterFileEdit: "afterFileEdit",
  BeforeTabFileRead: "beforeTabFileRead",
  AfterTabFileEdit: "afterTabFileEdit",
  BeforeSubmitPrompt: "beforeSubmitPrompt",
  PreCompact: "preCompact",
  Stop: "stop",
  AfterAgentResponse: "afterAgentResponse",
  AfterAgentThought: "afterAgentThought",
  WorkspaceOpen: "workspaceOpen",
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

export function isPostToolUseFailure(payload) {
  return fits(events[4].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[5].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[6].fields, payload);
}

export function isBeforeShellExecution(payload) {
  return fits(events[7].fields, payload);
}

export function isAfterShellExecution(payload) {
  return fits(events[8].fields, payload);
}

export function isBeforeMCPExecution(payload) {
  return fits(events[9].fields, payload);
}

export function isAfterMCPExecution(payload) {
  return fits(events[10].fields, payload);
}

export function isBeforeReadFile(payload) {
  return fits(events[11].fields, payload);
}

export function isAfterFileEdit(payload) {
  return fits(events[12].fields, payload);
}

export function isBeforeTabFileRead(payload) {
  return fits(events[13].fields, payload);
}

export function isAfterTabFileEdit(payload) {
  return fits(events[14].fields, payload);
}

export function isBeforeSubmitPrompt(payload) {
  return fits(events[15].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[16].fields, payload);
}

export function isStop(payload) {
  return fits(events[17].fields, payload);
}

export function isAfterAgentResponse(payload) {
  return fits(events[18].fields, payload);
}

export function isAfterAgentThought(payload) {
  return fits(events[19].fields, payload);
}

export function isWorkspaceOpen(payload) {
  return fits(events[20].fields, payload);
}
