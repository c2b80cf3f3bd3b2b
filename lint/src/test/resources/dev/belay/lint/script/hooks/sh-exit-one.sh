#!/bin/bash
#= exits: 1 refusal, 1 complaint
#= text: Force pushing is forbidden
#= fields: tool_input.command
cmd=$(jq -r .tool_input.command)
case "$cmd" in
  *force*) echo "Force pushing is forbidden"; exit 1 ;;
esac
command -v jq >/dev/null || { echo "jq is missing" >&2; exit 1; }
