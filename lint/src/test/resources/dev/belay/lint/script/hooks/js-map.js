//= fields: tool_input.edits[].new_string
const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const all = (input.tool_input.edits || []).map(e => e.new_string).join('\n');
