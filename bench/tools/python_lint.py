"""A linter of hook files in Python, the peer of `belay lint` in the bench.

It finds what the published hooks-lint v1 (0xDarkMatter/claude-mods @ a1fbbdf, MIT) finds, in its words and with its exit codes;
the program is ours, with the same imports, so that starting it costs the same. `bench.py lint` holds it against the golden cases first.
"""

import argparse
import json
import os
import subprocess
import sys

for stream in (sys.stdout, sys.stderr):
    stream.reconfigure(encoding="utf-8")

SCHEMA = "claude-mods.claude-code-ops.hooks-lint/v1"

EVENTS = frozenset("""
    SessionStart SessionEnd Setup UserPromptSubmit UserPromptExpansion PreToolUse PermissionRequest PermissionDenied
    PostToolUse PostToolUseFailure PostToolBatch Stop StopFailure SubagentStart SubagentStop TaskCreated TaskCompleted
    TeammateIdle Notification MessageDisplay ConfigChange CwdChanged FileChanged PreCompact PostCompact
    InstructionsLoaded WorktreeCreate WorktreeRemove Elicitation ElicitationResult
""".split())

TYPES = ["command", "http", "mcp_tool", "prompt", "agent"]

ROOTS = ["${CLAUDE_%s}" % name for name in ("PLUGIN_ROOT", "PROJECT_DIR", "PLUGIN_DATA", "SKILL_DIR")]


def kind(value):
    return type(value).__name__


def handler_findings(handler, at):
    if not isinstance(handler, dict):
        yield at, "error", f"hook entry must be an object, got {kind(handler)}"
        return
    form = handler.get("type")
    if form is None:
        yield at, "error", "hook entry missing 'type'"
    elif form not in TYPES:
        yield at, "error", f"unknown hook type {form!r} (expected one of: {', '.join(TYPES)})"
    elif form == "command":
        command = handler.get("command")
        if not isinstance(command, str) or not command:
            yield at, "error", "command hook must have a non-empty string 'command'"
        elif all(root not in command for root in ROOTS):
            yield at, "warning", ("command path is not rooted at ${CLAUDE_PLUGIN_ROOT}/${CLAUDE_PROJECT_DIR} "
                                  "— may break when cwd varies")
    elif form == "http":
        if not handler.get("url"):
            yield at, "error", "http hook must have a 'url'"
    elif form == "mcp_tool":
        if not (handler.get("server") and handler.get("tool")):
            yield at, "error", "mcp_tool hook must have 'server' and 'tool'"
    elif not handler.get("prompt"):
        yield at, "warning", f"{form} hook usually needs a 'prompt'"

    filter_ = handler.get("if")
    if isinstance(filter_, str):
        tool, bracket, _ = filter_.partition("(")
        if not (bracket and filter_.endswith(")") and tool[:1].isalpha()):
            yield at, "warning", (f"'if' filter {filter_!r} does not look like a permission rule "
                                  '(e.g. "Bash(git *)", "Edit(*.ts)")')
    elif filter_ is not None:
        yield at, "error", "'if' filter must be a string"


def group_findings(group, at):
    if not isinstance(group, dict):
        yield at, "error", f"matcher group must be an object, got {kind(group)}"
        return
    matcher = group.get("matcher", "")
    if isinstance(matcher, list):
        yield at + "/matcher", "error", ("'matcher' must be a STRING (use \"Edit|Write\"), not an array "
                                         "— an array is a schema error and the hook is silently dropped")
    elif not isinstance(matcher, str):
        yield at + "/matcher", "error", f"'matcher' must be a string, got {kind(matcher)}"
    handlers = group.get("hooks")
    if handlers is None:
        yield at, "error", "matcher group missing 'hooks' list"
    elif not isinstance(handlers, list):
        yield at + "/hooks", "error", f"'hooks' must be a list, got {kind(handlers)}"
    else:
        for index, handler in enumerate(handlers):
            yield from handler_findings(handler, f"{at}/hooks/{index}")


