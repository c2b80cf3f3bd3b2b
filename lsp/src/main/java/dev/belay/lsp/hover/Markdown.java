package dev.belay.lsp.hover;

import java.util.List;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** A text in the making, for editors with Markdown and those without. Not safe for threads. */
public final class Markdown {
  private final StringBuilder text = new StringBuilder();

  public Markdown heading(String heading) {
    return paragraph("**" + heading + "**");
  }

  /** A paragraph; none if it is empty. */
  public Markdown paragraph(String paragraph) {
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
    }
    return this;
  }

  /** A list; none if it is empty. */
  public Markdown list(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "\n\n" : "\n").append("- ").append(items.get(i));
    }
    return this;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Text as it stands, in the type of programs. */
  public static String code(String plain) {
    String fence = plain.indexOf('`') < 0 ? "`" : "``";
    return fence + plain.replace("\n", " ") + fence;
  }

  /** The text for an editor. */
  public MarkupContent content(boolean markdown) {
    return markdown
        ? new MarkupContent(MarkupKind.MARKDOWN, text.toString())
        : new MarkupContent(MarkupKind.PLAINTEXT, plain());
  }

  private String plain() {
    return text.toString().replace("**", "").replace("`", "");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
