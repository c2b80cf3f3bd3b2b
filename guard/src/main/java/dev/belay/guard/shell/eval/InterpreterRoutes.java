package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What interpreters run: code of the command line, a file, or the standard input. */
final class InterpreterRoutes {
  /**
   * How an interpreter reads its options.
   *
   * @param code letters whose value is code
   * @param swallow letters whose value is the rest of the word and nothing else
   * @param valued letters that take the rest of the word, or the next one
   * @param codeWords long options whose value is code
   * @param valuedWords long options that take the next word
   * @param checks options with which nothing is run
   * @param input whether it reads code from the standard input without an operand
   */
  private record Grammar(
      String language,
      String code,
      String swallow,
      String valued,
      List<String> codeWords,
      List<String> valuedWords,
      List<String> checks,
      boolean input) {}

  private static Grammar grammar(
      String language, String code, String swallow, String valued, String words, boolean input) {
    String[] cells = words.split(";", -1);
    return new Grammar(
        language, code, swallow, valued, list(cells[0]), list(cells[1]), list(cells[2]), input);
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static final Grammar PYTHON =
      grammar(
          "python", "c", "", "WXm", ";--check-hash-based-pycs;-V --version -h --help -VV", true);
  private static final Grammar PERL =
      grammar("perl", "eE", "0liIMmFxDCdtVT", "", ";;-v -V --version --help -h", true);
  private static final Grammar RUBY =
      grammar(
          "ruby",
          "e",
          "i0FKTWx",
          "rICE",
          ";--encoding --external-encoding --internal-encoding --disable --enable;"
              + "-v --version -h --help --copyright -c",
          true);
  private static final Grammar PHP =
      grammar(
          "php",
          "rRBE",
          "",
          "dctzSF",
          "--run --process-code --process-begin --process-end;"
              + "--define --php-ini --docroot --server --zend-extension;"
              + "-v -i -m -l --version --info --modules --syntax-check -h --help --ini",
          true);
  private static final Grammar NODE =
      grammar(
          "javascript",
          "ep",
          "",
          "rC",
          "--eval --print --print-code;--require --import --loader --experimental-loader"
              + " --conditions --input-type --env-file --title --icu-data-dir --inspect-port;"
              + "-v --version -h --help -c --check --v8-options",
          true);
  private static final Grammar LUA = grammar("lua", "e", "", "lWR", ";;-v", true);
  private static final Grammar R =
      grammar("r", "ef", "", "g", ";--encoding --gui --args;--version --help", true);
  private static final Grammar JULIA =
      grammar(
          "julia",
          "eE",
          "",
          "LpJHtC",
          "--eval --print;--load --project --threads --sysimage;-v --version -h --help",
          true);
  private static final Map<String, Grammar> OTHERS =
      Map.ofEntries(
          Map.entry("groovy", grammar("groovy", "e", "", "cpDai", ";--classpath;-v", false)),
          Map.entry("elixir", grammar("elixir", "e", "", "rSp", "--eval;--require;-v", false)),
          Map.entry("scala", grammar("scala", "e", "", "", ";;", false)),
          Map.entry("guile", grammar("guile", "c", "", "lLCxs", ";;-v", true)),
          Map.entry("racket", grammar("racket", "e", "", "ftlprukmS", "--eval;;-v", true)),
          Map.entry("sbcl", grammar("lisp", "", "", "", "--eval;--load --script;--version", true)),
          Map.entry(
              "emacs",
              grammar(
                  "elisp", "", "", "l", "--eval --execute -eval -execute;--load;--version", false)),
          Map.entry("tclsh", grammar("tcl", "", "", "", ";-encoding;", true)),
          Map.entry("expect", grammar("tcl", "c", "", "", ";;-v", true)),
          Map.entry("erl", grammar("erlang", "", "", "", "-eval;-s -run -sname -name;", false)),
          Map.entry("swift", grammar("swift", "e", "", "", ";;", false)),
          Map.entry("osascript", grammar("applescript", "e", "", "ls", ";;", true)),
          Map.entry("gjs", grammar("javascript", "c", "", "I", "--command;--include-path;", false)),
          Map.entry("qjs", grammar("javascript", "e", "", "", "--eval;;", true)));

  private InterpreterRoutes() {}

  private static @Nullable Grammar of(String program) {
    return switch (family(program)) {
      case "python", "pypy", "jython", "ipython", "micropython" -> PYTHON;
      case "perl" -> PERL;
      case "ruby", "jruby", "irb", "truffleruby" -> RUBY;
      case "php", "php-cgi" -> PHP;
      case "node", "nodejs", "tsx", "ts-node", "bun", "esr", "jiti", "sucrase-node" -> NODE;
      case "lua", "luajit", "texlua" -> LUA;
      case "rscript", "r", "littler" -> R;
      case "julia" -> JULIA;
      default -> OTHERS.get(program);
    };
  }

  /** The name without a version: {@code python3.12} is {@code python}. */
  static String family(String program) {
    int end = program.length();
    while (end > 0
        && (RouteWords.isDigit(program.charAt(end - 1)) || program.charAt(end - 1) == '.')) {
      end--;
    }
    if (end > 1 && end < program.length() && program.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? program : program.substring(0, end);
  }

  /** Whether this program is known to run code. */
  static boolean knows(String program) {
    return of(program) != null;
  }

  static void add(Execution execution, String program, List<Route> routes) {
    Grammar grammar = of(program);
    if (grammar == null) {
      return;
    }
    List<Word> arguments = execution.arguments();
    if (program.equals("bun") && !arguments.isEmpty()) {
      switch (arguments.getFirst().text()) {
        case "exec" -> {
          if (arguments.size() > 1) {
            routes.add(ShellRoutes.text(arguments.get(1), List.of()));
          }
          return;
        }
        case "run" -> arguments = arguments.subList(1, arguments.size());
        case "install",
            "add",
            "remove",
            "test",
            "build",
            "create",
            "x",
            "init",
            "link",
            "pm",
            "update",
            "i",
            "a",
            "rm",
            "upgrade",
            "outdated",
            "publish",
            "audit" -> {
          return;
        }
        default -> {}
      }
    }
    startup(execution, grammar, routes);
    new Reading(grammar, arguments, routes).read();
  }

  private static void startup(Execution execution, Grammar grammar, List<Route> routes) {
    for (Assignment assignment : execution.assignments()) {
      String text = assignment.value().text();
      String option =
          switch (assignment.name()) {
            case "NODE_OPTIONS" -> grammar == NODE ? "--require" : "";
            case "RUBYOPT" -> grammar == RUBY ? "-r" : "";
            default -> "";
          };
      int at = option.isEmpty() ? -1 : text.indexOf(option);
      if (at >= 0) {
        int start = at + option.length();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '=')) {
          start++;
        }
        int end = text.indexOf(' ', start);
        Word file = assignment.value().part(start, end < 0 ? text.length() : end);
        routes.add(new Route.File(grammar.language(), file, List.of(), false));
      }
      if (assignment.name().equals("PERL5OPT") && grammar == PERL) {
        int e = text.indexOf("-e");
        int semicolon = text.indexOf(';');
        if (e >= 0 || semicolon >= 0) {
          int start = e >= 0 ? e + 2 : semicolon + 1;
          routes.add(code("perl", assignment.value().from(start), List.of()));
        }
      }
    }
  }

