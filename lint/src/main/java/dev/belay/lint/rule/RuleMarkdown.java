package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import java.util.Locale;

/** What rules say of themselves, as Markdown: {@code docs/lint-rules.md}. */
public final class RuleMarkdown {
  private RuleMarkdown() {}

  /** The page of all rules. */
  public static String page() {
    StringBuilder page = new StringBuilder("# Rules of the linter\n\n");
    page.append("Made from the rules; do not edit. `belay lint rules` lists them, ");
    page.append("[the page on the linter](lint.md) tells how to use it.\n\n");
    page.append("| rule | name | severity | what it finds |\n|---|---|---|---|\n");
    for (Rule rule : Rules.all()) {
      RuleCard card = rule.card();
      page.append("| [").append(card.id()).append("](#").append(anchor(card)).append(") | `");
      page.append(card.name()).append("` | ").append(card.severity().word()).append(" | ");
      page.append(card.what().replace("|", "\\|")).append(" |\n");
    }
    page.append("\n`error`: ").append(meaning(Severity.ERROR));
    page.append(" `warning`: ").append(meaning(Severity.WARNING));
    page.append(" `info`: ").append(meaning(Severity.INFO)).append('\n');
    for (Rule rule : Rules.all()) {
      RuleCard card = rule.card();
      page.append("\n## ").append(card.id()).append(' ').append(card.name()).append("\n\n");
      page.append(body(card));
    }
    return page.toString();
  }

  /** What a rule finds, why that matters, and its examples. */
  public static String body(RuleCard card) {
    StringBuilder body = new StringBuilder();
    body.append(card.what()).append("\n\n").append(card.why()).append("\n");
    example("Wrong", card.wrong(), body);
    example("Right", card.right(), body);
    return body.toString();
  }

  private static void example(String head, Example example, StringBuilder body) {
    body.append('\n').append(head).append(", in `").append(example.file()).append('`');
    if (!example.besides().isEmpty()) {
      String files = String.join("`, `", example.besides().keySet()).replace("*`", "`");
      body.append(" beside `").append(files.endsWith("*") ? trimmed(files) : files).append('`');
    }
    String fence = example.text().contains("```") ? "````" : "```";
    body.append(":\n\n").append(fence).append(language(example.file())).append('\n');
    body.append(example.text().stripTrailing()).append('\n').append(fence).append('\n');
  }

  private static String trimmed(String files) {
    return files.substring(0, files.length() - 1);
  }

  private static String language(String file) {
    if (file.endsWith(".toml")) {
      return "toml";
    }
    return file.endsWith(".md") ? "markdown" : file.endsWith(".json") ? "json" : "";
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "a hook does not run, or cannot do what it is for.";
      case WARNING -> "it runs here and now, and may not elsewhere or later.";
      case INFO -> "worth knowing.";
    };
  }

  /** The anchor that Markdown viewers make of the rule's heading. */
  public static String anchor(RuleCard card) {
    return card.id().toLowerCase(Locale.ROOT) + "-" + card.name();
  }
}
