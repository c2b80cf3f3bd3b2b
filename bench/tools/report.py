"""Results: quantiles, a table on the terminal, JSON in target/bench."""
import datetime
import json
import math
import os
import platform
import re
import subprocess
import sys


def quantile(ascending, q):
    """The smallest sample that a share of q does not exceed."""
    return ascending[max(0, math.ceil(q * len(ascending)) - 1)]


def row(name, nanos, **more):
    """What a table says of samples, in milliseconds."""
    nanos = sorted(nanos)
    found = {"name": name, "n": len(nanos)}
    for label, q in (("median", 0.5), ("p90", 0.9), ("p99", 0.99)):
        found[label] = round(quantile(nanos, q) / 1e6, 4)
    found["max"] = round(nanos[-1] / 1e6, 4)
    found.update(more)
    return found


def number(value):
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int) or value >= 1000:
        return format(round(value), ",")
    return "%.3f" % value if value < 10 else "%.2f" % value if value < 100 else "%.1f" % value


def table(rows, columns):
    """Rows of dictionaries as lines; the columns are those that any of them has."""
    columns = [c for c in columns if any(c in r for r in rows)]
    cells = [[number(r.get(c)) for c in columns] for r in rows]
    widths = [max(len(c), *(len(line[i]) for line in cells)) for i, c in enumerate(columns)]
    return ["  ".join(text.ljust(w) if i == 0 else text.rjust(w) for i, (text, w) in enumerate(zip(line, widths))).rstrip()
            for line in [["" if i == 0 else c for i, c in enumerate(columns)]] + cells]


def first_line(*command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=30)
        return done.stdout.decode("utf-8", "replace").strip().split("\n")[0]
    except (OSError, subprocess.TimeoutExpired):
        return None


def machine():
    model = platform.processor()
    try:
        with open("/proc/cpuinfo") as lines:
            model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), model)
    except OSError:
        model = first_line("sysctl", "-n", "machdep.cpu.brand_string") or model
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {"cpu": model, "cores": cores, "kernel": "%s %s" % (platform.system(), platform.release())}


def write(out, part, started, load_before, versions, sections):
    """One part's results: sections are (title, columns, rows, remarks)."""
    os.makedirs(out, exist_ok=True)
    document = {
        "part": part,
        "date": started.isoformat(timespec="seconds"),
        "seconds": round((now() - started).total_seconds(), 1),
        "machine": machine(),
        # Others at work on this machine show here.
        "load": {"before": load_before, "after": load()},
        "versions": versions,
        "sections": [{"title": t, "rows": rows, "remarks": remarks} for t, _, rows, remarks in sections],
    }
    name = os.path.join(out, part + ".json")
    with open(name + ".part", "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")
    os.replace(name + ".part", name)


def show(sections):
    for title, columns, rows, remarks in sections:
        print("\n" + title)
        for line in table(rows, columns):
            print("  " + line)
        for remark in remarks:
            print("  " + remark)
    sys.stdout.flush()


def summary(found):
    """One table of what parts call their main figures; found: (part's module, sections)."""
    rows = []
    for part, sections in found:
        every = [row for _, _, of, _ in sections for row in of]
        for name, label, unit in part.MAIN:
            # The first is the idle one.
            row = next((row for row in every if row["name"] == name), None)
            if row is not None:
                rows.append(dict(row, name=label, unit=unit, median=row.get("median", row.get("us", row.get("resident MB")))))
    return table(rows, ["name", "unit", "median", "p90", "p99", "x true", "events/s"])


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def load():
    return round(os.getloadavg()[0], 2)


def bare_version(line):
    found = re.search(r"\d[\w.+-]*", line or "")
    return found.group() if found else None
