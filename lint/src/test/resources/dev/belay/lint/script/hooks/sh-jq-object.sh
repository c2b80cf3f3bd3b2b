#= fields: prompt
#= answers: {"decision":"block","reason":?}
INPUT=$(cat)
PROMPT=$(echo "$INPUT" | jq -r '.prompt')
if echo "$PROMPT" | grep -q secret; then
  jq -n --arg r "found in $PROMPT" '{decision: "block", reason: $r}'
  exit 0
fi
#= exits: 0 refusal
