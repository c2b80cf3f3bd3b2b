package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.contract.HookConfigPaths;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.Assignment;
import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stops commands that take Belay away, and agents that are started without their hooks. */
public final class HooksOff implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "hooks-off",
          "Switching hooks or Belay off by a command",
          "An agent that runs without hooks is checked by nobody, whoever started it.",
          Severity.CRITICAL,
          Decision.DENY);

  /** By an agent's program: its switches as the contracts have them. */
  private static final Map<String, List<String>> SWITCHES = switches();

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (SimpleCommand command : subject.commands()) {
      Decision weight = weight(command);
      if (weight != null) {
        matches.add(
            weight,
            command.line(),
            null,
            weight == Decision.DENY
                ? "This takes the hooks away that guard this session or another one. Tell the user why you wanted to and let them"
                    + " do it."
                : "This stops what guards agents, or starts one without it. Ask the user first.");
      }
    }
    return matches.finding();
  }

  /** Deny for what has no other use, ask for what may have one; null for all else. */
  private static @Nullable Decision weight(SimpleCommand command) {
    return switch (command.name()) {
      case "belay" -> ofBelay(command.arguments());
      case "pkill", "killall", "skill" -> names(command.arguments()) ? Decision.ASK : null;
      case "kill" -> findsBelay(command) ? Decision.ASK : null;
      case "env", "sudo" -> ofEnvironment(command);
      default -> ofAgent(command.name(), command.arguments(), command.assignments());
    };
  }

  private static @Nullable Decision ofBelay(List<Word> arguments) {
    List<String> words = arguments.stream().map(Word::value).toList();
    if (words.contains("--help") || words.contains("-h") || words.contains("--dry-run")) {
      return null;
    }
    String first = words.isEmpty() ? "" : words.getFirst();
    String second = words.size() > 1 ? words.get(1) : "";
    boolean opens = words.contains("--fail=open") || follows(words, "--fail", "open");
    return switch (first) {
      case "uninstall" -> Decision.DENY;
      case "engine" -> second.equals("stop") ? Decision.ASK : null;
      case "install" -> opens ? Decision.ASK : null;
      default -> null;
    };
  }

  private static boolean names(List<Word> arguments) {
    for (Word word : arguments) {
      if (word.value().toLowerCase(Locale.ROOT).contains("belay")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a search for Belay's process feeds it. */
  private static boolean findsBelay(SimpleCommand kill) {
    List<SimpleCommand> sources = new ArrayList<>(kill.fedBy());
    kill.arguments().forEach(word -> sources.addAll(word.substituted()));
    for (SimpleCommand source : sources) {
      if (names(source.arguments())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Decision ofEnvironment(SimpleCommand command) {
    List<Word> words = command.arguments();
    List<Assignment> assignments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).value();
      int equals = word.indexOf('=');
      if (equals > 0 && !word.startsWith("-")) {
        assignments.add(new Assignment(word.substring(0, equals), word.substring(equals + 1)));
      } else if (SWITCHES.containsKey(SimpleCommand.programName(word))) {
        // Its own words are judged where it stands as a command.
        return assignments.isEmpty()
            ? null
            : ofAgent(SimpleCommand.programName(word), List.of(), assignments);
      }
    }
    return null;
  }

  private static @Nullable Decision ofAgent(
      String program, List<Word> arguments, List<Assignment> assignments) {
    List<String> switches = SWITCHES.get(program);
    if (switches == null) {
      return null;
    }
    Decision weight = null;
    for (Assignment assignment : assignments) {
      boolean ours = assignment.name().startsWith("BELAY_") || assignment.name().equals("HOME");
      if (ours || isThrown(switches, assignment)) {
        weight = Decision.ASK;
      }
    }
    List<String> words = arguments.stream().map(Word::value).toList();
    for (String one : switches) {
      if (one.startsWith("--")) {
        weight = isGiven(words, one) ? Decision.ASK : weight;
      } else if (!one.startsWith("$") && isSet(words, one)) {
        return Decision.DENY;
      }
    }
    return weight;
  }

  private static boolean isThrown(List<String> switches, Assignment assignment) {
    String name = "$" + assignment.name();
    return switches.contains(name) || switches.contains(name + "=" + assignment.value());
  }

  /** An option alone, or with its value in the same word or the next. */
  private static boolean isGiven(List<String> words, String option) {
    int equals = option.indexOf('=');
    return words.contains(option)
        || (equals > 0
            && follows(words, option.substring(0, equals), option.substring(equals + 1)));
  }

  /**
   * Whether a setting stands there as {@code key=value}, as {@code key value}, or inside JSON.
   * Words with blanks are prompts, unless they are JSON.
   */
  private static boolean isSet(List<String> words, String setting) {
    int equals = setting.indexOf('=');
    if (equals < 0) {
      return false;
    }
    String key = setting.substring(0, equals);
    String value = setting.substring(equals + 1);
    String last = key.substring(key.lastIndexOf('.') + 1) + ":" + value;
    for (String word : words) {
      String plain = bare(word);
      boolean json = plain.startsWith("{");
      if (json ? plain.contains(last) : plain.equals(setting) && word.indexOf(' ') < 0) {
        return true;
      }
    }
    return follows(words, key, value);
  }

  private static boolean follows(List<String> words, String first, String second) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).equals(first) && words.get(i).equals(second)) {
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
    return switches;
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        "belay uninstall",
        "sudo /opt/belay/belay uninstall claude-code",
        "belay engine stop",
        "belay install codex --fail open",
        "pkill -f belay",
        "kill -9 $(pgrep -f belay)",
        "pgrep -f dev.belay | xargs kill",
        "claude config set disableAllHooks true",
        "claude -p --settings '{\"disableAllHooks\": true}' 'do it'",
        "claude --bare -p 'do it'",
        "codex exec -c features.hooks=false 'do it'",
        "codex --disable hooks",
        "PLUGINS=off amp -x 'do it'",
        "opencode run --pure 'do it'",
        "CLAUDE_CONFIG_DIR=/tmp/empty claude -p 'do it'",
        "env HOME=/tmp/empty codex exec 'do it'",
        "BELAY_POLICY=/dev/null claude");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "grep -rn disableAllHooks .",
        "cat docs/uninstall.md",
        "git commit -m \"belay uninstall\"",
        "echo belay engine stop",
        "belay uninstall --dry-run",
        "belay engine status",
        "belay install codex",
        "claude -p 'what does disableAllHooks=true do'",
        "claude --version",
        "codex exec 'do it'",
        "git clone --bare x.git",
        "pkill node",
        "kill 4711",
        "HOME=/tmp/empty npm test",
        "man belay");
  }
}
