package dev.belay.guard.shell;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A redirection of a command.
 *
 * @param operator {@code >}, {@code >>}, {@code >|}, {@code >&}, {@code &>}, {@code &>>}, {@code
 *     <}, {@code <>}, {@code <&}, {@code <<}, {@code <<-} or {@code <<<}
 * @param target the word after it: a file, a descriptor, a here-document's delimiter or a
 *     here-string
 * @param body the here-document's text
 */
public record Redirection(String operator, Word target, @Nullable String body) {
  public Redirection {
    requireNonNull(operator, "operator");
    requireNonNull(target, "target");
  }

  /** Whether the target is a file that is written. */
  public boolean writes() {
    return switch (operator) {
      case ">", ">>", ">|", "&>", "&>>", "<>" -> true;
      case ">&" -> !isDescriptor(target.value());
      default -> false;
    };
  }

  /** Whether the target is a file that is read. */
  public boolean reads() {
    return operator.equals("<") || operator.equals("<>");
  }

  private static boolean isDescriptor(String text) {
    return text.equals("-") || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
  }
}
