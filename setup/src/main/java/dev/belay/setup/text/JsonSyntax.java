package dev.belay.setup.text;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import dev.belay.contract.json.JsonLimits;
import dev.belay.setup.text.JsonNode.Container;
import dev.belay.setup.text.JsonNode.Item;
import dev.belay.setup.text.JsonNode.Scalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) and the {@link Leniency leniencies}, keeping the place of every value. */
final class JsonSyntax {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int MAX_DEPTH = JsonLimits.DEFAULT.maxDepth();
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final int SHOWN = 40;

  private final String text;
  private final JsonTrivia trivia;
  private final Map<Leniency, Integer> leniencies = new EnumMap<>(Leniency.class);
  private int at;
  private int depth;

  JsonSyntax(String text) {
    this.text = text;
    this.trivia = new JsonTrivia(text);
  }

  /** Each leniency that the text needs, with the first line that needs it. */
  Map<Leniency, Integer> leniencies() {
    return leniencies;
  }

  JsonNode read() throws ConfigSyntaxException {
    if (text.startsWith(BYTE_ORDER_MARK)) {
      at++;
      seen(Leniency.BYTE_ORDER_MARK, 0);
    }
    skip();
    if (at == text.length()) {
      throw wrong(at, "there is no value in this document: write {} for an empty one");
    }
    JsonNode root = value();
    skip();
    if (at < text.length()) {
      throw wrong(at, found() + " stands behind the end of the document: take it away");
    }
    return root;
  }

  private JsonNode value() throws ConfigSyntaxException {
    int start = at;
    switch (at < text.length() ? text.charAt(at) : '\0') {
      case '{', '[' -> {
        return container();
      }
      case '"' -> {
        String value = string();
        return new Scalar(start, at, new JsonPrimitive(value));
      }
      default -> {
        return literal();
      }
    }
  }

  private JsonNode literal() throws ConfigSyntaxException {
    int start = at;
    String word = word();
    at += word.length();
    switch (word) {
      case "true", "false" -> {
        return new Scalar(start, at, new JsonPrimitive(word.equals("true")));
      }
      case "null" -> {
        return new Scalar(start, at, JsonNull.INSTANCE);
      }
      default -> {
        Matcher number = NUMBER.matcher(word);
        if (number.matches()) {
          return new Scalar(start, at, new JsonPrimitive(new LazilyParsedNumber(word)));
        }
        at = start;
        throw noValue(word);
      }
    }
  }

  private ConfigSyntaxException noValue(String word) {
    if (at == text.length()) {
      return wrong(at, "the document ends where a value is expected");
    }
    char c = text.charAt(at);
    if (c == '-' || (c >= '0' && c <= '9')) {
      return wrong(at, shown(word) + " is no number of JSON");
    }
    if (c == '}' || c == ']' || c == ',') {
      return wrong(at, "a value is missing before " + found());
    }
    return wrong(at, "a value is expected, not " + found() + quotingAdvice(word));
  }

  private static String quotingAdvice(String word) {
    return word.isEmpty() ? "" : ": text stands in double quotes";
  }

  private Container container() throws ConfigSyntaxException {
    int start = at;
    boolean object = text.charAt(at++) == '{';
    char close = object ? '}' : ']';
    if (++depth > MAX_DEPTH) {
      throw wrong(start, "nested deeper than " + MAX_DEPTH + " levels");
    }
    List<Item> items = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    skip();
    while (!ends(start, close)) {
      int itemStart = at;
      String key = object ? key() : null;
      int keyEnd = at;
      if (key != null) {
        if (!keys.add(key)) {
          seen(Leniency.DUPLICATE_KEY, itemStart);
        }
        colon(key);
      }
      JsonNode value = value();
      skip();
      int comma = comma(start, close, value);
      items.add(new Item(itemStart, key, keyEnd, value, comma));
      skip();
      if (comma >= 0 && at < text.length() && text.charAt(at) == close) {
        seen(Leniency.TRAILING_COMMA, comma);
      }
    }
    at++;
    depth--;
    return new Container(start, at, object, items);
  }

  /** Whether the container ends here; if the document does, or another bracket, it is broken. */
  private boolean ends(int start, char close) throws ConfigSyntaxException {
    if (at == text.length()) {
      throw wrong(at, "the document ends inside " + opened(start) + ": " + close + " is missing");
    }
    char c = text.charAt(at);
    if (c != close && (c == '}' || c == ']')) {
      throw wrong(at, opened(start) + " ends with " + close + ", not with " + c);
    }
    return c == close;
  }

