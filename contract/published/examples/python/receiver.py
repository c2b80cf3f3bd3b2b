"""Receives signed hook events of Codex: 202 believed, 400 unsigned, 401 not to be believed, 409 had before."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from belay_contract import event_name, parse, validate
from belay_contract.signature import HOOK_SIGNATURE_HEADER, ReplayGuard, verify_once

STATUS = {"ok": 202, "missing_header": 400, "malformed_header": 400, "stale": 401, "signature_mismatch": 401, "replayed": 409}
GUARD = ReplayGuard()


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), 1 << 20))  # what is cut does not verify
        header = self.headers.get(HOOK_SIGNATURE_HEADER)
        verification = verify_once(header, body, os.environ["HOOK_SECRET"], GUARD)
        self.send_response(STATUS[verification.reason])
        self.send_header("Content-Length", "0")
        self.end_headers()
        if verification.valid:
            payload = parse(body)
            print(event_name("codex", payload), validate("codex", None, payload), flush=True)


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Receiver).serve_forever()
