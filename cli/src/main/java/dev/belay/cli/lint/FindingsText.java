package dev.belay.cli.lint;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Severity;
import dev.belay.lint.report.LintResult;
import dev.belay.lint.report.LintedFile;
import dev.belay.lint.report.SourceLines;
import dev.belay.setup.text.TextPlace;
import java.util.ArrayList;
import java.util.List;

/** Findings for people: each with the line that it is about, marked, and what to do. */
final class FindingsText {
  private final Terminal terminal;
  private final LintOptions options;

  FindingsText(Terminal terminal, LintOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  void print(LintResult result) {
    for (LintedFile file : result.files()) {
      LintedFile.Change change = file.change();
      if (change != null && !change.written()) {
        List.of(change.diff().split("\n")).forEach(this::diff);
        terminal.line();
      } else if (change != null) {
        terminal.line(
            Style.GREEN.of("mended")
                + " "
                + SafeText.of(file.name())
                + ": "
                + counted(change.findings(), "finding")
                + "; as it was: "
                + SafeText.of(change.kept()));
        terminal.line();
      }
    }
    for (LintedFile file : result.files()) {
      if (!file.report().findings().isEmpty()) {
        SourceLines lines = new SourceLines(file.report().text());
        for (Finding finding : file.report().findings()) {
          print(file, lines, finding);
          terminal.line();
        }
      }
    }
    summary(result);
  }

  private void print(LintedFile file, SourceLines lines, Finding finding) {
    TextPlace place = lines.place(finding.span().start());
    Style style = style(finding.severity());
    String where = file.name() + ":" + place.line() + ":" + place.column();
    terminal.line(
        Style.BOLD.of(SafeText.of(where))
            + ": "
            + style.of(finding.severity().word())
            + ": "
            + SafeText.of(finding.message())
            + " "
            + Style.DIM.of("[" + finding.rule() + " " + finding.name() + "]"));
    String number = String.valueOf(place.line());
    String margin = " ".repeat(number.length());
    Excerpt excerpt =
        Excerpt.of(lines, place, finding.span(), terminal.width() - margin.length() - 6);
    terminal.line(Style.DIM.of("  " + number + " |") + " " + excerpt.text());
    terminal.line(
        Style.DIM.of("  " + margin + " |")
            + " "
            + " ".repeat(excerpt.column())
            + style.of("^".repeat(excerpt.width())));
    for (String note : notes(finding)) {
      boolean first = true;
      for (String piece : terminal.wrap(note, margin.length() + 7)) {
        terminal.line("  " + margin + " " + (first ? Style.DIM.of("=") + " " : "  ") + piece);
        first = false;
      }
    }
  }

  /** Tabs and line ends stay, so that the diff can be applied. */
  private void diff(String line) {
    if (line.startsWith("+") && !line.startsWith("+++")) {
      terminal.exactly(line, Style.GREEN);
    } else if (line.startsWith("-") && !line.startsWith("---")) {
      terminal.exactly(line, Style.RED);
    } else {
      terminal.exactly(line, Style.DIM);
    }
  }

  private List<String> notes(Finding finding) {
    List<String> notes = new ArrayList<>();
    if (!finding.pointer().isEmpty()) {
      notes.add("at " + SafeText.of(finding.pointer()));
    }
    if (!finding.advice().isEmpty()) {
      notes.add(SafeText.of(finding.advice()));
    }
    if (!finding.fixes().isEmpty()) {
      Fix best = finding.fixes().getFirst();
      notes.add(
          "fix: "
              + SafeText.of(best.title())
              + " ("
              + (best.safe() ? "--fix" : "--fix --unsafe")
              + ")");
    }
    return notes;
  }

  private void summary(LintResult result) {
    int errors = result.count(Severity.ERROR);
    int warnings = result.count(Severity.WARNING);
    int notes = result.count(Severity.INFO);
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(Style.RED.of(counted(errors, "error")));
    }
    if (warnings > 0) {
      parts.add(Style.YELLOW.of(counted(warnings, "warning")));
    }
    if (notes > 0) {
      parts.add(counted(notes, "note"));
    }
    if (result.files().isEmpty()) {
      // What went wrong has been told already.
      if (result.problems().isEmpty()) {
        terminal.line("No hook configuration was found here.");
      }
      return;
    }
    String found = parts.isEmpty() ? Style.GREEN.of("Nothing found") : String.join(", ", parts);
    terminal.line(found + " in " + counted(result.files().size(), "file") + aside(result) + ".");
    int safe = options.fix() ? 0 : result.fixable(true);
    int unsafe = options.unsafe() ? 0 : result.fixable(false);
    if (safe + unsafe > 0) {
      terminal.line(
          Style.DIM.of(
              safe == 0
                  ? "--fix --unsafe changes " + unsafe + ", for you to look at."
                  : "--fix mends "
                      + safe
                      + (unsafe == 0
                          ? "."
                          : "; with --unsafe " + unsafe + " more, for you to look at.")));
    }
  }

  private String aside(LintResult result) {
    int suppressed = 0;
    int known = 0;
    int fixed = 0;
    for (LintedFile file : result.files()) {
      suppressed += file.suppressed();
      known += file.known();
      fixed += file.fixed();
    }
    List<String> parts = new ArrayList<>();
    if (fixed > 0) {
      parts.add(fixed + (options.dryRun() ? " to be mended" : " mended"));
    }
    if (suppressed > 0) {
      parts.add(suppressed + " suppressed");
    }
    if (known > 0) {
      parts.add(known + " in the baseline");
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  static String counted(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case INFO -> Style.BOLD;
    };
  }
}
