#!/usr/bin/env python3
#= fields: tool_input.file_path, tool_input.content
#= answers: {"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"deny","permissionDecisionReason":?}}
#= exits: 0 plain
"""Keeps secrets out of files."""
import json, sys

def read_event():
    raw = sys.stdin.read()
    try:
        return json.loads(raw)
    except json.JSONDecodeError:
        return {}

def deny(reason: str) -> None:
    print(json.dumps({
        "hookSpecificOutput": {
            "hookEventName": "PreToolUse",
            "permissionDecision": "deny",
            "permissionDecisionReason": reason,
        }
    }))

def check(event):
    ti = event.get("tool_input") or {}
    path = ti.get("file_path", "")
    if path.endswith(".env") or "KEY" in ti.get("content", ""):
        deny(f"{path} holds secrets")

def main() -> None:
    check(read_event())
    sys.exit(0)

if __name__ == "__main__":
    main()