  private static Route code(String language, Word text, List<Word> arguments) {
    return new Route.Text(language, text, arguments, false, false, null, List.of());
  }

  /** One reading of an interpreter's words. */
  private static final class Reading {
    private final Grammar grammar;
    private final List<Word> arguments;
    private final List<Route> routes;
    private @Nullable Word code;
    private String language;
    private int at;

    Reading(Grammar grammar, List<Word> arguments, List<Route> routes) {
      this.grammar = grammar;
      this.arguments = arguments;
      this.routes = routes;
      this.language = grammar.language();
    }

    void read() {
      for (; at < arguments.size(); at++) {
        Word word = arguments.get(at);
        String text = word.text();
        if (text.equals("--")) {
          at++;
          break;
        }
        if (text.length() < 2 || text.charAt(0) != '-') {
          break;
        }
        if (grammar.checks().contains(text)) {
          return;
        }
        if (grammar.codeWords().contains(text)) {
          at++;
          coded(at < arguments.size() ? arguments.get(at) : null);
        } else if (text.startsWith("--")) {
          longOption(word);
        } else if (!letters(word)) {
          return;
        }
        if (code != null && grammar == PYTHON) {
          at++;
          break;
        }
      }
      List<Word> rest = at < arguments.size() ? arguments.subList(at, arguments.size()) : List.of();
      if (code != null) {
        routes.add(code(language, code, rest));
      } else if (rest.isEmpty() ? grammar.input() : ShellRoutes.isStandardInput(rest.getFirst())) {
        routes.add(new Route.StandardInput(language, rest, false));
      } else if (!rest.isEmpty()) {
        routes.add(new Route.File(language, rest.getFirst(), rest.subList(1, rest.size()), false));
      }
    }