  private String key() throws ConfigSyntaxException {
    char c = text.charAt(at);
    if (c == ',') {
      throw wrong(at, "one comma too many");
    }
    if (c != '"') {
      throw wrong(at, "a key in double quotes is expected, not " + found());
    }
    return string();
  }

  private void colon(String key) throws ConfigSyntaxException {
    skip();
    if (at == text.length() || text.charAt(at) != ':') {
      throw wrong(at, "a colon is missing behind the key " + shown(key));
    }
    at++;
    skip();
  }

  /** Where the comma behind a value stands; -1 if the container ends instead. */
  private int comma(int start, char close, JsonNode value) throws ConfigSyntaxException {
    if (at < text.length() && text.charAt(at) == ',') {
      return at++;
    }
    if (ends(start, close)) {
      return -1;
    }
    boolean quoted = text.charAt(value.end() - 1) == '"';
    if (quoted && value.end() == at) {
      throw wrong(
          at, "the text ends before " + found() + ": a quotation mark inside is written \\\"");
    }
    throw wrong(at, "a comma is missing before " + found());
  }

  private String string() throws ConfigSyntaxException {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (true) {
      char c = at < text.length() ? text.charAt(at) : '\n';
      if (JsonTrivia.isBreak(c)) {
        throw wrong(start, "the text that starts here has no closing quotation mark on its line");
      }
      if (c < ' ') {
        throw wrong(at, "a control character in a text has to be written as " + escape(c));
      }
      at++;
      if (c == '"') {
        return value.toString();
      }
      value.append(c == '\\' ? escaped() : c);
    }
  }

  private static String escape(char c) {
    return c == '\t' ? "\\t" : String.format("\\u%04x", (int) c);
  }

  private char escaped() throws ConfigSyntaxException {
    char c = at < text.length() ? text.charAt(at) : '\n';
    int plain = "\"\\/bfnrt".indexOf(c);
    if (plain >= 0) {
      at++;
      return "\"\\/\b\f\n\r\t".charAt(plain);
    }
    if (c == 'u' && at + 5 <= text.length()) {
      String digits = text.substring(at + 1, at + 5);
      if (digits.matches("[0-9a-fA-F]{4}")) {
        at += 5;
        return (char) Integer.parseInt(digits, 16);
      }
    }
    throw wrong(at - 1, "a backslash in a text is written \\\\");
  }

  private void skip() throws ConfigSyntaxException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (JsonTrivia.isBlank(c) || JsonTrivia.isBreak(c)) {
        at++;
      } else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
        seen(Leniency.COMMENT, at);
        if (text.startsWith("/*", at) && text.indexOf("*/", at + 2) < 0) {
          throw wrong(at, "the comment that starts here is not closed: */ is missing");
        }
        at = trivia.skipComment(at);
      } else {
        return;
      }
    }
  }

  private void seen(Leniency leniency, int where) {
    leniencies.computeIfAbsent(leniency, _ -> TextPlace.of(text, where).line());
  }

  private String word() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || "+-._$".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(at, end);
  }

  /** What stands here, for a message. */
  private String found() {
    if (at == text.length()) {
      return "the end of the document";
    }
    if (text.startsWith("<<<<<<<", at)
        || text.startsWith("=======", at)
        || text.startsWith(">>>>>>>", at)) {
      return "the mark of an unresolved merge";
    }
    String word = word();
    if (!word.isEmpty()) {
      return shown(word);
    }
    if (text.charAt(at) == '"') {
      String quoted = quoted();
      return quoted == null ? "a quotation mark" : shown(quoted);
    }
    int c = text.codePointAt(at);
    return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)
        ? String.format("the character U+%04X", c)
        : Character.toString(c);
  }

  private @Nullable String quoted() {
    int start = at;
    try {
      return string();
    } catch (ConfigSyntaxException e) {
      // Not a text: the caller names the quotation mark alone.
      return null;
    } finally {
      at = start;
    }
  }

  private static String shown(String text) {
    return '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
  }

  private String opened(int start) {
    return "the "
        + (text.charAt(start) == '{' ? "object" : "array")
        + " of line "
        + TextPlace.of(text, start).line();
  }

  private ConfigSyntaxException wrong(int where, String problem) {
    TextPlace place = TextPlace.of(text, where);
    return new ConfigSyntaxException(place.line(), place.column(), problem);
  }
}
