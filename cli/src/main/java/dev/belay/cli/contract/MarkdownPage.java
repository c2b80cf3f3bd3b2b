package dev.belay.cli.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown, as it grows. */
final class MarkdownPage {
  private final StringBuilder text = new StringBuilder();

  void heading(int level, String heading) {
    line("#".repeat(level) + " " + plain(heading)).blank();
  }

  void paragraph(String paragraph) {
    if (!paragraph.isEmpty()) {
      line(plain(paragraph)).blank();
    }
  }

  void item(String item) {
    line("- " + plain(item));
  }

  void table(String... titles) {
    row(titles);
    line("|---".repeat(titles.length) + "|");
  }

  void row(String... cells) {
    line(
        Arrays.stream(cells)
            .map(cell -> plain(cell).replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  void code(String language, String code) {
    line("```" + language).line(code).line("```").blank();
  }

  MarkdownPage blank() {
    return line("");
  }

  private MarkdownPage line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** In one line; what looks like a tag of HTML outside of code is text. */
  private static String plain(String text) {
    List<String> pieces = List.of(text.replace('\n', ' ').split("`", -1));
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      boolean code = i % 2 == 1;
      plain.append(i == 0 ? "" : "`");
      plain.append(code ? pieces.get(i) : pieces.get(i).replace("<", "&lt;"));
    }
    return plain.toString();
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
