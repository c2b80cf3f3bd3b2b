#!/usr/bin/env node
//= fields: tool_name, tool_input.command
//= answers: {"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"deny","permissionDecisionReason":"no"}}
//= exits: 0 refusal
const fs = require('fs');
const input = JSON.parse(fs.readFileSync(0, 'utf8'));
if (input.tool_name === 'Bash' && input.tool_input.command.includes('rm')) {
  console.log(JSON.stringify({
    hookSpecificOutput: {
      hookEventName: 'PreToolUse',
      permissionDecision: 'deny',
      permissionDecisionReason: 'no',
    },
  }));
  process.exit(0);
}
