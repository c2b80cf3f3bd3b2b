package dev.belay.journal.redact;

/**
 * Takes secret values out of texts that are to be written down. What is recognised: values with a
 * telling name ({@code API_TOKEN=x}, {@code --password x}, {@code "secret": "x"}, {@code ?key=x}),
 * headers, passwords in URLs and in options of well-known tools, tokens of well-known issuers,
 * private keys, and long random-looking words. What a shell would put in ({@code $TOKEN}) is no
 * secret and stays. One pass of each kind over the text, whatever it holds.
 */
public final class Redaction {
  /** So many times the limit of a text are looked at; what is behind is cut off unseen. */
  private static final int LOOKED_AT = 4;

  /** A token that is cut in two is not recognised any more: so much is cut off with it. */
  private static final int HALF_A_TOKEN = 2048;

  private Redaction() {}

  /** {@code text} with {@code [redacted:KIND]} in place of each secret; itself if there is none. */
  public static String of(String text) {
    boolean sign = false;
    boolean blank = false;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sign |= c == '=' || c == ':';
      blank |= c == ' ';
      run = c > ' ' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    // Most texts are short names: what has no place for a secret is not searched for one.
    Spans spans = new Spans();
    if (sign || blank) {
      NamedValues.find(text, spans);
      UrlPasswords.find(text, spans);
    }
    if (blank) {
      ToolOptions.find(text, spans);
    }
    if (blank || longest >= KnownTokens.LEAST) {
      KnownTokens.find(text, spans);
    }
    if (longest >= RandomTokens.LEAST) {
      RandomTokens.find(text, spans);
    }
    return spans.applied(text);
  }

  /**
   * As {@link #of(String)}, and then no longer than {@code limit} characters, with a mark that
   * tells how many were left out.
   */
  public static String of(String text, int limit) {
    int looked = LOOKED_AT * limit;
    if (text.length() <= looked) {
      return cut(of(text), limit, 0);
    }
    String front = withoutHalfToken(text.substring(0, looked));
    return cut(of(front), limit, text.length() - front.length());
  }

  /** An identifier: random by nature, so only what is known to be a secret is taken out. */
  public static String ofId(String id, int limit) {
    Spans spans = new Spans();
    KnownTokens.find(id, spans);
    return cut(spans.applied(id), limit, 0);
  }

  private static String withoutHalfToken(String text) {
    int least = Math.max(0, text.length() - HALF_A_TOKEN);
    int end = text.length();
    while (end > least && text.charAt(end - 1) > ' ') {
      end--;
    }
    return text.substring(0, end);
  }

  private static String cut(String text, int limit, int alreadyLeftOut) {
    if (text.length() <= limit && alreadyLeftOut == 0) {
      return text;
    }
    int end = Math.min(text.length(), limit);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int leftOut = alreadyLeftOut + text.length() - end;
    return text.substring(0, end) + "… [" + leftOut + " more characters]";
  }
}
