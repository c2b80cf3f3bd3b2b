// Calls a handler of an extension as Pi does, and tells what came of it.
const [module, name, json] = process.argv.slice(2);
const handlers = {};
(await import(module)).default({ on: (event, handler) => (handlers[event] = handler) });
const notices = [];
const ctx = {
  cwd: "/home/dev/project",
  ui: { notify: (text, kind) => notices.push(`${kind}: ${text}`) },
  sessionManager: { getSessionId: () => "session-1" },
};
const event = JSON.parse(json);
const input = event.input;
let error = null;
let answer;
try {
  answer = await handlers[name]?.(event, ctx);
} catch (e) {
  error = e.message;
}
// Pi runs the call with the object that it had.
console.log(JSON.stringify({ handlers: Object.keys(handlers), error, answer, input, notices }));
