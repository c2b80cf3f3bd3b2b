package dev.belay.lint.command;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.shell.syntax.AssignmentNode;
import dev.belay.guard.shell.syntax.RedirectionNode;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simple command in a command line.
 *
 * @param words the program and its arguments
 * @param assignments what is set for it
 * @param redirections the files that are opened for it
 * @param tested whether something was looked for before it, so that it may not run at all
 * @param forgiven whether its failure is provided for
 * @param folder where an earlier command went to; null if none did
 * @param span where it stands in the command line
 */
public record ShellCall(
    List<CommandWord> words,
    List<AssignmentNode> assignments,
    List<RedirectionNode> redirections,
    boolean tested,
    boolean forgiven,
    @Nullable CommandWord folder,
    Span span) {
  /** Programs that start the one behind them, and their options that take a value. */
  private static final List<String> WRAPPERS =
      List.of("exec", "env", "command", "nohup", "time", "nice", "timeout", "builtin", "sudo");

  public ShellCall {
    words = List.copyOf(words);
    assignments = List.copyOf(assignments);
    redirections = List.copyOf(redirections);
    requireNonNull(span, "span");
  }

  /** The words of the program that really runs: without {@code env}, {@code timeout 5} and such. */
  public List<CommandWord> started() {
    List<CommandWord> left = new ArrayList<>(words);
    while (!left.isEmpty()) {
      String name = left.getFirst().text();
      if (name == null || !WRAPPERS.contains(baseName(name)) || isQuestion(left)) {
        break;
      }
      left = behind(baseName(name), left.subList(1, left.size()));
    }
    return left;
  }

  /** {@code command -v x} only asks where something is. */
  private static boolean isQuestion(List<CommandWord> words) {
    String option = words.size() > 1 ? words.get(1).text() : null;
    return option != null
        && (option.equals("-v") || option.equals("-V"))
        && "command".equals(words.getFirst().text());
  }

  private static List<CommandWord> behind(String wrapper, List<CommandWord> words) {
    int at = 0;
    boolean durationLeft = wrapper.equals("timeout");
    while (at < words.size()) {
      String word = words.get(at).text();
      if (word != null && word.startsWith("-")) {
        at += takesValue(wrapper, word) ? 2 : 1;
      } else if (wrapper.equals("env") && isAssignment(words.get(at))) {
        at++;
      } else if (durationLeft) {
        durationLeft = false;
        at++;
      } else {
        break;
      }
    }
    return words.subList(Math.min(at, words.size()), words.size());
  }

  private static boolean takesValue(String wrapper, String option) {
    return switch (wrapper) {
      case "env" -> option.equals("-u") || option.equals("-C");
      case "nice" -> option.equals("-n");
      case "timeout" -> option.equals("-s") || option.equals("-k");
      case "sudo" -> option.equals("-u") || option.equals("-g");
      case "exec" -> option.equals("-a");
      default -> false;
    };
  }

  private static boolean isAssignment(CommandWord word) {
    return !word.parts().isEmpty()
        && word.parts().getFirst() instanceof WordPart.Literal literal
        && literal.text().indexOf('=') > 0;
  }

  /** The name of the program that really runs, without its folder; empty where it is not known. */
  public String program() {
    List<CommandWord> started = started();
    RootedText first = started.isEmpty() ? null : started.getFirst().rooted();
    return first == null ? "" : baseName(first.rest());
  }

  /** The same, where it is looked for on the {@code PATH}; empty where a folder is named. */
  public String bareProgram() {
    List<CommandWord> started = started();
    String first = started.isEmpty() ? null : started.getFirst().text();
    return first == null || first.indexOf('/') >= 0 || first.indexOf('\\') >= 0
        ? ""
        : baseName(first);
  }

  /** The texts of the arguments of the program that really runs; empty ones for unknown. */
  public List<String> arguments() {
    List<String> texts = new ArrayList<>();
    List<CommandWord> started = started();
    for (CommandWord word : started.subList(Math.min(1, started.size()), started.size())) {
      String text = word.text();
      texts.add(text == null ? "" : text);
    }
    return texts;
  }

  static String baseName(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String name = path.substring(slash + 1);
    return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
  }
}
