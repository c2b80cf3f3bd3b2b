// @i-know-the-amp-plugin-api-is-wip-and-very-experimental-right-now
// Belay for Amp: hands its events to Belay and does what Belay answers. (Early builds of Amp want the line above.)
// @mark@
import { spawn } from "node:child_process";

const HOST = "amp";
const COMMAND = "@command@";
const CLOSED = "@closed@"; // Whether a tool call is refused when Belay gives no answer.
const EVENTS = "@events@";

// @ask@

export default function (amp) {
  const told = (hook, event) => ({ hook, directory: process.cwd(), ...event });

  for (const hook of EVENTS) {
    if (hook === "tool.call") {
      // It has to say one or the other; what is allowed here would run without this plugin too.
      amp.on(hook, async (event) => {
        const verdict = await judge(hook, told(hook, event), "input");
        if (verdict.refusal) return { action: "reject-and-continue", message: verdict.refusal };
        if (verdict.input) return { action: "modify", input: verdict.input };
        return { action: "allow" };
      });
    } else {
      amp.on(hook, async (event) => {
        await ask(hook, told(hook, event));
      });
    }
  }
}
