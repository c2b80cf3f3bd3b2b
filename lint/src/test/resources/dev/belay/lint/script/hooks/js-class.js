//= fields: tool_input.command
const fs = require('fs');
class Guard {
  constructor() { this.event = JSON.parse(fs.readFileSync(0, 'utf8')); }
  check() { return this.event.tool_input.command; }
}
new Guard().check();
