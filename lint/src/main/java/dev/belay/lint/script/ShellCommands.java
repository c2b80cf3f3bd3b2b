package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.lint.script.ExitCode.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the commands do that hook scripts are made of. */
final class ShellCommands {
  private static final int NESTING = 4;

  private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=");
  private static final Pattern ECHO_OPTION = Pattern.compile("-[neE]{1,3}");
  private static final Pattern ONE_TEXT = Pattern.compile("%[sb](\\\\n)?");
  private static final Pattern DIRECTIVE = Pattern.compile("%[-0-9.]{0,6}[sdbqiufx]");
  private static final Pattern STANDARD_INPUT = Pattern.compile("-|/dev/stdin|-u");
  private static final Pattern READ_OPTION = Pattern.compile("-[a-zA-Z]*[dtnNpuia]");
  private static final Pattern CODE = Pattern.compile("[0-9]{1,3}");
  private static final Pattern NO_INPUT = Pattern.compile("--null-input|-[a-zA-Z]*n[a-zA-Z]*");
  private static final Pattern OTHER_INPUT =
      Pattern.compile("--(?:raw-input|slurp|stream|seq)|-[a-zA-Z]*[sR][a-zA-Z]*");

  /** Programs that never read their standard input. */
  private static final Set<String> DEAF =
      Set.of(
          "date",
          "mkdir",
          "touch",
          "rm",
          "cp",
          "mv",
          "ls",
          "pwd",
          "dirname",
          "basename",
          "whoami",
          "hostname",
          "id",
          "uname",
          "sleep",
          "notify-send",
          "osascript",
          "say",
          "afplay",
          "tput",
          "realpath",
          "readlink",
          "chmod",
          "kill",
          "pgrep",
          "which",
          "terminal-notifier");

  private static final Set<String> SILENT =
      Set.of(
          "[",
          "test",
          "true",
          "false",
          ":",
          "cd",
          "set",
          "shopt",
          "unset",
          "shift",
          "trap",
          "wait",
          "pushd",
          "popd",
          "return",
          "break",
          "continue",
          "hash",
          "umask",
          "ulimit",
          "kill");

  private final ShellReader reader;
  private final int nesting;

  ShellCommands(ShellReader reader, int nesting) {
    this.reader = reader;
    this.nesting = nesting;
  }

  Value run(
      Command.Simple simple, List<Value> values, ShellReader.Context context, boolean toErrors) {
    List<WordNode> words = simple.words();
    int first = start(words);
    if (first >= words.size()) {
      return Value.NOTHING;
    }
    String path = reader.words.text(words.get(first));
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<WordNode> arguments = words.subList(first + 1, words.size());
    List<Value> given = values.subList(first + 1, values.size());
    Span span = reader.passage.span(simple.span());
    Value own = reader.call(name, context);
    if (own != null) {
      return own;
    }
    if (SILENT.contains(name)) {
      return Value.NOTHING;
    }
    switch (name) {
      case "echo" -> {
        return say(echo(arguments, given), span, context, toErrors);
      }
      case "printf" -> {
        return printf(arguments, given, span, context, toErrors);
      }
      case "exit" -> {
        exit(arguments, span, context);
        return Value.NOTHING;
      }
      case "cat", "tee" -> {
        return cat(name, arguments, span, context, toErrors);
      }
      case "read" -> {
        read(arguments, context);
        return Value.NOTHING;
      }
      case "mapfile", "readarray" -> {
        listens(context);
        assignLast(arguments);
        return Value.NOTHING;
      }
      case "declare", "export", "local", "readonly", "typeset" -> {
        declare(arguments, context);
        return Value.NOTHING;
      }
      case "getopts" -> {
        assignLast(arguments);
        return Value.NOTHING;
      }
      case "source", ".", "eval" -> {
        reader.notes.complete = false;
        listens(context);
        return Value.UNKNOWN;
      }
      case "jq", "gojq", "jaq" -> {
        return jq(arguments, given, span, context, toErrors);
      }
      default -> {
        return program(name, arguments, context);
      }
    }
  }

  /** The index of the word that names what runs, behind {@code env}, {@code timeout} and others. */
  private int start(List<WordNode> words) {
    int at = 0;
    boolean wrapped = true;
    while (wrapped && at < words.size()) {
      switch (reader.words.text(words.get(at))) {
        case "command", "builtin", "exec", "nohup", "sudo", "time", "env" -> at++;
        case "timeout", "gtimeout" -> at += 2;
        default -> wrapped = false;
      }
      while (wrapped && at < words.size()) {
        String word = reader.words.text(words.get(at));
        if (!word.startsWith("-") && !ASSIGNMENT.matcher(word).lookingAt()) {
          break;
        }
        at++;
      }
    }
    return at;
  }

