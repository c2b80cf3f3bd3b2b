#= fields: tool_name
INPUT=$(cat)
echo "$INPUT" | jq -r .tool_name > x
python3 - "$INPUT" <<'PY'
import json, sys
d = json.loads(sys.argv[1])
print(d["free"])
PY
