//= fields: tool_input.command
const event = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const bad = [/"quoted'/, /[/]x`/];
if (bad.some(r => r.test(event.tool_input.command))) process.exit(2);
//= exits: 2 plain
