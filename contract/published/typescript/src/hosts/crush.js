// Generated from hosts/crush.yml: do not edit.
import { fits } from "../check.js";

export const host = "crush";

export const events = [
  {
    name: "PreToolUse",
    aliases: ["pre_tool_use"],
    type: "tool.start",
    since: "",
    gate: "tool",
    tag: "event",
    fields: [["event", 1025, [], ["PreToolUse", "pre_tool_use"]], ["session_id", 1025], ["cwd", 1025], ["tool_name", 1025], ["tool_input", 1040]],
  },
];

export const EventName = {
  PreToolUse: "PreToolUse",
};

export function isPreToolUse(payload) {
  return fits(events[0].fields, payload);
}
