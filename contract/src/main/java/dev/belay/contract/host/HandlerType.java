package dev.belay.contract.host;

/** How a host calls a hook. */
public enum HandlerType {
  /** It starts a command and reads its output and exit code. */
  COMMAND,
  /** It posts the payload and reads the body of the answer. */
  HTTP;

  /**
   * Whether a reply of this form arrives. Of an HTTP answer hosts read a JSON object: there is no
   * exit code and no standard error, a status that is no success counts as a failure that they let
   * pass, and plain text is no answer (an error to Claude Code 2.1.329, a remark to Qwen Code).
   */
  public boolean carries(ReplyForm form) {
    return this == COMMAND
        || (form.exitCode() == 0 && form.text().isEmpty() && form.stderr().isEmpty());
  }
}
