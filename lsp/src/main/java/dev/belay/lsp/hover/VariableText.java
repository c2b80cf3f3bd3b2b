package dev.belay.lsp.hover;

import static dev.belay.lsp.hover.Markdown.code;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lsp.words.HookWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a variable in a command stands for. */
final class VariableText {
  private VariableText() {}

  /**
   * A variable.
   *
   * @param name its name
   * @param from where its dollar sign stands
   * @param to behind its last character
   */
  record Variable(String name, int from, int to) {}

  /** The variable of a text that stands at a place; null if there is none. */
  static @Nullable Variable at(String text, int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && isName(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(offset, text.length());
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    boolean braces = start >= 2 && text.startsWith("${", start - 2);
    boolean bare = start >= 1 && text.charAt(start - 1) == '$';
    if (start == end || !(braces || bare)) {
      return null;
    }
    boolean closed = braces && text.startsWith("}", end);
    return new Variable(
        text.substring(start, end), start - (braces ? 2 : 1), closed ? end + 1 : end);
  }

  private static boolean isName(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /** What the host puts in its place; empty where no host has anything to do with it. */
  static Markdown of(HookWords words, String name) {
    Markdown text = new Markdown();
    String meaning = words.variables().get(name);
    if (meaning != null) {
      return text.paragraph("**$" + name + "** · " + words.host().title())
          .paragraph(MemberText.sentence(meaning));
    }
    List<String> others = new ArrayList<>();
    for (HostContract other : HostCatalog.all()) {
      String there = other.env().get(name);
      if (there != null) {
        others.add(other.title() + ": " + there);
      }
    }
    return others.isEmpty()
        ? text
        : text.paragraph(
                code("$" + name) + " is not set by " + words.host().title() + ", but by others:")
            .list(others);
  }
}
