package dev.belay.lint.compat;

import dev.belay.lint.CommandOutcome;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The hook linter that claude-mods published (hooks-lint v1), to the byte: its findings, its
 * envelope, its streams and exit codes, its mistakes too.
 *
 * <p>Where Python itself ends that program (a path that may not be read, too deep a document, half
 * a character to print), the exit code is 1 as there, and of the traceback only the last line is
 * told. Documents of more than {@value #LARGEST} bytes are refused.
 */
public final class ClaudeModsLinter {
  private static final int CLEAN = 0;
  private static final int CRASH = 1;
  private static final int USAGE = 2;
  private static final int NOT_FOUND = 3;
  private static final int MALFORMED = 4;
  private static final int FINDINGS = 10;

  static final int LARGEST = 8 << 20;

  private static final String PROGRAM = "validate-hooks-json.py";

  private final Path cwd;
  private final Map<String, String> env;
  private final boolean terminal;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder err = new StringBuilder();

  private ClaudeModsLinter(Path cwd, Map<String, String> env, boolean terminal) {
    this.cwd = cwd;
    this.env = env;
    this.terminal = terminal;
  }

  /**
   * Runs it; reads files and does nothing else.
   *
   * @param args its command line
   * @param cwd the directory that relative paths start from
   * @param env the environment; of interest are FORCE_COLOR, NO_COLOR, TERM, TERM_ASCII and
   *     FLEET_ASCII
   * @param stderrIsTerminal whether standard error goes to a terminal, which gets colours
   */
  public static CommandOutcome run(
      List<String> args, Path cwd, Map<String, String> env, boolean stderrIsTerminal) {
    ClaudeModsLinter linter = new ClaudeModsLinter(cwd, env, stderrIsTerminal);
    int exit = linter.run(ArgparseReading.read(args));
    return new CommandOutcome(exit, linter.out.toString(), linter.err.toString());
  }

  // No switch over types on the usual way: the first one of a process costs it milliseconds.
  private int run(ClaudeModsArguments arguments) {
    if (arguments instanceof ClaudeModsArguments.Run asked) {
      return run(asked);
    }
    return arguments instanceof ClaudeModsArguments.Misuse misuse
        ? misuse(misuse.message())
        : help();
  }

  private int help() {
    out.append(HooksLintCatalog.help());
    return CLEAN;
  }

  private int misuse(String message) {
    err.append("usage: ").append(PROGRAM).append(" [-h] [--json] [--strict] [path]\n");
    err.append(PROGRAM).append(": error: ").append(message).append('\n');
    return USAGE;
  }

  private int run(ClaudeModsArguments.Run asked) {
    String path = asked.path().isEmpty() ? UsualHookFile.from(cwd) : asked.path();
    if (path.isEmpty()) {
      return failure(
          asked,
          NOT_FOUND,
          "no path given and no repo hooks/hooks.json found (pass a path explicitly)");
    }
    try {
      Path file = cwd.resolve(path);
      if (!Files.isRegularFile(file)) {
        return failure(asked, NOT_FOUND, "file not found: " + path);
      }
      if (Files.size(file) > LARGEST) {
        return failure(
            asked, MALFORMED, "malformed JSON in " + path + ": more than " + LARGEST + " bytes");
      }
      return check(asked, path, Files.readAllBytes(file));
    } catch (InvalidPathException e) {
      return failure(asked, NOT_FOUND, "file not found: " + path);
    } catch (AccessDeniedException e) {
      return crash("PermissionError: [Errno 13] Permission denied: " + PythonText.repr(path));
    } catch (IOException e) {
      return crash("OSError: " + PythonText.repr(path));
    }
  }

  private int check(ClaudeModsArguments.Run asked, String path, byte[] bytes) {
    try {
      PythonValue document = PythonJson.parse(PythonUtf8.decode(bytes));
      return report(asked, path, ClaudeModsRules.check(document, HooksLintCatalog.events()));
    } catch (PythonFailure failure) {
      return failure.caught()
          ? failure(asked, MALFORMED, "malformed JSON in " + path + ": " + failure.text())
          : crash(failure.text());
    }
  }

  private int report(ClaudeModsArguments.Run asked, String path, List<ClaudeModsFinding> findings)
      throws PythonFailure {
    TerminalPaint paint = TerminalPaint.of(env, terminal);
    print(err, paint.heading(path));
    int errors = 0;
    for (ClaudeModsFinding finding : findings) {
      errors += finding.isError() ? 1 : 0;
    }
    int warnings = findings.size() - errors;
    if (asked.json()) {
      print(out, ClaudeModsEnvelope.of(findings, path, errors, warnings));
    } else {
      for (ClaudeModsFinding finding : findings) {
        print(out, finding.severity() + "\t" + finding.place() + "\t" + finding.message());
      }
    }
    for (ClaudeModsFinding finding : findings) {
      print(err, paint.finding(finding));
    }
    if (findings.isEmpty()) {
      print(err, paint.clean());
    }
    print(err, paint.summary(errors, warnings));
    return errors > 0 || (asked.strict() && warnings > 0) ? FINDINGS : CLEAN;
  }

  private int failure(ClaudeModsArguments.Run asked, int exit, String message) {
    if (asked.json()) {
      out.append(ClaudeModsEnvelope.error(exit == NOT_FOUND ? "NOT_FOUND" : "VALIDATION", message));
      out.append('\n');
    }
    err.append("ERROR: ").append(message).append('\n');
    return exit;
  }

  private int crash(String lastLine) {
    err.append(lastLine).append('\n');
    return CRASH;
  }

  private static void print(StringBuilder stream, String line) throws PythonFailure {
    stream.append(PythonUtf8.encodable(line)).append('\n');
  }
}