  private Value echo(List<WordNode> arguments, List<Value> given) {
    int from = 0;
    while (from < arguments.size()
        && ECHO_OPTION.matcher(reader.words.text(arguments.get(from))).matches()) {
      from++;
    }
    if (given.size() - from == 1) {
      return given.get(from);
    }
    StringBuilder text = new StringBuilder();
    for (WordNode word : arguments.subList(from, arguments.size())) {
      text.append(text.isEmpty() ? "" : " ").append(reader.words.text(word));
    }
    return new Value.Text(text.toString());
  }

  private Value say(Value value, Span span, ShellReader.Context context, boolean toErrors) {
    if (context.visible() || toErrors) {
      reader.said.add(
          switch (value) {
            case Value.Text text -> text.text();
            case Value.Made(AnswerSketch.Members members) when refuses(members) -> "blocked";
            default -> "";
          });
      if (toErrors) {
        reader.said.set(reader.said.size() - 1, reader.said.getLast() + "\u0000");
      }
    }
    if (context.visible()) {
      reader.notes.printed(value instanceof Value.Made ? new Value.Json(value) : value, span);
    }
    return value;
  }

  private static boolean refuses(AnswerSketch.Members members) {
    return new PrintedAnswer(members, new Span(0, 0)).refuses();
  }

  private Value printf(
      List<WordNode> arguments,
      List<Value> given,
      Span span,
      ShellReader.Context context,
      boolean toErrors) {
    int from = 0;
    if (!arguments.isEmpty() && reader.words.text(arguments.getFirst()).equals("-v")) {
      if (arguments.size() > 1) {
        reader.assign(reader.words.text(arguments.get(1)), Value.UNKNOWN);
      }
      return Value.NOTHING;
    }
    if (from < arguments.size() && reader.words.text(arguments.getFirst()).equals("--")) {
      from++;
    }
    if (from >= arguments.size()) {
      return Value.NOTHING;
    }
    String format = reader.words.text(arguments.get(from));
    Value value;
    if (ONE_TEXT.matcher(format).matches() && given.size() == from + 2) {
      value = given.get(from + 1);
    } else {
      String filled = DIRECTIVE.matcher(format).replaceAll(String.valueOf(Value.HOLE));
      value = new Value.Text(filled.replace("%%", "%").replace("\\n", "\n").replace("\\\"", "\""));
    }
    return say(value, span, context, toErrors);
  }

  private Value cat(
      String name,
      List<WordNode> arguments,
      Span span,
      ShellReader.Context context,
      boolean toErrors) {
    boolean plain = name.equals("tee");
    plain |=
        arguments.stream()
            .allMatch(word -> STANDARD_INPUT.matcher(reader.words.text(word)).matches());
    if (!plain) {
      return Value.UNKNOWN;
    }
    listens(context);
    return context.input() instanceof Value.Text || context.visible()
        ? say(context.input(), span, context, toErrors)
        : context.input();
  }

  private void read(List<WordNode> arguments, ShellReader.Context context) {
    listens(context);
    int names = 0;
    String only = "";
    for (int i = 0; i < arguments.size(); i++) {
      String word = reader.words.text(arguments.get(i));
      if (READ_OPTION.matcher(word).matches()) {
        i++;
      } else if (!word.startsWith("-")) {
        names++;
        only = word;
        reader.assign(word, names > 1 ? Value.UNKNOWN : Value.NOTHING);
      }
    }
    if (names == 1) {
      reader.assign(only, context.input() instanceof Value.Text ? Value.UNKNOWN : context.input());
    }
  }

  private void assignLast(List<WordNode> arguments) {
    if (!arguments.isEmpty()) {
      reader.assign(reader.words.text(arguments.getLast()), Value.UNKNOWN);
    }
  }

  private void declare(List<WordNode> arguments, ShellReader.Context context) {
    for (WordNode word : arguments) {
      Passage text = reader.words.passage(word);
      int equals = text.text().indexOf('=');
      if (equals > 0 && !text.text().startsWith("-")) {
        reader.assign(text.text().substring(0, equals), assigned(word, context));
      }
    }
  }

