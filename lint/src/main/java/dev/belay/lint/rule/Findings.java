package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Severity;
import dev.belay.lint.Surroundings;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.HookCommands;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.StringPlace;
import dev.belay.lint.config.ConfigText;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what the rules find in one file. Not safe for threads. */
public final class Findings {
  private final HookConfig config;
  private final Surroundings surroundings;
  private final List<Finding> found = new ArrayList<>();
  private @Nullable List<HookScript> scripts;
  private @Nullable List<HookCommand> commands;

  /**
   * @param config the file
   * @param surroundings what is known of its machine and project
   */
  public Findings(HookConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  /** What is known of the machine and the project around the file. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** The programs that the file's hooks run, read once for all rules. */
  List<HookScript> scripts() {
    List<HookScript> read = scripts;
    if (read == null) {
      read = HookScripts.of(config, commands(), surroundings);
      scripts = read;
    }
    return read;
  }

  /** All that was found. */
  public List<Finding> found() {
    return List.copyOf(found);
  }

  /** Begins a finding about the key of a member, or an element. */
  public Draft atKey(RuleCard rule, List<Object> path) {
    return new Draft(rule, path, config.text().key(path));
  }

  /** Begins a finding about a value. */
  public Draft atValue(RuleCard rule, List<Object> path) {
    return new Draft(rule, path, config.text().value(path));
  }

  /** The commands of the file's hooks, read once for all rules. */
  public List<HookCommand> commands() {
    List<HookCommand> read = commands;
    if (read == null) {
      read = HookCommands.of(config);
      commands = read;
    }
    return read;
  }

  /** Begins a finding about a stretch of a command line. */
  public Draft in(RuleCard rule, HookCommand command, Span part) {
    List<Object> path = command.written().path();
    TextSpan value = config.text().value(path);
    boolean whole = command.reader() == Reader.PROGRAM;
    TextSpan span =
        whole
            ? value
            : StringPlace.of(config.text().text(), value, command.text(), part.start(), part.end());
    return new Draft(rule, path, span);
  }

  /** Begins a finding about a stretch of the text. */
  public Draft at(RuleCard rule, List<Object> path, TextSpan span) {
    return new Draft(rule, path, span);
  }

  /** A finding in the making. */
  public final class Draft {
    private final RuleCard rule;
    private final List<Object> path;
    private final TextSpan span;
    private final List<Fix> fixes = new ArrayList<>();
    private Severity severity;

    private Draft(RuleCard rule, List<Object> path, TextSpan span) {
      this.rule = rule;
      this.path = path;
      this.span = span;
      this.severity = rule.severity();
    }

    /** Another severity than the rule's usual one. */
    public Draft as(Severity other) {
      severity = other;
      return this;
    }

    /** Offers a change that cannot alter what the author meant; none where it cannot be done. */
    public Draft fix(String title, Supplier<String> newText) {
      return fix(title, true, newText);
    }

    /** Offers a change that the author has to look at; none where it cannot be done. */
    public Draft unsafeFix(String title, Supplier<String> newText) {
      return fix(title, false, newText);
    }

    /** Offers another command line. */
    public Draft command(HookCommand command, String title, boolean safe, String line) {
      List<Object> path = command.written().path();
      TextEdit edit =
          StringPlace.edit(config.text().text(), config.text().value(path), command.text(), line);
      if (edit == null) {
        return fix(title, safe, () -> config.text().withValue(path, new JsonPrimitive(line)));
      }
      fixes.add(new Fix(title, safe, edit));
      return this;
    }

    private Draft fix(String title, boolean safe, Supplier<String> newText) {
      ConfigText text = config.text();
      try {
        String after = newText.get();
        if (!after.equals(text.text())) {
          fixes.add(new Fix(title, safe, TextEdit.between(text.text(), after)));
        }
      } catch (UnsupportedOperationException e) {
        // The advice remains.
      }
      return this;
    }

    /**
     * Ends the finding.
     *
     * @param message what is wrong, in one sentence without a full stop
     * @param advice what to do; empty where the message says it
     */
    public void say(String message, String advice) {
      found.add(
          new Finding(
              rule.id(),
              rule.name(),
              severity,
              config.host().id(),
              pointer(path),
              span,
              message,
              advice,
              fixes));
    }
  }

  /** A path as RFC 6901 writes it. */
  public static String pointer(List<Object> path) {
    StringBuilder pointer = new StringBuilder();
    for (Object step : path) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
