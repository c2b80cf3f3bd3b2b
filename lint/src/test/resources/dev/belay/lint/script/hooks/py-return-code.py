#= fields: tool_input.command
#= exits: 1 refusal, 0 plain
import json, sys
def main():
    hook = json.load(sys.stdin)
    if "push" in hook["tool_input"]["command"]:
        print("Pushing is not allowed", file=sys.stderr)
        return 1
    return 0
if __name__ == "__main__":
    sys.exit(main())
