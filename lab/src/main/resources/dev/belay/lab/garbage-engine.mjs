// Sits where Belay's engine should, and answers every caller with bytes that mean nothing.
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";

const folder = process.env.XDG_RUNTIME_DIR + "/belay";
mkdirSync(folder, { mode: 0o700 });
createServer((socket) => {
  socket.on("error", () => {});
  socket.end("HTTP/1.1 200 OK\r\n\r\n{}");
}).listen(folder + "/engine.sock");
