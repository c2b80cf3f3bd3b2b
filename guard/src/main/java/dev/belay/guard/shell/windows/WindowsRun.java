package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found so far, and what the variables hold. */
final class WindowsRun {
  static final int DEPTH = 32;
  static final int EXECUTIONS = 512;

  private final List<Execution> executions = new ArrayList<>();
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
  private final Map<String, List<Word>> variables = new HashMap<>();
  private final ShellPlace place;
  private @Nullable String directory;
  private int work;

  WindowsRun(ShellPlace place) {
    this.place = place;
    this.directory = place.directory();
  }

  ShellRun result() {
    return new ShellRun(executions, doubts, List.of());
  }

  void doubt(Doubt doubt) {
    doubts.add(doubt);
  }

  /** Whether there is time left; the characters of nested texts are counted. */
  boolean spend(int characters) {
    work += characters;
    if (work > 1024 * 1024) {
      doubts.add(Doubt.LIMIT);
    }
    return work <= 1024 * 1024;
  }

  void set(String name, List<Word> value) {
    variables.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** What a variable holds; null where nobody knows. */
  @Nullable List<Word> get(String name, Span span) {
    String key = name.toLowerCase(Locale.ROOT);
    List<Word> value = variables.get(key);
    if (value != null) {
      return value;
    }
    String known =
        switch (key) {
          case "home", "env:userprofile", "env:home", "userprofile" -> place.home();
          case "pwd", "env:pwd", "cd" -> directory;
          case "null" -> "";
          default -> place.environment().get(key.startsWith("env:") ? name.substring(4) : name);
        };
    return known == null ? null : List.of(new Word(known, List.of(), false, true, span));
  }

  void directory(@Nullable String to) {
    boolean absolute =
        to != null && (to.startsWith("/") || to.startsWith("\\") || to.indexOf(':') == 1);
    directory = to == null ? null : absolute ? to : directory == null ? null : directory + "/" + to;
  }

  @Nullable Execution add(
      List<Word> argv,
      List<Assignment> assignments,
      List<Redirection> redirections,
      Input input,
      @Nullable Code code,
      List<String> trail,
      @Nullable String stands,
      Span span) {
    if (executions.size() >= EXECUTIONS) {
      doubts.add(Doubt.LIMIT);
      return null;
    }
    if (!argv.isEmpty() && argv.getFirst().text().indexOf(Word.GAP) >= 0) {
      doubts.add(Doubt.UNKNOWN_PROGRAM);
    }
    Execution execution =
        new Execution(argv, assignments, redirections, input, code, trail, directory, stands, span);
    executions.add(execution);
    return execution;
  }

  /** Forgets what was found since then. */
  void forget(int size) {
    executions.subList(size, executions.size()).clear();
  }

  int size() {
    return executions.size();
  }

  List<Execution> since(int index) {
    return List.copyOf(executions.subList(index, executions.size()));
  }
}
