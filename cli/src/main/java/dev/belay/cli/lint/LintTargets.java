package dev.belay.cli.lint;

import dev.belay.cli.terminal.ExitCode;
import dev.belay.lint.find.ConfigDiscovery;
import dev.belay.lint.report.LintProblem;
import dev.belay.setup.Machine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a command line means. */
final class LintTargets {
  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  private final Machine machine;
  private final Map<Path, Target> targets = new LinkedHashMap<>();
  private final List<LintProblem> problems = new ArrayList<>();
  private boolean complete = true;

  /**
   * A file to be checked.
   *
   * @param file where it is, absolute
   * @param name as the user knows it
   * @param named whether the user named it, so that it is told if it cannot be checked
   * @param standardInput whether its text comes from standard input
   */
  record Target(Path file, String name, boolean named, boolean standardInput) {}

  /** All that counts here, or what the paths mean. */
  LintTargets(Machine machine, LintOptions options) {
    this.machine = machine;
    if (options.paths().isEmpty()) {
      found(new ConfigDiscovery(machine).ofMachine());
    }
    for (String path : options.paths()) {
      if (path.equals(STANDARD_INPUT)) {
        standardInput(options.stdinName());
      } else {
        add(path);
      }
    }
  }

  List<Target> targets() {
    return List.copyOf(targets.values());
  }

  List<LintProblem> problems() {
    return List.copyOf(problems);
  }

  /** Whether every folder was looked through. */
  boolean isComplete() {
    return complete;
  }

  /** A path from the current directory, where it is below; with slashes on every system. */
  static String name(Machine machine, Path file) {
    Path shown = file.startsWith(machine.project()) ? machine.project().relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private void standardInput(String name) {
    try {
      Path file = machine.project().resolve(name.isEmpty() ? "stdin.json" : name).normalize();
      String shown = name.isEmpty() ? "standard input" : name;
      targets.putIfAbsent(file, new Target(file, shown, true, true));
    } catch (InvalidPathException e) {
      problems.add(notThere(name));
    }
  }

  private void add(String name) {
    Path path;
    try {
      path = machine.project().resolve(name).normalize();
    } catch (InvalidPathException e) {
      problems.add(notThere(name));
      return;
    }
    if (name.isEmpty() || !Files.exists(path)) {
      problems.add(notThere(name));
    } else if (Files.isDirectory(path)) {
      found(new ConfigDiscovery(machine).below(path));
    } else {
      targets.put(path, new Target(path, name(machine, path), true, false));
    }
  }

  private static LintProblem notThere(String name) {
    return new LintProblem(
        name.isEmpty() ? "(an empty name)" : name,
        ExitCode.NOT_FOUND,
        "no such file",
        "check the path, or give - for standard input");
  }

  private void found(ConfigDiscovery.Found found) {
    complete &= found.complete();
    for (Path file : found.files()) {
      targets.putIfAbsent(file, new Target(file, name(machine, file), false, false));
    }
  }
}
