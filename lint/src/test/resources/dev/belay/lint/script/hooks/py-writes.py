#= fields: tool_name
import json, sys
d = json.load(sys.stdin)
d["mine"] = 1
print(d["mine"], d["tool_name"], file=sys.stderr)
