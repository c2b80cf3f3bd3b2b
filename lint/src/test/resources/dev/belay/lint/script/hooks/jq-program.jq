#= fields: tool_input.command
#= answers: {"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":?}}
{hookSpecificOutput: {hookEventName: "PreToolUse", permissionDecision: (if .tool_input.command | test("rm") then "deny" else "allow" end)}}
