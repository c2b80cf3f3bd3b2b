"""What a hook costs as a whole process, beside programs that everybody knows."""
import os
import shutil
import subprocess
import sys

from tools import product, report
from tools.failure import Failure

TITLE = "Whole process: started, run, waited for (ms)"
COLUMNS = ["name", "n", "median", "p90", "p99", "max", "x true"]
# The summary's rows: the row, what it is called there, its unit.
MAIN = [
    ("true", "/bin/true, whole process", "ms"),
    ("client, 2 KB", "warm hook, whole process", "ms"),
    ("client, 50 KB", "the same, 50 KB", "ms"),
    ("client, 2 KB, 16 at once", "the same, 16 at once", "ms"),
    ("belay hook --no-engine", "cold hook, whole process", "ms"),
]

PARSE = {
    "python3": "import json,sys;json.load(sys.stdin)",
    "node": "let s='';process.stdin.on('data',d=>s+=d).on('end',()=>JSON.parse(s))",
}


def run(bench):
    sections = []
    with product.Engine(bench.product, "--http", "off"):
        check_answers(bench)
        warm_up(bench)
        sections.append(idle(bench))
        sections.append(beside_runtimes(bench))
        sections.append(busy(bench))
        sections.append(parallel(bench))
    return sections


def true(bench, every=1):
    return ("true", every, bench.events.abstain, ["/bin/true"])


def client(bench, name="client, 2 KB", given=None):
    return (name, 1, given or bench.events.abstain, bench.product.hook())


def runtimes(bench, every):
    found = [("sh -c true", 1, bench.events.abstain, ["/bin/sh", "-c", "true"])]
    # The running interpreter itself: a version manager's shim would cost more than Python does.
    found.append(("python3 -S, parses", every, bench.events.abstain, [sys.executable, "-S", "-c", PARSE["python3"]]))
    node = shutil.which("node")
    if node:
        found.append(("node -e, parses", every, bench.events.abstain, [os.path.realpath(node), "-e", PARSE["node"]]))
    cold = [bench.product.cold, "hook", "--no-engine", "--host", "claude-code", "--event", "PreToolUse"]
    found.append(("belay hook --no-engine", every, bench.events.abstain, cold))
    return found


def check_answers(bench):
    """A failure would be answered faster than a verdict."""
    for given, expected in ((bench.events.abstain, b""), (bench.events.large, b""), (bench.events.deny, b'"deny"')):
        with open(given) as event:
            done = subprocess.run(bench.product.hook(), stdin=event, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  env=bench.product.environment)
        right = done.stdout == b"" if expected == b"" else expected in done.stdout
        if done.returncode != 0 or done.stderr or not right:
            raise Failure("a wrong answer to %s: %r %r" % (os.path.basename(given), done.stdout, done.stderr))


def warm_up(bench):
    """The engine's code is compiled as it is after a day's work."""
    bench.programs.loaded(bench.programs.load(
        "warm-up", "--unix", os.path.join(bench.product.dir, "engine.sock"), "--count", bench.n(20_000), *bench.events.all))


def rows(samples):
    found = [report.row(name, nanos) for name, nanos in samples.items()]
    floor = next((r["median"] for r in found if r["name"] == "true"), None)
    for row in found:
        if floor:
            row["x true"] = round(row["median"] / floor, 2)
    return found


def idle(bench):
    commands = [
        true(bench),
        client(bench),
        client(bench, "client, 50 KB", bench.events.large),
        client(bench, "client, denies", bench.events.deny),
    ]
    samples = bench.programs.spawn("client-idle", commands, "--rounds", bench.n(2000), "--warm-up", 100)
    piped = bench.programs.spawn(
        "client-piped", [(name + ", read by a pipe", *rest) for name, *rest in commands[:2]],
        "--rounds", bench.n(2000), "--warm-up", 100, "--pipe")
    found = rows(samples)
    found += [report.row(name, nanos) for name, nanos in piped.items()]
    return (TITLE + ", idle", COLUMNS, found, [])


def beside_runtimes(bench):
    samples = bench.programs.spawn(
        "client-runtimes", [true(bench), client(bench)] + runtimes(bench, 1), "--rounds", bench.n(100), "--warm-up", 5)
    return (TITLE + ", beside runtimes", COLUMNS, rows(samples), [])


def busy(bench):
    cores = report.machine()["cores"]
    commands = [true(bench), client(bench)] + runtimes(bench, 40)
    samples = bench.programs.spawn(
        "client-busy", commands, "--rounds", bench.n(2000), "--warm-up", 40, "--hogs", cores)
    return (TITLE + ", every core busy", COLUMNS, rows(samples), ["%d busy loops at normal priority" % cores])


def parallel(bench):
    found = []
    for callers in (4, 16):
        block = 5
        samples = bench.programs.spawn(
            "client-parallel-%d" % callers, [true(bench), client(bench)],
            "--rounds", max(2, bench.n(4000) // (callers * block)), "--warm-up", 2, "--callers", callers, "--block", block)
        for row in rows(samples):
            row["name"] += ", %d at once" % callers
            found.append(row)
    return (TITLE + ", parallel callers", COLUMNS, found, [])
