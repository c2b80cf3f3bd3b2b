#= fields: tool_input.url, hook_event_name
import json, sys
class Hook:
    def __init__(self):
        self.event = json.load(sys.stdin)
        self.url = self.event["tool_input"]["url"]
    def run(self):
        return self.event["hook_event_name"]
Hook().run()
