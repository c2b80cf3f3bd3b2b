//= text: Context: …
//= fields: cwd
const e = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(`Context: ${e.cwd}`);
