// Belay for Pi: hands its events to Belay and does what Belay answers.
// @mark@
import { spawn } from "node:child_process";

const HOST = "pi";
const COMMAND = "@command@";
const CLOSED = "@closed@"; // Whether a tool call is refused when Belay gives no answer.
const EVENTS = "@events@";

// @ask@

export default function (pi) {
  const told = (type, event, ctx) => ({
    ...event,
    type,
    sessionId: ctx?.sessionManager?.getSessionId(),
    cwd: ctx?.cwd ?? process.cwd(),
  });

  const handlers = {
    // An error thrown here blocks the call too (1.5.2).
    tool_call: async (event, ctx) => {
      const verdict = await judge("tool_call", told("tool_call", event, ctx), "input");
      if (verdict.refusal) return { block: true, reason: verdict.refusal };
      if (verdict.input) replace(event.input, verdict.input);
    },
    // Nothing tells the agent of a refused prompt: it just does not get it.
    input: async (event, ctx) => {
      const { refused } = await ask("input", told("input", event, ctx));
      if (!refused) return { action: "continue" };
      ctx?.ui?.notify(refused, "warning");
      return { action: "handled" };
    },
  };

  for (const type of EVENTS) {
    const observe = async (event, ctx) => {
      await ask(type, told(type, event, ctx));
    };
    pi.on(type, handlers[type] ?? observe);
  }
}
