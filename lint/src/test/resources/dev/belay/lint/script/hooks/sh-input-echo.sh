#!/bin/bash
#= fields: tool_input.command
#= exits: 2 refusal, 0 plain
INPUT=$(cat)
COMMAND=$(echo "$INPUT" | jq -r '.tool_input.command // empty')
if [[ "$COMMAND" == *"rm -rf"* ]]; then
  echo "Blocked: destructive command" >&2
  exit 2
fi
exit 0
