#= fields:
import json, sys, subprocess
data = json.load(sys.stdin)
def other():
    global data
    data = json.loads(subprocess.check_output(["gh", "api"]))
print(data["whatever"])
