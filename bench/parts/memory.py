"""Resident memory of an engine after many events."""
from tools import product

COLUMNS = ["name", "resident MB", "of it anonymous MB"]
MAIN = [("100,000 events", "resident memory, 100,000 events", "MB")]
MARKS = (10, 10_000, 100_000)
STEP = 50_000


def run(bench):
    marks = sorted(set(bench.n(mark) for mark in MARKS))
    if bench.million:
        marks += range(2 * STEP + STEP, 1_000_000 + 1, STEP)
    rows = []
    with product.Engine(bench.product, "--http", "off") as engine:
        sample(rows, engine, "started")
        done = 0
        for mark in marks:
            bench.programs.loaded(bench.programs.load(
                "memory", "--unix", engine.socket, "--count", mark - done, "--connections", 4, *bench.events.all))
            done = mark
            sample(rows, engine, format(mark, ",") + " events")
            if bench.million:
                bench.say("memory: %s" % rows[-1]["name"])
    return [("Memory of the engine", COLUMNS, rows,
             ["%d different events in turn, 4 connections; the rest of the memory is mapped from files" % len(bench.events.all)])]


def sample(rows, engine, name):
    resident, anonymous = engine.memory()
    row = {"name": name, "resident MB": round(resident, 1)}
    if anonymous is not None:
        row["of it anonymous MB"] = round(anonymous, 1)
    rows.append(row)
