"""What linting a hook file costs as a whole process, beside a linter of the same rules in Python; and a thousand files."""
import json
import os
import subprocess
import sys
import time

from tools import hook_files, product, report
from tools.failure import Failure

TITLE = "Linting, whole process (ms)"
COLUMNS = ["name", "n", "median", "p90", "p99", "max", "x true", "x Python"]
MANY_COLUMNS = ["name", "files", "runs", "seconds", "ms a file", "times as fast"]
MAIN = [
    ("lint, engine running", "lint of a file, engine running", "ms"),
    ("lint, no engine", "lint of a file, no engine", "ms"),
    ("Python", "the same in Python", "ms"),
]
COMPAT = ["--compat", "claude-mods"]
GOLDEN = "lint/src/test/resources/golden/claude-mods/lint-cases.json"


def run(bench):
    folder = os.path.join(bench.scratch, "lint")
    os.makedirs(folder)
    check_peer(bench, folder)
    one = hook_files.clean(folder)
    files = hook_files.write(folder, bench.n(1000, least=20))
    with product.Engine(bench.product, "--http", "off"):
        check_answers(bench, files[:50])
        warm_up(bench, files)
        return [idle(bench, one), many(bench, files)]


def python(*arguments):
    # The running interpreter itself: a version manager's shim would cost more than Python does.
    return [sys.executable, "bench/tools/python_lint.py", *arguments]


def ask(bench, *arguments):
    return [os.path.join(bench.product.home, "bin/belay-ask"), "--dir", bench.product.dir, bench.product.cold, "lint", *arguments]


def launcher(bench):
    """The launcher as it is, but for the engine's place: it takes the user's."""
    folder = os.path.join(bench.scratch, "launcher")
    path = os.path.join(folder, "belay")
    if not os.path.exists(path):
        os.makedirs(folder)
        os.symlink(os.path.join(bench.product.checkout, "target"), os.path.join(folder, "target"))
        with open(bench.product.cold) as file:
            text = file.read()
        asking = 'exec "$client" "$self"'
        if asking not in text:
            raise Failure("the launcher does not ask the engine as this part expects")
        with open(path, "w") as file:
            file.write(text.replace(asking, 'exec "$client" --dir "%s" "$self"' % bench.product.dir))
        os.chmod(path, 0o755)
    return path


def absolute(bench, command):
    return [os.path.join(bench.root, word) if word.startswith("bench/") else word for word in command]


def outcome(bench, command):
    done = subprocess.run(absolute(bench, command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=bench.product.environment)
    return done.returncode, done.stdout, done.stderr


def check_peer(bench, folder):
    """Python's side does the published checks: the golden cases say so."""
    with open(os.path.join(bench.root, GOLDEN)) as file:
        cases = json.load(file)
    path = os.path.join(folder, "case.json")
    for case in cases:
        with open(path, "w") as file:
            json.dump(case["document"], file)
        code, out, _ = outcome(bench, python("--json", path))
        found = json.loads(out)
        if code != case["exit"] or found["data"] != case["data"]:
            raise Failure("python_lint.py is wrong about the golden case " + case["name"])


def check_answers(bench, files):
    """All ways say the same."""
    for path in files:
        expected = outcome(bench, python("--json", path))
        if outcome(bench, ask(bench, *COMPAT, "--json", path)) != expected:
            raise Failure("the engine's answer about %s is not Python's" % path)
    for command in ([launcher(bench), "lint", *COMPAT], [bench.product.cold, "lint", "--no-engine", *COMPAT]):
        if outcome(bench, [*command, "--json", files[0]]) != outcome(bench, python("--json", files[0])):
            raise Failure("a wrong answer of " + " ".join(command))


def warm_up(bench, files):
    for number in range(bench.n(2000)):
        path = files[number % len(files)]
        for more in ((), COMPAT):
            if outcome(bench, ask(bench, *more, path))[0] not in (0, 10):
                raise Failure("the engine does not lint " + path)


def idle(bench, path):
    compat = " --compat"
    commands = [
        ("true", 1, path, ["/bin/true"]),
        ("lint, engine running", 1, path, [launcher(bench), "lint", path]),
        ("lint, engine running, without the launcher", 1, path, ask(bench, path)),
        ("lint, engine running" + compat, 1, path, [launcher(bench), "lint", *COMPAT, path]),
        ("Python", 2, path, absolute(bench, python(path))),
        ("lint, no engine", 2, path, [bench.product.cold, "lint", "--no-engine", path]),
        ("lint, no engine" + compat, 2, path, [bench.product.cold, "lint", "--no-engine", *COMPAT, path]),
    ]
    samples = bench.programs.spawn("lint-idle", commands, "--rounds", bench.n(400), "--warm-up", 10)
    rows = [report.row(name, nanos) for name, nanos in samples.items()]
    of = {row["name"]: row["median"] for row in rows}
    for row in rows:
        row["x true"] = round(row["median"] / of["true"], 2)
        row["x Python"] = round(row["median"] / of["Python"], 2)
    return (TITLE + ", one file", COLUMNS, rows, ["%d bytes; --compat is --compat claude-mods, which checks what Python does" % os.path.getsize(path)])


def many(bench, files):
    """Processes one after the other, each started and waited for by this program."""
    size = sum(map(os.path.getsize, files))
    rows = [timed(bench, "Python, once a file", files, [absolute(bench, python(path)) for path in files])]
    rows.append(timed(bench, "lint, engine running, once a file", files, [ask(bench, path) for path in files]))
    remarks = ["%d bytes in all" % size]
    for name, command in (
            ("lint, no engine, one call", [bench.product.cold, "lint", "--no-engine", *files]),
            ("lint, engine running, one call", ask(bench, *files))):
        runs = sorted((timed(bench, name, files, [command]) for _ in range(bench.n(5))), key=lambda row: row["seconds"])
        rows.append(runs[len(runs) // 2])
    remarks.append("one call: the middle one of %d" % bench.n(5))
    for row in rows:
        row["times as fast"] = round(rows[0]["seconds"] / row["seconds"], 1)
    return ("Many files", MANY_COLUMNS, rows, remarks)


def timed(bench, name, files, commands):
    begun = time.monotonic()
    for command in commands:
        code = subprocess.call(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env=bench.product.environment)
        if code not in (0, 10):
            raise Failure("%s ended with %d" % (" ".join(command[:4]), code))
    seconds = time.monotonic() - begun
    return {"name": name, "files": len(files), "runs": len(commands), "seconds": round(seconds, 3),
            "ms a file": round(seconds * 1000 / len(files), 3)}
