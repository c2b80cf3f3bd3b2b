// Generated from hosts/pi.yml: do not edit.
import { fits } from "../check.js";

export const host = "pi";

export const events = [
  {
    name: "tool_call",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "type",
    fields: [["type", 1025, [], ["tool_call"]], ["sessionId", 1], ["cwd", 1], ["toolName", 1025], ["toolCallId", 1025], ["parentToolCallId", 1], ["input", 1040]],
  },
  {
    name: "tool_result",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["tool_result"]], ["sessionId", 1], ["cwd", 1], ["toolName", 1025], ["toolCallId", 1025], ["parentToolCallId", 1], ["input", 1040], ["content", 1152], ["details", 512], ["structuredContent", 512], ["isError", 1032], ["usage", 16]],
  },
  {
    name: "input",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "type",
    fields: [["type", 1025, [], ["input"]], ["sessionId", 1], ["cwd", 1], ["text", 1025], ["images", 32], ["source", 1025], ["streamingBehavior", 1]],
  },
  {
    name: "before_agent_start",
    aliases: [],
    type: "prompt.transform",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["before_agent_start"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "session_start",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["session_start"]], ["sessionId", 1], ["cwd", 1], ["reason", 1]],
  },
  {
    name: "session_shutdown",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["session_shutdown"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "session_before_compact",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["session_before_compact"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "session_compact",
    aliases: [],
    type: "compact.end",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["session_compact"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "agent_start",
    aliases: [],
    type: "agent.start",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["agent_start"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "agent_end",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["agent_end"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "turn_start",
    aliases: [],
    type: "turn.start",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["turn_start"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "turn_end",
    aliases: [],
    type: "turn.end",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["turn_end"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "before_provider_request",
    aliases: [],
    type: "model.request",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["before_provider_request"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "after_provider_response",
    aliases: [],
    type: "model.response",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["after_provider_response"]], ["sessionId", 1], ["cwd", 1]],
  },
  {
    name: "model_select",
    aliases: [],
    type: "model.switched",
    since: "",
    gate: "",
    tag: "type",
    fields: [["type", 1025, [], ["model_select"]], ["sessionId", 1], ["cwd", 1]],
  },
];

export const EventName = {
  ToolCall: "tool_call",
  ToolResult: "tool_result",
  Input: "input",
  BeforeAgentStart: "before_agent_start",
  SessionStart: "session_start",
  SessionShutdown: "session_shutdown",
  SessionBeforeCompact: "session_before_compact",
  SessionCompact: "session_compact",
  AgentStart: "agent_start",
  AgentEnd: "agent_end",
  TurnStart: "turn_start",
  TurnEnd: "turn_end",
  BeforeProviderRequest: "before_provider_request",
  AfterProviderResponse: "after_provider_response",
  ModelSelect: "model_select",
};

export function isToolCall(payload) {
  return fits(events[0].fields, payload);
}

export function isToolResult(payload) {
  return fits(events[1].fields, payload);
}

export function isInput(payload) {
  return fits(events[2].fields, payload);
}

export function isBeforeAgentStart(payload) {
  return fits(events[3].fields, payload);
}

export function isSessionStart(payload) {
  return fits(events[4].fields, payload);
}

export function isSessionShutdown(payload) {
  return fits(events[5].fields, payload);
}

export function isSessionBeforeCompact(payload) {
  return fits(events[6].fields, payload);
}

export function isSessionCompact(payload) {
  return fits(events[7].fields, payload);
}

export function isAgentStart(payload) {
  return fits(events[8].fields, payload);
}

export function isAgentEnd(payload) {
  return fits(events[9].fields, payload);
}

export function isTurnStart(payload) {
  return fits(events[10].fields, payload);
}

export function isTurnEnd(payload) {
  return fits(events[11].fields, payload);
}

export function isBeforeProviderRequest(payload) {
  return fits(events[12].fields, payload);
}

export function isAfterProviderResponse(payload) {
  return fits(events[13].fields, payload);
}

export function isModelSelect(payload) {
  return fits(events[14].fields, payload);
}
