const LIMIT_MS = 10_000; // Belay itself answers within 8 s.

/**
 * Hands an event to Belay. Never throws: tells what it `refused` and why, or its `answer` in JSON, or nothing when it
 * has no objection, or how it `failed`.
 */
function ask(event, payload) {
  return new Promise((resolve) => {
    const [program, ...options] = COMMAND;
    const fail = (how) => resolve({ failed: `${program} ${how}` });
    try {
      const json = JSON.stringify(payload);
      const child = spawn(program, [...options, "--host", HOST, "--event", event], { windowsHide: true });
      let stdout = "";
      let stderr = "";
      const limit = setTimeout(() => {
        child.kill("SIGKILL");
        // Whatever it has started may hold them open.
        for (const stream of child.stdio) stream.destroy();
        fail(`gave no answer within ${LIMIT_MS / 1000} s`);
      }, LIMIT_MS);
      child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
      child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
      child.stdin.on("error", () => {}); // It answered without reading to the end: its exit code says the rest.
      child.on("error", (error) => {
        clearTimeout(limit);
        fail(`cannot be started (${error.message})`);
      });
      child.on("close", (code, signal) => {
        clearTimeout(limit);
        if (code === 2) return resolve({ refused: stderr.trim() || "Belay refuses this and gave no reason." });
        if (code !== 0) return fail(`ended with ${signal || `exit code ${code}`} ${stderr.trim()}`.trim());
        if (stdout.trim() === "") return resolve({});
        try {
          resolve({ answer: JSON.parse(stdout) });
        } catch {
          fail("gave an answer that is not JSON");
        }
      });
      child.stdin.end(json);
    } catch (error) {
      fail(`cannot be asked (${error.message})`);
    }
  });
}

/** What Belay says of a tool call: a `refusal` for the model, or the `input` to run it with, or nothing. */
async function judge(event, payload, key) {
  const { refused, answer, failed } = await ask(event, payload);
  if (refused) return { refusal: refused };
  const input = answer?.[key];
  if (input !== null && typeof input === "object" && !Array.isArray(input)) return { input };
  const failure = failed || (answer !== undefined && `${COMMAND[0]} gave an answer that ${HOST} has no use for`);
  if (failure && CLOSED) {
    return {
      refusal: `Belay could not check this call and refuses it (fail mode closed): ${failure}. To see what is wrong, run: belay doctor`,
    };
  }
  return { failure };
}

/** Gives a call other arguments. In place: hosts keep the object that they have. */
function replace(target, input) {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, input);
}
