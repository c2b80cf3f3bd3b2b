package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows a command into what it starts: wrappers, nested shells, {@code eval}; and notes what it
 * changes for those after it.
 */
final class Lowering {
  private final Reading reading;

  Lowering(Reading reading) {
    this.reading = reading;
  }

  void lower(SimpleCommand command) {
    String name = command.name();
    if (name.isEmpty()) {
      if (!command.argv().isEmpty() && command.argv().getFirst().knownPrefix() == 0) {
        // $SUDO rm: whatever it is, the rest may be a command.
        inner(command, command.arguments());
      }
      return;
    }
    switch (name) {
      case "cd", "pushd", "chdir", "set-location" -> changeDirectory(command);
      case "export", "declare", "typeset", "local", "readonly" -> declare(command);
      case "unset", "read", "mapfile", "readarray" ->
          command.arguments().forEach(word -> reading.variables.forget(word.value()));
      case "eval" -> text(partlyJoined(command.arguments()), command, Dialect.POSIX, false);
      case "trap" -> text(argument(command, 0), command, Dialect.POSIX, true);
      case "sh", "bash", "zsh", "dash", "ksh", "mksh", "ash", "fish", "rbash" -> shell(command);
      case "at", "batch" -> text(command.input(), command, Dialect.POSIX, true);
      case "su", "runuser", "script" ->
          text(after(command, "-c", "--command"), command, Dialect.POSIX, true);
      case "ssh" -> text(joined(remote(command)), command, Dialect.POSIX, true);
      case "powershell", "pwsh" -> text(powershell(command), command, Dialect.POWERSHELL, true);
      case "cmd" -> text(cmd(command), command, Dialect.CMD, true);
      case "find", "fd", "fdfind" -> find(command);
      case "xargs" -> inner(command, xargs(command));
      case "parallel" -> inner(command, parallel(command));
      case "python",
          "python2",
          "python3",
          "node",
          "nodejs",
          "deno",
          "bun",
          "perl",
          "ruby",
          "php",
          "awk",
          "gawk",
          "mawk",
          "nawk" ->
          program(command);
      default -> {
        List<Word> started = Wrappers.started(command);
        if (started.size() == 1 && Wrappers.takesShellText(name)) {
          text(known(started.getFirst()), command, Dialect.POSIX, true);
        } else {
          inner(command, started);
        }
      }
    }
  }

  private void inner(SimpleCommand outer, List<Word> argv) {
    if (argv.isEmpty() || !reading.enter()) {
      return;
    }
    reading.emit(
        new SimpleCommand(
            argv,
            outer.assignments(),
            outer.redirections(),
            outer.fedBy(),
            outer.input(),
            Reading.with(outer.trail(), outer.name()),
            outer.directory(),
            outer.background(),
            outer.start(),
            outer.end()));
    reading.leave();
  }

  private void text(@Nullable String text, SimpleCommand by, Dialect dialect, boolean ownScope) {
    if (text == null || text.isBlank()) {
      return;
    }
    List<String> outer = reading.trail;
    reading.trail = by.trail();
    reading.nested(text, dialect, by, by.name(), ownScope);
    reading.trail = outer;
  }

  private void changeDirectory(SimpleCommand command) {
    Word target = null;
    for (Word word : command.arguments()) {
      if (!word.value().startsWith("-") || word.value().equals("-")) {
        target = word;
      }
    }
    if (target == null) {
      reading.directory = reading.context.home();
    } else if (target.known() && !target.value().equals("-")) {
      String to = target.value();
      boolean absolute = to.startsWith("/") || (to.length() > 1 && to.charAt(1) == ':');
      reading.directory = absolute || reading.directory == null ? to : reading.directory + "/" + to;
      reading.variables.set("PWD", reading.directory);
    }
  }

  private void declare(SimpleCommand command) {
    for (Word word : command.arguments()) {
      int prefix = RawWord.assignment(word.value());
      if (prefix > 0 && prefix <= word.knownPrefix()) {
        Variables.Value value = new Variables.Value(word.value().substring(prefix), word.known());
        reading.variables.put(
            word.value().substring(0, prefix - 1), List.of(value), reading.uncertain > 0);
      }
    }
  }

  private void shell(SimpleCommand command) {
    List<Word> arguments = command.arguments();
    boolean script = false;
    int i = 0;
    for (; i < arguments.size(); i++) {
      String word = arguments.get(i).value();
      boolean bundle =
          word.length() > 1 && !word.startsWith("--") && "-+".indexOf(word.charAt(0)) >= 0;
      if (word.equals("--rcfile") || word.equals("--init-file")) {
        i++;
      } else if (word.equals("--")) {
        i++;
        break;
      } else if (word.length() > 1 && (word.charAt(0) == '-' || word.charAt(0) == '+')) {
        script |= bundle && word.indexOf('c') > 0;
        i += bundle && (word.endsWith("o") || word.endsWith("O")) ? 1 : 0;
        if (word.equals("-s")) {
          i = arguments.size();
        }
      } else {
        break;
      }
    }
    if (script && i < arguments.size()) {
      Reading.Scope outer = reading.scope();
      for (Assignment assignment : command.assignments()) {
        if (assignment.value() != null) {
          reading.variables.set(assignment.name(), assignment.value());
        }
      }
      for (int n = i + 1; n < arguments.size() && n < i + 10; n++) {
        Word word = arguments.get(n);
        reading.variables.put(
            String.valueOf(n - i - 1),
            List.of(new Variables.Value(word.value(), word.known())),
            false);
      }
      text(partly(arguments.get(i)), command, Dialect.POSIX, true);
      reading.restore(outer);
    } else if (i >= arguments.size()) {
      text(command.input(), command, Dialect.POSIX, true);
    }
  }

