package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code xargs}: words of the standard input become arguments. */
final class XargsRoutes {
  private static final int MOST_ITEMS = 256;
  private static final int MOST_COMMANDS = 16;

  private final Execution execution;
  private @Nullable String placeholder;
  private int separator = -1;
  private int each;
  private boolean lines;
  private boolean file;
  private boolean notWhenEmpty;
  private boolean braces;

  private XargsRoutes(Execution execution) {
    this.execution = execution;
  }

  static void add(Execution execution, List<Route> routes) {
    new XargsRoutes(execution).read(routes);
  }

  private void read(List<Route> routes) {
    List<Word> arguments = execution.arguments();
    int i = 0;
    for (; i < arguments.size(); i++) {
      String text = arguments.get(i).text();
      if (text.equals("--")) {
        i++;
        break;
      }
      if (text.length() < 2 || text.charAt(0) != '-') {
        break;
      }
      i += text.startsWith("--") ? longOption(arguments, i) : letters(arguments, i);
    }
    if (i >= arguments.size()) {
      return;
    }
    List<Word> template = arguments.subList(i, arguments.size());
    if (braces && placeholder != null && !isIn(template, placeholder)) {
      // The option takes no word of its own, which is easily forgotten: what was meant counts.
      placeholder = null;
      lines = true;
      each = 1;
    }
    Word input = execution.input().text();
    if (input == null || file) {
      unknown(template, routes);
    } else {
      known(template, items(input), routes);
    }
  }

  private static boolean isIn(List<Word> template, String placeholder) {
    for (Word word : template) {
      if (word.text().contains(placeholder)) {
        return true;
      }
    }
    return false;
  }

  private int longOption(List<Word> arguments, int at) {
    String text = arguments.get(at).text();
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    String value = equals < 0 ? null : text.substring(equals + 1);
    boolean needs =
        switch (name) {
          case "--delimiter",
              "--max-args",
              "--max-procs",
              "--max-chars",
              "--arg-file",
              "--process-slot-var" ->
              value == null;
          default -> false;
        };
    if (needs) {
      value = at + 1 < arguments.size() ? arguments.get(at + 1).text() : "";
    }
    switch (name) {
      case "--null" -> separator = 0;
      case "--delimiter" -> separator = delimiter(value == null ? "" : value);
      case "--replace" -> placeholder = value == null ? "{}" : value;
      case "--max-lines" -> lines(value);
      case "--max-args" -> each = number(value);
      case "--arg-file" -> file = !"-".equals(value);
      case "--no-run-if-empty" -> notWhenEmpty = true;
      default -> {}
    }
    return needs ? 1 : 0;
  }

  private int letters(List<Word> arguments, int at) {
    String text = arguments.get(at).text();
    for (int i = 1; i < text.length(); i++) {
      char letter = text.charAt(i);
      String rest = text.substring(i + 1);
      switch (letter) {
        case '0' -> separator = 0;
        case 'r' -> notWhenEmpty = true;
        case 'i' -> {
          braces = true;
          placeholder = rest.isEmpty() ? "{}" : rest;
          return 0;
        }
        case 'l' -> {
          lines(rest.isEmpty() ? "1" : rest);
          return 0;
        }
        case 'e' -> {
          return 0;
        }
        case 'I', 'J', 'L', 'n', 'P', 's', 'a', 'd', 'E', 'R', 'S' -> {
          String value =
              !rest.isEmpty()
                  ? rest
                  : at + 1 < arguments.size() ? arguments.get(at + 1).text() : "";
          valued(letter, value);
          return rest.isEmpty() ? 1 : 0;
        }
        default -> {}
      }
    }
    return 0;
  }

  private void valued(char letter, String value) {
    switch (letter) {
      case 'I', 'J' -> placeholder = value;
      case 'L' -> lines(value);
      case 'n' -> each = number(value);
      case 'a' -> file = !value.equals("-") && !value.equals("/dev/stdin");
      case 'd' -> separator = delimiter(value);
      default -> {}
    }
  }

  private void lines(@Nullable String value) {
    lines = true;
    each = number(value);
  }

  private static int number(@Nullable String value) {
    int number = 0;
    for (int i = 0; value != null && i < value.length() && i < 6; i++) {
      if (!RouteWords.isDigit(value.charAt(i))) {
        return 0;
      }
      number = number * 10 + value.charAt(i) - '0';
    }
    return number;
  }

  private static int delimiter(String value) {
    if (value.length() > 1 && value.charAt(0) == '\\') {
      return switch (value.charAt(1)) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case '0' -> 0;
        case '\\' -> '\\';
        default -> '\n';
      };
    }
    return value.isEmpty() ? '\n' : value.charAt(0);
  }

  private void unknown(List<Word> template, List<Route> routes) {
    String written = placeholder == null ? "{}" : placeholder;
    Word item = RouteWords.item(written, execution.input().from(), execution.span());
    List<Word> argv = new ArrayList<>();
    for (Word word : template) {
      argv.add(placeholder == null ? word : RouteWords.replaced(word, placeholder, item));
    }
    if (placeholder == null) {
      argv.add(item);
    }
    routes.add(program(argv));
  }

  private void known(List<Word> template, List<Word> items, List<Route> routes) {
    if (placeholder != null) {
      for (int i = 0; i < items.size(); i++) {
        if (routes.size() == MOST_COMMANDS) {
          unknown(template, routes);
          return;
        }
        List<Word> argv = new ArrayList<>();
        for (Word word : template) {
          argv.add(RouteWords.replaced(word, placeholder, items.get(i)));
        }
        routes.add(program(argv));
      }
      return;
    }
    int size = each > 0 ? each : Math.max(1, items.size());
    if (items.isEmpty() && notWhenEmpty) {
      return;
    }
    for (int start = 0; start == 0 || start < items.size(); start += size) {
      if (routes.size() == MOST_COMMANDS) {
        unknown(template, routes);
        return;
      }
      List<Word> argv = new ArrayList<>(template);
      argv.addAll(items.subList(start, Math.min(items.size(), start + size)));
      routes.add(program(argv));
    }
  }

  private static Route program(List<Word> argv) {
    return new Route.Program(argv, null, List.of(), false, false, false);
  }

  /** The input's items: parts between delimiters, lines, or words with quotes. */
  private List<Word> items(Word input) {
    if (separator >= 0) {
      return RouteWords.parts(input, (char) separator, MOST_ITEMS);
    }
    List<Word> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    List<Unknown> unknowns = new ArrayList<>();
    boolean whole = placeholder != null;
    boolean started = false;
    int gap = 0;
    char quote = 0;
    String text = input.text();
    for (int i = 0; i <= text.length() && items.size() < MOST_ITEMS; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || (!whole && quote == 0 && (c == ' ' || c == '\t'))) {
        if (started) {
          items.add(new Word(item.toString(), unknowns, false, true, input.span()));
        }
        item.setLength(0);
        unknowns.clear();
        started = false;
        quote = 0;
        continue;
      }
      if (whole && !started && (c == ' ' || c == '\t')) {
        continue;
      }
      started = true;
      if (c == Word.GAP) {
        unknowns.add(input.unknowns().get(gap++));
        item.append(c);
      } else if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          item.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '\\' && i + 1 < text.length()) {
        item.append(text.charAt(++i) == Word.GAP ? '\\' : text.charAt(i));
        if (text.charAt(i) == Word.GAP) {
          i--;
        }
      } else {
        item.append(c);
      }
    }
    return items;
  }
}
