package dev.belay.guard.shell.syntax;

import org.jspecify.annotations.Nullable;

/** The words of the grammar, which are meant only where a command can begin. */
enum Keyword {
  IF("if"),
  THEN("then"),
  ELIF("elif"),
  ELSE("else"),
  FI("fi"),
  WHILE("while"),
  UNTIL("until"),
  FOR("for"),
  SELECT("select"),
  IN("in"),
  DO("do"),
  DONE("done"),
  CASE("case"),
  ESAC("esac"),
  FUNCTION("function"),
  TIME("time"),
  COPROC("coproc"),
  OPEN_BRACE("{"),
  CLOSE_BRACE("}"),
  NOT("!"),
  CONDITION("[["),
  END_CONDITION("]]"),
  ALWAYS("always");

  final String word;

  Keyword(String word) {
    this.word = word;
  }

  /** Whether it ends what it stands in, so that no command begins with it. */
  boolean closes() {
    return switch (this) {
      case THEN, ELIF, ELSE, FI, DO, DONE, ESAC, CLOSE_BRACE -> true;
      case IF, WHILE, UNTIL, FOR, SELECT, IN, CASE, FUNCTION, TIME, COPROC -> false;
      case OPEN_BRACE, NOT, CONDITION, END_CONDITION, ALWAYS -> false;
    };
  }

  /** The keyword with which a command begins or ends here. */
  static @Nullable Keyword at(SourceText source) {
    return switch (source.current()) {
      case 'i' -> first(source, IF);
      case 't' -> first(source, THEN, TIME);
      case 'e' -> first(source, ELSE, ELIF, ESAC);
      case 'f' -> first(source, FI, FOR, FUNCTION);
      case 'w' -> first(source, WHILE);
      case 'u' -> first(source, UNTIL);
      case 's' -> first(source, SELECT);
      case 'd' -> first(source, DO, DONE);
      case 'c' -> first(source, CASE, COPROC);
      case '{' -> first(source, OPEN_BRACE);
      case '}' -> first(source, CLOSE_BRACE);
      case '!' -> first(source, NOT);
      case '[' -> first(source, CONDITION);
      default -> null;
    };
  }

  private static @Nullable Keyword first(SourceText source, Keyword... keywords) {
    for (Keyword keyword : keywords) {
      if (keyword.isAt(source)) {
        return keyword;
      }
    }
    return null;
  }

  boolean isAt(SourceText source) {
    return end(source) >= 0;
  }

  /** Reads it where it stands here. */
  boolean accept(SourceText source) {
    int end = end(source);
    if (end < 0) {
      return false;
    }
    source.moveTo(end);
    return true;
  }

  private int end(SourceText source) {
    int index = source.pos;
    for (int i = 0; i < word.length(); i++) {
      if (source.at(index) != word.charAt(i)) {
        return -1;
      }
      index = source.next(index);
    }
    return switch (source.at(index)) {
      case SourceText.END, ' ', '\t', '\n', ';', '&', '|', '<', '>', '(', ')' -> index;
      case '\r' -> source.at(index + 1) == '\n' ? index : -1;
      default -> -1;
    };
  }
}
