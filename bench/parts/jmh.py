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


def name(one):
    return ".".join(one["benchmark"].split(".")[-2:])


def allocated(one):
    norm = next((v["score"] for k, v in one["secondaryMetrics"].items() if k.endswith("gc.alloc.rate.norm")), None)
    return None if norm is None else round(norm / 1024, 1)


def sampled(one, metric):
    """Single calls: the median, since the mean tells of the machine's other work."""
    return {
        "name": name(one),
        "n": sum(count for fork in metric["rawDataHistogram"] for iteration in fork for _, count in iteration),
        "us": round(metric["scorePercentiles"]["50.0"], 3),
        "error us": None,
        "best us": round(metric["scorePercentiles"]["0.0"], 3),
        "KB allocated": allocated(one),
    }


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
        if one["mode"] == "sample":
            rows.append(sampled(one, metric))
            continue
        rows.append({
            "name": name(one),
            "n": sum(len(fork) for fork in metric["rawData"]),
            "us": round(metric["score"], 3),
            "error us": round(float(metric["scoreError"]), 3) if metric["scoreError"] != "NaN" else None,
            # What other work on the machine has least to do with.
            "best us": round(min(min(fork) for fork in metric["rawData"]), 3),
            "KB allocated": allocated(one),
        })
    version = found[0]["jmhVersion"] if found else "?"
    return [("Within the process: average time of one operation (us)", COLUMNS, rows,
             ["JMH %s, one thread; error: 99.9 %% confidence; best: the best second; abstain: 2 KB, large: 50 KB; "
              "SignatureVerify: 2 KB, median and best of single calls" % version])]
