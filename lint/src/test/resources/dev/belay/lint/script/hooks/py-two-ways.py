#= fields: tool_name?, toolName?
import json, sys
d = json.load(sys.stdin)
name = d.get("tool_name")
if not name:
    name = d.get("toolName")
