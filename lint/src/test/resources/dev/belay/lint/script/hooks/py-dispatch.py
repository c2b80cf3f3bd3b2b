#= fields: hook_event_name
import json, sys
def on_post(e, extra=None):
    return e["tool_response"]["success"]
def on_other(e):
    return e.get("unseen")
HANDLERS = {"PostToolUse": on_post, "Stop": on_other}
event = json.load(sys.stdin)
kind = event["hook_event_name"]
HANDLERS[kind](event)
on_post(event)
