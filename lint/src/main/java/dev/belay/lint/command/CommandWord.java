package dev.belay.lint.command;

import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a command.
 *
 * @param parts what it consists of, as the shell reads it; of a word that no shell reads, what the
 *     host replaces in it
 * @param span where it stands in the command line; where it has one of its own, in that
 */
public record CommandWord(List<WordPart> parts, Span span) {
  public CommandWord {
    parts = List.copyOf(parts);
  }

  // The generated ones cost a process milliseconds when they are first called.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommandWord word && word.span.equals(span) && word.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /** A word that no shell reads, in which a host replaces <code>${name}</code>. */
  static CommandWord unread(String text) {
    List<WordPart> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf("${", at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0 || !isName(text, open + 2, close)) {
        int end = open < 0 || close < 0 ? text.length() : close + 1;
        parts.add(new WordPart.Quoted(text.substring(at, end), new Span(at, end)));
        at = end;
        continue;
      }
      if (open > at) {
        parts.add(new WordPart.Quoted(text.substring(at, open), new Span(at, open)));
      }
      String name = text.substring(open + 2, close);
      Span span = new Span(open, close + 1);
      parts.add(new WordPart.Parameter(name, false, false, null, "", List.of(), span));
      at = close + 1;
    }
    Span span = new Span(0, text.length());
    return new CommandWord(List.of(new WordPart.DoubleQuoted(parts, span)), span);
  }

  private static boolean isName(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '_' && c != '.' && !(c < 128 && Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return to > from;
  }

  /** Its text; null where something in it is only known when it runs. */
  public @Nullable String text() {
    RootedText rooted = rooted();
    return rooted != null && rooted.root().isEmpty() ? rooted.rest() : null;
  }

  /** Its text behind the variable that it begins with; null where more of it is unknown. */
  public @Nullable RootedText rooted() {
    List<WordPart> flat = flat();
    String root = flat.isEmpty() ? "" : root(flat.getFirst());
    if (root == null) {
      return null;
    }
    boolean substituted =
        !flat.isEmpty()
            && flat.getFirst() instanceof WordPart.Parameter parameter
            && !parameter.operator().isEmpty();
    StringBuilder rest = new StringBuilder();
    for (WordPart part : root.isEmpty() ? flat : flat.subList(1, flat.size())) {
      // No switch: the first one over types costs a process milliseconds.
      if (part instanceof WordPart.Literal literal) {
        rest.append(literal.text());
      } else if (part instanceof WordPart.Quoted quoted) {
        rest.append(quoted.text());
      } else {
        return null;
      }
    }
    return new RootedText(root, substituted, rest.toString());
  }

  /** The variable that a part is; empty for text, null for anything else. */
  private static @Nullable String root(WordPart part) {
    if (part instanceof WordPart.Literal || part instanceof WordPart.Quoted) {
      return "";
    }
    if (part instanceof WordPart.Parameter parameter) {
      return !parameter.indirect()
              && !parameter.length()
              && (parameter.operator().isEmpty() || isDefault(parameter.operator()))
          ? parameter.name()
          : null;
    }
    return part instanceof WordPart.CommandSubstitution substitution
            && ShellCalls.isRepositoryRoot(substitution.body())
        ? RootedText.REPOSITORY
        : null;
  }

  private static boolean isDefault(String operator) {
    return operator.equals(":-") || operator.equals("-") || operator.equals(":?");
  }

  /** Whether it begins with a tilde that the shell replaces. */
  public boolean isOfHome() {
    return !parts.isEmpty()
        && parts.getFirst() instanceof WordPart.Literal literal
        && (literal.text().startsWith("~/") || literal.text().equals("~"));
  }

  /** Its parts, those between double quotes among them. */
  public List<WordPart> flat() {
    List<WordPart> flat = new ArrayList<>();
    for (WordPart part : parts) {
      if (part instanceof WordPart.DoubleQuoted quoted) {
        flat.addAll(quoted.parts());
      } else {
        flat.add(part);
      }
    }
    return flat;
  }
}
