#= fields: hook_event_name
IFS= read -r -d '' PAYLOAD || true
ev=$(jq -r '.hook_event_name // "unknown"' <<< "$PAYLOAD")
