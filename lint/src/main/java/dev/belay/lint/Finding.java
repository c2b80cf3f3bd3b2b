package dev.belay.lint;

import static java.util.Objects.requireNonNull;

import dev.belay.setup.text.TextSpan;
import java.util.List;

/**
 * Something in a configuration file that its author should know.
 *
 * @param rule the rule's id, {@code BLY-C20}
 * @param name the rule's name, {@code unknown-event}
 * @param severity how much it matters here, which may differ from the rule's usual
 * @param host the id of the host whose file this is
 * @param pointer the JSON pointer (RFC 6901) of what it is about; empty for the whole file
 * @param span where it stands in the text
 * @param message what is wrong, in one sentence without a full stop
 * @param advice what to do, likewise; empty where the message says it
 * @param fixes what an editor can do about it, the best first
 */
public record Finding(
    String rule,
    String name,
    Severity severity,
    String host,
    String pointer,
    TextSpan span,
    String message,
    String advice,
    List<Fix> fixes) {
  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(name, "name");
    requireNonNull(severity, "severity");
    requireNonNull(host, "host");
    requireNonNull(pointer, "pointer");
    requireNonNull(span, "span");
    requireNonNull(message, "message");
    requireNonNull(advice, "advice");
    fixes = List.copyOf(fixes);
  }
}
