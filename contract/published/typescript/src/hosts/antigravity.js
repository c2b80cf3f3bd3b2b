// Generated from hosts/antigravity.yml: do not edit.
import { fits } from "../check.js";

export const host = "antigravity";

export const events = [
  {
    name: "PreToolUse",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "",
    fields: [["conversationId", 1025], ["workspacePaths", 1088], ["transcriptPath", 1025], ["artifactDirectoryPath", 1], ["modelName", 1], ["toolCall", 1040, [["name", 1025], ["args", 1040]]], ["stepIdx", 1026]],
  },
  {
    name: "PostToolUse",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["conversationId", 1025], ["workspacePaths", 1088], ["transcriptPath", 1025], ["artifactDirectoryPath", 1], ["modelName", 1], ["toolCall", 1040, [["name", 1025], ["args", 1040]]], ["stepIdx", 1026], ["error", 1]],
  },
  {
    name: "PreInvocation",
    aliases: [],
    type: "model.request",
    since: "",
    gate: "",
    tag: "",
    fields: [["conversationId", 1025], ["workspacePaths", 1088], ["transcriptPath", 1025], ["artifactDirectoryPath", 1], ["modelName", 1], ["invocationNum", 1026], ["initialNumSteps", 1026]],
  },
  {
    name: "PostInvocation",
    aliases: [],
    type: "model.response",
    since: "",
    gate: "",
    tag: "",
    fields: [["conversationId", 1025], ["workspacePaths", 1088], ["transcriptPath", 1025], ["artifactDirectoryPath", 1], ["modelName", 1], ["invocationNum", 1026], ["initialNumSteps", 1026]],
  },
  {
    name: "Stop",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "",
    fields: [["conversationId", 1025], ["workspacePaths", 1088], ["transcriptPath", 1025], ["artifactDirectoryPath", 1], ["modelName", 1], ["executionNum", 1026], ["terminationReason", 1025], ["fullyIdle", 1032], ["error", 1]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  PreInvocation: "PreInvocation",
  PostInvocation: "PostInvocation",
  Stop: "Stop",
};

export function isPreToolUse(payload) {
  return fits(events[0].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[1].fields, payload);
}

export function isPreInvocation(payload) {
  return fits(events[2].fields, payload);
}

export function isPostInvocation(payload) {
  return fits(events[3].fields, payload);
}

export function isStop(payload) {
  return fits(events[4].fields, payload);
}
