#!/usr/bin/env python3
"""What one cold `belay hook` costs as a whole process, beside /bin/true, Python and Node that read and parse the same event.

All commands take turns within one run, so that whatever else the machine does hits them alike.
usage: bench/cold_hook.py [ROUNDS]     (default 60; a table on standard output, JSON in target/bench/cold_hook.json)
"""
import datetime, json, os, platform, shutil, statistics, subprocess, sys, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WARM_UP = 5


def event():
    """A Claude Code PreToolUse event of about 2 KB: recorded, with a longer command."""
    recorded = ROOT + "/recordings/captured/claude-code-2.1.329/03-PreToolUse-Bash.json"
    payload = json.load(open(recorded))
    payload["tool_input"]["command"] = "npm test -- " + " ".join("src/module%02d/file.test.ts" % i for i in range(60))
    return json.dumps(payload).encode()


def commands():
    node = "let s='';process.stdin.on('data',d=>s+=d).on('end',()=>JSON.parse(s))"
    found = [
        ("/bin/true", ["/bin/true"]),
        ("python3 -S, parses it", ["python3", "-S", "-c", "import json,sys;json.load(sys.stdin)"]),
        ("node -e, parses it", ["node", "-e", node]),
        ("belay hook, decides", [ROOT + "/belay", "hook", "--host", "claude-code"]),
    ]
    return [(name, argv) for name, argv in found if shutil.which(argv[0])]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    subprocess.run([ROOT + "/belay", "--version"], check=True, stdout=subprocess.DEVNULL)
    stdin, times = event(), {name: [] for name, _ in commands()}
    for turn in range(rounds + WARM_UP):
        for name, argv in commands():
            start = time.perf_counter()
            done = subprocess.run(argv, input=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            took = (time.perf_counter() - start) * 1000
            if done.returncode != 0:
                sys.exit("%s ended with exit code %d" % (name, done.returncode))
            if turn >= WARM_UP:
                times[name].append(took)
        if sys.stderr.isatty():
            print("\r%d of %d" % (turn + 1, rounds + WARM_UP), end="", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r            \r", end="", file=sys.stderr)
    rows = []
    for name, ms in times.items():
        ms.sort()
        rows.append({"command": name, "median_ms": round(statistics.median(ms), 1), "p90_ms": round(ms[len(ms) * 9 // 10], 1),
                     "p99_ms": round(ms[min(len(ms) - 1, len(ms) * 99 // 100)], 1)})
    print("%-24s %8s %8s %8s   ms, %d rounds, event of %d bytes" % ("", "median", "p90", "p99", rounds, len(stdin)))
    for row in rows:
        print("%-24s %8.1f %8.1f %8.1f" % (row["command"], row["median_ms"], row["p90_ms"], row["p99_ms"]))
    os.makedirs(ROOT + "/target/bench", exist_ok=True)
    with open(ROOT + "/target/bench/cold_hook.json", "w") as out:
        json.dump({"at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"), "rounds": rounds,
                   "event_bytes": len(stdin), "machine": platform.platform(), "cpus": os.cpu_count(), "rows": rows}, out, indent=1)


main()
