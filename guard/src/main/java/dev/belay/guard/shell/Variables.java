package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the shell's variables: a few from the surroundings, and constants assigned in
 * the text itself.
 */
final class Variables {
  private static final int MOST = 256;
  private static final int MOST_VALUES = 32;

  /**
   * One possible value.
   *
   * @param known whether the text is the value, not the source of an expansion that nobody knows
   */
  record Value(String text, boolean known) {}

  private final Map<String, List<Value>> values;

  private Variables(Map<String, List<Value>> values) {
    this.values = values;
  }

  static Variables of(ShellContext context) {
    Variables variables = new Variables(new HashMap<>());
    variables.set("HOME", context.home());
    variables.set("env:USERPROFILE", context.home());
    variables.set("TMPDIR", context.temp());
    variables.set("env:TEMP", context.temp());
    variables.set("env:TMP", context.temp());
    variables.set("IFS", " ");
    if (context.directory() != null) {
      variables.set("PWD", context.directory());
    }
    return variables;
  }

  Variables copy() {
    return new Variables(new HashMap<>(values));
  }

  /** The values that a variable may have; null when nothing is known of it. */
  @Nullable List<Value> get(String name) {
    return switch (name) {
      case "$",
          "?",
          "#",
          "!",
          "RANDOM",
          "UID",
          "EUID",
          "PPID",
          "BASHPID",
          "SECONDS",
          "LINENO",
          "EPOCHSECONDS" ->
          List.of(new Value("1", true));
      default -> values.get(name);
    };
  }

  void set(String name, String value) {
    put(name, List.of(new Value(value, true)), false);
  }

  /**
   * @param maybe whether the assignment may not happen, so that the former values stay possible
   */
  void put(String name, List<Value> newValues, boolean maybe) {
    List<Value> former = values.get(name);
    if (former == null && values.size() >= MOST) {
      return;
    }
    List<Value> all = new ArrayList<>(maybe && former != null ? former : List.of());
    for (Value value : newValues) {
      if (all.size() < MOST_VALUES && !all.contains(value)) {
        all.add(value);
      }
    }
    values.put(name, List.copyOf(all));
  }

  void forget(String name) {
    values.remove(name);
  }
}
