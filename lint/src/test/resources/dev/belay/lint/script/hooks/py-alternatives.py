#= fields: tool_name?, toolName?, tool_input.command?, command?, file_path?, path?
import json, sys
d = json.loads(sys.stdin.read() or "{}")
name = d.get("tool_name") or d.get("toolName") or ""
cmd = d["tool_input"]["command"] if "tool_input" in d else d.get("command")
where = d.get("file_path", d.get("path"))
