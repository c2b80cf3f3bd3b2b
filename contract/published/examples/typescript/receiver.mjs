// Receives signed hook events of Codex: 202 believed, 400 unsigned, 401 not to be believed, 409 had before.
import { createServer } from "node:http";
import { eventName, validate } from "@belay/contract";
import { ReplayGuard, verifyOnce } from "@belay/contract/signature";

const STATUS = { ok: 202, missing_header: 400, malformed_header: 400, stale: 401, signature_mismatch: 401, replayed: 409 };
const guard = new ReplayGuard();

createServer(async (request, response) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) if ((size += chunk.length) <= 1 << 20) chunks.push(chunk); // what is cut does not verify
  const body = Buffer.concat(chunks);
  const { valid, reason } = verifyOnce(request.headers["x-cc-hooks-signature"], body, process.env.HOOK_SECRET, guard);
  response.writeHead(STATUS[reason]).end();
  if (valid) {
    const payload = JSON.parse(body);
    console.log(eventName("codex", payload), validate("codex", null, payload));
  }
}).listen(process.env.PORT ?? 8080, "127.0.0.1");
