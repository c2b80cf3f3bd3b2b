// Generated from hosts/copilot-cli.yml: do not edit.
import { fits } from "../check.js";

export const host = "copilot-cli";

export const events = [
  {
    name: "sessionStart",
    aliases: ["SessionStart"],
    type: "session.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["source", 1025], ["initialPrompt", 1], ["initial_prompt", 1]],
  },
  {
    name: "sessionEnd",
    aliases: ["SessionEnd"],
    type: "session.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["reason", 1025]],
  },
  {
    name: "userPromptSubmitted",
    aliases: ["UserPromptSubmit"],
    type: "prompt.submit",
    since: "",
    gate: "prompt",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["prompt", 1025]],
  },
  {
    name: "userPromptTransformed",
    aliases: [],
    type: "prompt.transform",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["prompt", 1025], ["transformedPrompt", 1025]],
  },
  {
    name: "preToolUse",
    aliases: ["PreToolUse"],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["toolName", 1], ["tool_name", 1], ["toolArgs", 17], ["tool_input", 17]],
  },
  {
    name: "postToolUse",
    aliases: ["PostToolUse"],
    type: "tool.end",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["toolName", 1], ["tool_name", 1], ["toolArgs", 17], ["tool_input", 17], ["toolResult", 16, [["resultType", 1025], ["textResultForLlm", 1025]]], ["tool_result", 16, [["result_type", 1025], ["text_result_for_llm", 1025]]]],
  },
  {
    name: "postToolUseFailure",
    aliases: ["PostToolUseFailure"],
    type: "tool.fail",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["toolName", 1], ["tool_name", 1], ["toolArgs", 17], ["tool_input", 17], ["error", 1025]],
  },
  {
    name: "permissionRequest",
    aliases: ["PermissionRequest"],
    type: "tool.permission",
    since: "",
    gate: "tool",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["hookName", 1], ["toolName", 1], ["tool_name", 1], ["toolInput", 16], ["tool_input", 17], ["permissionSuggestions", 32]],
  },
  {
    name: "agentStop",
    aliases: ["Stop"],
    type: "agent.stop",
    since: "",
    gate: "stop",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["transcriptPath", 1], ["transcript_path", 1], ["stopReason", 1], ["stop_reason", 1], ["stop_hook_active", 1032]],
  },
  {
    name: "subagentStart",
    aliases: [],
    type: "subagent.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["transcriptPath", 1025], ["agentName", 1025], ["agentDisplayName", 1], ["agentDescription", 1]],
  },
  {
    name: "subagentStop",
    aliases: ["SubagentStop"],
    type: "subagent.stop",
    since: "",
    gate: "stop",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["transcriptPath", 1], ["transcript_path", 1], ["agentId", 1], ["agent_id", 1], ["agentType", 1], ["agent_type", 1], ["agentName", 1], ["agent_name", 1], ["agentDisplayName", 1], ["agent_display_name", 1], ["response", 1], ["last_assistant_message", 1], ["stopReason", 1], ["stop_reason", 1]],
  },
  {
    name: "errorOccurred",
    aliases: ["ErrorOccurred"],
    type: "session.error",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["error", 1040, [["message", 1025], ["name", 1025], ["stack", 1]]], ["errorContext", 1], ["error_context", 1], ["recoverable", 8]],
  },
  {
    name: "preCompact",
    aliases: ["PreCompact"],
    type: "compact.start",
    since: "",
    gate: "",
    tag: "",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1], ["transcriptPath", 1], ["transcript_path", 1], ["trigger", 1025], ["customInstructions", 1], ["custom_instructions", 1]],
  },
  {
    name: "notification",
    aliases: ["Notification"],
    type: "agent.notify",
    since: "",
    gate: "",
    tag: "hook_event_name",
    fields: [["sessionId", 1], ["session_id", 1], ["timestamp", 3], ["cwd", 1025], ["hook_event_name", 1025, [], ["notification", "Notification"]], ["message", 1025], ["title", 1], ["notification_type", 1025]],
  },
];

export const EventName = {
  SessionStart: "sessionStart",
  SessionEnd: "sessionEnd",
  UserPromptSubmitted: "userPromptSubmitted",
  UserPromptTransformed: "userPromptTransformed",
  PreToolUse: "preToolUse",
  PostToolUse: "postToolUse",
  PostToolUseFailure: "postToolUseFailure",
  PermissionRequest: "permissionRequest",
  AgentStop: "agentStop",
  SubagentStart: "subagentStart",
  SubagentStop: "subagentStop",
  ErrorOccurred: "errorOccurred",
  PreCompact: "preCompact",
  Notification: "notification",
};

export function isSessionStart(payload) {
  return fits(events[0].fields, payload);
}

export function isSessionEnd(payload) {
  return fits(events[1].fields, payload);
}

export function isUserPromptSubmitted(payload) {
  return fits(events[2].fields, payload);
}

export function isUserPromptTransformed(payload) {
  return fits(events[3].fields, payload);
}

export function isPreToolUse(payload) {
  return fits(events[4].fields, payload);
}

export function isPostToolUse(payload) {
  return fits(events[5].fields, payload);
}

export function isPostToolUseFailure(payload) {
  return fits(events[6].fields, payload);
}

export function isPermissionRequest(payload) {
  return fits(events[7].fields, payload);
}

export function isAgentStop(payload) {
  return fits(events[8].fields, payload);
}

export function isSubagentStart(payload) {
  return fits(events[9].fields, payload);
}

export function isSubagentStop(payload) {
  return fits(events[10].fields, payload);
}

export function isErrorOccurred(payload) {
  return fits(events[11].fields, payload);
}

export function isPreCompact(payload) {
  return fits(events[12].fields, payload);
}

export function isNotification(payload) {
  return fits(events[13].fields, payload);
}
