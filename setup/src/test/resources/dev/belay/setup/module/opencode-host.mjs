// Calls one hook of a plugin as OpenCode does, and tells what came of it.
const [module, hook, call] = process.argv.slice(2);
const { Belay } = await import(module);
const log = [];
const client = { app: { log: async ({ body }) => log.push(body.message) } };
const hooks = await Belay({ directory: "/home/dev/project", client });
const { input, output } = JSON.parse(call);
const args = output?.args;
let error = null;
try {
  await hooks[hook]?.(input, output);
} catch (e) {
  error = e.message;
}
// OpenCode runs the call with the object that it had.
console.log(JSON.stringify({ hooks: Object.keys(hooks), error, args, log }));
