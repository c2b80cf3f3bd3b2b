package dev.belay.engine.http;

/** Why a request is turned away before anything of it is looked at as a hook. */
public enum Rejection {
  /** Not addressed to this engine: another site's name may have been bent to this machine. */
  HOST(403, "the Host header names another server"),
  /** Sent by a web page. */
  ORIGIN(403, "browsers are not served"),
  TOKEN(401, "the bearer token is missing or wrong"),
  PATH(404, "there is nothing here; hooks are posted to /hook/HOST"),
  AGENT(404, "this agent is unknown, or has no hooks of the type http; use a command hook"),
  METHOD(405, "this method is not allowed here");

  private final int status;
  private final String text;

  Rejection(int status, String text) {
    this.status = status;
    this.text = text;
  }

  int status() {
    return status;
  }

  String body() {
    return "{\"error\":\"" + text + "\"}\n";
  }
}
