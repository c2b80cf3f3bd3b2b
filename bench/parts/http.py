"""Events over HTTP, connections kept."""
import os
import time

from tools import product, report
from tools.failure import Failure

COLUMNS = ["name", "n", "median", "p90", "p99", "max", "events/s"]
MAIN = [
    ("HTTP, 1 connection", "HTTP, 1 connection", "ms"),
    ("HTTP, 8 connections", "HTTP, 8 connections", "ms"),
]
TOKEN_PATIENCE = 10


def run(bench):
    port = product.free_port()
    with product.Engine(bench.product, "--http", str(port)) as engine:
        token = os.path.join(bench.product.dir, "state/http-token")
        patience = time.monotonic() + TOKEN_PATIENCE
        # It listens after the socket does, so that nobody waits for it.
        while not (os.path.exists(token) and product.listens(port)):
            if time.monotonic() > patience:
                raise Failure("this engine serves no HTTP")
            time.sleep(0.02)
        ways = {
            "HTTP": ["--http", port, "--token", token],
            "socket": ["--unix", engine.socket],
        }
        for way in ways.values():
            bench.programs.loaded(bench.programs.load("warm-up", *way, "--count", bench.n(30_000), bench.events.abstain))
        rows = []
        for connections in (1, 8):
            for name, way in ways.items():
                count = bench.n(20_000 if connections == 1 else 60_000)
                samples, seconds = bench.programs.loaded(bench.programs.load(
                    "http-%s-%d" % (name.lower(), connections), *way, "--count", count, "--connections", connections,
                    bench.events.abstain))
                rows.append(report.row("%s, %d connection%s" % (name, connections, "s" * (connections > 1)), samples,
                                       **{"events/s": round(len(samples) / seconds)}))
    return [("Persistent process that asks as soon as it was answered, event of 2 KB (ms)", COLUMNS, rows,
             ["HTTP keeps its connections, the socket has one for each event; the generator takes its share of the cores"])]
