#= env: TOOL_INPUT
#= complete: false
. ./lib.sh
echo "$TOOL_INPUT" >> log
