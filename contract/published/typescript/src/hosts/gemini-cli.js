// Generated from hosts/gemini-cli.yml: do not edit.
import { fits } from "../check.js";

export const host = "gemini-cli";

export const events = [
  {
    name: "BeforeTool",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["BeforeTool"]], ["timestamp", 1025], ["tool_name", 1025], ["tool_input", 1040], ["mcp_context", 16, [["server_name", 1025], ["tool_name", 1025], ["command", 1], ["args", 64], ["cwd", 1], ["url", 1], ["tcp", 1]]], ["original_request_name", 1]],
  },
  {
    name: "AfterTool",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["AfterTool"]], ["timestamp", 1025], ["tool_name", 1025], ["tool_input", 1040], ["tool_response", 1040, [["llmContent", 1536], ["returnDisplay", 1536], ["error", 512]]], ["mcp_context", 16, [["server_name", 1025], ["tool_name", 1025], ["command", 1], ["args", 64], ["cwd", 1], ["url", 1], ["tcp", 1]]], ["original_request_name", 1]],
  },
  {
    name: "BeforeAgent",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["BeforeAgent"]], ["timestamp", 1025], ["prompt", 1025]],
  },
  {
    name: "AfterAgent",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["AfterAgent"]], ["timestamp", 1025], ["prompt", 1025], ["prompt_response", 1025], ["stop_hook_active", 1032]],
  },
  {
    name: "BeforeModel",
    aliases: [],
    type: "model.request",
    since: "",
    gate: "turn",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["BeforeModel"]], ["timestamp", 1025], ["llm_request", 1040, [["model", 1025], ["messages", 1152, [["role", 1025], ["content", 1536]]], ["config", 16, [["temperature", 4], ["maxOutputTokens", 2], ["topP", 4], ["topK", 4]]], ["toolConfig", 16]]]],
  },
  {
    name: "AfterModel",
    aliases: [],
    type: "model.response",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["AfterModel"]], ["timestamp", 1025], ["llm_request", 1040, [["model", 1025], ["messages", 1152, [["role", 1025], ["content", 1536]]], ["config", 16, [["temperature", 4], ["maxOutputTokens", 2], ["topP", 4], ["topK", 4]]], ["toolConfig", 16]]], ["llm_response", 1040, [["text", 1], ["candidates", 1152, [["content", 16, [["role", 1], ["parts", 64]]], ["finishReason", 1], ["index", 2], ["safetyRatings", 32]]], ["usageMetadata", 16, [["promptTokenCount", 2], ["candidatesTokenCount", 2], ["totalTokenCount", 2]]]]]],
  },
  {
    name: "BeforeToolSelection",
    aliases: [],
    type: "tool.select",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["BeforeToolSelection"]], ["timestamp", 1025], ["llm_request", 1040, [["model", 1025], ["messages", 1152, [["role", 1025], ["content", 1536]]], ["config", 16, [["temperature", 4], ["maxOutputTokens", 2], ["topP", 4], ["topK", 4]]], ["toolConfig", 16]]]],
  },
  {
    name: "SessionStart",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionStart"]], ["timestamp", 1025], ["source", 1025]],
  },
  {
    name: "SessionEnd",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["SessionEnd"]], ["timestamp", 1025], ["reason", 1025]],
  },
  {
    name: "PreCompress",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["PreCompress"]], ["timestamp", 1025], ["trigger", 1025]],
  },
  {
    name: "Notification",
    aliases: [],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["session_id", 1025], ["transcript_path", 1025], ["cwd", 1025], ["hook_event_name", 1025, [], ["Notification"]], ["timestamp", 1025], ["notification_type", 1025], ["message", 1025], ["details", 1040, [["type", 1025], ["title", 1], ["fileName", 1], ["filePath", 1], ["fileDiff", 1], ["originalContent", 257], ["newContent", 1], ["isModifying", 8], ["command", 1], ["rootCommand", 1], ["serverName", 1], ["toolName", 1], ["toolDisplayName", 1], ["prompt", 1], ["urls", 64]]]],
  },
];

export const EventName = {
  BeforeTool: "BeforeTool",
  AfterTool: "AfterTool",
  BeforeAgent: "BeforeAgent",
  AfterAgent: "AfterAgent",
  BeforeModel: "BeforeModel",
  AfterModel: "AfterModel",
  BeforeToolSelection: "BeforeToolSelection",
  SessionStart: "SessionStart",
  SessionEnd: "SessionEnd",
  PreCompress: "PreCompress",
  Notification: "Notification",
};

export function isBeforeTool(payload) {
  return fits(events[0].fields, payload);
}

export function isAfterTool(payload) {
  return fits(events[1].fields, payload);
}

export function isBeforeAgent(payload) {
  return fits(events[2].fields, payload);
}

export function isAfterAgent(payload) {
  return fits(events[3].fields, payload);
}

export function isBeforeModel(payload) {
  return fits(events[4].fields, payload);
}

export function isAfterModel(payload) {
  return fits(events[5].fields, payload);
}

export function isBeforeToolSelection(payload) {
  return fits(events[6].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[7].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[8].fields, payload);
}

export function isPreCompress(payload) {
  return fits(events[9].fields, payload);
}

export function isNotification(payload) {
  return fits(events[10].fields, payload);
}
