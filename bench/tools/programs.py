"""The C programs of bench/c, and what they measure."""
import json
import os
import shlex
import shutil
import subprocess

from tools.failure import Failure

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Programs:
    """
    out: where samples go; environment: what the started programs get; wire: where the client's wire.c is.
    """

    def __init__(self, scratch, out, environment, wire):
        self.scratch, self.environment = scratch, environment
        self.samples = os.path.join(out, "samples")
        os.makedirs(self.samples, exist_ok=True)
        sources = os.path.join(HERE, "c")
        self.spawn_program = self.compiled("spawn", [sources + "/spawn.c"])
        self.load_program = self.compiled(
            "load", [sources + "/load.c", sources + "/exchange.c", wire + "/wire.c"], ["-I", wire])

    def compiled(self, name, sources, more=()):
        compiler = shlex.split(os.environ.get("CC", "")) or [c for c in ("cc", "gcc", "clang") if shutil.which(c)][:1]
        if not compiler:
            raise Failure("needs a C compiler (cc, gcc or clang)")
        program = os.path.join(self.scratch, name)
        command = compiler + ["-std=c11", "-O2", "-pthread", "-o", program, *more, *sources]
        if subprocess.run(command).returncode != 0:
            raise Failure("%s cannot be compiled: %s" % (name, " ".join(command)))
        return program

    def spawn(self, label, commands, *options, keep=True):
        """
        Samples in nanoseconds by the command's name. commands: (name, every how many rounds, file for standard input,
        argv).
        """
        plan = os.path.join(self.scratch, "plan.tsv")
        samples = os.path.join(self.samples if keep else self.scratch, label + ".tsv")
        with open(plan, "w") as file:
            for name, every, given, argv in commands:
                words = [name, str(every), given] + argv
                if any("\t" in word or "\n" in word for word in words):
                    raise Failure("%s: no tabs and line ends in commands" % name)
                file.write("\t".join(words) + "\n")
        command = [self.spawn_program, *map(str, options), plan, samples]
        ended = subprocess.run(command, env=self.environment, cwd=self.scratch).returncode
        if ended != 0:
            raise Failure("spawn ended with %d" % ended)
        found = {name: [] for name, _, _, _ in commands}
        with open(samples) as lines:
            for line in lines:
                name, _, nanos = line.partition("\t")
                found[name].append(int(nanos))
        return found

    def load(self, label, *options):
        """Starts the generator; `loaded` waits for it."""
        samples = os.path.join(self.samples, label + ".tsv")
        process = subprocess.Popen([self.load_program, "--samples", samples, *map(str, options)], stdout=subprocess.PIPE)
        return process, samples

    @staticmethod
    def loaded(started):
        """Samples in nanoseconds, and how many seconds it took."""
        process, samples = started
        told = process.communicate()[0]
        if process.returncode != 0:
            raise Failure("the load generator ended with %d" % process.returncode)
        with open(samples) as lines:
            return [int(line) for line in lines], json.loads(told)["seconds"]
