#= fields:
import json, sys
ev = json.load(sys.stdin)
f = lambda ev: ev["nope"]
names = [x["also"] for x in [{"also": 1}]]
