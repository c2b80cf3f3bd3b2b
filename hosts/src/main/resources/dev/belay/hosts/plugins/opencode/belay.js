// Belay for OpenCode: hands each tool call to `belay hook` and does what it answers.
// Put this file into ~/.config/opencode/plugin/ (or .opencode/plugin/ of a project). BELAY_COMMAND names the program to start.
// OpenCode 1.18.33: an error thrown in tool.execute.before stops the call, and its text is what the model reads.
import { spawn } from "node:child_process";

const COMMAND = process.env.BELAY_COMMAND || "belay";
const LIMIT_MS = 10_000;

function ask(event, payload) {
  return new Promise((resolve) => {
    const child = spawn(COMMAND, ["hook", "--host", "opencode", "--event", event], { stdio: ["pipe", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    const limit = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.stdin.on("error", () => {}); // It answered without reading to the end: its exit code says the rest.
    child.on("error", (error) => resolve({ code: -1, stdout: "", stderr: `cannot start ${COMMAND}: ${error.message}` }));
    child.on("close", (code) => {
      clearTimeout(limit);
      resolve({ code: code === null ? -1 : code, stdout, stderr });
    });
    child.stdin.end(JSON.stringify({ hook: event, ...payload }));
  });
}

export const Belay = async ({ directory }) => ({
  "tool.execute.before": async (input, output) => {
    const { code, stdout, stderr } = await ask("tool.execute.before", { directory, input, output });
    if (code !== 0) {
      throw new Error(stderr.trim() || `Belay gave no answer (exit ${code}), so this call is refused.`);
    }
    if (stdout.trim()) {
      const { args } = JSON.parse(stdout);
      if (args) {
        // A new object would be ignored: the arguments are changed in place.
        for (const key of Object.keys(output.args)) delete output.args[key];
        Object.assign(output.args, args);
      }
    }
  },
  "tool.execute.after": async (input, output) => {
    await ask("tool.execute.after", { directory, input, output });
  },
  "chat.message": async (input, output) => {
    await ask("chat.message", { directory, input, output });
  },
});
