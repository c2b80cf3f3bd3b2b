#= fields: session_id
import json, sys
with open("settings.json") as f:
    data = json.load(f)
print(data["nothing"], data.get("none"))
event = json.load(sys.stdin)
def load(path):
    event2 = json.load(open(path))
    return event2["inner"]
config = load("x")
config["a"]["b"]
print(event["session_id"], file=sys.stderr)
