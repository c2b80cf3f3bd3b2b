#= fields: tool_input.command, tool_name
INPUT=$(cat)
CMD=$(echo "$INPUT" | python3 -c "import json,sys; d=json.load(sys.stdin); print(d.get(\"tool_input\",{}).get(\"command\",\"\"))")
NAME=$(python3 -c 'import sys, json; print(json.load(sys.stdin)["tool_name"])' <<< "$INPUT")
