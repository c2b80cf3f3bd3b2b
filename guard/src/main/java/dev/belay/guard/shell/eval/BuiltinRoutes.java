package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;

/** What the shells' own commands run: {@code eval}, {@code source}, {@code trap}, {@code exec}. */
final class BuiltinRoutes {
  private BuiltinRoutes() {}

  static void add(Execution execution, String program, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    switch (program) {
      case "eval" -> {
        List<Word> words = dashed(arguments);
        if (!words.isEmpty()) {
          routes.add(ShellRoutes.here(RouteWords.joined(words, execution.span())));
        }
      }
      case "source", "." -> source(execution, dashed(arguments), routes);
      case "trap" -> trap(dashed(arguments), routes);
      case "command" -> command(arguments, routes);
      case "builtin" -> started(dashed(arguments), routes);
      case "exec" -> exec(arguments, routes);
      case "mapfile", "readarray" -> {
        after(arguments, "-C", " 0 line", routes);
        names(arguments, routes);
      }
      case "compgen", "complete" -> {
        if (program.equals("compgen")) {
          after(arguments, "-C", "", routes);
          after(arguments, "-F", "", routes);
        }
        names(arguments, routes);
      }
      case "printf" -> {
        if (arguments.size() > 1 && arguments.getFirst().is("-v")) {
          names(arguments.subList(1, 2), routes);
        }
      }
      case "let" -> {
        for (Word word : arguments) {
          if (word.text().indexOf("$(") > 0 && word.text().indexOf('[') > 0) {
            routes.add(
                ShellRoutes.here(RouteWords.concat(RouteWords.made(": ", word.span()), word)));
          }
        }
      }
      default -> names(arguments, routes);
    }
  }

  private static List<Word> dashed(List<Word> arguments) {
    return !arguments.isEmpty() && arguments.getFirst().is("--")
        ? arguments.subList(1, arguments.size())
        : arguments;
  }

  private static void source(Execution execution, List<Word> words, List<Route> routes) {
    if (words.isEmpty()) {
      return;
    }
    List<Word> rest = words.subList(1, words.size());
    if (ShellRoutes.isStandardInput(words.getFirst()) && !words.getFirst().is("-")) {
      Word input = execution.input().text();
      routes.add(
          input == null ? new Route.StandardInput("sh", rest, false) : ShellRoutes.here(input));
    } else {
      routes.add(new Route.File("sh", words.getFirst(), rest, true));
    }
  }

  private static void trap(List<Word> words, List<Route> routes) {
    if (words.size() < 2 || words.getFirst().text().startsWith("-")) {
      return;
    }
    if (!words.getFirst().text().isEmpty()) {
      routes.add(ShellRoutes.here(words.getFirst()));
    }
  }

  private static void command(List<Word> arguments, List<Route> routes) {
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).text();
      if (word.length() > 1 && word.charAt(0) == '-' && !word.equals("--")) {
        if (word.indexOf('v') > 0 || word.indexOf('V') > 0) {
          return;
        }
      } else {
        started(arguments.subList(word.equals("--") ? i + 1 : i, arguments.size()), routes);
        return;
      }
    }
  }

  private static void exec(List<Word> arguments, List<Route> routes) {
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).text();
      if (word.equals("--")) {
        started(arguments.subList(i + 1, arguments.size()), routes);
        return;
      }
      if (word.length() > 1 && word.charAt(0) == '-') {
        int a = word.indexOf('a');
        i += a > 0 && a == word.length() - 1 ? 1 : 0;
      } else {
        started(arguments.subList(i, arguments.size()), routes);
        return;
      }
    }
  }

  private static void started(List<Word> words, List<Route> routes) {
    if (!words.isEmpty()) {
      routes.add(ShellRoutes.program(words));
    }
  }

  /** A callback: the shell puts its own words behind the text. */
  private static void after(List<Word> arguments, String option, String more, List<Route> routes) {
    for (int i = 0; i + 1 < arguments.size(); i++) {
      if (arguments.get(i).is(option)) {
        Word text = arguments.get(i + 1);
        routes.add(
            ShellRoutes.here(
                more.isEmpty()
                    ? text
                    : RouteWords.concat(text, RouteWords.made(more, text.span()))));
      }
    }
  }

  /** Whether it begins as a variable with an index. */
  private static boolean isIndexed(String text) {
    int at = 0;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return at > 0 && at < text.length() && text.charAt(at) == '[';
  }

  /** An index in a variable's name, and a number's expression, are expanded a second time. */
  private static void names(List<Word> arguments, List<Route> routes) {
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String text = word.text();
      if (text.indexOf("$(") >= 0 || text.indexOf('`') >= 0) {
        boolean indexed = isIndexed(text);
        boolean listed = i > 0 && arguments.get(i - 1).is("-W");
        if (indexed || listed) {
          routes.add(ShellRoutes.here(RouteWords.concat(RouteWords.made(": ", word.span()), word)));
        }
      }
    }
  }
}
