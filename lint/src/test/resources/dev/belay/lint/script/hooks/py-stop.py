#= fields: stop_hook_active
#= answers: {"decision":"block","reason":"Tests fail"}
#= stop: true
import json, sys
payload = json.load(sys.stdin)
if payload.get("stop_hook_active"):
    sys.exit(0)
print(json.dumps({"decision": "block", "reason": "Tests fail"}))
#= exits: 0 plain