  private void find(SimpleCommand command) {
    for (List<Word> started : FindCommand.of(command).started()) {
      inner(command, started);
    }
  }

  private List<Word> xargs(SimpleCommand command) {
    List<Word> started = new ArrayList<>(Wrappers.started(command));
    if (started.isEmpty()) {
      return started;
    }
    return substitute(started, Wrappers.placeholder(command), items(command));
  }

  /** The words that a command takes from its standard input. */
  private List<Word> items(SimpleCommand command) {
    List<Word> items = new ArrayList<>();
    SimpleCommand source = command.fedBy().isEmpty() ? null : command.fedBy().getLast();
    if (command.input() != null && reading.spend(command.input().length())) {
      for (String item : command.input().split("\\s+", 64)) {
        if (!item.isBlank()) {
          items.add(Word.literal(item.strip(), command.start(), command.end()));
        }
      }
    } else if (source != null && source.name().equals("find")) {
      items.addAll(FindCommand.of(source).found());
    } else {
      items.add(new Word("$(xargs)", 0, false, false, List.of(), command.start(), command.end()));
    }
    return items;
  }

  private List<Word> parallel(SimpleCommand command) {
    List<Word> started = new ArrayList<>(Wrappers.started(command));
    List<Word> items = new ArrayList<>();
    for (int i = 0; i < started.size(); i++) {
      if (started.get(i).value().equals(":::")) {
        items.addAll(started.subList(i + 1, started.size()));
        started.subList(i, started.size()).clear();
      }
    }
    if (started.isEmpty()) {
      return items;
    }
    return substitute(started, "{}", items.isEmpty() ? items(command) : items);
  }

  /** The words with the items in the placeholder's place, or at the end where there is none. */
  private static List<Word> substitute(
      List<Word> words, @Nullable String placeholder, List<Word> items) {
    List<Word> all = new ArrayList<>();
    boolean replaced = false;
    for (Word word : words) {
      int at = placeholder == null ? -1 : word.value().indexOf(placeholder);
      if (at < 0 || placeholder == null) {
        all.add(word);
        continue;
      }
      replaced = true;
      for (Word item : items) {
        String value =
            word.value().substring(0, at)
                + item.value()
                + word.value().substring(at + placeholder.length());
        int known = item.known() ? value.length() : at + item.knownPrefix();
        all.add(new Word(value, known, false, false, List.of(), word.start(), word.end()));
      }
    }
    if (!replaced) {
      all.addAll(items);
    }
    return all;
  }

  private void program(SimpleCommand command) {
    InlineCode code = InlineCode.of(command);
    if (code == null) {
      return;
    }
    for (String shell : code.shellTexts()) {
      text(shell, command, Dialect.POSIX, true);
    }
    for (List<String> started : code.commands()) {
      inner(
          command,
          started.stream().map(w -> Word.literal(w, command.start(), command.end())).toList());
    }
  }

  private static @Nullable String known(Word word) {
    return word.known() ? word.value() : null;
  }

  /**
   * A nested text: expansions that are not known stand in it as they were written, which reads the
   * same again.
   */
  private static @Nullable String partly(Word word) {
    return word.known() || word.substituted().isEmpty() ? word.value() : null;
  }

  private static @Nullable String partlyJoined(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      String part = partly(word);
      if (part == null) {
        return null;
      }
      text.append(text.isEmpty() ? "" : " ").append(part);
    }
    return text.toString();
  }

  private static @Nullable String joined(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (!word.known()) {
        return null;
      }
      text.append(text.isEmpty() ? "" : " ").append(word.value());
    }
    return text.toString();
  }

  private static @Nullable String argument(SimpleCommand command, int index) {
    return index < command.arguments().size() ? known(command.arguments().get(index)) : null;
  }

  private static @Nullable String after(SimpleCommand command, String... options) {
    List<Word> arguments = command.arguments();
    for (int i = 0; i + 1 < arguments.size(); i++) {
      for (String option : options) {
        if (arguments.get(i).value().equals(option)) {
          return known(arguments.get(i + 1));
        }
      }
    }
    return null;
  }

  private static List<Word> remote(SimpleCommand command) {
    List<Word> arguments = command.arguments();
    int i = 0;
    while (i < arguments.size() && arguments.get(i).value().startsWith("-")) {
      String option = arguments.get(i).value();
      i += option.length() == 2 && "bcDEeFIiJLlmOopQRSWw".indexOf(option.charAt(1)) >= 0 ? 2 : 1;
    }
    return i + 1 < arguments.size() ? arguments.subList(i + 1, arguments.size()) : List.of();
  }

  private static @Nullable String powershell(SimpleCommand command) {
    List<Word> arguments = command.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String option = arguments.get(i).value().toLowerCase(java.util.Locale.ROOT);
      if (option.length() > 1 && option.startsWith("-e") && "-encodedcommand".startsWith(option)) {
        return i + 1 < arguments.size() ? Wrappers.encoded(arguments.get(i + 1).value()) : null;
      }
      if (option.length() > 1 && option.startsWith("-c") && "-command".startsWith(option)) {
        return joined(arguments.subList(i + 1, arguments.size()));
      }
    }
    boolean bare = !arguments.isEmpty() && !arguments.getFirst().value().startsWith("-");
    return bare ? joined(arguments) : arguments.isEmpty() ? command.input() : null;
  }

  private static @Nullable String cmd(SimpleCommand command) {
    List<Word> arguments = command.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String option = arguments.get(i).value();
      if (option.equalsIgnoreCase("/c")
          || option.equalsIgnoreCase("/k")
          || option.equalsIgnoreCase("//c")) {
        return joined(arguments.subList(i + 1, arguments.size()));
      }
    }
    return null;
  }
}
