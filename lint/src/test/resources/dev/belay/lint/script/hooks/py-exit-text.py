#= fields: tool_input.command
#= exits: 1 refusal
import json, sys
if "sudo" in json.load(sys.stdin)["tool_input"]["command"]:
    sys.exit("Blocked: no sudo here")
