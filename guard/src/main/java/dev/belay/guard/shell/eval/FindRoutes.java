package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs that search files and start another for what they find: {@code find}, {@code fd}. */
final class FindRoutes {
  private FindRoutes() {}

  /** {@code find -exec}, {@code -execdir}, {@code -ok}, {@code -okdir}. */
  static void addFind(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    List<Word> roots = new ArrayList<>();
    int i = 0;
    while (i < arguments.size() && isGlobalOption(arguments.get(i).text())) {
      i += arguments.get(i).is("-D") ? 2 : 1;
    }
    while (i < arguments.size() && !isExpression(arguments.get(i).text())) {
      roots.add(arguments.get(i++));
    }
    if (roots.isEmpty()) {
      roots.add(Word.literal(".", execution.span()));
    }
    boolean filtered = false;
    Word name = null;
    for (; i < arguments.size(); i++) {
      String word = arguments.get(i).text();
      switch (word) {
        case "-name", "-iname" -> {
          filtered = true;
          i++;
          name = i < arguments.size() ? arguments.get(i) : null;
        }
        case "-exec", "-execdir", "-ok", "-okdir" -> {
          int start = i + 1;
          i = end(arguments, start);
          List<Word> template = arguments.subList(Math.min(start, i), i);
          if (!template.isEmpty()) {
            List<Word> found = found(execution, roots, filtered, name);
            exec(template, found, word.endsWith("dir") ? roots.getFirst() : null, name, routes);
          }
        }
        case "-maxdepth", "-fprint", "-fprintf", "-fls", "-D", "-regextype" -> i++;
        case "-o", "-or", "," -> name = null;
        default -> filtered |= word.startsWith("-") && !isAction(word);
      }
    }
  }

  private static boolean isGlobalOption(String text) {
    return text.equals("-L")
        || text.equals("-H")
        || text.equals("-P")
        || text.equals("-D")
        || text.startsWith("-O");
  }

  private static boolean isExpression(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return (first == '-' && text.length() > 1)
        || text.equals("(")
        || text.equals("!")
        || text.equals(")");
  }

  private static boolean isAction(String text) {
    return switch (text) {
      case "-delete", "-print", "-print0", "-ls", "-depth", "-d", "-mount", "-xdev", "-follow" ->
          true;
      default -> text.startsWith("-warn") || text.startsWith("-nowarn");
    };
  }

  private static int end(List<Word> arguments, int start) {
    for (int i = start; i < arguments.size(); i++) {
      if (arguments.get(i).is(";")
          || (arguments.get(i).is("+") && i > start && arguments.get(i - 1).is("{}"))) {
        return i;
      }
    }
    return arguments.size();
  }

  private static List<Word> found(
      Execution execution, List<Word> roots, boolean filtered, @Nullable Word name) {
    if (!filtered) {
      return roots;
    }
    List<Word> found = new ArrayList<>();
    for (Word root : roots) {
      found.add(below(execution, root, name));
    }
    return found;
  }

  /** {@code ROOT/…/NAME}: what is between is not known. */
  private static Word below(Execution execution, Word root, @Nullable Word name) {
    List<Unknown> unknowns = new ArrayList<>(root.unknowns());
    unknowns.add(new Unknown(Unknown.Kind.ITEM, "{}", "", List.of(execution)));
    String text = root.text() + (root.text().endsWith("/") ? "" : "/") + Word.GAP;
    boolean glob = root.glob();
    if (name != null && name.isKnown() && name.text().indexOf('/') < 0) {
      text += "/" + name.text();
      glob |= name.text().indexOf('*') >= 0 || name.text().indexOf('?') >= 0;
    }
    return new Word(text, unknowns, glob, true, root.span());
  }

  private static void exec(
      List<Word> template,
      List<Word> found,
      @Nullable Word directory,
      @Nullable Word name,
      List<Route> routes) {
    List<Word> argv = new ArrayList<>();
    for (Word word : template) {
      if (word.text().indexOf("{}") < 0) {
        argv.add(word);
        continue;
      }
      if (directory != null) {
        Word file =
            name != null && name.isKnown()
                ? RouteWords.made("./" + name.text(), word.span())
                : found.getFirst();
        argv.add(RouteWords.replaced(word, "{}", file));
        continue;
      }
      for (Word file : found) {
        argv.add(RouteWords.replaced(word, "{}", file));
      }
    }
    Word in = directory == null || found.getFirst() == directory ? directory : found.getFirst();
    routes.add(new Route.Program(argv, in, List.of(), false, true, false));
  }

  /** {@code fd -x}, {@code fd -X}: the rest of the words, up to a semicolon. */
  static void addFd(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).text();
      boolean starts =
          switch (word) {
            case "-x", "-X", "--exec", "--exec-batch" -> true;
            default -> false;
          };
      if (!starts) {
        continue;
      }
      List<Word> argv = new ArrayList<>();
      boolean placed = false;
      Word item = RouteWords.item("{}", List.of(execution), execution.span());
      for (i++; i < arguments.size() && !arguments.get(i).is(";"); i++) {
        Word filled = arguments.get(i);
        for (String placeholder : List.of("{}", "{/}", "{//}", "{.}", "{/.}")) {
          filled = RouteWords.replaced(filled, placeholder, item);
        }
        placed |= filled != arguments.get(i);
        argv.add(filled);
      }
      if (!argv.isEmpty()) {
        if (!placed) {
          argv.add(item);
        }
        routes.add(ShellRoutes.program(argv));
      }
    }
  }

  /** {@code rg --pre COMMAND}: it gets each file's name. */
  static void addRipgrep(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      if (word.is("--")) {
        return;
      }
      Word value = RouteWords.after(word, "--pre=");
      if (value == null && word.is("--pre") && i + 1 < arguments.size()) {
        value = arguments.get(++i);
      }
      if (value != null && !value.text().isEmpty()) {
        Word item = RouteWords.item("FILE", List.of(execution), execution.span());
        routes.add(ShellRoutes.program(List.of(value, item)));
      }
    }
  }
}
