#= env: CLAUDE_TOOL_NAME?, TOOL_INPUT, CLAUDE_PROJECT_DIR
#= input: false
#= text: tool …
MINE=1
echo "tool ${CLAUDE_TOOL_NAME:-none}"
path=$(echo "$TOOL_INPUT" | sed 's/x/y/')
[ -n "$MINE" ] && cd "$CLAUDE_PROJECT_DIR"