    private void longOption(Word word) {
      String text = word.text();
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      Word value = equals < 0 ? null : word.from(equals + 1);
      if (equals > 0 && grammar.codeWords().contains(name)) {
        coded(value);
        return;
      }
      if (equals < 0 && grammar.valuedWords().contains(name)) {
        at++;
        value = at < arguments.size() ? arguments.get(at) : null;
      }
      valued(name, value);
    }

    private void valued(String name, @Nullable Word value) {
      switch (name) {
        case "--require", "--import", "--loader", "--load", "--script", "-l", "-r", "-F", "-L" -> {
          boolean path =
              value != null && (value.text().indexOf('/') >= 0 || value.text().indexOf('.') >= 0);
          if (path && value != null && !name.equals("-L")) {
            routes.add(new Route.File(grammar.language(), value, List.of(), false));
          } else if (value != null
              && name.equals("-l")
              && language.equals("applescript")
              && value.is("JavaScript")) {
            language = "javascript";
          }
        }
        default -> {}
      }
    }

    /** Letters in one word; whether reading goes on. */
    private boolean letters(Word word) {
      String text = word.text();
      for (int i = 1; i < text.length(); i++) {
        char letter = text.charAt(i);
        boolean last = i == text.length() - 1;
        if (grammar.code().indexOf(letter) >= 0) {
          if (grammar == NODE && letter == 'p' && !last && text.charAt(i + 1) == 'e') {
            continue;
          }
          if (grammar == R && letter == 'f') {
            at++;
            if (at < arguments.size()) {
              routes.add(new Route.File(language, arguments.get(at), List.of(), false));
            }
            return true;
          }
          Word value = last ? null : word.from(i + 1);
          if (value == null && ++at < arguments.size()) {
            value = arguments.get(at);
          }
          coded(value);
          return true;
        }
        if (grammar.swallow().indexOf(letter) >= 0) {
          if (letter == '0' || letter == 'l') {
            continue;
          }
          return true;
        }
        if (grammar == PHP && letter == 'f') {
          Word file = last && at + 1 < arguments.size() ? arguments.get(++at) : word.from(i + 1);
          routes.add(new Route.File(language, file, List.of(), false));
          at = arguments.size();
          return false;
        }
        if (grammar.valued().indexOf(letter) >= 0) {
          Word value = last ? null : word.from(i + 1);
          if (value == null && ++at < arguments.size()) {
            value = arguments.get(at);
          }
          if (letter == 'm' && grammar == PYTHON) {
            module(value);
            return false;
          }
          valued("-" + letter, value);
          return true;
        }
      }
      return true;
    }

    private void coded(@Nullable Word value) {
      if (value != null) {
        code =
            code == null
                ? value
                : RouteWords.concat(
                    RouteWords.concat(code, RouteWords.made("\n", value.span())), value);
      }
    }

    /** {@code python -m MODULE}: a few modules run what they are given. */
    private void module(@Nullable Word module) {
      if (module == null) {
        return;
      }
      List<Word> rest =
          at + 1 < arguments.size() ? arguments.subList(at + 1, arguments.size()) : List.of();
      switch (module.text()) {
        case "timeit" -> {
          for (int i = 0; i < rest.size(); i++) {
            switch (rest.get(i).text()) {
              case "-n", "-r", "-u", "--number", "--repeat", "--unit" -> i++;
              case "-s", "--setup", "-p", "-v", "--process", "--verbose" -> {}
              default -> routes.add(code(language, rest.get(i), List.of()));
            }
          }
        }
        case "pdb", "trace", "cProfile", "profile", "runpy", "coverage", "bdb" -> {
          for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).text().startsWith("-") && !rest.get(i).is("run")) {
              routes.add(
                  new Route.File(language, rest.get(i), rest.subList(i + 1, rest.size()), false));
              return;
            }
          }
        }
        case "code", "asyncio" -> routes.add(new Route.StandardInput(language, rest, false));
        default -> {}
      }
    }
  }
}
