"""The product under measurement, and engines of it in a directory of their own."""
import os
import shutil
import socket
import struct
import subprocess
import sys
import time

from tools import report
from tools.failure import Failure

PATIENCE = 20


class Product:
    """What `./dev dist` put together in a checkout. Nothing here touches the user's own Belay."""

    def __init__(self, checkout, scratch):
        self.checkout = checkout
        self.scratch = scratch
        self.home = os.path.join(checkout, "target/belay")
        self.cold = os.path.join(checkout, "belay")
        self.client = os.path.join(self.home, "bin/belay-hook")
        self.dir = os.path.join(scratch, "run")
        self.user_home = os.path.join(scratch, "home")
        if not os.path.exists(os.path.join(self.home, "engine-command")) or not os.path.exists(self.client):
            raise Failure("no client or no engine in %s: run ./dev dist, with a C compiler installed" % self.home)
        os.makedirs(self.user_home, exist_ok=True)
        # The clients and the programs beside them get this and nothing else.
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": self.user_home, "LC_ALL": "C.UTF-8"}

    def java(self):
        with open(os.path.join(self.home, "java")) as file:
            return file.readline().strip()

    def command(self, *options):
        """How the client would start the engine, with a home of its own, since policies are read from there."""
        with open(os.path.join(self.home, "engine-command")) as file:
            words = file.read().splitlines()
        at = words.index("-cp")
        # Should nobody be left to stop it, it ends by itself.
        options = ["--idle", "30", *options]
        return words[:at] + ["-Duser.home=" + self.user_home] + words[at:] + options

    def client_that_starts(self, *options):
        """A copy of the client that finds this engine command beside it."""
        home = os.path.join(self.scratch, "client-home")
        os.makedirs(os.path.join(home, "bin"), exist_ok=True)
        with open(os.path.join(home, "engine-command"), "w") as file:
            file.write("\n".join(self.command(*options)) + "\n")
        return shutil.copy(self.client, os.path.join(home, "bin/belay-hook"))

    def hook(self, client=None):
        return [client or self.client, "--dir", self.dir, "--host", "claude-code", "--event", "PreToolUse"]

    def versions(self):
        return {
            "belay": report.first_line(self.cold, "--version"),
            "commit": report.first_line("git", "-C", self.checkout, "rev-parse", "--short", "HEAD"),
            "java": report.first_line(self.java(), "-version"),
            "python": sys.version.split()[0],
            "node": report.bare_version(report.first_line("node", "--version")),
        }


class Engine:
    """A running engine; `with` ends it, whatever happens."""

    def __init__(self, product, *options):
        self.product = product
        self.socket = os.path.join(product.dir, "engine.sock")
        os.makedirs(product.dir, mode=0o700, exist_ok=True)
        os.chmod(product.dir, 0o700)
        self.process = subprocess.Popen(
            product.command("--dir", product.dir, *options), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, cwd="/", env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}, start_new_session=True)

    def __enter__(self):
        try:
            if self.serves():
                return self
        except BaseException:
            self.process.kill()
            raise
        self.process.kill()
        raise Failure("the engine does not start: " + self.process.stderr.read().decode("utf-8", "replace"))

    def serves(self):
        patience = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < patience:
            try:
                ask(self.socket, "ping")
                return True
            except OSError:
                time.sleep(0.01)
        return False

    def __exit__(self, *ignored):
        try:
            ask(self.socket, "stop")
            self.process.wait(PATIENCE)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        self.process.stderr.close()

    def cpu(self):
        """Seconds of processor time so far; None where it cannot be told."""
        try:
            with open("/proc/%d/stat" % self.process.pid) as file:
                fields = file.read().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except OSError:
            return None

    def memory(self):
        """Resident memory in MB: whole, and the part that no file backs."""
        found = {}
        try:
            with open("/proc/%d/status" % self.process.pid) as lines:
                for line in lines:
                    name, _, value = line.partition(":")
                    if name in ("VmRSS", "RssAnon"):
                        found[name] = int(value.split()[0]) / 1024
        except OSError:
            found["VmRSS"] = int(report.first_line("ps", "-o", "rss=", "-p", str(self.process.pid)) or 0) / 1024
        return found.get("VmRSS"), found.get("RssAnon")


def ask(path, kind):
    """The text that the engine answers to a request without an event (docs/wire-protocol.md)."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(PATIENCE)
        connection.connect(path)
        word = kind.encode()
        connection.sendall(b"BLY\x01k" + struct.pack(">I", len(word)) + word + b"z\0\0\0\0")
        answer = b""
        while True:
            some = connection.recv(65536)
            if not some:
                break
            answer += some
    if len(answer) < 13 or answer[:4] != b"BLY\x01":
        raise OSError("no answer")
    return answer[13:13 + struct.unpack(">I", answer[5:9])[0]].decode() or "(empty)"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
