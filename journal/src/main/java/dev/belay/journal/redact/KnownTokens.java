package dev.belay.journal.redact;

import dev.belay.contract.TokenForm;

/** Tokens that tell by their first letters who issued them, JSON Web Tokens, and private keys. */
final class KnownTokens {
  /** The shortest of them all, prefix included. */
  static final int LEAST = 12;

  private static final String PEM = "-----BEGIN ";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final int PEM_NAME = 48;
  private static final int JWT_PART = 8;
  private static final int BEARER_TOKEN = 12;

  private KnownTokens() {}

  static void find(String text, Spans spans) {
    int pem = text.indexOf(PEM);
    while (pem >= 0) {
      pem = text.indexOf(PEM, Math.max(pem + 1, privateKey(text, pem, spans)));
    }
    int i = 0;
    while (i < text.length()) {
      if (!isToken(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isToken(text.charAt(end))) {
        end++;
      }
      boolean pointed = end - i < LEAST && end < text.length() && text.charAt(end) == '.';
      boolean bearer = end - i == 6 && Chars.at(text, i, "bearer");
      int found = end - i >= LEAST || pointed || bearer ? token(text, i, spans) : i;
      i = Math.max(end, found);
    }
  }

  /** The end of the token that begins at {@code at}; {@code at} if there is none. */
  private static int token(String text, int at, Spans spans) {
    if (text.startsWith("eyJ", at)) {
      return webToken(text, at, spans);
    }
    char first = text.charAt(at);
    for (TokenForm issuer : TokenForm.ALL) {
      if (issuer.prefix().charAt(0) == first && text.startsWith(issuer.prefix(), at)) {
        int from = at + issuer.prefix().length();
        int end = tokenEnd(text, from);
        if (end - from >= issuer.least() && !isWords(text, from, end)) {
          spans.add(at, end, issuer.kind());
          return end;
        }
      }
    }
    if (Chars.at(text, at, "bearer ")) {
      int from = at + "bearer ".length();
      int end = bearerEnd(text, from);
      if (end - from >= BEARER_TOKEN) {
        spans.add(from, end, "token");
        return end;
      }
    }
    return at;
  }

  private static int webToken(String text, int at, Spans spans) {
    int header = tokenEnd(text, at);
    if (header - at < JWT_PART || header >= text.length() || text.charAt(header) != '.') {
      return at;
    }
    int end = tokenEnd(text, header + 1);
    while (end + 1 < text.length() && text.charAt(end) == '.') {
      int part = tokenEnd(text, end + 1);
      if (part == end + 1) {
        break;
      }
      end = part;
    }
    spans.add(at, end, "jwt");
    return end;
  }

  /** With its end line if there is one, else to the end of the text. */
  private static int privateKey(String text, int at, Spans spans) {
    int name = at + PEM.length();
    int begun = text.indexOf("-----", name);
    if (begun < 0 || begun - name > PEM_NAME || !text.substring(name, begun).contains(PRIVATE)) {
      return at;
    }
    int endLine = text.indexOf("-----END ", begun);
    int close = endLine < 0 ? -1 : text.indexOf("-----", endLine + 9);
    int end = close < 0 ? text.length() : close + 5;
    spans.add(at, end, "private-key");
    return end;
  }

  /** {@code sk-learn-contrib-examples} is none: lower-case words and nothing else. */
  private static boolean isWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Chars.isLower(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static int tokenEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isToken(text.charAt(i))) {
      i++;
    }
    // SendGrid's and Slack's tokens have points inside.
    return i + 1 < text.length()
            && text.charAt(i) == '.'
            && Chars.isWord(text.charAt(i + 1))
            && from >= 3
            && (text.startsWith("SG.", from - 3) || text.startsWith("ya29.", from - 5))
        ? tokenEnd(text, i + 1)
        : i;
  }

  private static int bearerEnd(String text, int from) {
    int i = from;
    while (i < text.length()
        && (isToken(text.charAt(i)) || "._~+/=".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static boolean isToken(char c) {
    return Chars.isWord(c) || c == '-';
  }
}
