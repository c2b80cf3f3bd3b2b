#!/usr/bin/env python3
"""Measures Belay: what a hook costs, how quickly the engine decides and starts, what memory it takes.

Each part prints a table and writes target/bench/PART.json; bench/README.md says what each of them measures.
"""
import argparse
import os
import shutil
import signal
import sys
import tempfile

from parts import client, http, jmh, lint, load, memory, start
from tools import report
from tools.events import Events
from tools.failure import Failure
from tools.product import Product
from tools.programs import Programs

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PARTS = {"client": client, "http": http, "start": start, "memory": memory, "load": load, "lint": lint, "jmh": jmh}
# JMH has to be fetched first, and takes minutes.
USUAL = [name for name in PARTS if name != "jmh"]


class Bench:
    """What every part is given."""

    def __init__(self, options, scratch, out):
        self.root, self.out, self.scratch = ROOT, out, scratch
        self.million, self.factor, self.offline = options.million, options.factor, options.offline
        self.product = Product(os.path.abspath(options.checkout), scratch)
        self.events = Events(ROOT, scratch)
        self.programs = Programs(
            scratch, out, self.product.environment, os.path.join(self.product.checkout, "client/src"))

    def n(self, count, least=1):
        """How often something is done, smaller or larger as it was asked for."""
        return max(least, round(count * self.factor))

    @staticmethod
    def say(text):
        """What is going on, where somebody watches; an empty text takes it away."""
        if sys.stderr.isatty():
            print("\r%-60s\r" % text, end="", file=sys.stderr, flush=True)


def options():
    parser = argparse.ArgumentParser(
        prog="./dev bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART",
                        help="%s, or all; without any: all but jmh" % ", ".join(PARTS))
    parser.add_argument("--factor", type=float, default=1, help="so many times the usual number of samples (0.1: a quick look)")
    parser.add_argument("--million", action="store_true", help="memory: up to 1,000,000 events")
    parser.add_argument("-o", "--offline", action="store_true", help="jmh: keeps Maven off the network")
    parser.add_argument("--checkout", default=ROOT, help="whose target/belay is measured (this one)")
    found = parser.parse_args()
    unknown = [part for part in found.parts if part not in PARTS and part != "all"]
    if unknown:
        parser.error("no part %s: there are %s" % (unknown[0], ", ".join(PARTS)))
    if found.factor <= 0:
        parser.error("--factor takes a number above 0")
    found.parts = list(PARTS) if "all" in found.parts else found.parts or USUAL
    return found


def measure(bench, parts):
    """The parts that could not be measured."""
    versions = bench.product.versions()
    failed, found = [], []
    print("%(cpu)s, %(cores)d cores, %(kernel)s" % report.machine())
    print(", ".join(str(v) if k in ("belay", "java") else "%s %s" % (k, v) for k, v in versions.items() if v))
    for part in parts:
        bench.say("measuring: " + part)
        started, before = report.now(), report.load()
        try:
            sections = PARTS[part].run(bench)
        except Failure as failure:
            bench.say("")
            print("bench: %s is not measured: %s" % (part, failure), file=sys.stderr)
            failed.append(part)
            continue
        bench.say("")
        report.show(sections)
        report.write(bench.out, part, started, before, versions, sections)
        found.append((PARTS[part], sections))
    if not found:
        return failed
    print("\nSummary")
    for line in report.summary(found):
        print("  " + line)
    print("\nJSON and every sample: %s" % os.path.relpath(bench.out))
    return failed


def main():
    given = options()
    # Engines and scratch files are given back however this ends.
    signal.signal(signal.SIGTERM, lambda *ignored: sys.exit(143))
    # Named shortly, since the path of a socket in it must be short.
    scratch = tempfile.mkdtemp(prefix="belay-bench-", dir="/tmp")
    try:
        return 1 if measure(Bench(given, scratch, os.path.join(ROOT, "target/bench")), given.parts) else 0
    except Failure as failure:
        print("bench: %s" % failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
