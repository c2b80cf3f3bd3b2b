package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;

/** GNU {@code parallel}: a shell text for each item of {@code :::} or of the standard input. */
final class ParallelRoutes {
  private static final int MOST = 16;

  private ParallelRoutes() {}

  static void add(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    int i = 0;
    boolean fromFile = false;
    for (; i < arguments.size(); i++) {
      String text = arguments.get(i).text();
      if (text.equals("--dry-run") || text.equals("--dryrun") || text.equals("--version")) {
        return;
      }
      if (text.equals("--")) {
        i++;
        break;
      }
      if (text.length() < 2 || text.charAt(0) != '-') {
        break;
      }
      fromFile |= text.equals("-a") || text.startsWith("--arg-file");
      i += takesNext(text) ? 1 : 0;
    }
    List<Word> template = new ArrayList<>();
    while (i < arguments.size() && !arguments.get(i).text().startsWith(":::")) {
      template.add(arguments.get(i++));
    }
    List<List<Word>> sources = new ArrayList<>();
    while (i < arguments.size()) {
      boolean file = arguments.get(i).text().startsWith("::::");
      List<Word> items = new ArrayList<>();
      for (i++; i < arguments.size() && !arguments.get(i).text().startsWith(":::"); i++) {
        items.add(file ? item(execution) : arguments.get(i));
      }
      sources.add(items);
    }
    if (sources.isEmpty()) {
      Word input = execution.input().text();
      if (template.isEmpty() && !fromFile) {
        routes.add(new Route.StandardInput("sh", List.of(), false));
        return;
      }
      sources.add(
          input == null || fromFile
              ? List.of(item(execution))
              : RouteWords.parts(input, '\n', MOST));
    }
    combine(execution, template, sources, new ArrayList<>(), routes);
  }

  private static Word item(Execution execution) {
    return RouteWords.item("{}", execution.input().from(), execution.span());
  }

  private static boolean takesNext(String option) {
    if (option.indexOf('=') > 0) {
      return false;
    }
    if (!option.startsWith("--")) {
      return option.length() == 2 && "jnNaSILPDsECdJTlUW".indexOf(option.charAt(1)) >= 0;
    }
    return switch (option) {
      case "--jobs",
          "--max-args",
          "--max-replace-args",
          "--arg-file",
          "--sshlogin",
          "--delay",
          "--timeout",
          "--colsep",
          "--results",
          "--joblog",
          "--tmpdir",
          "--tempdir",
          "--retries",
          "--halt",
          "--load",
          "--memfree",
          "--nice",
          "--max-procs",
          "--workdir",
          "--wd",
          "--env",
          "--delimiter",
          "--block",
          "--recstart",
          "--recend",
          "--shuf-seed",
          "--basefile",
          "--return" ->
          true;
      default -> false;
    };
  }

  private static void combine(
      Execution execution,
      List<Word> template,
      List<List<Word>> sources,
      List<Word> chosen,
      List<Route> routes) {
    if (routes.size() >= MOST || chosen.size() > 4) {
      return;
    }
    if (chosen.size() == sources.size()) {
      routes.add(ShellRoutes.text(filled(execution, template, chosen), List.of()));
      if (RouteWords.isSpaced(template)) {
        routes.add(ShellRoutes.program(placed(template, chosen)));
      }
      return;
    }
    for (Word item : sources.get(chosen.size())) {
      chosen.add(item);
      combine(execution, template, sources, chosen, routes);
      chosen.removeLast();
    }
  }

  /** The words as they were meant: the shell in between takes their quotes away. */
  private static List<Word> placed(List<Word> template, List<Word> chosen) {
    List<Word> words = new ArrayList<>();
    boolean placed = false;
    for (Word word : template) {
      Word filled = RouteWords.replaced(word, "{}", chosen.getFirst());
      placed |= filled != word;
      words.add(filled);
    }
    if (!placed) {
      words.addAll(chosen);
    }
    return words;
  }

  private static Word filled(Execution execution, List<Word> template, List<Word> chosen) {
    if (template.isEmpty()) {
      return RouteWords.joined(chosen, execution.span());
    }
    List<Word> items = new ArrayList<>(chosen.size());
    for (Word item : chosen) {
      items.add(RouteWords.quoted(item));
    }
    Word all = RouteWords.joined(items, execution.span());
    boolean placed = false;
    List<Word> words = new ArrayList<>();
    for (Word word : template) {
      Word filled = word;
      for (String placeholder : List.of("{}", "{.}", "{/}", "{//}", "{/.}")) {
        filled = RouteWords.replaced(filled, placeholder, all);
      }
      for (int i = 0; i < chosen.size(); i++) {
        filled = RouteWords.replaced(filled, "{" + (i + 1) + "}", items.get(i));
      }
      placed |= filled != word;
      words.add(filled);
    }
    if (!placed) {
      words.addAll(items);
    }
    return RouteWords.joined(words, execution.span());
  }
}
