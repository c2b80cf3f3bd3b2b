package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

/**
 * The shape of a reply. In the templates {@code $reason}, {@code $event}, {@code $input}, {@code
 * $context} and {@code $message} stand for the verdict's parts; in JSON a string that is exactly
 * one of them is replaced whole.
 *
 * @param name the form's name in the contract file
 * @param json the JSON template for standard output; empty for none
 * @param text the plain-text template for standard output; empty for none
 * @param stderr the template for standard error; empty for none
 * @param exitCode the exit code
 */
public record ReplyForm(String name, String json, String text, String stderr, int exitCode) {
  /** Nothing on either stream, exit code 0. */
  public static final ReplyForm SILENT = new ReplyForm("silent", "", "", "", 0);

  public ReplyForm {
    requireNonNull(name, "name");
    requireNonNull(json, "json");
    requireNonNull(text, "text");
    requireNonNull(stderr, "stderr");
  }

  /** Whether it says nothing at all: the end of a hook that has no opinion. */
  public boolean isSilent() {
    return exitCode == 0 && json.isEmpty() && text.isEmpty() && stderr.isEmpty();
  }
}
