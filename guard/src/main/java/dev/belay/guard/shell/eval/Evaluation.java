package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One evaluation of a text: what it found so far, and what it may still spend. */
final class Evaluation {
  static final int EXPANSION_DEPTH = 100;

  private static final int EXECUTIONS = 4096;
  private static final int WORDS = 16 * 1024;
  private static final int CHARACTERS = 512 * 1024;
  private static final int STEPS = 16 * 1024;
  private static final int NESTING = 128;

  final ShellPlace place;
  final VirtualFiles files;
  final Commands commands;
  final Starts starts;
  final Builtins builtins;
  final Texts texts;
  final Calls calls;

  final List<Execution> executions = new ArrayList<>();
  final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

  private @Nullable Map<Unknown, List<Word>> processes;

  /** How many pipes and backgrounds are around. */
  int asynchronous;

  /** How many branches are around that may not be taken. */
  int uncertain;

  /** How many conditions are around, whose failure is no error. */
  int conditions;

  /** How many commands were sent to the background, and how often something was waited for. */
  int spawned;

  int waits;

  /** How often processes were let go, so that nobody waits for them. */
  int disowned;

  private int words;
  private int characters;
  private int steps;
  private int nesting;
  private boolean stopped;

  Evaluation(ShellPlace place) {
    this.place = place;
    this.files = new VirtualFiles(place.home(), place.files());
    this.commands = new Commands(this);
    this.starts = new Starts(this);
    this.builtins = new Builtins(this);
    this.texts = new Texts(this);
    this.calls = new Calls(this);
  }

  boolean isStopped() {
    return stopped;
  }

  void limit() {
    doubts.add(Doubt.LIMIT);
  }

  private void stop() {
    stopped = true;
    limit();
  }

  /** Counts a command; false when there were too many. */
  boolean step() {
    if (++steps > STEPS) {
      stop();
    }
    return !stopped;
  }

  /** Counts characters that were expanded. */
  void spend(int count) {
    characters += count;
    if (characters > CHARACTERS) {
      stop();
    }
  }

  /** Goes one level deeper; false where it is too deep. */
  boolean enter() {
    if (nesting >= NESTING) {
      limit();
      return false;
    }
    nesting++;
    return true;
  }

  void leave() {
    nesting--;
  }

  boolean add(Execution execution) {
    words += execution.argv().size();
    if (executions.size() >= EXECUTIONS || words > WORDS) {
      stop();
      return false;
    }
    executions.add(execution);
    return true;
  }

  /** The executions since a point, to be named as the makers of something. */
  List<Execution> since(int mark) {
    int end = Math.min(executions.size(), mark + 64);
    return mark >= end ? List.of() : List.copyOf(executions.subList(mark, end));
  }

  /** What a process substitution gives to read. */
  @Nullable List<Word> process(Unknown unknown) {
    return processes == null ? null : processes.get(unknown);
  }

  void process(Unknown unknown, List<Word> outputs) {
    if (processes == null) {
      processes = new IdentityHashMap<>();
    }
    processes.put(unknown, outputs);
  }

  /** The variable that a name leads to. */
  String resolved(ShellState state, String name) {
    String at = name;
    for (int i = 0; i < 4; i++) {
      Variable variable = state.variable(at);
      if (variable == null || !variable.reference() || variable.values().size() != 1) {
        return at;
      }
      Word target = variable.values().getFirst();
      if (!target.isKnown() || target.text().isEmpty()) {
        return at;
      }
      at = target.text();
    }
    return at;
  }

  /** What is known of a variable that the text does not set. */
  @Nullable Word given(String name, ShellState state) {
    String value =
        switch (name) {
          case "HOME" -> place.home();
          case "PWD" -> state.directory();
          case "IFS" -> " \t\n";
          case "SHELL" -> "/bin/bash";
          default -> place.environment().get(name);
        };
    if (value == null && name.equals("OLDPWD")) {
      value = state.previousDirectory;
    }
    return value == null ? null : new Word(value, List.of(), false, true, Alternatives.NO_PLACE);
  }

  /** A variable's value; null where nothing is known of it. */
  @Nullable Word value(ShellState state, String name) {
    Variable variable = state.variable(resolved(state, name));
    if (variable == null) {
      return given(name, state);
    }
    return variable.values().isEmpty()
        ? Alternatives.NOTHING
        : Alternatives.anyOf(variable.values());
  }

  /** Sets a variable, keeping whether it is exported. */
  void set(ShellState state, String name, List<Word> values) {
    String resolved = resolved(state, name);
    if (state.isFixed(resolved)) {
      return;
    }
    Variable before = state.variable(resolved);
    boolean exported =
        state.exportsAll
            || (before != null
                ? before.exported()
                : resolved.equals("PATH") || place.environment().containsKey(resolved));
    state.set(resolved, new Variable(values, null, exported, false));
  }
}
