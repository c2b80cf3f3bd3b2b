#= fields: cwd, tool_input.edits[].new_string
import json, sys
for line in sys.stdin:
    event = json.loads(line)
    print(event["cwd"], file=sys.stderr)
    for edit in event["tool_input"].get("edits", []):
        x = edit["new_string"]
