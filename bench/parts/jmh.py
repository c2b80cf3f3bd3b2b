"""How long the engine takes to decide, within its process."""
import json
import os
import subprocess

from tools import report
from tools.failure import Failure

COLUMNS = ["name", "n", "us", "error us", "best us", "KB allocated"]
MAIN = [
    ("Decision.abstain", "decision in process", "us"),
    ("Decision.large", "the same, 50 KB", "us"),
]


def run(bench):
    pom = os.path.join(bench.root, "bench/jmh/pom.xml")
    result = os.path.join(bench.scratch, "jmh.json")
    log = os.path.join(bench.out, "jmh.log")
    maven = os.environ.get("BELAY_MAVEN", "mvn")
    os.makedirs(bench.out, exist_ok=True)
    # Clean, since the product's jars are no sources that a compiler would see change.
    command = [maven, "-B", "-f", pom, "-Dquick", "-Dbelay.home=" + bench.product.home, "-Djmh.result=" + result,
               "-Djmh.events=" + bench.scratch, "-Djmh.forks=%d" % bench.n(2), "-Djmh.iterations=%d" % bench.n(5),
               "clean", "compile", "exec:exec"]
    if bench.offline:
        command.insert(1, "-o")
    with open(log, "w") as out:
        try:
            ended = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT).returncode
        except OSError as error:
            raise Failure("%s: %s" % (maven, error.strerror))
    if ended != 0 or not os.path.exists(result):
        raise Failure("Maven ended with %d, see %s" % (ended, os.path.relpath(log)))
    with open(result) as file:
        found = json.load(file)
    rows = []
    for one in found:
        metric = one["primaryMetric"]
        allocated = next((v["score"] for k, v in one["secondaryMetrics"].items() if k.endswith("gc.alloc.rate.norm")), None)
        rows.append({
            "name": ".".join(one["benchmark"].split(".")[-2:]),
            "n": sum(len(fork) for fork in metric["rawData"]),
            "us": round(metric["score"], 3),
            "error us": round(float(metric["scoreError"]), 3) if metric["scoreError"] != "NaN" else None,
            # What other work on the machine has least to do with.
            "best us": round(min(min(fork) for fork in metric["rawData"]), 3),
            "KB allocated": None if allocated is None else round(allocated / 1024, 1),
        })
    version = found[0]["jmhVersion"] if found else "?"
    return [("Within the process: average time of one operation (us)", COLUMNS, rows,
             ["JMH %s, one thread; error: 99.9 %% confidence; best: the best second; abstain: 2 KB, large: 50 KB" % version])]