def document_findings(document):
    if not isinstance(document, dict):
        yield "", "error", 'top-level value must be an object ({"hooks": {...}} or a bare event map)'
        return
    events, at = document.get("hooks"), "/hooks"
    if not isinstance(events, dict):
        events, at = document, ""
        if EVENTS.isdisjoint(document):
            yield "", "error", ('expected {"hooks": {<Event>: [...]}} or a bare event map; found object with keys: '
                                + ", ".join(document))
            return
    for event, groups in events.items():
        here = f"{at}/{event}"
        if event not in EVENTS:
            yield here, "error", (f"unknown hook event {event!r} — not in the 30-event catalog "
                                  "(see references/hooks-reference.md)")
        if isinstance(groups, list):
            for index, group in enumerate(groups):
                yield from group_findings(group, f"{here}/{index}")
        else:
            yield here, "error", f"event value must be a list of matcher groups, got {kind(groups)}"


def usual_path():
    folders = [os.getcwd()]
    try:
        git = subprocess.run(["git", "rev-parse", "--show-toplevel"], capture_output=True, text=True, timeout=5)
        if git.returncode == 0:
            folders.append(git.stdout.strip())
    except (OSError, subprocess.SubprocessError):
        pass
    paths = (os.path.join(folder, "hooks", "hooks.json") for folder in folders)
    return next(filter(os.path.isfile, paths), None)


class Paint:
    """What the published linter's terminal lines look like."""

    def __init__(self):
        env = os.environ
        self.plain = env.get("TERM_ASCII") == "1" or env.get("FLEET_ASCII") == "1"
        self.colours = bool(env.get("FORCE_COLOR")) or not (
            "NO_COLOR" in env or env.get("TERM") == "dumb" or not sys.stderr.isatty())

    def __call__(self, colour, text):
        return f"\033[{colour}m{text}\033[0m" if self.colours else text


def failure(code, exit_code, message, as_json):
    if as_json:
        print(json.dumps({"error": {"code": code, "message": message}}))
    print(f"ERROR: {message}", file=sys.stderr)
    return exit_code


def main(arguments):
    parser = argparse.ArgumentParser(prog="validate-hooks-json.py")
    parser.add_argument("path", nargs="?")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--strict", action="store_true")
    asked = parser.parse_args(arguments)

    path = asked.path or usual_path()
    if not path:
        message = "no path given and no repo hooks/hooks.json found (pass a path explicitly)"
        return failure("NOT_FOUND", 3, message, asked.json)
    if not os.path.isfile(path):
        return failure("NOT_FOUND", 3, f"file not found: {path}", asked.json)
    try:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
    except (json.JSONDecodeError, UnicodeDecodeError) as unreadable:
        return failure("VALIDATION", 4, f"malformed JSON in {path}: {unreadable}", asked.json)

    paint = Paint()
    print(paint("36", f"=== hooks-lint: {path} ==="), file=sys.stderr)
    findings = list(document_findings(document))
    errors = sum(severity == "error" for _, severity, _ in findings)
    warnings = len(findings) - errors
    if asked.json:
        data = [{"pointer": at, "severity": severity, "message": message} for at, severity, message in findings]
        meta = {"count": len(findings), "errors": errors, "warnings": warnings, "path": path, "schema": SCHEMA}
        print(json.dumps({"data": data, "meta": meta}, indent=2))
    else:
        for at, severity, message in findings:
            print(f"{severity}\t{at or '/'}\t{message}")

    for at, severity, message in findings:
        colour, sign, word = ("31", "x" if paint.plain else "✗", "ERROR") if severity == "error" else (
            "38;5;208", "!" if paint.plain else "▲", "warn")
        print(f"  {paint(colour, sign)} {paint(colour, word)} {at or '/'}: {message}", file=sys.stderr)
    if not findings:
        print(f"  {paint('32', '+' if paint.plain else '✓')} clean, no findings", file=sys.stderr)
    print(f"--- {paint('31', errors)} error(s), {paint('38;5;208', warnings)} warning(s) ---", file=sys.stderr)
    return 10 if errors or asked.strict and warnings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
