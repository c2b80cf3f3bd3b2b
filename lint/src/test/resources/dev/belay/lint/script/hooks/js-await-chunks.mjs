//= fields: prompt
const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const payload = JSON.parse(Buffer.concat(chunks).toString('utf8'));
console.error(payload.prompt.length);
