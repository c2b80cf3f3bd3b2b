package dev.belay.journal.redact;

import org.jspecify.annotations.Nullable;

/**
 * Values whose name tells that they are secrets: assignments, options, JSON and YAML members, query
 * parameters, headers, and what {@code set NAME value} sets.
 */
final class NamedValues {
  private static final int LONGEST_NAME = 80;
  private static final String[] SCHEMES = {
    "bearer", "basic", "token", "negotiate", "apikey", "digest", "aws4-hmac-sha256",
  };
  private static final String[] SETTERS = {"set", "setx", "setenv", "config", "put"};

  private final String text;
  private final Spans spans;
  private final boolean hasSetter;
  private final Quotes quotes;
  private final ShellValue values;

  private NamedValues(String text, Spans spans) {
    this.text = text;
    this.spans = spans;
    this.hasSetter = hasSetter(text);
    this.quotes = new Quotes(text);
    this.values = new ShellValue(text);
  }

  static void find(String text, Spans spans) {
    new NamedValues(text, spans).find();
  }

  private void find() {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=') {
        assignment(i);
      } else if (c == ':') {
        member(i);
      } else if (Chars.isBlank(c) && Chars.isWord(text.charAt(i - 1))) {
        spaced(i);
      }
    }
  }

  /** Asked once for a text, since looking back at every word of a long one takes its time. */
  private static boolean hasSetter(String text) {
    boolean starts = true;
    for (int i = 0; i < text.length(); i++) {
      if (starts) {
        char first = Chars.lower(text.charAt(i));
        if (first == 's' || first == 'c' || first == 'p') {
          for (String setter : SETTERS) {
            if (Chars.at(text, i, setter)) {
              return true;
            }
          }
        }
      }
      starts = Chars.isSpace(text.charAt(i));
    }
    return false;
  }

  /** {@code NAME=value}, {@code name = "value"}, {@code --name=value}, {@code ?name=value}. */
  private void assignment(int sign) {
    int before = sign;
    char operator = sign > 0 ? text.charAt(sign - 1) : ' ';
    if (operator == '=') {
      return;
    }
    if (operator == '+' || operator == ':' || operator == '?' || operator == '!') {
      before--;
    }
    Name name = nameBefore(before);
    if (name == null) {
      return;
    }
    int from = sign + 1;
    while (from < text.length() && (text.charAt(from) == '=' || text.charAt(from) == '>')) {
      from++;
    }
    if (name.apart() || name.quoted()) {
      from = afterBlanks(from);
    }
    boolean vague = SecretNames.isVague(text, name.from(), name.to());
    char prior = name.from() > 0 ? text.charAt(name.from() - 1) : ' ';
    if (prior == '?' || prior == '&' || Chars.at(text, name.from() - 5, "&amp;")) {
      spans.add(from, queryEnd(from), name.kind());
      return;
    }
    boolean lower = Chars.isLower(text.charAt(name.from()));
    value(name, from, vague && (lower || prior == '-'));
  }

  /** {@code "name": "value"}, {@code name: value}, and headers. */
  private void member(int sign) {
    if (sign + 1 < text.length() && text.charAt(sign + 1) == '=') {
      return;
    }
    Name name = nameBefore(sign);
    int from = afterBlanks(sign + 1);
    // What stands first in a URL is a user, which is another's work.
    if (name == null || from >= text.length() || Chars.at(text, name.from() - 2, "//")) {
      return;
    }
    if (isHeader(name)) {
      header(name, from);
      return;
    }
    boolean vague = SecretNames.isVague(text, name.from(), name.to());
    boolean prose = !name.quoted() && !isString(from) && !name.kind().equals("password");
    boolean tight = from == sign + 1;
    value(name, from, vague || (prose && (tight || isOneWord(name))));
  }

  /** {@code --name value}, {@code -name value}, {@code config set name value}. */
  private void spaced(int blank) {
    int start = blank;
    while (start > 0 && isNameChar(text.charAt(start - 1))) {
      start--;
    }
    boolean option = text.charAt(start) == '-';
    if (!option && !(hasSetter && isSet(start))) {
      return;
    }
    Name name = nameBefore(blank);
    int from = afterBlanks(blank);
    if (name == null
        || from >= text.length()
        || Chars.isSpace(text.charAt(from))
        || isOperator(from)) {
      return;
    }
    if (option) {
      boolean longOption = name.to() - name.from() > 2;
      if (longOption && text.charAt(from) != '-') {
        value(name, from, SecretNames.isVague(text, name.from(), name.to()));
      }
    } else {
      value(name, from, false);
    }
  }

  /**
   * Takes the value at {@code from} for a secret.
   *
   * @param doubtful whether it has to look like one, too
   */
  private void value(Name name, int from, boolean doubtful) {
    if (from >= text.length()) {
      return;
    }
    char enclosing = quotes.enclosing(from);
    int opened = enclosing == 0 ? -1 : quotes.openedAt();
    int to;
    if (name.quoted()) {
      to = isString(from) ? values.stringEnd(from, enclosing) : bareEnd(from);
    } else if (opened >= 0 && opened == name.from() - 1 && !isCode(opened)) {
      int close = values.closing(from, enclosing);
      to = close < text.length() ? values.wordEnd(close, enclosing, false) : close;
    } else {
      to = values.wordEnd(from, enclosing, enclosing != 0 && isCode(opened));
    }
    if (values.isPlainWord(from, to)
        || (name.isPlural() && isNumber(from, to))
        || (doubtful && !looksSecret(from, to))) {
      return;
    }
    values.addLiteral(from, to, enclosing, name.kind(), spans);
  }

  /** The scheme of an Authorization header stays. */
  private void header(Name name, int start) {
    int from = start;
    char enclosing = quotes.enclosing(from);
    int end = values.lineEnd(from);
    if (name.quoted() && isString(from)) {
      end = Math.min(end, values.stringEnd(from, enclosing));
      while (from < end && isString(from)) {
        from++;
      }
      while (end > from && isString(end - 1)) {
        end--;
      }
    } else if (enclosing != 0) {
      end = Math.min(end, values.closing(from, enclosing));
    }
    int secret = from;
    boolean cookie = name.kind().equals("cookie");
    boolean listed = cookie;
    for (String scheme : SCHEMES) {
      int after = from + scheme.length();
      if (!cookie && Chars.at(text, from, scheme) && after < end && isGap(after)) {
        secret = after;
        while (secret < end && isGap(secret)) {
          secret++;
        }
        listed = scheme.equals("digest") || scheme.startsWith("aws4");
        break;
      }
    }
    if (enclosing == 0 && !listed && !name.quoted()) {
      end = Math.min(end, values.wordEnd(secret, (char) 0, false));
    }
    if (secret < end) {
      values.addLiteral(secret, end, enclosing, name.kind(), spans);
    }
  }

  private boolean isString(int at) {
    return Chars.isQuote(text.charAt(at)) || text.charAt(at) == '\\';
  }

  private boolean isGap(int at) {
    return Chars.isBlank(text.charAt(at)) || text.charAt(at) == '\\';
  }

  private boolean isHeader(Name name) {
    return Chars.at(text, name.to() - "authorization".length(), "authorization")
        || (name.kind().equals("cookie") && Chars.at(text, name.to() - 6, "cookie"));
  }

  /**
   * A name that stands before a sign.
   *
   * @param quoted whether it is in quotes of its own
   * @param apart whether blanks stand between it and the sign
   */
  private record Name(
      int from, int to, String kind, boolean quoted, boolean apart, boolean isPlural) {}

  private @Nullable Name nameBefore(int sign) {
    int to = sign;
    while (to > 0 && sign - to < 8 && Chars.isBlank(text.charAt(to - 1))) {
      to--;
    }
    boolean apart = to < sign;
    if (to > 0 && text.charAt(to - 1) == ']') {
      to--;
    }
    boolean quoted = false;
    if (to > 0 && Chars.isQuote(text.charAt(to - 1))) {
      quoted = true;
      to--;
      while (to > 0 && text.charAt(to - 1) == '\\') {
        to--;
      }
    }
    int from = to;
    while (from > 0 && to - from < LONGEST_NAME && isNameChar(text.charAt(from - 1))) {
      from--;
    }
    while (from < to && !Chars.isWord(text.charAt(from))) {
      from++;
    }
    String kind = from < to ? SecretNames.kind(text, from, to) : null;
    return kind == null
        ? null
        : new Name(from, to, kind, quoted, apart, Chars.at(text, to - 6, "tokens"));
  }

  private static boolean isNameChar(char c) {
    return Chars.isWord(c) || c == '-' || c == '.';
  }

  private boolean isOneWord(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!Chars.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a quote that opens here holds shell code: {@code bash -c "..."}, {@code eval '...'}.
   */
  private boolean isCode(int opened) {
    int end = opened;
    while (end > 0 && Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && !Chars.isSpace(text.charAt(from - 1))) {
      from--;
    }
    if (isInSsh(opened)) {
      return true;
    }
    boolean shortOption =
        end - from >= 2 && text.charAt(from) == '-' && text.charAt(from + 1) != '-';
    return (shortOption && end - from <= 5 && text.charAt(end - 1) == 'c')
        || (end - from == 4 && Chars.at(text, from, "eval"));
  }

  private boolean isInSsh(int at) {
    int start = at;
    while (start > 0 && ";|&\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return Chars.at(text, afterBlanks(start), "ssh ");
  }

  /** Whether {@code set} or the like stands before the word that begins here, options aside. */
  private boolean isSet(int word) {
    int end = word;
    while (end > 0 && !Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    for (int words = 0; words < 4; words++) {
      while (end > 0 && Chars.isBlank(text.charAt(end - 1))) {
        end--;
      }
      int from = end;
      while (from > 0 && !Chars.isSpace(text.charAt(from - 1))) {
        from--;
      }
      for (String setter : SETTERS) {
        if (end - from == setter.length() && Chars.at(text, from, setter)) {
          return true;
        }
      }
      if (from == end || text.charAt(from) != '-') {
        return false;
      }
      end = from;
    }
    return false;
  }

  private boolean isOperator(int at) {
    char c = text.charAt(at);
    return c == '|' || c == ';' || c == '&' || c == '<' || c == '>' || c == ')' || c == '=';
  }

  private int afterBlanks(int from) {
    int i = from;
    while (i < text.length() && Chars.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int queryEnd(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Chars.isSpace(c) || Chars.isQuote(c) || c == '&' || c == '#') {
        return i;
      }
      i += c == '$' ? Math.max(1, values.referenceEnd(i) - i) : 1;
    }
    return i;
  }

  /** A JSON value that is no string; what an object holds has names of its own. */
  private int bareEnd(int from) {
    if (text.charAt(from) == '[') {
      int close = text.indexOf(']', from);
      return close < 0 ? text.length() : close;
    }
    if (text.charAt(from) == '{') {
      return from;
    }
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Chars.isSpace(c) || Chars.isQuote(c) || c == ',' || c == '}' || c == ']') {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Chars.isDigit(c) && c != '.' && c != '_' && c != ',' && !Chars.isQuote(c)) {
        return false;
      }
    }
    return true;
  }

  /** Not a plain word, and not a path. */
  private boolean looksSecret(int from, int to) {
    char first = text.charAt(from);
    if (to - from < 6 || first == '/' || first == '~' || first == '.') {
      return false;
    }
    boolean digit = false;
    boolean letter = false;
    for (int i = from; i < to; i++) {
      digit |= Chars.isDigit(text.charAt(i));
      letter |= Chars.isLetter(text.charAt(i));
    }
    return digit && (letter || to - from >= 12);
  }
}
