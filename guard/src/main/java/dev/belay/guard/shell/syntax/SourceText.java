package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text being read and how far: every reader moves {@link #pos}, and whatever bounds the work is
 * counted here. Outside quotes {@code pos} never rests on a line continuation.
 */
final class SourceText {
  static final int END = -1;

  /** A {@code ((} is looked through to its end before it is read; so often in all. */
  private static final int LOOKAHEAD_FACTOR = 12;

  /** How often a character may be looked at; what is written sensibly needs three or four. */
  private static final int STEPS_FACTOR = 48;

  final String text;
  final ParserLimits limits;
  final HereDocuments documents = new HereDocuments();
  final List<SyntaxProblem> problems = new ArrayList<>();

  /** The readings of backquotes, by where they stand. */
  final Map<Integer, Script> backquoted = new HashMap<>();

  int pos;

  /** Where the part that is being read ends. */
  int end;

  private final @Nullable Span fixedSpan;
  private final boolean continuations;
  private final int startDepth;
  private final int wholeEnd;
  private final Map<Integer, Integer> lookedAhead = new HashMap<>();
  private int depth;
  private int words;
  private int startWords;
  private long lookahead;
  private long steps;
  private long mostSteps;
  private boolean stopped;
  private boolean inParentheses;

  private SourceText(
      String text,
      ParserLimits limits,
      int depth,
      int words,
      long lookahead,
      @Nullable Span fixedSpan) {
    this.text = text;
    this.limits = limits;
    this.fixedSpan = fixedSpan;
    this.startDepth = depth;
    this.startWords = words;
    this.lookahead = lookahead;
    this.wholeEnd = Math.min(text.length(), limits.characters());
    this.continuations = text.indexOf("\\\n") >= 0 || text.indexOf("\\\r\n") >= 0;
    restart();
  }

  static SourceText of(String text, ParserLimits limits) {
    long lookahead = (long) LOOKAHEAD_FACTOR * (Math.min(text.length(), limits.characters()) + 64);
    return new SourceText(text, limits, 0, 0, lookahead, null);
  }

  /** A text that stands within this one in another writing. */
  SourceText within(String inner, int start, int end) {
    return new SourceText(inner, limits, depth, words, lookahead, span(start, end));
  }

  /** What the reading of the inner text took counts here, too. */
  void countWorkOf(SourceText inner) {
    words = Math.max(words, inner.words);
    lookahead = Math.min(lookahead, inner.lookahead);
    steps += inner.steps;
  }

  void restart() {
    pos = 0;
    end = wholeEnd;
    depth = startDepth;
    mostSteps = steps + (long) STEPS_FACTOR * (wholeEnd + 64);
    words = startWords;
    stopped = false;
    inParentheses = false;
    problems.clear();
    documents.restart();
    settle();
  }

  void finish() {
    if (wholeEnd < text.length() && !stopped) {
      problems.add(new SyntaxProblem(SyntaxProblem.Kind.LIMIT, place(wholeEnd)));
    }
  }

  int textEnd() {
    return text.length();
  }

  /** How many characters and words were looked at; the properties hold it against the length. */
  long steps() {
    return steps;
  }

  int current() {
    return pos < end ? text.charAt(pos) : END;
  }

  /** The character after the current one. */
  int following() {
    return at(next(pos));
  }

  int at(int index) {
    return index < end ? text.charAt(index) : END;
  }

  /** The index after this one, past line continuations. */
  int next(int index) {
    int next = index + 1;
    return continuations ? pastContinuations(next) : next;
  }

  void advance() {
    if (pos < end) {
      pos++;
      steps++;
      settle();
    }
  }

  void moveTo(int index) {
    steps += Math.max(0, index - pos);
    pos = Math.min(index, end);
    settle();
  }

  /** Inside quotes: no continuation is skipped. */
  void moveRaw(int index) {
    steps += Math.max(0, index - pos);
    pos = Math.min(index, end);
  }

  void settle() {
    if (continuations) {
      pos = Math.min(pastContinuations(pos), end);
    }
  }

  private int pastContinuations(int from) {
    int index = from;
    int length;
    while ((length = continuation(index)) > 0) {
      index += length;
    }
    return index;
  }

  /** How long the line continuation here is; 0 where there is none. */
  int continuation(int index) {
    if (at(index) != '\\') {
      return 0;
    }
    int second = at(index + 1);
    if (second == '\n') {
      return 2;
    }
    return second == '\r' && at(index + 2) == '\n' ? 3 : 0;
  }

  boolean lookingAt(char first, char second) {
    return current() == first && following() == second;
  }

  /** Past blanks, and a comment where one can begin. */
  void skipBlanks() {
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == ' ' || c == '\t' || c == '\r' && at(pos + 1) == '\n') {
        advance();
      } else if (c == '#') {
        skipLine();
      } else {
        return;
      }
    }
  }

  /** Past blanks, comments and line ends, with the here-documents that begin there. */
  void skipLines(Grammar grammar) {
    skipBlanks();
    while (current() == '\n') {
      newline(grammar);
      skipBlanks();
    }
  }

  void newline(Grammar grammar) {
    int line = pos;
    pos++;
    documents.read(grammar, line);
    settle();
  }

  private void skipLine() {
    int line = text.indexOf('\n', pos);
    steps += line < 0 ? end - pos : line - pos;
    pos = line < 0 || line > end ? end : line;
  }

  boolean enter() {
    if (++depth > limits.depth() || steps > mostSteps) {
      stop();
      return false;
    }
    return true;
  }

  void leave() {
    depth--;
  }

  void countWord() {
    if (++words > limits.words() || steps > mostSteps) {
      stop();
    }
  }

  void stop() {
    problem(SyntaxProblem.Kind.LIMIT, pos);
    stopped = true;
    pos = end;
  }

  /** Whether the innermost substitution is one that a parenthesis closes. */
  boolean inParentheses() {
    return inParentheses;
  }

  /** Sets it, and gives what it was. */
  boolean inParentheses(boolean now) {
    boolean before = inParentheses;
    inParentheses = now;
    return before;
  }

  boolean isStopped() {
    return stopped;
  }

  void problem(SyntaxProblem.Kind kind, int at) {
    if (!stopped) {
      problems.add(new SyntaxProblem(kind, place(at)));
    }
  }

  void unexpected(int at) {
    problem(SyntaxProblem.Kind.UNEXPECTED, at);
  }

  void unclosed(int at) {
    problem(SyntaxProblem.Kind.UNCLOSED, at);
  }

  private int place(int at) {
    return fixedSpan == null ? at : fixedSpan.start();
  }

  Span span(int from, int to) {
    return fixedSpan == null ? new Span(from, Math.max(from, to)) : fixedSpan;
  }

  Span span(int from) {
    return span(from, pos);
  }

  /**
   * The index of the {@code close} that belongs to an {@code open} just before {@code from}; -1
   * where there is none.
   */
  int matching(int from, char open, char close) {
    Integer known = lookedAhead.get(from);
    if (known != null) {
      return known;
    }
    int found = find(from, open, close);
    lookedAhead.put(from, found);
    return found;
  }

  private int find(int from, char open, char close) {
    int nested = 0;
    int quote = 0;
    for (int i = from; i < end; i++) {
      steps++;
      if (--lookahead < 0) {
        stop();
        return -1;
      }
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else if (c == '\\' && quote == '"') {
          i++;
        }
      } else if (c == '\\') {
        i++;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == open) {
        nested++;
      } else if (c == close && nested-- == 0) {
        return i;
      }
    }
    return -1;
  }
}
