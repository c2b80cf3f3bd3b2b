// Belay for OpenCode: hands its events to Belay and does what Belay answers.
// @mark@
import { spawn } from "node:child_process";

const HOST = "opencode";
const COMMAND = "@command@";
const CLOSED = "@closed@"; // Whether a tool call is refused when Belay gives no answer.
const HOOKS = "@hooks@";
const BUS_EVENTS = "@bus@";

// @ask@

/** A provider's keys stand among its options, and in headers: they go nowhere. */
function withoutKeys(told) {
  const clean = (name, value) =>
    name === "provider" ? { id: value?.id, name: value?.name } : name === "headers" ? {} : value;
  return JSON.parse(JSON.stringify(told, clean));
}

export const Belay = async ({ directory, client }) => {
  // Standard error is the user's screen.
  const warn = (failure) =>
    client?.app.log({ body: { service: "belay", level: "warn", message: failure } }).catch(() => {});

  const observe = async (event, payload) => {
    const { failed } = await ask(event, payload);
    if (failed) warn(failed);
  };

  const hooks = {};
  for (const hook of HOOKS) {
    hooks[hook] = async (input, output) => {
      const keyed = hook === "chat.params" || hook === "chat.headers";
      const told = keyed ? withoutKeys({ input, output }) : { input, output };
      await observe(hook, { hook, directory, ...told });
    };
  }
  if (HOOKS.includes("tool.execute.before")) {
    // An error stops the call, and the model reads its text (1.18.33).
    hooks["tool.execute.before"] = async (input, output) => {
      const hook = "tool.execute.before";
      const verdict = await judge(hook, { hook, directory, input, output }, "args");
      if (verdict.refusal) throw new Error(verdict.refusal);
      if (verdict.input) replace(output.args, verdict.input);
      if (verdict.failure) warn(verdict.failure);
    };
  }
  if (BUS_EVENTS.length > 0) {
    hooks.event = async ({ event }) => {
      if (BUS_EVENTS.includes(event.type)) await observe(event.type, { hook: "event", directory, event });
    };
  }
  return hooks;
};
