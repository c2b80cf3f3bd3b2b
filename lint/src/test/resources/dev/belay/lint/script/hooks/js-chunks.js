//= fields: tool_input.file_path?, tool_input.path?
//= exits: 2 refusal
let data = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => { data += chunk; });
process.stdin.on('end', () => {
  const event = JSON.parse(data);
  const file = event.tool_input?.file_path ?? event.tool_input?.path ?? '';
  if (file.endsWith('.lock')) {
    console.error(`Blocked: ${file}`);
    process.exit(2);
  }
});
