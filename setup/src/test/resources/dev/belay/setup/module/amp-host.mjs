// Calls the handlers of a plugin as Amp's manual says, and tells what the last answers.
const [module, name, json] = process.argv.slice(2);
const handlers = {};
(await import(module)).default({ on: (event, handler) => (handlers[event] = handler) });
let error = null;
let answer;
try {
  answer = await handlers[name]?.(JSON.parse(json), { logger: console });
} catch (e) {
  error = e.message;
}
console.log(JSON.stringify({ handlers: Object.keys(handlers), error, answer }));
