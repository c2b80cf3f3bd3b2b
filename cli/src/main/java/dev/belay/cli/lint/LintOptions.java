package dev.belay.cli.lint;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.NearestName;
import dev.belay.contract.host.HostCatalog;
import dev.belay.lint.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@code belay lint}, read without the option parser, whose classes would cost
 * more than checking a file.
 *
 * @param paths what to check; empty for all that counts here
 * @param host the host whose the files are; null to find out
 * @param hostVersion the version to judge for; empty for the newest
 * @param stdinName the file that standard input stands for
 * @param format how findings are told
 * @param strict whether warnings count as errors
 * @param fix whether to mend
 * @param unsafe whether fixes that the author should look at are made, too
 * @param dryRun whether fixes are shown and not written
 * @param baseline the file of findings that are known; null for none
 * @param writeBaseline whether that file is to be written
 * @param disk whether files beside a configuration are looked at
 * @param suppression whether comments in files may suppress findings
 * @param only the ids of the only rules; empty for all
 * @param disabled the ids of rules that are off
 * @param least the mildest severity that is told
 * @param directory where the engine lives, which keeps copies of mended files; null for the usual
 */
record LintOptions(
    List<String> paths,
    @Nullable String host,
    String hostVersion,
    String stdinName,
    LintFormat format,
    boolean strict,
    boolean fix,
    boolean unsafe,
    boolean dryRun,
    @Nullable String baseline,
    boolean writeBaseline,
    boolean disk,
    boolean suppression,
    Set<String> only,
    Set<String> disabled,
    Severity least,
    @Nullable Path directory) {
  private static final String HELP = "see belay lint --help";

  /** All options, for suggestions. */
  static final List<String> NAMES =
      List.of(
          "--host",
          "--host-version",
          "--stdin-name",
          "--json",
          "--format",
          "--strict",
          "--fix",
          "--unsafe",
          "--dry-run",
          "--diff",
          "--baseline",
          "--write-baseline",
          "--compat",
          "--no-engine",
          "--no-disk",
          "--no-suppression",
          "--only",
          "--disable",
          "--min-severity",
          "--dir",
          "--no-color",
          "--help",
          "--version");

  /**
   * Reads a command line.
   *
   * @throws CommandFailure if it is wrong
   */
  static LintOptions of(List<String> arguments) {
    Reading reading = new Reading(arguments);
    while (reading.more()) {
      reading.next();
    }
    return reading.options();
  }

  private static CommandFailure misuse(String what, String advice) {
    return new CommandFailure(
        ExitCode.USAGE, what, "", advice.isEmpty() ? HELP : advice + "; " + HELP);
  }

  private static final class Reading {
    private final List<String> arguments;
    private int at;
    private final List<String> paths = new ArrayList<>();
    private @Nullable String host;
    private String hostVersion = "";
    private String stdinName = "";
    private LintFormat format = LintFormat.TEXT;
    private boolean strict;
    private boolean fix;
    private boolean unsafe;
    private boolean dryRun;
    private @Nullable String baseline;
    private boolean writeBaseline;
    private boolean disk = true;
    private boolean suppression = true;
    private final Set<String> only = new LinkedHashSet<>();
    private final Set<String> disabled = new LinkedHashSet<>();
    private Severity least = Severity.INFO;
    private @Nullable Path directory;

    Reading(List<String> arguments) {
      this.arguments = arguments;
    }

    boolean more() {
      return at < arguments.size();
    }

    void next() {
      String argument = arguments.get(at++);
      if (argument.equals("--")) {
        paths.addAll(arguments.subList(at, arguments.size()));
        at = arguments.size();
      } else if (!argument.startsWith("-") || argument.equals("-")) {
        paths.add(argument);
      } else {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        String given = equals < 0 ? null : argument.substring(equals + 1);
        if (!flag(name, given)) {
          valued(name, given);
        }
      }
    }

    private boolean flag(String name, @Nullable String given) {
      switch (name) {
        case "--json" -> format = LintFormat.JSON;
        case "--strict" -> strict = true;
        case "--fix" -> fix = true;
        case "--unsafe" -> unsafe = true;
        case "--dry-run", "--diff" -> dryRun = true;
        case "--write-baseline" -> writeBaseline = true;
        case "--no-disk" -> disk = false;
        case "--no-suppression" -> suppression = false;
        case "--no-color", "--no-engine" -> {
          // Read before: by LintCommand, and by the launcher.
        }
        default -> {
          return false;
        }
      }
      if (given != null) {
        throw misuse(name + " takes no value", "");
      }
      return true;
    }

    private void valued(String name, @Nullable String given) {
      if (!NAMES.contains(name)) {
        String nearest = NearestName.of(name, NAMES);
        throw misuse(
            "unknown option: " + name, nearest == null ? "" : "did you mean " + nearest + "?");
      }
      String value = given == null ? more() ? arguments.get(at++) : null : given;
      if (value == null) {
        throw misuse(name + " needs a value", "");
      }
      switch (name) {
        case "--host" -> host = host(value);
        case "--host-version" -> hostVersion = value;
        case "--stdin-name" -> stdinName = value;
        case "--format" -> format = format(value);
        case "--baseline" -> baseline = value;
        case "--only" -> only.addAll(RuleNames.ids(value));
        case "--disable" -> disabled.addAll(RuleNames.ids(value));
        case "--dir" -> directory = directory(value);
        case "--min-severity" -> least = severity(value);
        default -> throw misuse(name + " is not to be combined with other options", "");
      }
    }

    LintOptions options() {
      if ((unsafe || dryRun) && !fix) {
        throw misuse((unsafe ? "--unsafe" : "--dry-run") + " goes with --fix", "");
      }
      if (writeBaseline && baseline == null) {
        throw misuse("--write-baseline needs the file's name", "add --baseline FILE");
      }
      if (writeBaseline && fix) {
        throw misuse("--write-baseline and --fix do not go together", "mend first, then write it");
      }
      if (fix && !dryRun && paths.contains(LintTargets.STANDARD_INPUT)) {
        throw misuse("standard input cannot be mended", "add --dry-run to see what would change");
      }
      return new LintOptions(
          List.copyOf(paths),
          host,
          hostVersion,
          stdinName,
          format,
          strict,
          fix,
          unsafe,
          dryRun,
          baseline,
          writeBaseline,
          disk,
          suppression,
          Set.copyOf(only),
          Set.copyOf(disabled),
          least,
          directory);
    }

    private static String host(String value) {
      if (!HostCatalog.ids().contains(value)) {
        String nearest = NearestName.of(value, HostCatalog.ids());
        throw misuse(
            "no such host: " + value,
            nearest == null
                ? "belay contract list names the hosts"
                : "did you mean " + nearest + "?");
      }
      return value;
    }

    private static Path directory(String value) {
      try {
        return Path.of(value);
      } catch (InvalidPathException e) {
        throw misuse("no folder can be called " + value, "");
      }
    }

    private static LintFormat format(String value) {
      for (LintFormat format : LintFormat.values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
          return format;
        }
      }
      throw misuse("no such format: " + value, "there are text, json, sarif, github");
    }

    private static Severity severity(String value) {
      for (Severity severity : Severity.values()) {
        if (severity.word().equals(value)) {
          return severity;
        }
      }
      throw misuse("no such severity: " + value, "there are error, warning, info");
    }
  }
}
