// Generated from hosts/cline.yml: do not edit.
import { fits } from "../check.js";

export const host = "cline";

export const events = [
  {
    name: "PreToolUse",
    aliases: ["tool_call"],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["PreToolUse", "tool_call"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["iteration", 2], ["tool_call", 16, [["id", 1025], ["name", 1025], ["input", 1536]]], ["preToolUse", 1040, [["toolName", 1025], ["parameters", 1040]]]],
  },
  {
    name: "PostToolUse",
    aliases: ["tool_result"],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["PostToolUse", "tool_result"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["iteration", 2], ["tool_result", 16, [["id", 1025], ["name", 1025], ["input", 1536], ["output", 512], ["error", 512], ["durationMs", 1026], ["startedAt", 1025], ["endedAt", 1025]]], ["postToolUse", 1040, [["toolName", 1025], ["parameters", 1040], ["result", 1025], ["success", 1032], ["executionTimeMs", 1026]]]],
  },
  {
    name: "UserPromptSubmit",
    aliases: ["prompt_submit"],
    type: "prompt.submit",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["UserPromptSubmit", "prompt_submit"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["userPromptSubmit", 1040, [["prompt", 1025], ["attachments", 32]]]],
  },
  {
    name: "TaskStart",
    aliases: ["agent_start"],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["TaskStart", "agent_start"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["taskStart", 1040, [["taskMetadata", 1040]]]],
  },
  {
    name: "TaskResume",
    aliases: ["agent_resume"],
    type: "session.start",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["TaskResume", "agent_resume"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["taskResume", 1040, [["taskMetadata", 1040], ["previousState", 16]]]],
  },
  {
    name: "TaskComplete",
    aliases: ["agent_end"],
    type: "agent.stop",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["TaskComplete", "agent_end"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["iteration", 2], ["turn", 16, [["outputText", 1025], ["status", 1025]]], ["taskComplete", 1040, [["taskMetadata", 1040]]]],
  },
  {
    name: "TaskError",
    aliases: ["agent_error"],
    type: "agent.fail",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["TaskError", "agent_error"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["iteration", 2], ["error", 1040, [["name", 1], ["message", 1025], ["stack", 1]]]],
  },
  {
    name: "TaskCancel",
    aliases: ["agent_abort"],
    type: "agent.interrupt",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["TaskCancel", "agent_abort"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["reason", 1], ["taskCancel", 1040, [["taskMetadata", 1040]]]],
  },
  {
    name: "SessionShutdown",
    aliases: ["session_shutdown"],
    type: "session.end",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["SessionShutdown", "session_shutdown"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["reason", 1]],
  },
  {
    name: "PreCompact",
    aliases: ["pre_compact"],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "hookName",
    fields: [["clineVersion", 1025], ["hookName", 1025, [], ["PreCompact", "pre_compact"]], ["timestamp", 1025], ["taskId", 1025], ["workspaceRoots", 1088], ["userId", 1025], ["sessionContext", 16, [["rootSessionId", 1025], ["hookLogPath", 1]]], ["workspaceInfo", 16, [["rootPath", 1025], ["hint", 1]]], ["agent_id", 1], ["parent_agent_id", 257], ["model", 16, [["provider", 1], ["slug", 1]]], ["preCompact", 16]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
  PostToolUse: "PostToolUse",
  UserPromptSubmit: "UserPromptSubmit",
  TaskStart: "TaskStart",
  TaskResume: "TaskResume",
  TaskComplete: "TaskComplete",
  TaskError: "TaskError",
  TaskCancel: "TaskCancel",
  SessionShutdown: "SessionShutdown",
  PreCompact: "PreCompact",
};

export function isPreToolUse(payload) {
  return fits(events[0].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[1].fields, payload);
}

export function isUserPromptSubmit(payload) {
  return fits(events[2].fields, payload);
}

export function isTaskStart(payload) {
  return fits(events[3].fields, payload);
}

export function isTaskResume(payload) {
  return fits(events[4].fields, payload);
}

export function isTaskComplete(payload) {
  return fits(events[5].fields, payload);
}

export function isTaskError(payload) {
  return fits(events[6].fields, payload);
}

export function isTaskCancel(payload) {
  return fits(events[7].fields, payload);
}

export function isSessionShutdown(payload) {
  return fits(events[8].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[9].fields, payload);
}
