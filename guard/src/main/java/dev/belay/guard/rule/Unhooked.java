package dev.belay.guard.rule;

import dev.belay.contract.HookConfigPaths;
import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An agent that is started or set so that its hooks do not run, by the switches that the hosts'
 * contracts name.
 *
 * @param way how
 */
public record Unhooked(Way way) implements ExecutionCondition {
  /** How an agent loses its hooks. */
  public enum Way {
    /** A setting that has no other use. */
    SETTING,
    /** An option or a variable of one start. */
    SWITCH
  }

  /** By an agent's program: its switches as the contracts have them. */
  private static final Map<String, List<String>> SWITCHES = switches();

  @Override
  public boolean holds(Invocation invocation, int after, Evidence evidence) {
    List<String> switches = SWITCHES.get(invocation.program());
    if (switches == null) {
      return false;
    }
    List<Word> arguments = invocation.execution().arguments();
    if (way == Way.SWITCH && onlyShows(switches, arguments)) {
      return false;
    }
    return way == Way.SETTING
        ? isSet(switches, arguments)
        : isThrown(switches, invocation.execution().assignments()) || isGiven(switches, arguments);
  }

  /** Help behind a switch; behind another option it may be that option's value. */
  private static boolean onlyShows(List<String> switches, List<Word> arguments) {
    int last = arguments.size() - 1;
    boolean help =
        last >= 0 && (arguments.get(last).is("--help") || arguments.get(last).is("--version"));
    return help && (last == 0 || switches.contains(arguments.get(last - 1).text()));
  }

  /** A folder of settings that is where it is anyway: {@code CODEX_HOME=/home/dev/.codex}. */
  private static boolean isUsual(Assignment assignment) {
    String folder =
        switch (assignment.name()) {
          case "CODEX_HOME" -> "/.codex";
          case "CLAUDE_CONFIG_DIR" -> "/.claude";
          default -> "";
        };
    String value = assignment.value().text();
    String path = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    if (folder.isEmpty() || !path.endsWith(folder)) {
      return false;
    }
    String home = path.substring(0, path.length() - folder.length());
    boolean homes = home.startsWith("/home/") || home.startsWith("/Users/");
    return home.equals("/root") || homes && home.indexOf('/', home.indexOf('/', 1) + 1) < 0;
  }

  private static boolean isThrown(List<String> switches, List<Assignment> assignments) {
    for (Assignment assignment : assignments) {
      String name = "$" + assignment.name();
      if (assignment.name().startsWith("BELAY_")
          || assignment.name().equals("HOME")
          || switches.contains(name) && !isUsual(assignment)
          || switches.contains(name + "=" + assignment.value().text())) {
        return true;
      }
    }
    return false;
  }

  /** An option alone, or with its value in the same word or the next. */
  private static boolean isGiven(List<String> switches, List<Word> arguments) {
    for (String option : switches) {
      if (!option.startsWith("--")) {
        continue;
      }
      int equals = option.indexOf('=');
      for (int i = 0; i < arguments.size(); i++) {
        if (arguments.get(i).is(option)
            || (equals > 0
                && arguments.get(i).is(option.substring(0, equals))
                && i + 1 < arguments.size()
                && arguments.get(i + 1).is(option.substring(equals + 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSet(List<String> switches, List<Word> arguments) {
    for (String setting : switches) {
      boolean plain = !setting.startsWith("--") && !setting.startsWith("$");
      if (plain && isSet(setting, arguments)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a setting stands there as {@code key=value}, as {@code key value}, or inside JSON.
   * Words with blanks are prompts, unless they are JSON.
   */
  private static boolean isSet(String setting, List<Word> arguments) {
    int equals = setting.indexOf('=');
    if (equals < 0) {
      return false;
    }
    String key = setting.substring(0, equals);
    String value = setting.substring(equals + 1);
    String last = key.substring(key.lastIndexOf('.') + 1) + ":" + value;
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).text();
      String plain = bare(word);
      boolean json = plain.startsWith("{");
      if (json ? plain.contains(last) : plain.equals(setting) && word.indexOf(' ') < 0) {
        return true;
      }
      if (word.equals(key) && i + 1 < arguments.size() && arguments.get(i + 1).is(value)) {
        return true;
      }
    }
    return false;
  }

  /** Without blanks and quotes. */
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > ' ' && c != '"' && c != '\'') {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static Map<String, List<String>> switches() {
    Map<String, List<String>> switches = new HashMap<>();
    for (String one : HookConfigPaths.SWITCHES) {
      int blank = one.indexOf(' ');
      switches
          .computeIfAbsent(one.substring(0, blank), program -> new ArrayList<>())
          .add(one.substring(blank + 1));
    }
    return Map.copyOf(switches);
  }
}
