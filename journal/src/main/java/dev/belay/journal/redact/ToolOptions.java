package dev.belay.journal.redact;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Options that take a password under a short name, each only with the tool that has it. */
final class ToolOptions {
  private static final int DEEPEST = 3;

  /**
   * What a tool's option takes.
   *
   * @param tools the tools, blank-separated
   * @param option its spelling
   * @param how ATTACHED: {@code -pSECRET} alone; WORD: that, or the next word; USER: {@code
   *     user:SECRET}, either way; PAIRS: {@code name=SECRET}, either way
   */
  private record Option(String tools, String option, How how) {}

  private enum How {
    ATTACHED,
    WORD,
    USER,
    PAIRS
  }

  private static final Option[] OPTIONS = {
    new Option("curl", "-u", How.USER),
    new Option("curl", "--user", How.USER),
    new Option("curl", "-U", How.USER),
    new Option("curl", "--proxy-user", How.USER),
    new Option("curl", "-b", How.PAIRS),
    new Option("curl", "--cookie", How.PAIRS),
    new Option("curl", "--oauth2-bearer", How.WORD),
    new Option("http https xh", "-a", How.USER),
    new Option("http https xh", "--auth", How.USER),
    new Option("mysql mysqldump mysqladmin mysqlimport mariadb mariadb-dump", "-p", How.ATTACHED),
    new Option("sshpass", "-p", How.WORD),
    new Option("redis-cli valkey-cli", "-a", How.WORD),
    new Option("mongo mongosh mongodump mongorestore mongoimport mongoexport", "-p", How.WORD),
    new Option("docker podman nerdctl helm az twine skopeo buildah oras", "-p", How.WORD),
    new Option("ldapsearch ldapadd ldapmodify ldappasswd", "-w", How.WORD),
    new Option("sqlcmd bcp zip unzip", "-P", How.WORD),
    new Option("7z 7za 7zz unrar rar", "-p", How.ATTACHED),
    new Option("smbclient rpcclient", "-U", How.USER),
    new Option("cqlsh", "-p", How.WORD),
  };

  private static final int LONGEST_TOOL = 16;
  private static final Set<String> TOOLS = new HashSet<>();

  static {
    for (Option option : OPTIONS) {
      Collections.addAll(TOOLS, option.tools().split(" ", -1));
    }
  }

  private final String text;
  private final Spans spans;
  private final ShellValue values;

  private ToolOptions(String text, Spans spans) {
    this.text = text;
    this.spans = spans;
    this.values = new ShellValue(text);
  }

  static void find(String text, Spans spans) {
    new ToolOptions(text, spans).commands(0, text.length(), 0);
  }

  private void commands(int from, int to, int depth) {
    int toolFrom = -1;
    int toolTo = -1;
    boolean login = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        toolFrom = -1;
        login = false;
        i++;
      } else if (Chars.isSpace(c)) {
        i++;
      } else {
        int end = Math.min(to, Math.max(i + 1, values.wordEnd(i, (char) 0, false)));
        if (isTool(i, end)) {
          toolFrom = i;
          toolTo = end;
        } else if (end - i == 5 && Chars.at(text, i, "login")) {
          login = true;
        }
        if (toolFrom >= 0 && c == '-') {
          end = option(i, end, to, toolFrom, toolTo, login);
        } else if (depth < DEEPEST && Chars.isQuote(c) && end - i > 2) {
          commands(i + 1, end - 1, depth + 1);
        }
        i = end;
      }
    }
  }

  /** The end of the option and of its value. */
  private int option(int from, int end, int to, int toolFrom, int toolTo, boolean login) {
    Option option = matching(from, end, toolFrom, toolTo, login);
    if (option == null) {
      return end;
    }
    int value = from + option.option().length();
    if (value < end) {
      value += text.charAt(value) == '=' ? 1 : 0;
      add(value, end, option.how());
      return end;
    }
    if (option.how() == How.ATTACHED) {
      return end;
    }
    int next = end;
    while (next < to && Chars.isBlank(text.charAt(next))) {
      next++;
    }
    if (next >= to || isSeparator(text.charAt(next)) || Chars.isSpace(text.charAt(next))) {
      return end;
    }
    int valueEnd = Math.min(to, values.wordEnd(next, (char) 0, false));
    add(next, valueEnd, option.how());
    return valueEnd;
  }

  private void add(int from, int to, How how) {
    if (from >= to) {
      return;
    }
    int secret = from;
    if (how == How.USER || how == How.PAIRS) {
      int sign = -1;
      for (int i = from; i < to && sign < 0; i++) {
        char c = text.charAt(i);
        sign = how == How.PAIRS ? (c == '=' ? i : -1) : (c == ':' || c == '%' ? i : -1);
      }
      if (sign < 0) {
        return;
      }
      secret = sign + 1;
    }
    char quote = text.charAt(from);
    char enclosing = secret > from && (quote == '"' || quote == '\'') ? quote : 0;
    values.addLiteral(secret, to, enclosing, how == How.PAIRS ? "cookie" : "password", spans);
  }

  private @Nullable Option matching(int from, int end, int toolFrom, int toolTo, boolean login) {
    for (Option option : OPTIONS) {
      int length = option.option().length();
      boolean longOption = option.option().startsWith("--");
      if (end - from >= length
          && text.startsWith(option.option(), from)
          && (!longOption || end - from == length || text.charAt(from + length) == '=')
          && isOneOf(option.tools(), toolFrom, toolTo)
          && (login || !option.tools().startsWith("docker"))) {
        return option;
      }
    }
    return null;
  }

  private boolean isTool(int from, int to) {
    if (!Chars.isLetter(text.charAt(to - 1)) && !Chars.isDigit(text.charAt(to - 1))) {
      return false;
    }
    int start = to;
    while (start > from && text.charAt(start - 1) != '/' && text.charAt(start - 1) != '\\') {
      start--;
    }
    return to - start <= LONGEST_TOOL && TOOLS.contains(text.substring(start, to));
  }

  /** Whether the last name of the path {@code text[from, to)} is one of {@code names}. */
  private boolean isOneOf(String names, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '/' || text.charAt(i) == '\\') {
        start = i + 1;
      }
    }
    int length = to - start;
    if (length == 0) {
      return false;
    }
    int at = 0;
    while (at < names.length()) {
      int end = names.indexOf(' ', at);
      end = end < 0 ? names.length() : end;
      if (end - at == length && names.regionMatches(at, text, start, length)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean isSeparator(char c) {
    return c == ';' || c == '|' || c == '&' || c == '\n' || c == '(' || c == ')' || c == '<'
        || c == '>';
  }
}
