#= fields:
#= answers: {"hookSpecificOutput":{"hookEventName":"SessionStart","additionalContext":?}}
import json, subprocess, sys
text = subprocess.run(["git", "log"], capture_output=True).stdout
json.dump({"hookSpecificOutput": {"hookEventName": "SessionStart", "additionalContext": text}}, sys.stdout)
