//= fields: cwd
const fs = require('fs');
const pkg = JSON.parse(fs.readFileSync('package.json', 'utf8'));
console.error(pkg.scripts.test, pkg.name);
function load(file) { return JSON.parse(fs.readFileSync(file)); }
const event = JSON.parse(fs.readFileSync('/dev/stdin', 'utf8'));
const config = load(event.cwd + '/x.json');
config.whatever;
