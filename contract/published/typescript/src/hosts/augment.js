// Generated from hosts/augment.yml: do not edit.
import { fits } from "../check.js";

export const host = "augment";

export const events = [
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["SessionStart"]], ["conversation_id", 1025], ["workspace_roots", 64], ["context", 16, [["userEmail", 1], ["modelName", 1], ["toolVersion", 1], ["timestamp", 1]]]],
  },
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PreToolUse"]], ["conversation_id", 1025], ["workspace_roots", 64], ["context", 16, [["userEmail", 1], ["modelName", 1], ["toolVersion", 1], ["timestamp", 1]]], ["tool_name", 1025], ["tool_input", 1040], ["is_mcp_tool", 8], ["mcp_server_name", 1], ["mcp_metadata", 16, [["timestamp", 1], ["mcpDecision", 1], ["mcpTotalToolsCount", 2], ["mcpExecutedToolName", 1], ["mcpExecutedToolServerName", 1], ["mcpExecutedToolServerToolsCount", 2]]]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PostToolUse"]], ["conversation_id", 1025], ["workspace_roots", 64], ["context", 16, [["userEmail", 1], ["modelName", 1], ["toolVersion", 1], ["timestamp", 1]]], ["tool_name", 1025], ["tool_input", 1040], ["tool_output", 1], ["tool_error", 1], ["is_mcp_tool", 8], ["mcp_server_name", 1], ["file_changes", 128, [["path", 1025], ["changeType", 1025], ["content", 1], ["oldContent", 1]]], ["mcp_metadata", 16, [["timestamp", 1], ["mcpDecision", 1], ["mcpTotalToolsCount", 2], ["mcpExecutedToolName", 1], ["mcpExecutedToolServerName", 1], ["mcpExecutedToolServerToolsCount", 2]]]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["Stop"]], ["conversation_id", 1025], ["workspace_roots", 64], ["context", 16, [["userEmail", 1], ["modelName", 1], ["toolVersion", 1], ["timestamp", 1]]], ["agent_stop_cause", 1025], ["conversation", 16, [["timestamp", 1], ["userPrompt", 1], ["agentTextResponse", 1], ["agentCodeResponse", 128, [["path", 1025], ["changeType", 1025], ["content", 1]]]]]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["SessionEnd"]], ["conversation_id", 1025], ["workspace_roots", 64], ["context", 16, [["userEmail", 1], ["modelName", 1], ["toolVersion", 1], ["timestamp", 1]]]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "0.27.0",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["Notification"]], ["conversation_id", 1025], ["workspace_roots", 64], ["context", 16, [["userEmail", 1], ["modelName", 1], ["toolVersion", 1], ["timestamp", 1]]]],
  },
  {
    name: "PromptSubmit",
    aliases: [],
    type: "prompt.submit",
    since: "0.27.0",
    gate: "",
    tag: "hook_event_name",
    fields: [["hook_event_name", 1025, [], ["PromptSubmit"]], ["conversation_id", 1025], ["workspace_roots", 64], ["context", 16, [["userEmail", 1], ["modelName", 1], ["toolVersion", 1], ["timestamp", 1]]]],
  },
];

export const EventName = {
  SessionStart: "SessionStart",
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  Stop: "Stop",
  SessionEnd: "SessionEnd",
  Notification: "Notification",
  PromptSubmit: "PromptSubmit",
};

export function isSessionStart(payload) {
  return fits(events[0].fields, payload);
}

export function isPreToolUse(payload) {
  return fits(events[1].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[2].fields, payload);
}

export function isStop(payload) {
  return fits(events[3].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[4].fields, payload);
}

export function isNotification(payload) {
  return fits(events[5].fields, payload);
}

export function isPromptSubmit(payload) {
  return fits(events[6].fields, payload);
}
