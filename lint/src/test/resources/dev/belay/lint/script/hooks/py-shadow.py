#= fields: prompt
import json, sys
data = json.load(sys.stdin)
def other():
    data = {"x": 1}
    return data["x"]
def third(data):
    return data["y"]
third({"y": 2})
p = data["prompt"]
