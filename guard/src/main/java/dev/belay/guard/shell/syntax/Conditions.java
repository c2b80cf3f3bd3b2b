package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code [[ … ]]}. */
final class Conditions {
  private final Grammar grammar;
  private final SourceText source;

  Conditions(Grammar grammar) {
    this.grammar = grammar;
    this.source = grammar.source;
  }

  /** From the opening brackets to behind the closing ones. */
  Command condition() {
    int start = source.pos;
    Keyword.CONDITION.accept(source);
    List<WordNode> words = new ArrayList<>();
    boolean regex = false;
    int nested = 0;
    while (true) {
      source.skipLines(grammar);
      int at = source.pos;
      int c = source.current();
      if (c < 0) {
        source.unclosed(start);
        break;
      }
      if (c == ']' && nested == 0 && Keyword.END_CONDITION.accept(source)) {
        break;
      }
      if (regex) {
        words.add(regex());
        regex = false;
        if (source.pos > at) {
          continue;
        }
      }
      int operator = operator(c);
      if (operator > 0) {
        for (int i = 0; i < operator; i++) {
          source.advance();
        }
        nested += c == '(' ? 1 : c == ')' ? -1 : 0;
        words.add(literal(at));
        continue;
      }
      WordNode word = grammar.words.word(BareText.VALUE);
      if (source.pos == at) {
        // A separator: the brackets were never closed.
        source.unclosed(start);
        break;
      }
      words.add(word);
      regex = "=~".equals(word.plain());
    }
    return new Command.Conditional(words, source.span(start));
  }

  private WordNode literal(int at) {
    Span span = source.span(at);
    return new WordNode(
        List.of(new WordPart.Literal(source.text.substring(at, source.pos), span)), span);
  }

  private int operator(int c) {
    return switch (c) {
      case '(', ')' -> 1;
      case '<', '>' -> source.following() == '(' ? 0 : 1;
      case '&', '|' -> source.following() == c ? 2 : 0;
      default -> 0;
    };
  }

  /** A regular expression: brackets and bars belong to it, blanks do within parentheses. */
  private WordNode regex() {
    source.countWord();
    int start = source.pos;
    Parts parts = new Parts(source, false);
    int nested = 0;
    while (source.pos < source.end) {
      int at = source.pos;
      char c = source.text.charAt(at);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' && source.at(at + 1) == '\n';
      if (blank && nested == 0 || c == ')' && nested == 0 || c == '\n') {
        break;
      }
      switch (c) {
        case '\\', '\'', '"', '$', '`' -> grammar.words.special(c, at, BareText.OPERAND, parts);
        default -> {
          nested += c == '(' ? 1 : c == ')' ? -1 : 0;
          parts.text(at, at + 1);
          source.advance();
        }
      }
    }
    return new WordNode(parts.finish(), source.span(start));
  }
}
