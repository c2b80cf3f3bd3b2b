// Generated from hosts/windsurf.yml: do not edit.
import { fits } from "../check.js";

export const host = "windsurf";

export const events = [
  {
    name: "pre_read_code",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["pre_read_code"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["file_path", 1025]]]],
  },
  {
    name: "post_read_code",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["post_read_code"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["file_path", 1025]]]],
  },
  {
    name: "pre_write_code",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["pre_write_code"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["file_path", 1025], ["edits", 128, [["old_string", 1025], ["new_string", 1025]]]]]],
  },
  {
    name: "post_write_code",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["post_write_code"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["file_path", 1025], ["edits", 128, [["old_string", 1025], ["new_string", 1025]]]]]],
  },
  {
    name: "pre_run_command",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["pre_run_command"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["command_line", 1025], ["cwd", 1]]]],
  },
  {
    name: "post_run_command",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["post_run_command"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["command_line", 1025], ["cwd", 1]]]],
  },
  {
    name: "pre_mcp_tool_use",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["pre_mcp_tool_use"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["mcp_server_name", 1025], ["mcp_tool_name", 1025], ["mcp_tool_arguments", 1040]]]],
  },
  {
    name: "post_mcp_tool_use",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["post_mcp_tool_use"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["mcp_server_name", 1025], ["mcp_tool_name", 1025], ["mcp_tool_arguments", 1040], ["mcp_result", 1025]]]],
  },
  {
    name: "pre_user_prompt",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["pre_user_prompt"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["user_prompt", 1025]]]],
  },
  {
    name: "post_cascade_response",
    aliases: [],
    type: "agent.response",
    since: "",
    gate: "",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["post_cascade_response"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["response", 1025]]]],
  },
  {
    name: "post_cascade_response_with_transcript",
    aliases: [],
    type: "agent.response",
    since: "",
    gate: "",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["post_cascade_response_with_transcript"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["transcript_path", 1025]]]],
  },
  {
    name: "post_setup_worktree",
    aliases: [],
    type: "worktree.create",
    since: "",
    gate: "",
    tag: "agent_action_name",
    fields: [["agent_action_name", 1025, [], ["post_setup_worktree"]], ["trajectory_id", 1025], ["execution_id", 1], ["timestamp", 1], ["model_name", 1], ["tool_info", 1040, [["worktree_path", 1025], ["root_workspace_path", 1025]]]],
  },
];

export const EventName = {
  PreReadCode: "pre_read_code",
  PostReadCode: "post_read_code",
  PreWriteCode: "pre_write_code",
  PostWriteCode: "post_write_code",
  PreRunCommand: "pre_run_command",
  PostRunCommand: "post_run_command",
  PreMcpToolUse: "pre_mcp_tool_use",
  PostMcpToolUse: "post_mcp_tool_use",
  PreUserPrompt: "pre_user_prompt",
  PostCascadeResponse: "post_cascade_response",
  PostCascadeResponseWithTranscript: "post_cascade_response_with_transcript",
  PostSetupWorktree: "post_setup_worktree",
};

export function isPreReadCode(payload) {
  return fits(events[0].fields, payload);
}

export function isPostReadCode(payload) {
  return fits(events[1].fields, payload);
}

export function isPreWriteCode(payload) {
  return fits(events[2].fields, payload);
}

export function isPostWriteCode(payload) {
  return fits(events[3].fields, payload);
}

export function isPreRunCommand(payload) {
  return fits(events[4].fields, payload);
}

export function isPostRunCommand(payload) {
  return fits(events[5].fields, payload);
}

export function isPreMcpToolUse(payload) {
  return fits(events[6].fields, payload);
}

export function isPostMcpToolUse(payload) {
  return fits(events[7].fields, payload);
}

export function isPreUserPrompt(payload) {
  return fits(events[8].fields, payload);
}

export function isPostCascadeResponse(payload) {
  return fits(events[9].fields, payload);
}

export function isPostCascadeResponseWithTranscript(payload) {
  return fits(events[10].fields, payload);
}

export function isPostSetupWorktree(payload) {
  return fits(events[11].fields, payload);
}
