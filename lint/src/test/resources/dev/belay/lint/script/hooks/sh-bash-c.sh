#= fields: toolName
bash -c 'INPUT=$(cat); TOOL=$(echo "$INPUT" | jq -r .toolName); echo "$TOOL" >> log'