  /** The value of {@code name=value} that stands as one word. */
  private Value assigned(WordNode word, ShellReader.Context context) {
    int size = word.parts().size();
    String begin = reader.words.text(new WordNode(word.parts().subList(0, 1), word.span()));
    return size == 2 && begin.endsWith("=")
        ? reader.value(new WordNode(word.parts().subList(1, 2), word.span()), context)
        : new Value.Text(String.valueOf(Value.HOLE));
  }

  private void exit(List<WordNode> arguments, Span span, ShellReader.Context context) {
    if (arguments.size() != 1 || !context.ends()) {
      return;
    }
    String code = reader.words.text(arguments.getFirst());
    if (CODE.matcher(code).matches()) {
      String said = reader.saidBefore();
      Look look =
          Notes.speaksOfRefusal(said)
              ? Look.REFUSAL
              : said.indexOf('\u0000') >= 0 ? Look.COMPLAINT : Look.PLAIN;
      reader.notes.exit(Integer.parseInt(code), span, look);
    }
  }

  private void listens(ShellReader.Context context) {
    reader.notes.readsInput |= context.input() instanceof Value.Raw;
  }

  private Value jq(
      List<WordNode> arguments,
      List<Value> given,
      Span span,
      ShellReader.Context context,
      boolean toErrors) {
    Map<String, Value> variables = new HashMap<>();
    Passage program = null;
    boolean none = false;
    boolean changed = false;
    boolean files = false;
    for (int i = 0; i < arguments.size(); i++) {
      String word = reader.words.text(arguments.get(i));
      if (word.equals("--arg") || word.equals("--argjson")) {
        if (i + 2 < arguments.size()) {
          Value value = given.get(i + 2);
          boolean parsed = word.equals("--argjson") && value instanceof Value.Raw;
          variables.put(
              "$" + reader.words.text(arguments.get(i + 1)), parsed ? value : Value.UNKNOWN);
        }
        i += 2;
      } else if (word.equals("--slurpfile") || word.equals("--rawfile")) {
        i += 2;
      } else if (word.equals("--indent") || word.equals("-L")) {
        i++;
      } else if (word.equals("-f") || word.startsWith("--from-file") || word.equals("--args")) {
        listens(context);
        return Value.UNKNOWN;
      } else if (word.startsWith("-") && word.length() > 1) {
        none |= NO_INPUT.matcher(word).matches();
        changed |= OTHER_INPUT.matcher(word).matches();
      } else if (program == null) {
        program = reader.words.passage(arguments.get(i));
      } else {
        files |= !word.equals("-") && !word.equals("/dev/stdin");
      }
    }
    if (!none && !files) {
      listens(context);
    }
    if (program == null) {
      return Value.UNKNOWN;
    }
    Value input = none || changed || files ? Value.UNKNOWN : context.input();
    Value made = JqReader.read(program, input, variables, reader.notes);
    if (made instanceof Value.Made || context.visible()) {
      say(made, span, context, toErrors);
    }
    return made;
  }

  private Value program(String name, List<WordNode> arguments, ShellReader.Context context) {
    ScriptLanguage language = ScriptLanguage.ofProgram(name);
    Passage program = language == null ? null : inline(language, arguments);
    if (language == null || program == null) {
      if (!DEAF.contains(name)) {
        listens(context);
      }
      return reader.first ? Value.NOTHING : Value.UNKNOWN;
    }
    if (reader.last && nesting < NESTING) {
      if (language.isShell()) {
        ShellReader.read(program, context, reader.assigned, nesting + 1, reader.notes);
      } else {
        ProgramReader.read(program, language, context.input(), context.visible(), reader.notes);
      }
    }
    return Value.UNKNOWN;
  }

  /** The program that stands among the arguments; null without one. */
  private @Nullable Passage inline(ScriptLanguage language, List<WordNode> arguments) {
    for (int i = 0; i + 1 < arguments.size(); i++) {
      String word = reader.words.text(arguments.get(i));
      if (isProgramFlag(language, word)) {
        return reader.words.passage(arguments.get(i + 1));
      }
      if (!word.startsWith("-")) {
        return null;
      }
    }
    return null;
  }

  /** Whether a program stands behind an option. */
  private static boolean isProgramFlag(ScriptLanguage language, String word) {
    return switch (language) {
      case PYTHON -> word.startsWith("-") && !word.startsWith("--") && word.endsWith("c");
      case JAVASCRIPT ->
          switch (word) {
            case "-e", "--eval", "-pe", "-p", "--print", "eval" -> true;
            default -> false;
          };
      case SH, BASH -> word.startsWith("-") && !word.startsWith("--") && word.indexOf('c') > 0;
      case JQ -> false;
    };
  }
}
