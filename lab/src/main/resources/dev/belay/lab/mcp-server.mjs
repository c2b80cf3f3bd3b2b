// The smallest MCP server: one tool, note, which appends a text to the file that is its argument.
import { appendFileSync } from "node:fs";
import { createInterface } from "node:readline";

const TOOL = {
  name: "note",
  description: "Notes a text.",
  inputSchema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
};

function answer({ method, params }) {
  switch (method) {
    case "initialize":
      return {
        protocolVersion: params.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: "lab", version: "1" },
      };
    case "tools/list":
      return { tools: [TOOL] };
    case "tools/call":
      appendFileSync(process.argv[2], params.arguments.text + "\n");
      return { content: [{ type: "text", text: "noted: " + params.arguments.text }] };
    default:
      return {};
  }
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const request = JSON.parse(line);
  if (request.id !== undefined) {
    process.stdout.write(JSON.stringify({ jsonrpc: "2.0", id: request.id, result: answer(request) }) + "\n");
  }
});
