package dev.belay.guard.code.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads SQL, and what looks like it: a verb, the kind of thing, its name. */
final class SqlReader {
  private static final int NESTING = 4;

  private final String language;
  private final String text;
  private final List<Query> queries = new ArrayList<>();
  private List<QueryToken> tokens = List.of();
  private int at;
  private int stop;

  SqlReader(String language, String text) {
    this.language = language;
    this.text = text;
  }

  List<Query> read() {
    int from = 0;
    StringBuilder rest = new StringBuilder(text);
    // Lines that the client itself understands stand outside the statements.
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int first = from;
      while (first < end && text.charAt(first) <= ' ') {
        first++;
      }
      if (first < end
          && (text.charAt(first) == '\\' || text.charAt(first) == '.')
          && client(first, end)) {
        for (int i = first; i < end; i++) {
          rest.setCharAt(i, ' ');
        }
      }
      from = end + 1;
    }
    inline(rest);
    statements(rest.toString(), 0);
    return queries;
  }

  /** {@code \!} behind a statement on the same line. */
  private void inline(StringBuilder rest) {
    int bang = rest.indexOf("\\!");
    while (bang >= 0) {
      int end = rest.indexOf("\n", bang);
      end = end < 0 ? rest.length() : end;
      shell(rest.substring(bang + 2, end).strip(), bang, end);
      for (int i = bang; i < end; i++) {
        rest.setCharAt(i, ' ');
      }
      bang = rest.indexOf("\\!", end);
    }
  }

  private boolean client(int from, int end) {
    String line = text.substring(from, end).strip();
    int space = line.indexOf(' ');
    String command = space < 0 ? line : line.substring(0, space);
    String operand = space < 0 ? "" : line.substring(space + 1).strip();
    switch (command) {
      case ".shell", ".system" -> shell(operand, from, end);
      case "\\!" -> shell(operand, from, end);
      case "\\copy" -> program(operand, from, end);
      case "\\o", "\\g", "\\w", ".output", ".once", ".import", ".read" -> {
        if (operand.startsWith("|")) {
          shell(operand.substring(1).strip(), from, end);
        }
      }
      default -> {
        return command.startsWith("\\!")
            ? shell(line.substring(2).strip(), from, end)
            : !command.contains(";");
      }
    }
    return true;
  }

  private void program(String operand, int from, int end) {
    int program = operand.toLowerCase(Locale.ROOT).indexOf(" program ");
    if (program >= 0) {
      String quoted = operand.substring(program + 9).strip();
      shell(unquoted(quoted), from, end);
    }
  }

  private static String unquoted(String quoted) {
    int last = quoted.lastIndexOf('\'');
    return quoted.startsWith("'") && last > 0 ? quoted.substring(1, last) : quoted;
  }

  private boolean shell(String command, int from, int end) {
    add("sh", "shell", "", command, true, from, end);
    return true;
  }

  private void add(
      String of, String verb, String object, String name, boolean filtered, int from, int end) {
    if (queries.size() < QueryReader.STATEMENTS) {
      queries.add(new Query(of, verb, object, name, filtered, from, end));
    }
  }

  private void statements(String source, int depth) {
    List<QueryToken> all = new SqlLexer(source, !source.contains("#>") && depth == 0).read();
    int from = 0;
    for (int i = 0; i <= all.size(); i++) {
      boolean end = i == all.size() || all.get(i).is(";");
      boolean go =
          !end
              && all.get(i).is("GO")
              && i > from
              && lineBetween(source, all.get(i - 1).end(), all.get(i).at());
      if (end || go) {
        statement(all, from, i, depth);
        from = i + 1;
      }
    }
  }

  private static boolean lineBetween(String source, int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private String key(int index) {
    return index < stop ? tokens.get(index).key() : "";
  }

  private void statement(List<QueryToken> all, int from, int to, int depth) {
    tokens = all;
    at = from;
    stop = to;
    while (at < stop
        && (key(at).equals("BEGIN") && at + 1 < stop && !key(at + 1).equals("TRANSACTION")
            || key(at).equals("THEN")
            || key(at).equals("(")
            || key(at).equals("ELSE"))) {
      at++;
    }
    if (at < stop) {
      int first = at;
      if (key(at).equals("EXPLAIN")) {
        at++;
        boolean run = false;
        while (key(at).equals("ANALYZE") || key(at).equals("VERBOSE") || key(at).equals("(")) {
          run |= key(at).equals("ANALYZE");
          boolean options = key(at).equals("(");
          at++;
          while (options && at < stop && !key(at - 1).equals(")")) {
            run |= key(at).equals("ANALYZE");
            at++;
          }
        }
        if (!run || at >= stop) {
          return;
        }
      }
      if (key(at).equals("WITH")) {
        common(first);
      } else {
        verb(at, depth);
      }
    }
  }

  /** The statements in and behind the parts that {@code WITH} names. */
  private void common(int first) {
    for (int i = first + 1; i < stop; i++) {
      boolean begins = key(i - 1).equals("(") || key(i - 1).equals(")");
      if (begins
          && (key(i).equals("DELETE") || key(i).equals("UPDATE") || key(i).equals("INSERT"))) {
        at = i;
        verb(i, NESTING);
      }
    }
  }

  private void verb(int first, int depth) {
    QueryToken verb = tokens.get(first);
    at = first + 1;
    switch (verb.key()) {
      case "DROP", "CREATE", "UNDROP", "DETACH" -> object(verb, lower(verb));
      case "ALTER" -> alter(verb);
      case "TRUNCATE" -> truncate(verb);
      case "DELETE", "UPDATE" -> rows(verb);
      case "GRANT", "REVOKE" -> rights(verb);
      case "COPY" -> copy(verb);
      case "EXEC", "EXECUTE", "CALL" -> procedure(verb, depth);
      case "DO" -> nested(depth);
      case "VACUUM" -> {
        boolean full = key(at).equals("FULL") || key(at + 1).equals("FULL");
        put(verb, full ? "vacuum full" : "vacuum", "", last(), !full);
      }
      case "SELECT" -> select(verb);
      case "END" -> {}
      default -> {
        if (!verb.key().isEmpty() && Character.isLetter(verb.key().charAt(0))) {
          generic(verb);
        }
      }
    }
  }

  private static String lower(QueryToken token) {
    return token.key().toLowerCase(Locale.ROOT);
  }

  private void put(QueryToken verb, String how, String object, String name, boolean filtered) {
    int end = stop > 0 && stop <= tokens.size() ? tokens.get(stop - 1).end() : verb.end();
    add(language, how, object, name, filtered, verb.at(), end);
  }

  private void object(QueryToken verb, String how) {
    while (modifier(key(at))) {
      at++;
    }
    StringBuilder kind = new StringBuilder(key(at).toLowerCase(Locale.ROOT));
    at++;
    if (kind.toString().equals("materialized")
        || kind.toString().equals("foreign")
        || kind.toString().equals("event") && key(at).equals("TRIGGER")) {
      kind.append(' ').append(key(at).toLowerCase(Locale.ROOT));
      at++;
    }
    passConditions();
    String name = name();
    String object = kind.toString();
    put(verb, how, object.equals("schema") ? "schema" : object, name, false);
  }

  private static boolean modifier(String key) {
    return switch (key) {
      case "OR",
          "REPLACE",
          "TEMP",
          "TEMPORARY",
          "GLOBAL",
          "LOCAL",
          "UNLOGGED",
          "UNIQUE",
          "EXTERNAL",
          "TRANSIENT",
          "VIRTUAL",
          "PUBLIC",
          "RECURSIVE",
          "CONSTRAINT" ->
          true;
      default -> false;
    };
  }

  private void passConditions() {
    while (switch (key(at)) {
      case "IF", "NOT", "EXISTS", "CONCURRENTLY", "ONLY" -> true;
      default -> false;
    }) {
      at++;
    }
  }

  /** A name with its dots. */
  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < stop) {
      QueryToken token = tokens.get(at);
      boolean sign =
          token.key().length() == 1
              && !Character.isLetterOrDigit(token.key().charAt(0))
              && token.key().charAt(0) != '_';
      if (sign && !token.is(".")) {
        break;
      }
      name.append(token.text());
      at++;
      if (!token.is(".") && !key(at).equals(".")) {
        break;
      }
    }
    return name.toString();
  }

  private String last() {
    return stop > at ? tokens.get(stop - 1).text() : "";
  }

  private void alter(QueryToken verb) {
    String kind = key(at).toLowerCase(Locale.ROOT);
    at++;
    passConditions();
    String name = name();
    String how = "alter";
    for (int i = at; i < stop; i++) {
      switch (key(i)) {
        case "DROP" -> {
          put(verb, "alter drop", kind, name, false);
          return;
        }
        case "DISABLE" -> how = "alter disable";
        case "DELETE" -> {
          boolean filtered = narrowed(i);
          put(verb, "delete", kind, name, filtered);
          return;
        }
        default -> {}
      }
    }
    put(verb, how, kind, name, true);
  }

  private void truncate(QueryToken verb) {
    String kind = "table";
    if (key(at).equals("TABLE") || key(at).equals("DATABASE")) {
      kind = key(at).toLowerCase(Locale.ROOT);
      at++;
    }
    passConditions();
    put(verb, "truncate", kind, name(), false);
  }

  private void rows(QueryToken verb) {
    while (switch (key(at)) {
      case "FROM", "ONLY", "LOW_PRIORITY", "QUICK", "IGNORE" -> true;
      default -> false;
    }) {
      at++;
    }
    if (key(at).equals("TOP") || key(at).equals("OR")) {
      at += 2;
    }
    String name = name();
    put(verb, lower(verb), "table", name, narrowed(at));
  }

  /** Whether a condition follows that does not hold for everything. */
  private boolean narrowed(int from) {
    int depth = 0;
    for (int i = from; i < stop; i++) {
      if (key(i).equals("(")) {
        depth++;
      } else if (key(i).equals(")")) {
        if (--depth < 0) {
          return false;
        }
      } else if (depth == 0 && key(i).equals("WHERE")) {
        return !always(i + 1);
      } else if (depth == 0 && (key(i).equals("LIMIT"))) {
        return true;
      }
    }
    return false;
  }

  private boolean always(int from) {
    int i = from;
    while (key(i).equals("(")) {
      i++;
    }
    if (i >= stop) {
      return true;
    }
    int end = i;
    boolean or = false;
    for (int j = i; j < stop; j++) {
      or |= key(j).equals("OR") && constant(j + 1);
    }
    while (end < stop
        && !key(end).equals(")")
        && !key(end).equals("RETURNING")
        && !key(end).equals("AND")
        && !key(end).equals("OR")) {
      end++;
    }
    boolean more = end < stop && key(end).equals("AND");
    return or || !more && constant(i);
  }

  /** {@code 1=1}, {@code TRUE}, {@code 'a'='a'}. */
  private boolean constant(int from) {
    if (from >= stop) {
      return false;
    }
    String first = key(from);
    boolean alone =
        from + 1 >= stop || key(from + 1).equals(")") || key(from + 1).equals("RETURNING");
    if ((first.equals("TRUE") || first.equals("1")) && alone) {
      return true;
    }
    int other = from + 2;
    return key(from + 1).equals("=")
        && other < stop
        && tokens.get(from).text().equals(tokens.get(other).text());
  }

  private void rights(QueryToken verb) {
    boolean all = key(at).equals("ALL") || key(at).equals("SUPERUSER") || key(at).equals("SUPER");
    String what = key(at).toLowerCase(Locale.ROOT);
    String to = "";
    for (int i = at; i < stop; i++) {
      if (key(i).equals("TO") || key(i).equals("FROM")) {
        at = i + 1;
        to = name();
        break;
      }
    }
    put(verb, lower(verb) + (all ? " all" : ""), what, to, !all);
  }

  private void copy(QueryToken verb) {
    String name = key(at).equals("(") ? "" : name();
    for (int i = at; i < stop; i++) {
      if (key(i).equals("PROGRAM") && i + 1 < stop && tokens.get(i + 1).literal()) {
        add(
            "sh",
            "shell",
            "",
            tokens.get(i + 1).text(),
            true,
            tokens.get(i + 1).at(),
            tokens.get(i + 1).end());
      }
    }
    put(verb, "copy", "table", name, true);
  }

  private void procedure(QueryToken verb, int depth) {
    if (at < stop && tokens.get(at).literal()) {
      nested(depth);
      return;
    }
    String name = name();
    String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (last.equals("xp_cmdshell") && at < stop) {
      for (int i = at; i < stop; i++) {
        if (tokens.get(i).literal()) {
          add(
              "sh",
              "shell",
              "",
              tokens.get(i).text(),
              true,
              tokens.get(i).at(),
              tokens.get(i).end());
          break;
        }
      }
    } else if ((last.equals("sp_executesql") || last.equals("immediate") || name.isEmpty())
        && at < stop) {
      nested(depth);
      return;
    }
    put(verb, "call", "procedure", name, true);
  }

  /** A text that holds statements: {@code DO $$ … $$}, {@code EXECUTE IMMEDIATE '…'}. */
  private void nested(int depth) {
    if (depth >= NESTING) {
      return;
    }
    List<QueryToken> outer = tokens;
    int end = stop;
    for (int i = at; i < end; i++) {
      if (outer.get(i).literal()) {
        statements(outer.get(i).text(), depth + 1);
      }
    }
    tokens = outer;
    stop = end;
  }

  private void select(QueryToken verb) {
    for (int i = at; i < stop; i++) {
      switch (key(i)) {
        case "PG_TERMINATE_BACKEND",
            "PG_READ_FILE",
            "LOAD_FILE",
            "SYS_EXEC",
            "SYS_EVAL",
            "LO_EXPORT",
            "PG_LS_DIR",
            "LOAD_EXTENSION" -> {
          put(verb, "select", "function", tokens.get(i).text().toLowerCase(Locale.ROOT), true);
          return;
        }
        case "OUTFILE", "DUMPFILE" -> {
          put(verb, "select into", "file", i + 1 < stop ? tokens.get(i + 1).text() : "", true);
          return;
        }
        default -> {}
      }
    }
    for (int i = at; i < stop; i++) {
      if (key(i).equals("FROM")) {
        at = i + 1;
        put(verb, "select", "table", name(), narrowed(at));
        return;
      }
    }
    put(verb, "select", "", "", true);
  }

  /** A verb that is not known: the word behind it may be the kind, then the name. */
  private void generic(QueryToken verb) {
    if (language.equals("cypher")) {
      for (int i = at - 1; i < stop; i++) {
        boolean detach = key(i).equals("DETACH");
        if (key(i).equals("DELETE") || detach) {
          boolean filtered = false;
          for (int j = at - 1; j < i; j++) {
            filtered |= key(j).equals("WHERE") || key(j).equals(":") || key(j).equals("{");
          }
          put(verb, "delete", "node", last(), filtered);
          return;
        }
      }
    }
    String object = at < stop ? key(at).toLowerCase(Locale.ROOT) : "";
    boolean word = !object.isEmpty() && Character.isLetter(object.charAt(0));
    if (word) {
      at++;
      passConditions();
    }
    put(
        verb,
        lower(verb),
        word ? object : "",
        at < stop ? name() : "",
        narrowed(Math.min(at, stop)));
  }
}
