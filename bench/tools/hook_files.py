"""Hook files to lint, made of templates: most are right, some have a mistake that people make."""
import json
import os
import random

EVENTS = ["PreToolUse", "PostToolUse", "SessionStart", "Stop", "UserPromptSubmit", "SubagentStop", "PreCompact", "Notification"]
MATCHERS = ["Bash", "Edit|Write", "*", "", "Read", "mcp__.*", "startup"]
SCRIPTS = ["format", "guard", "notify", "record-session", "check_types", "remind"]
STARTS = ['"${CLAUDE_PROJECT_DIR}"/.claude/hooks/%s.sh', "node ${CLAUDE_PLUGIN_ROOT}/hooks/%s.mjs",
          "python3 ${CLAUDE_PROJECT_DIR}/tools/%s.py --quiet", "bash .claude/hooks/%s.sh"]


def handler(dice):
    made = {"type": "command", "command": dice.choice(STARTS) % dice.choice(SCRIPTS)}
    if dice.random() < 0.5:
        made["timeout"] = dice.choice([5, 10, 30, 60])
    if dice.random() < 0.1:
        made["if"] = dice.choice(["Bash(git *)", "Edit(*.ts)", "git"])
    return made


def group(dice):
    made = {"hooks": [handler(dice) for _ in range(dice.choice([1, 1, 1, 2, 3]))]}
    if dice.random() < 0.6:
        made["matcher"] = dice.choice(MATCHERS)
    return made


def document(dice):
    events = dice.sample(EVENTS, dice.randint(1, 6))
    hooks = {event: [group(dice) for _ in range(dice.choice([1, 1, 2, 3]))] for event in events}
    mistake = dice.random()
    if mistake < 0.03:
        hooks["PreToolUs"] = [group(dice)]
    elif mistake < 0.05:
        hooks[events[0]] = [handler(dice)]
    elif mistake < 0.06:
        hooks[events[0]][0]["matcher"] = ["Bash"]
    made = {"hooks": hooks}
    if dice.random() < 0.5:
        made["permissions"] = {"allow": ["Bash(npm run *)", "Read(**)"], "deny": ["Read(./.env)"]}
        made["model"] = "sonnet"
    return made


def write(folder, count):
    """The paths of `count` files, the same each time."""
    dice = random.Random(6)
    paths = []
    for number in range(count):
        path = os.path.join(folder, "project%04d" % number, ".claude", "settings.json")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            json.dump(document(dice), file, indent=2)
            file.write("\n")
        paths.append(path)
    return paths


SCRIPT = """#!/bin/sh
set -eu
command=$(jq -r '.tool_input.command // empty')
case $command in
    *'rm -rf /'*)
        echo 'not here' >&2
        exit 2
        ;;
esac
"""


def clean(folder):
    """A file of usual size without an error, and its script."""
    hooks_folder = os.path.join(folder, "clean", ".claude", "hooks")
    os.makedirs(hooks_folder)
    script = os.path.join(hooks_folder, "guard.sh")
    with open(script, "w") as file:
        file.write(SCRIPT)
    os.chmod(script, 0o755)
    right = {"type": "command", "command": '"${CLAUDE_PROJECT_DIR}"/.claude/hooks/guard.sh', "timeout": 10}
    gate = [{"matcher": matcher, "hooks": [right]} for matcher in ("Bash", "Edit|Write", "Read", "mcp__.*")]
    hooks = {"PreToolUse": gate, "PostToolUse": gate}
    path = os.path.join(folder, "clean", ".claude", "settings.json")
    with open(path, "w") as file:
        json.dump({"hooks": hooks}, file, indent=2)
    return path
