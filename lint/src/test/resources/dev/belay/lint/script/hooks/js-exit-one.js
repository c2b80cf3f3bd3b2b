//= fields: tool_input.command
//= exits: 1 refusal, 1 complaint
const input = JSON.parse(require('fs').readFileSync(0));
function blockCommand() {
  console.error('Dangerous command');
  process.exit(1);
}
if (/rm -rf/.test(input.tool_input.command)) blockCommand();
try { x(); } catch (e) { console.error('Hook failed', e); process.exit(1); }
