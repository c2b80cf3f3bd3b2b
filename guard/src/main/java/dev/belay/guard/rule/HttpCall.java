package dev.belay.guard.rule;

import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request that a command line client makes.
 *
 * @param method in upper case
 * @param url the address as it is given
 * @param body what is sent, as far as it is known; empty where there is none
 */
record HttpCall(String method, Word url, String body) {
  private static final String[] CURL_BODY = {
    "-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json"
  };
  private static final String[] CURL_FORM = {"-F", "--form", "--form-string"};
  private static final String[] WGET_BODY = {"--post-data", "--body-data"};

  /** The requests of an execution; none for a program that makes none. */
  static List<HttpCall> of(Invocation invocation) {
    return switch (invocation.program()) {
      case "curl", "curlie" -> curl(invocation);
      case "wget", "wget2" -> wget(invocation);
      case "http", "https", "xh", "xhs" -> httpie(invocation);
      case "invoke-webrequest", "invoke-restmethod", "iwr", "irm" -> cmdlet(invocation);
      default -> List.of();
    };
  }

  private static List<HttpCall> curl(Invocation invocation) {
    StringBuilder body = new StringBuilder();
    append(invocation, CURL_BODY, body);
    boolean query = invocation.has("-G") || invocation.has("--get");
    boolean sends = !body.isEmpty() && !query;
    append(invocation, CURL_FORM, body);
    sends |= !query && (invocation.has("-F") || invocation.has("--form"));
    String method = first(invocation, "-X", "--request");
    if (method.isEmpty()) {
      method =
          invocation.has("-T") || invocation.has("--upload-file")
              ? "PUT"
              : invocation.has("-I") || invocation.has("--head") ? "HEAD" : sends ? "POST" : "GET";
    }
    List<HttpCall> calls = new ArrayList<>(2);
    add(method, invocation.words(), body, calls);
    add(method, invocation.values("--url"), body, calls);
    return calls;
  }

  private static List<HttpCall> wget(Invocation invocation) {
    StringBuilder body = new StringBuilder();
    append(invocation, WGET_BODY, body);
    String method = first(invocation, "--method");
    if (method.isEmpty()) {
      boolean posts = !body.isEmpty() || invocation.has("--post-file");
      method = posts ? "POST" : "GET";
    }
    List<HttpCall> calls = new ArrayList<>(2);
    add(method, invocation.words(), body, calls);
    return calls;
  }

  /** {@code http [METHOD] URL [ITEM…]}. */
  private static List<HttpCall> httpie(Invocation invocation) {
    List<Word> words = invocation.words();
    if (words.isEmpty()) {
      return List.of();
    }
    boolean named = words.size() > 1 && isMethod(words.getFirst().text());
    int at = named ? 1 : 0;
    StringBuilder body = new StringBuilder();
    for (int i = at + 1; i < words.size(); i++) {
      body.append(body.isEmpty() ? "" : " ").append(words.get(i).text());
    }
    String method = named ? words.getFirst().text() : body.indexOf("=") > 0 ? "POST" : "GET";
    return List.of(new HttpCall(method.toUpperCase(Locale.ROOT), words.get(at), body.toString()));
  }

  private static boolean isMethod(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.equals("localhost");
  }

  private static List<HttpCall> cmdlet(Invocation invocation) {
    StringBuilder body = new StringBuilder();
    append(invocation, new String[] {"-Body"}, body);
    String method = first(invocation, "-Method");
    List<HttpCall> calls = new ArrayList<>(2);
    String verb = method.isEmpty() ? "GET" : method;
    add(verb, invocation.values("-Uri"), body, calls);
    add(verb, invocation.words(), body, calls);
    return calls;
  }

  private static void add(
      String method, List<Word> urls, StringBuilder body, List<HttpCall> calls) {
    for (int i = 0; i < urls.size(); i++) {
      calls.add(new HttpCall(method.toUpperCase(Locale.ROOT), urls.get(i), body.toString()));
    }
  }

  private static String first(Invocation invocation, String... flags) {
    Word value = invocation.value(flags);
    return value == null ? "" : value.text();
  }

  private static void append(Invocation invocation, String[] flags, StringBuilder body) {
    for (int i = 0; i < invocation.options().size(); i++) {
      Option option = invocation.options().get(i);
      if (option.value() == null) {
        continue;
      }
      for (String flag : flags) {
        if (option.name().equalsIgnoreCase(flag) && option.name().length() == flag.length()) {
          boolean same = flag.length() > 2 || option.name().equals(flag);
          if (same) {
            body.append(body.isEmpty() ? "" : "&").append(option.value().text());
          }
        }
      }
    }
    if (!body.isEmpty() && body.charAt(0) == '@' && invocation.execution().input().text() != null) {
      body.append('&').append(invocation.execution().input().text().text());
    }
  }

  /** Whether an address is like this, with or without its scheme. */
  boolean isTo(Globs urls) {
    String text = url.text();
    if (urls.matches(text)) {
      return true;
    }
    int scheme = text.indexOf("://");
    return scheme > 0 && scheme < 8 && urls.matches(text.substring(scheme + 3));
  }
}
