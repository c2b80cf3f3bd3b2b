package dev.belay.guard.shell;

import static java.util.Objects.requireNonNull;

/**
 * A hand-written reader that takes a time linear in the text, whatever the text: see {@link
 * Limits}.
 */
public final class WordShellReader implements ShellReader {
  private final Limits limits;

  public WordShellReader(Limits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  @Override
  public ShellText read(String text, ShellContext context) {
    Reading reading = new Reading(limits, context);
    String bounded = text;
    if (text.length() > limits.characters()) {
      reading.giveUp();
      bounded = text.substring(0, limits.characters());
    }
    reading.read(bounded);
    return reading.result();
  }
}
