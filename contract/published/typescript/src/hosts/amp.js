// Generated from hosts/amp.yml: do not edit.
import { fits } from "../check.js";

export const host = "amp";

export const events = [
  {
    name: "session.start",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["thread", 16, [["id", 1025]]], ["directory", 1]],
  },
  {
    name: "agent.start",
    aliases: [],
    type: "agent.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["thread", 16, [["id", 1025]]], ["directory", 1]],
  },
  {
    name: "tool.call",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "",
    fields: [["hook", 1], ["thread", 16, [["id", 1025]]], ["directory", 1], ["tool", 1025], ["input", 1040], ["toolUseID", 1025]],
  },
  {
    name: "tool.result",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["thread", 16, [["id", 1025]]], ["directory", 1], ["tool", 1], ["input", 16], ["toolUseID", 1], ["status", 1025], ["output", 512], ["result", 512]],
  },
  {
    name: "agent.end",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["thread", 16, [["id", 1025]]], ["directory", 1]],
  },
];

export const EventName = {
  SessionStart: "session.start",
  AgentStart: "agent.start",
  ToolCall: "tool.call",
  ToolResult: "tool.result",
  AgentEnd: "agent.end",
};

export function isSessionStart(payload) {
  return fits(events[0].fields, payload);
}

export function isAgentStart(payload) {
  return fits(events[1].fields, payload);
}

export function isToolCall(payload) {
  return fits(events[2].fields, payload);
}

export function isToolResult(payload) {
  return fits(events[3].fields, payload);
}

export function isAgentEnd(payload) {
  return fits(events[4].fields, payload);
}
