package dev.belay.guard.code;

import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.code.Token.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a program text into tokens, in one pass. */
public final class CodeLexer {
  private static final String[] OPERATORS = {
    "**=", "===", "!==", "...", "<<=", ">>=", "||=", "&&=", "??=", "//=", "<=>", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "->", "::", "+=", "-=", "*=", "/=", ".=", "|=", "&=", "%=",
    ":=", "**", "//", "..", "=~", "!~", "<<", ">>", "++", "--", "<-", "&."
  };

  private final String text;
  private final Language language;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private final List<StringReader.Document> documents = new ArrayList<>();
  private final StringReader strings;
  private int[] open = new int[16];
  private int depth;
  private int at;
  private int column = 0;
  private boolean spaced;
  private boolean complete = true;

  private CodeLexer(String text, int from, int to, Language language) {
    this.text = text;
    this.language = language;
    this.at = from;
    this.end = to;
    this.strings = new StringReader(text, to, language);
  }

  /** Reads the part of a text between two indexes. */
  public static Tokens read(String text, int from, int to, Language language) {
    return new CodeLexer(text, from, to, language).read();
  }

  private Tokens read() {
    while (at < end && tokens.size() < CodeLimits.TOKENS) {
      char c = text.charAt(at);
      if (c == '\n') {
        line();
      } else if (c == '\\' && at + 1 < end && text.charAt(at + 1) == '\n') {
        at += 2;
        spaced = true;
      } else if (c <= ' ') {
        at++;
        spaced = true;
        column = column >= 0 ? column + 1 : -1;
      } else if (!comment(c)) {
        token(c);
      }
    }
    complete &= at >= end;
    add(Kind.END, "", List.of(), end);
    return brackets();
  }

  private void line() {
    if (depth == 0 || language != Language.PYTHON && open[depth - 1] == '{') {
      int start = at;
      at++;
      tokens.add(new Token(Kind.LINE, "\n", List.of(), start, at, -1, spaced));
    } else {
      at++;
    }
    for (StringReader.Document document : documents) {
      at = strings.document(document, at);
      tokens.set(document.token(), strings.filled(tokens.get(document.token())));
    }
    documents.clear();
    column = 0;
    spaced = true;
  }

  private boolean comment(char c) {
    if (c == '#' && language.hashComments()
        || language.slashComments() && text.startsWith("//", at)
        || language == Language.LUA && text.startsWith("--", at) && !text.startsWith("--[[", at)) {
      int stop = text.indexOf('\n', at);
      at = stop < 0 || stop > end ? end : stop;
      return true;
    }
    if (language.slashComments() && text.startsWith("/*", at)) {
      return skipTo("*/", 2);
    }
    if (language == Language.LUA && text.startsWith("--[[", at)) {
      return skipTo("]]", 4);
    }
    if (language == Language.RUBY && column == 0 && text.startsWith("=begin", at)) {
      return skipTo("\n=end", 6);
    }
    if (language == Language.PERL
        && column == 0
        && c == '='
        && at + 1 < end
        && Character.isLetter(text.charAt(at + 1))) {
      return skipTo("\n=cut", 1);
    }
    if (language == Language.PHP && (text.startsWith("<?php", at) || text.startsWith("<?=", at))) {
      at += text.startsWith("<?php", at) ? 5 : 3;
      return true;
    }
    if (language == Language.PHP && text.startsWith("?>", at)) {
      return skipTo("<?php", 2);
    }
    return false;
  }

  private boolean skipTo(String mark, int skip) {
    int stop = text.indexOf(mark, at + skip);
    at = stop < 0 || stop > end ? end : Math.min(end, stop + mark.length());
    spaced = true;
    return true;
  }

