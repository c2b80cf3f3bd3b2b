"""From no engine to the first answer, through the client that starts it; and how the next answers get quicker."""
import os
import time

from tools import product, report
from tools.failure import Failure

COLUMNS = ["name", "n", "median", "p90", "p99", "max"]
MAIN = [("1st answer, engine started", "first answer, engine started for it", "ms")]
NEXT = (2, 10, 100, 1000)


def run(bench):
    rounds = bench.n(30, least=3)
    port = product.free_port()
    client = bench.product.client_that_starts("--http", str(port))
    os.makedirs(bench.product.dir, mode=0o700, exist_ok=True)
    first = []
    later = {number: [] for number in NEXT}
    command = ("client", 1, bench.events.abstain, bench.product.hook(client))
    try:
        for turn in range(rounds + 1):
            stop(bench)
            answers = bench.programs.spawn("start", [command], "--rounds", 1, keep=False)["client"]
            # The first round reads what the page cache does not have yet.
            if turn > 0:
                first += answers
                if turn <= bench.n(5, least=2):
                    young(bench, command, later)
    finally:
        stop(bench)
    rows = [report.row("1st answer, engine started", first)]
    for number, samples in later.items():
        if samples:
            rows.append(report.row("answers about the %d%s" % (number, "nd" if number == 2 else "th"), samples))
    return [("Engine start to first answer, through the client (ms)", COLUMNS, rows,
             ["page cache warm; the engine's HTTP port is opened as usual"])]


def young(bench, command, later):
    """Samples around the 2nd, 10th ... answer of an engine's life."""
    asked = 1
    for number in NEXT:
        width = max(1, number // 5)
        if number - asked - 1 > 0:
            bench.programs.spawn("start", [command], "--rounds", number - asked - 1, keep=False)
            asked = number - 1
        later[number] += bench.programs.spawn("start", [command], "--rounds", width, keep=False)["client"]
        asked += width


def stop(bench):
    """Ends the engine, and waits until its process is gone."""
    path = os.path.join(bench.product.dir, "engine.sock")
    try:
        pid = int(product.ask(path, "ping"))
        product.ask(path, "stop")
    except OSError:
        return
    patience = time.monotonic() + product.PATIENCE
    while time.monotonic() < patience:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.002)
    raise Failure("the engine with the process id %d does not end" % pid)
