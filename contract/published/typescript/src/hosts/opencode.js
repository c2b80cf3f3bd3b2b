// Generated from hosts/opencode.yml: do not edit.
import { fits } from "../check.js";

export const host = "opencode";

export const events = [
  {
    name: "tool.execute.before",
    aliases: [],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["tool", 1025], ["sessionID", 1025], ["callID", 1025]]], ["output", 1040, [["args", 1536]]]],
  },
  {
    name: "tool.execute.after",
    aliases: [],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["tool", 1025], ["sessionID", 1025], ["callID", 1025], ["args", 1536]]], ["output", 1040, [["title", 1], ["output", 1], ["metadata", 16], ["content", 128]]]],
  },
  {
    name: "chat.message",
    aliases: [],
    type: "prompt.submit",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["sessionID", 1025], ["agent", 1], ["model", 512], ["messageID", 1]]], ["output", 1040, [["message", 1040, [["id", 1025], ["role", 1025], ["sessionID", 1025], ["time", 1040, [["created", 1026]]], ["agent", 1], ["model", 16, [["providerID", 1025], ["modelID", 1025]]]]], ["parts", 1152, [["type", 1025], ["text", 1], ["messageID", 1], ["sessionID", 1], ["id", 1]]]]]],
  },
  {
    name: "chat.params",
    aliases: [],
    type: "model.params",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["sessionID", 1025], ["agent", 1536], ["model", 1040], ["provider", 16], ["message", 16]]], ["output", 1040, [["maxOutputTokens", 2], ["temperature", 4], ["topP", 4], ["topK", 4], ["options", 16]]]],
  },
  {
    name: "chat.headers",
    aliases: [],
    type: "model.params",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["sessionID", 1025], ["agent", 512], ["model", 16], ["provider", 16], ["message", 16]]], ["output", 1040, [["headers", 16]]]],
  },
  {
    name: "shell.env",
    aliases: [],
    type: "shell.env",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["cwd", 1025], ["sessionID", 1], ["callID", 1]]], ["output", 1040, [["env", 1040]]]],
  },
  {
    name: "permission.ask",
    aliases: [],
    type: "tool.permission",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040], ["output", 1040, [["status", 1025]]]],
  },
  {
    name: "command.execute.before",
    aliases: [],
    type: "prompt.expand",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["command", 1025], ["sessionID", 1025], ["arguments", 1025]]], ["output", 1040, [["parts", 1056]]]],
  },
  {
    name: "tool.definition",
    aliases: [],
    type: "tool.define",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["toolID", 1025]]], ["output", 1040, [["description", 1025], ["parameters", 1536]]]],
  },
  {
    name: "experimental.chat.messages.transform",
    aliases: [],
    type: "prompt.transform",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040], ["output", 1040]],
  },
  {
    name: "experimental.chat.system.transform",
    aliases: [],
    type: "prompt.transform",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["sessionID", 1], ["model", 16]]], ["output", 1040, [["system", 1088]]]],
  },
  {
    name: "experimental.session.compacting",
    aliases: [],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040], ["output", 1040]],
  },
  {
    name: "experimental.text.complete",
    aliases: [],
    type: "agent.response",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["input", 1040, [["sessionID", 1025], ["messageID", 1025], ["partID", 1025]]], ["output", 1040, [["text", 1025]]]],
  },
  {
    name: "session.created",
    aliases: [],
    type: "session.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040, [["sessionID", 1025], ["info", 1040, [["id", 1025], ["slug", 1], ["version", 1], ["projectID", 1], ["directory", 1], ["path", 1], ["title", 1], ["permission", 128, [["permission", 1025], ["pattern", 1025], ["action", 1025]]], ["cost", 4], ["tokens", 16], ["time", 16, [["created", 1026], ["updated", 2]]]]]]]]]],
  },
  {
    name: "session.idle",
    aliases: [],
    type: "agent.stop",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040, [["sessionID", 1025]]]]]],
  },
  {
    name: "session.error",
    aliases: [],
    type: "session.error",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040]]]],
  },
  {
    name: "session.compacted",
    aliases: [],
    type: "compact.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040]]]],
  },
  {
    name: "session.deleted",
    aliases: [],
    type: "session.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040]]]],
  },
  {
    name: "permission.asked",
    aliases: [],
    type: "tool.permission",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040, [["id", 1025], ["sessionID", 1025], ["permission", 1025], ["patterns", 1088], ["metadata", 1040], ["always", 1088], ["tool", 16, [["messageID", 1025], ["callID", 1025]]]]]]]],
  },
  {
    name: "permission.replied",
    aliases: [],
    type: "tool.result",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040, [["sessionID", 1025], ["requestID", 1025], ["reply", 1025]]]]]],
  },
  {
    name: "file.edited",
    aliases: [],
    type: "file.write",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040, [["file", 1025]]]]]],
  },
  {
    name: "file.watcher.updated",
    aliases: [],
    type: "file.change",
    since: "",
    gate: "",
    tag: "",
    fields: [["hook", 1], ["sessionID", 1], ["directory", 1], ["event", 1040, [["id", 1025], ["type", 1025], ["properties", 1040]]]],
  },
];

