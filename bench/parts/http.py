"""Events from one persistent process, over HTTP and over the socket."""
import os
import time

from tools import product, report

COLUMNS = ["name", "n", "median", "p90", "p99", "max", "events/s", "engine cpu us"]
MAIN = [
    ("HTTP, 1 connection", "HTTP, 1 connection", "ms"),
    ("HTTP, 8 connections", "HTTP, 8 connections", "ms"),
    ("socket, 8 at once", "socket, 8 at once", "ms"),
]
PATIENCE = 5


def run(bench):
    port = product.free_port()
    remarks = ["as soon as one event was answered the next is asked; the generator takes its share of the cores",
               "engine cpu: processor time of the engine for an event"]
    with product.Engine(bench.product, "--http", str(port)) as engine:
        token = os.path.join(bench.product.dir, "state/http-token")
        ways = [("socket, %d at once", ["--unix", engine.socket])]
        if served(token, port):
            ways.insert(0, ("HTTP, %d connections", ["--http", port, "--token", token]))
        else:
            remarks.append("this engine serves no HTTP")
        for _, way in ways:
            bench.programs.loaded(bench.programs.load(
                "warm-up", *way, "--count", bench.n(30_000), "--connections", 2, bench.events.abstain))
        rows = []
        for connections in (1, 8):
            for name, way in ways:
                rows.append(measured(bench, engine, name % connections, way, connections))
    return [("Persistent process, event of 2 KB (ms)", COLUMNS, rows, remarks)]


def served(token, port):
    """HTTP comes after the socket, so that nobody waits for it."""
    patience = time.monotonic() + PATIENCE
    while not (os.path.exists(token) and product.listens(port)):
        if time.monotonic() > patience:
            return False
        time.sleep(0.02)
    return True


def measured(bench, engine, name, way, connections):
    name = name.replace("1 connections", "1 connection")
    count = bench.n(20_000 if connections == 1 else 60_000)
    before = engine.cpu()
    samples, seconds = bench.programs.loaded(bench.programs.load(
        name.replace(", ", "-").replace(" ", "-"), *way, "--count", count, "--connections", connections,
        bench.events.abstain))
    row = report.row(name, samples, **{"events/s": round(len(samples) / seconds)})
    if before is not None:
        row["engine cpu us"] = round((engine.cpu() - before) * 1e6 / count, 1)
    return row
