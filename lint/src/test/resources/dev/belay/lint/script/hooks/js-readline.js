//= fields: session_id
const readline = require('readline');
const rl = readline.createInterface({ input: process.stdin });
rl.on('line', (line) => {
  const e = JSON.parse(line);
  console.error(e.session_id);
});
