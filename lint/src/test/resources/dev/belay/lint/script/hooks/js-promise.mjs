//= fields: tool_name, tool_input.command, session_id
import { exit } from 'node:process';
function readStdin() {
  return new Promise((resolve) => {
    let text = '';
    process.stdin.on('data', c => text += c);
    process.stdin.on('end', () => resolve(text));
  });
}
async function main() {
  const { tool_name: name, tool_input: { command } = {}, session_id = '' } = JSON.parse(await readStdin());
  console.error(name, command, session_id);
}
main();
