"""Latency of the client while a steady stream of other events is answered."""
import os

from parts import client
from tools import product, report

RATE = 5000
SECONDS = 10
CONNECTIONS = 8
MAIN = [("client, 2 KB, beside the stream", "warm hook beside %d events/s" % RATE, "ms")]


def run(bench):
    with product.Engine(bench.product, "--http", "off") as engine:
        client.warm_up(bench)
        quiet = measured(bench, "load-quiet")
        count = RATE * SECONDS
        stream = bench.programs.load(
            "load-stream", "--unix", engine.socket, "--count", count, "--rate", RATE, "--connections", CONNECTIONS,
            bench.events.abstain)
        try:
            # Over before the stream is.
            loud = measured(bench, "load-loud", "--seconds", SECONDS - 2)
            samples, seconds = bench.programs.loaded(stream)
        finally:
            if stream[0].poll() is None:
                stream[0].kill()
    rows = [dict(row, name=row["name"] + when)
            for when, part in (("", quiet), (", beside the stream", loud)) for row in client.rows(part)]
    rows.append(report.row("event of the stream", samples, **{"events/s": round(len(samples) / seconds)}))
    return [("Client beside %s events/s (ms)" % format(RATE, ","), client.COLUMNS + ["events/s"], rows,
             ["the stream's latency counts from when an event was due: above what the machine can do, it grows without end"])]


def measured(bench, label, *options):
    commands = [client.true(bench), client.client(bench)]
    return bench.programs.spawn(label, commands, "--rounds", bench.n(2000), "--warm-up", 20, *options)
