#= fields: tool_input.edits[].new_string, tool_name, tool_input.command, message
INPUT=$(cat)
echo "$INPUT" | jq -r '.tool_input.edits[]?.new_string' > a
echo "$INPUT" | jq -e 'select(.tool_name == "Bash") | .tool_input | .command | test("rm")' > b
echo "$INPUT" | jq -r '"note: \(.message)"' > c
echo "$INPUT" | jq 'to_entries | map(.key) | .[0]' > d
