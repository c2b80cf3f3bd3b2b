package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads <code>${…}</code>. */
final class Parameters {
  private final Grammar grammar;
  private final SourceText source;

  Parameters(Grammar grammar) {
    this.grammar = grammar;
    this.source = grammar.source;
  }

  /** From behind the opening brace to behind the closing one. */
  WordPart parameter(int at, int open, boolean inQuotes) {
    if (!source.enter()) {
      return new WordPart.Parameter("", false, false, null, "", List.of(), source.span(at));
    }
    List<WordNode> operands = new ArrayList<>(2);
    skipFlags();
    boolean length = false;
    boolean indirect = false;
    if (source.current() == '#' && measures()) {
      length = true;
      source.advance();
    } else if (source.current() == '!' && refers()) {
      indirect = true;
      source.advance();
    }
    String name = name(inQuotes, operands);
    WordNode index = source.current() == '[' ? index() : null;
    String operator = operator(indirect);
    operands(operator, inQuotes, operands);
    source.leave();
    if (source.current() == '}') {
      if (inQuotes) {
        source.moveRaw(source.pos + 1);
      } else {
        source.advance();
      }
    } else {
      source.unclosed(open);
    }
    return new WordPart.Parameter(
        name, indirect, length, index, operator, operands, source.span(at));
  }

  /** zsh's {@code (flags)}. */
  private void skipFlags() {
    if (source.current() != '(') {
      return;
    }
    int close = source.matching(source.pos + 1, '(', ')');
    if (close >= 0) {
      source.moveTo(close + 1);
    }
  }

  /** Whether the {@code #} here asks for a length. */
  private boolean measures() {
    int after = source.following();
    if (Names.continues(after) || after == '@' || after == '*' || after == '!') {
      return true;
    }
    int third = source.at(source.next(source.next(source.pos)));
    return (after == '?' || after == '$' || after == '-' || after == '#') && third == '}';
  }

  /** Whether the {@code !} here stands before a name. */
  private boolean refers() {
    int after = source.following();
    return Names.continues(after)
        || (after == '@' || after == '*' || after == '#')
            && source.at(source.next(source.next(source.pos))) != -1;
  }

  private String name(boolean inQuotes, List<WordNode> operands) {
    int c = source.current();
    if (Names.continues(c)) {
      String name = grammar.expansions.name();
      source.settle();
      return name;
    }
    switch (c) {
      case '@', '*', '#', '?', '-', '!' -> {
        source.advance();
        return String.valueOf((char) c);
      }
      case '$' -> {
        int after = source.following();
        if (after == '{' || after == '(') {
          nested(inQuotes, operands);
          return "";
        }
        source.advance();
        return "$";
      }
      default -> {
        return "";
      }
    }
  }

  /** zsh's expansion of an expansion. */
  private void nested(boolean inQuotes, List<WordNode> operands) {
    int start = source.pos;
    WordPart part = grammar.expansions.expansion(inQuotes);
    source.settle();
    if (part != null) {
      operands.add(new WordNode(List.of(part), source.span(start)));
    }
  }

  private WordNode index() {
    int open = source.pos;
    source.advance();
    WordNode index = grammar.words.word(BareText.INDEX);
    if (source.current() == ']') {
      source.advance();
    } else {
      source.unclosed(open);
    }
    return index;
  }

  private String operator(boolean indirect) {
    int c = source.current();
    int after = source.following();
    String operator =
        switch (c) {
          case ':' ->
              switch (after) {
                case '-' -> ":-";
                case '=' -> ":=";
                case '?' -> ":?";
                case '+' -> ":+";
                default -> ":";
              };
          case '-' -> "-";
          case '=' -> "=";
          case '?' -> "?";
          case '+' -> "+";
          case '#' -> after == '#' ? "##" : "#";
          case '%' -> after == '%' ? "%%" : "%";
          case '^' -> after == '^' ? "^^" : "^";
          case ',' -> after == ',' ? ",," : ",";
          case '/' ->
              switch (after) {
                case '/' -> "//";
                case '#' -> "/#";
                case '%' -> "/%";
                default -> "/";
              };
          case '@' -> indirect && after == '}' ? "@*" : "@";
          case '*' -> indirect && after == '}' ? "@*" : "";
          default -> "";
        };
    int length = operator.equals("@*") ? 1 : operator.length();
    for (int i = 0; i < length; i++) {
      source.advance();
    }
    return operator;
  }

  private void operands(String operator, boolean inQuotes, List<WordNode> operands) {
    switch (operator) {
      case "/", "//", "/#", "/%" -> {
        operands.add(pattern());
        if (source.current() == '/') {
          source.advance();
          operands.add(operand(BareText.OPERAND, inQuotes ? QuotedText.OPERAND : null));
        }
      }
      case ":" -> {
        QuotedText quoted = inQuotes ? QuotedText.OPERAND_TO_COLON : null;
        operands.add(operand(BareText.OPERAND_TO_COLON, quoted));
        if (source.current() == ':') {
          source.advance();
          operands.add(operand(BareText.OPERAND, inQuotes ? QuotedText.OPERAND : null));
        }
      }
      // Quotes keep their meaning in patterns.
      case "#", "##", "%", "%%", "^", "^^", ",", ",," ->
          operands.add(operand(BareText.OPERAND, null));
      case "@*" -> {}
      case "" -> {
        if (source.current() != '}' && source.current() >= 0) {
          operands.add(operand(BareText.OPERAND, inQuotes ? QuotedText.OPERAND : null));
        }
      }
      default -> operands.add(operand(BareText.OPERAND, inQuotes ? QuotedText.OPERAND : null));
    }
  }

  /** The pattern of a replacement; a slash at its very beginning belongs to it. */
  private WordNode pattern() {
    if (source.current() != '/') {
      return operand(BareText.OPERAND_TO_SLASH, null);
    }
    int start = source.pos;
    source.advance();
    List<WordPart> parts = new ArrayList<>();
    parts.add(new WordPart.Literal("/", source.span(start, start + 1)));
    parts.addAll(grammar.words.bare(BareText.OPERAND_TO_SLASH));
    return new WordNode(parts, source.span(start));
  }

  private WordNode operand(BareText bare, @Nullable QuotedText quoted) {
    if (quoted == null) {
      return grammar.words.word(bare);
    }
    source.countWord();
    int start = source.pos;
    List<WordPart> parts = grammar.words.quoted(quoted);
    return new WordNode(parts, source.span(start));
  }
}