  private void token(char c) {
    int start = at;
    boolean operand = operandExpected();
    int string = strings.read(at, operand, tokens.size(), spaced);
    if (string >= 0) {
      at = string;
      StringReader.Document document = strings.pending();
      if (document != null) {
        documents.add(document);
      }
      add(strings.kind(), strings.name(), strings.parts(), start);
    } else if (c == '/' && operand && language.slashPatterns() && strings.pattern(at) > 0) {
      at = strings.pattern(at);
      add(Kind.PATTERN, "", List.of(), start);
    } else if (isNameStart(c) || language.sigils() && sigil(c, operand)) {
      at++;
      while (at < end && (isNamePart(text.charAt(at)))) {
        at++;
      }
      if (language == Language.RUBY
          && at < end
          && (text.charAt(at) == '?' || text.charAt(at) == '!')
          && (at + 1 >= end || text.charAt(at + 1) != '=')) {
        at++;
      }
      add(Kind.NAME, text.substring(start, at), List.of(), start);
    } else if (c >= '0' && c <= '9') {
      while (at < end
          && (isNamePart(text.charAt(at))
              || text.charAt(at) == '.'
                  && at + 1 < end
                  && Character.isDigit(text.charAt(at + 1)))) {
        at++;
      }
      add(Kind.NUMBER, text.substring(start, at), List.of(), start);
    } else {
      operator(c, start);
    }
  }

  private boolean sigil(char c, boolean operand) {
    if (at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean named =
        isNameStart(next)
            || c == '$' && Character.isDigit(next)
            || (c == '$' || c == '@') && (next == '@' || next == '_');
    return named
        && (c == '$'
            || c == '@' && language != Language.PHP
            || language == Language.PERL && (c == '%' || c == '&') && operand);
  }

  private void operator(char c, int start) {
    String operator = String.valueOf(c);
    for (String each : OPERATORS) {
      if (each.equals("::") && language == Language.PYTHON) {
        continue;
      }
      if (text.startsWith(each, at) && at + each.length() <= end) {
        operator = each;
        break;
      }
    }
    if (c == '(' || c == '[' || c == '{') {
      if (depth == open.length) {
        open = Arrays.copyOf(open, depth * 2);
      }
      open[depth++] = c;
    } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
      depth--;
    }
    at += operator.length();
    add(Kind.OPERATOR, operator, List.of(), start);
  }

  /** Whether a value is expected here rather than an operator. */
  private boolean operandExpected() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token last = tokens.getLast();
    return switch (last.kind()) {
      case OPERATOR -> !last.is(")") && !last.is("]") && !last.is("}") || last.is("}");
      case LINE -> true;
      case NAME ->
          switch (last.text()) {
            case "return",
                "case",
                "typeof",
                "in",
                "of",
                "and",
                "or",
                "not",
                "if",
                "unless",
                "while",
                "until",
                "when",
                "print",
                "puts",
                "split",
                "grep",
                "then",
                "do",
                "else" ->
                true;
            default -> language == Language.PERL && spaced && !last.text().startsWith("$");
          };
      default -> false;
    };
  }

  private void add(Kind kind, String name, List<Part> parts, int start) {
    tokens.add(new Token(kind, name, parts, start, Math.max(start, at), column, spaced));
    column = -1;
    spaced = false;
  }

  private Tokens brackets() {
    int[] partner = new int[tokens.size()];
    int[] each = new int[tokens.size()];
    Arrays.fill(partner, -1);
    Arrays.fill(each, -1);
    int[] stack = new int[tokens.size()];
    int top = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[") || token.is("{")) {
        stack[top++] = i;
      } else if ((token.is(")") || token.is("]") || token.is("}")) && top > 0) {
        int opening = stack[--top];
        partner[opening] = i;
        partner[i] = opening;
      } else if (top > 0 && token.isName("for") && each[stack[top - 1]] < 0) {
        each[stack[top - 1]] = i;
      }
    }
    while (top > 0) {
      partner[stack[--top]] = tokens.size() - 1;
    }
    return new Tokens(tokens, partner, each, complete);
  }

  public static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == '$'
        || c >= 0x80 && c != dev.belay.guard.execution.Word.GAP && Character.isLetter(c);
  }

  public static boolean isNamePart(char c) {
    return isNameStart(c) && c != '$' || c >= '0' && c <= '9';
  }
}
