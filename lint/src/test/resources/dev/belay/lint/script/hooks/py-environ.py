#= env: TOOL_INPUT, CLAUDE_PROJECT_DIR?, CLAUDE_TOOL_NAME?
#= input: false
import json, os
tool = json.loads(os.environ["TOOL_INPUT"])
print(tool["command"], end="")
root = os.environ.get("CLAUDE_PROJECT_DIR", ".")
name = os.environ.get("CLAUDE_TOOL_NAME") or ""
