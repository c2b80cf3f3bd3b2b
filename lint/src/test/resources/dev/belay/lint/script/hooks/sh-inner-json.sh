#= fields: tool_input, tool_input.command
input=$(cat)
args=$(echo "$input" | jq -c '.tool_input')
echo "$args" | jq -r '.command' >> log