export const EventName = {
  ToolExecuteBefore: "tool.execute.before",
  ToolExecuteAfter: "tool.execute.after",
  ChatMessage: "chat.message",
  ChatParams: "chat.params",
  ChatHeaders: "chat.headers",
  ShellEnv: "shell.env",
  PermissionAsk: "permission.ask",
  CommandExecuteBefore: "command.execute.before",
  ToolDefinition: "tool.definition",
  ExperimentalChatMessagesTransform: "experimental.chat.messages.transform",
  ExperimentalChatSystemTransform: "experimental.chat.system.transform",
  ExperimentalSessionCompacting: "experimental.session.compacting",
  ExperimentalTextComplete: "experimental.text.complete",
  SessionCreated: "session.created",
  SessionIdle: "session.idle",
  SessionError: "session.error",
  SessionCompacted: "session.compacted",
  SessionDeleted: "session.deleted",
  PermissionAsked: "permission.asked",
  PermissionReplied: "permission.replied",
  FileEdited: "file.edited",
  FileWatcherUpdated: "file.watcher.updated",
};

export function isToolExecuteBefore(payload) {
  return fits(events[0].fields, payload);
}

export function isToolExecuteAfter(payload) {
  return fits(events[1].fields, payload);
}

export function isChatMessage(payload) {
  return fits(events[2].fields, payload);
}

export function isChatParams(payload) {
  return fits(events[3].fields, payload);
}

export function isChatHeaders(payload) {
  return fits(events[4].fields, payload);
}

export function isShellEnv(payload) {
  return fits(events[5].fields, payload);
}

export function isPermissionAsk(payload) {
  return fits(events[6].fields, payload);
}

export function isCommandExecuteBefore(payload) {
  return fits(events[7].fields, payload);
}

export function isToolDefinition(payload) {
  return fits(events[8].fields, payload);
}

export function isExperimentalChatMessagesTransform(payload) {
  return fits(events[9].fields, payload);
}

export function isExperimentalChatSystemTransform(payload) {
  return fits(events[10].fields, payload);
}

export function isExperimentalSessionCompacting(payload) {
  return fits(events[11].fields, payload);
}

export function isExperimentalTextComplete(payload) {
  return fits(events[12].fields, payload);
}

export function isSessionCreated(payload) {
  return fits(events[13].fields, payload);
}

export function isSessionIdle(payload) {
  return fits(events[14].fields, payload);
}

export function isSessionError(payload) {
  return fits(events[15].fields, payload);
}

export function isSessionCompacted(payload) {
  return fits(events[16].fields, payload);
}

export function isSessionDeleted(payload) {
  return fits(events[17].fields, payload);
}

export function isPermissionAsked(payload) {
  return fits(events[18].fields, payload);
}

export function isPermissionReplied(payload) {
  return fits(events[19].fields, payload);
}

export function isFileEdited(payload) {
  return fits(events[20].fields, payload);
}

export function isFileWatcherUpdated(payload) {
  return fits(events[21].fields, payload);
}
