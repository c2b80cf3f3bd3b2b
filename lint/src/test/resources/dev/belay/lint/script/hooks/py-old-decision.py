#= fields: prompt
#= answers: {"decision":"block","reason":?}
#= exits: 0 plain
import json
import sys
input_data = json.load(sys.stdin)
prompt = input_data.get("prompt", "")
output = {"decision": "block", "reason": "secrets: " + prompt[:10]}
if "password" in prompt:
    print(json.dumps(output))
    sys.exit(0)
