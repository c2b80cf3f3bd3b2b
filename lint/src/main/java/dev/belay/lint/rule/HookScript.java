package dev.belay.lint.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.EventContract;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.ScriptReading;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that a hook runs: its command line, or a script that this starts.
 *
 * @param command the command
 * @param event what it is run for
 * @param events all events that this file runs the same program for, {@code event} among them
 * @param text the program
 * @param file where the script is; null for a command line
 * @param arguments whether the script is told something on the command line
 * @param reading what is certain about it
 */
record HookScript(
    HookCommand command,
    EventContract event,
    List<EventContract> events,
    String text,
    @Nullable Path file,
    boolean arguments,
    ScriptReading reading) {
  HookScript {
    requireNonNull(command, "command");
    events = List.copyOf(events);
  }

  /** Whether it asks which event it was started for, so that parts of it are meant for others. */
  boolean dispatches(HookConfig config) {
    return arguments || events.size() > 1 || asks(config);
  }

  /** Whether it looks at the event's name. */
  boolean asks(HookConfig config) {
    return config.host().places().event().stream().anyMatch(reading::reads)
        || reading.reads("hook_event_name")
        || reading.reads("hookEventName");
  }

  /** Begins a finding about a stretch of the program. */
  Findings.Draft at(RuleCard rule, Span span, Findings findings) {
    return file == null && span.end() <= text.length()
        ? findings.in(rule, command, span)
        : findings.atValue(rule, command.written().path());
  }

  /** {@code guard.py line 3: } before a message; nothing for a command line. */
  String where(Span span) {
    if (file == null) {
      return "";
    }
    int line = 1;
    for (int i = 0; i < Math.min(span.start(), text.length()); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return file.getFileName() + " line " + line + ": ";
  }
}
