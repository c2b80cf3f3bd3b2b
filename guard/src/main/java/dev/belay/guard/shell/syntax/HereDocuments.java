package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The here-documents of a text. The first reading finds where they stand, the second gives them to
 * their redirections.
 */
final class HereDocuments {
  /** A here-document whose text comes after the next line end. */
  private record Awaited(int key, String delimiter, boolean quoted, boolean tabs) {}

  /** Where a here-document's text stands. */
  private record Place(int start, int end, boolean quoted, boolean tabs, boolean open) {}

  private final Map<Integer, Place> places = new HashMap<>();
  private final Map<Integer, Integer> resumptions = new HashMap<>();
  private List<Awaited> awaited = new ArrayList<>();
  private boolean known;

  boolean hasAny() {
    return !places.isEmpty() || !awaited.isEmpty();
  }

  void restart() {
    known = hasAny();
    awaited = new ArrayList<>();
  }

  /** Sets the documents that are awaited aside, for a substitution that has its own. */
  List<?> setAside() {
    List<Awaited> outer = awaited;
    awaited = new ArrayList<>();
    return outer;
  }

  /** What the substitution still awaits comes after the next line end outside. */
  @SuppressWarnings("unchecked")
  void resume(List<?> outer) {
    List<Awaited> inner = awaited;
    awaited = (List<Awaited>) outer;
    awaited.addAll(inner);
  }

  /** The document of the operator at {@code key}; null as long as it is not known. */
  @Nullable WordNode document(
      Grammar grammar, int key, String delimiter, boolean quoted, boolean tabs) {
    if (!known) {
      awaited.add(new Awaited(key, delimiter, quoted, tabs));
      return null;
    }
    Place place = places.get(key);
    if (place == null) {
      grammar.source.problem(SyntaxProblem.Kind.OPEN_DOCUMENT, key);
      return new WordNode(List.of(), grammar.source.span(key, key));
    }
    if (place.open()) {
      grammar.source.problem(SyntaxProblem.Kind.OPEN_DOCUMENT, key);
    }
    return word(grammar, place);
  }

  /** Called behind the line end at {@code line}. */
  void read(Grammar grammar, int line) {
    if (known) {
      Integer resumption = resumptions.get(line);
      if (resumption != null) {
        grammar.source.moveRaw(resumption);
      }
      return;
    }
    if (awaited.isEmpty()) {
      return;
    }
    List<Awaited> now = awaited;
    awaited = new ArrayList<>();
    for (Awaited document : now) {
      Place place = find(grammar.source, document);
      places.put(document.key(), place);
      int after = grammar.source.pos;
      if (!place.quoted() && mayHoldDocuments(grammar.source.text, place)) {
        word(grammar, place);
        grammar.source.moveRaw(after);
      }
    }
    awaited.clear();
    resumptions.put(line, grammar.source.pos);
  }

  private static boolean mayHoldDocuments(String text, Place place) {
    int operator = text.indexOf("<<", place.start());
    return operator >= 0 && operator < place.end();
  }

  /** Reads to behind the line of the delimiter. */
  private static Place find(SourceText source, Awaited document) {
    String text = source.text;
    int start = source.pos;
    int line = start;
    boolean continued = false;
    while (line < source.end) {
      int lineEnd = text.indexOf('\n', line);
      if (lineEnd < 0 || lineEnd > source.end) {
        lineEnd = source.end;
      }
      if (!continued && isDelimiter(text, line, lineEnd, document)) {
        source.moveRaw(Math.min(source.end, lineEnd + 1));
        return new Place(start, line, document.quoted(), document.tabs(), false);
      }
      int close = source.inParentheses() ? closedAt(text, line, lineEnd, document) : -1;
      if (!continued && close >= 0) {
        source.moveRaw(close);
        return new Place(start, line, document.quoted(), document.tabs(), false);
      }
      continued = !document.quoted() && oddBackslashes(text, line, lineEnd);
      line = lineEnd + 1;
    }
    source.moveRaw(source.end);
    return new Place(start, source.end, document.quoted(), document.tabs(), true);
  }

  private static boolean isDelimiter(String text, int line, int lineEnd, Awaited document) {
    int from = line;
    while (document.tabs() && from < lineEnd && text.charAt(from) == '\t') {
      from++;
    }
    int to = lineEnd > from && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
    String delimiter = document.delimiter();
    return to - from == delimiter.length() && text.startsWith(delimiter, from);
  }

  /** In a substitution, bash takes a delimiter for the end that has the parenthesis behind it. */
  private static int closedAt(String text, int line, int lineEnd, Awaited document) {
    int from = line;
    while (document.tabs() && from < lineEnd && text.charAt(from) == '\t') {
      from++;
    }
    String delimiter = document.delimiter();
    int behind = from + delimiter.length();
    if (delimiter.isEmpty() || !text.startsWith(delimiter, from)) {
      return -1;
    }
    for (int i = behind; i < lineEnd; i++) {
      if (text.charAt(i) == ')') {
        return behind;
      }
    }
    return -1;
  }

  private static boolean oddBackslashes(String text, int line, int lineEnd) {
    int count = 0;
    while (lineEnd - count > line && text.charAt(lineEnd - count - 1) == '\\') {
      count++;
    }
    return count % 2 == 1;
  }

  private WordNode word(Grammar grammar, Place place) {
    SourceText source = grammar.source;
    Span span = source.span(place.start(), place.end());
    if (place.quoted()) {
      String text = source.text.substring(place.start(), place.end());
      return new WordNode(
          List.of(new WordPart.Quoted(place.tabs() ? withoutTabs(text) : text, span)), span);
    }
    int pos = source.pos;
    int end = source.end;
    List<?> outer = setAside();
    source.pos = place.start();
    source.end = place.end();
    List<WordPart> parts =
        grammar.words.quoted(place.tabs() ? QuotedText.INDENTED_DOCUMENT : QuotedText.DOCUMENT);
    awaited.clear();
    resume(outer);
    source.end = end;
    source.pos = source.isStopped() ? end : pos;
    return new WordNode(parts, span);
  }

  private static String withoutTabs(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\t' || !lineStart) {
        result.append(c);
        lineStart = c == '\n';
      }
    }
    return result.toString();
  }
}
