"""The events that are measured with, made of a recorded one."""
import glob
import json
import os


def recorded(root):
    with open(os.path.join(root, "recordings/captured/claude-code-2.1.329/03-PreToolUse-Bash.json")) as file:
        return json.load(file)


def bash(root, project, command):
    event = recorded(root)
    event["cwd"] = project
    event["tool_input"]["command"] = command
    return json.dumps(event)


def files(count):
    return "npm test -- " + " ".join("src/module%04d/file.test.ts" % i for i in range(count))


class Events:
    """Files that hold an event each: `abstain` (2 KB), `large` (50 KB), `deny`; `all` are recorded ones as well."""

    def __init__(self, root, scratch):
        # A project as agents work in one: the engine looks for its policy on the way up.
        project = os.path.join(scratch, "project")
        os.makedirs(os.path.join(project, ".git"), exist_ok=True)
        self.project = project
        self.abstain = self.put(scratch, "abstain.json", bash(root, project, files(55)))
        self.large = self.put(scratch, "large.json", bash(root, project, files(1790)))
        self.deny = self.put(scratch, "deny.json", bash(root, project, "rm -rf ~/"))
        self.all = [self.abstain, self.deny, self.large]
        for number, name in enumerate(sorted(glob.glob(os.path.join(root, "recordings/captured/claude-code-*/*.json")))):
            with open(name) as file:
                event = json.load(file)
            event["cwd"] = project
            self.all.append(self.put(scratch, "recorded-%02d.json" % number, json.dumps(event)))

    @staticmethod
    def put(scratch, name, text):
        name = os.path.join(scratch, name)
        with open(name, "w") as file:
            file.write(text)
        return name
