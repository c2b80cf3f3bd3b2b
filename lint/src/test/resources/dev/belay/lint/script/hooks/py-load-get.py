#!/usr/bin/env python3
#= fields: tool_name, tool_input.command, tool_input
#= exits: 0 plain, 2 refusal
import json
import sys

data = json.load(sys.stdin)
if data.get("tool_name") != "Bash":
    sys.exit(0)
command = data.get("tool_input", {}).get("command", "")
ti = data["tool_input"]
if "rm -rf" in command:
    print("Blocked: this removes too much", file=sys.stderr)
    sys.exit(2)
