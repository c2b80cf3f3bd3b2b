package dev.belay.lint.report;

import dev.belay.lint.Finding;
import dev.belay.lint.Severity;
import dev.belay.setup.text.TextPlace;

/**
 * What was found, as the workflow commands that make annotations of a pull request on GitHub. The
 * characters that would end a command or a property are escaped as GitHub's own toolkit does it.
 */
public final class GithubCommands {
  private GithubCommands() {}

  /** A line for each finding. */
  public static String of(LintResult result) {
    StringBuilder commands = new StringBuilder();
    for (LintedFile file : result.files()) {
      SourceLines lines = new SourceLines(file.report().text());
      for (Finding finding : file.report().findings()) {
        command(file, lines, finding, commands);
      }
    }
    for (LintProblem problem : result.problems()) {
      commands.append("::error file=").append(property(problem.name()));
      commands.append(",title=belay lint::");
      commands.append(message(problem.what(), problem.whatToDo())).append('\n');
    }
    return commands.toString();
  }

  private static void command(
      LintedFile file, SourceLines lines, Finding finding, StringBuilder commands) {
    TextPlace start = lines.place(finding.span().start());
    TextPlace end = lines.place(finding.span().end());
    commands.append("::").append(level(finding.severity()));
    commands.append(" file=").append(property(file.name()));
    commands.append(",line=").append(start.line());
    if (end.line() == start.line()) {
      // Columns are taken only where one line is meant; the last one is within.
      commands.append(",col=").append(start.column());
      commands.append(",endColumn=").append(Math.max(start.column(), end.column() - 1));
    } else {
      commands.append(",endLine=").append(end.line());
    }
    commands.append(",title=").append(property(finding.rule() + " " + finding.name()));
    commands.append("::").append(message(finding.message(), finding.advice())).append('\n');
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String message(String what, String advice) {
    return data(advice.isEmpty() ? what : what + ": " + advice);
  }

  private static String data(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '%' -> escaped.append("%25");
        case '\r' -> escaped.append("%0D");
        case '\n' -> escaped.append("%0A");
        default -> escaped.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
