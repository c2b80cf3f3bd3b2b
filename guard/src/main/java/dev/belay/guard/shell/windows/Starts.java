package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Program starts, and the shells that they start in turn. */
final class Starts {
  private Starts() {}

  static @Nullable Execution add(
      List<Word> argv,
      List<Redirection> redirections,
      Input input,
      WindowsRun run,
      List<String> trail,
      Span span,
      int depth) {
    String program = Execution.programName(argv.getFirst().text());
    List<String> through = new ArrayList<>(trail);
    through.add(program);
    switch (program) {
      case "powershell", "pwsh" -> {
        return powershell(argv, redirections, input, run, trail, through, span, depth);
      }
      case "cmd" -> {
        for (int i = 1; i < argv.size(); i++) {
          String flag = argv.get(i).text().toLowerCase(Locale.ROOT);
          if (flag.startsWith("/c") || flag.startsWith("/k") || flag.startsWith("/r")) {
            Words rest = new Words();
            if (flag.length() > 2) {
              rest.add(argv.get(i).from(2));
              if (i + 1 < argv.size()) {
                rest.add(' ');
              }
            }
            rest.add(argv.subList(i + 1, argv.size()));
            Word text = rest.word(span);
            Code code = new Code("cmd", text, null, List.of(), false, true);
            Execution execution =
                run.add(argv, List.of(), redirections, input, code, trail, null, span);
            new CmdReader(text.text(), run, through, span, depth + 1).read();
            return execution;
          }
        }
        if (!input.from().isEmpty()) {
          Word said = input.text();
          Code code = new Code("cmd", said, null, input.from(), false, said != null);
          Execution execution =
              run.add(argv, List.of(), redirections, input, code, trail, null, span);
          if (said != null) {
            new CmdReader(said.text(), run, through, span, depth + 1).read();
          }
          return execution;
        }
      }
      case "bash", "sh", "wsl", "zsh", "python", "python3", "py", "node", "perl", "ruby", "php" -> {
        for (int i = 1; i + 1 < argv.size(); i++) {
          String flag = argv.get(i).text();
          if (flag.equals("-c") || flag.equals("-e") || flag.equals("-r") || flag.equals("-lc")) {
            String language =
                switch (program) {
                  case "python", "python3", "py" -> "python";
                  case "node" -> "javascript";
                  case "perl", "ruby", "php" -> program;
                  default -> "sh";
                };
            Code code = new Code(language, argv.get(i + 1), null, List.of(), false, false);
            return run.add(argv, List.of(), redirections, input, code, trail, null, span);
          }
        }
      }
      default -> {}
    }
    return run.add(argv, List.of(), redirections, input, null, trail, null, span);
  }

  private static @Nullable Execution powershell(
      List<Word> argv,
      List<Redirection> redirections,
      Input input,
      WindowsRun run,
      List<String> trail,
      List<String> through,
      Span span,
      int depth) {
    Word text = null;
    Word file = null;
    boolean decoded = false;
    for (int i = 1; i < argv.size(); i++) {
      String word = argv.get(i).text();
      String flag = word.toLowerCase(Locale.ROOT);
      if (!flag.startsWith("-") && !flag.startsWith("/")) {
        text = new Words().add(argv.subList(i, argv.size())).word(span);
        break;
      }
      String name = flag.substring(1);
      boolean value = i + 1 < argv.size();
      if (!name.isEmpty() && ("encodedcommand".startsWith(name) || name.equals("ec"))) {
        text = value ? encoded(argv.get(i + 1), span) : null;
        decoded = true;
        break;
      }
      if (!name.isEmpty() && "command".startsWith(name) || name.startsWith("commandw")) {
        text = new Words().add(argv.subList(i + 1, argv.size())).word(span);
        break;
      }
      if (!name.isEmpty() && "file".startsWith(name)) {
        file = value ? argv.get(i + 1) : null;
        break;
      }
      boolean takes =
          switch (name) {
            case "executionpolicy",
                "ep",
                "ex",
                "exec",
                "windowstyle",
                "w",
                "version",
                "v",
                "inputformat",
                "outputformat",
                "workingdirectory",
                "wd",
                "configurationname" ->
                true;
            default ->
                name.startsWith("exec") || name.startsWith("window") || name.startsWith("work");
          };
      i += takes ? 1 : 0;
    }
    boolean standard = text == null || text.is("-");
    Word read = standard ? input.text() : text;
    Code code =
        new Code(
            "powershell",
            file == null ? read : null,
            file,
            standard && file == null ? input.from() : read == null ? List.of() : read.producers(),
            decoded,
            file == null && read != null && read.isKnown());
    boolean plain = standard && file == null && input.from().isEmpty() && input.text() == null;
    Execution execution =
        run.add(argv, List.of(), redirections, input, plain ? null : code, trail, null, span);
    if (read != null && file == null) {
      new PowerShellReader(read.text(), run, through, span, depth + 1).read();
    }
    return execution;
  }

  private static Word encoded(Word word, Span span) {
    if (!word.isKnown()) {
      return word;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(word.text().strip());
      return Words.known(new String(bytes, StandardCharsets.UTF_16LE), span);
    } catch (IllegalArgumentException _) {
      return Words.unknown(
          dev.belay.guard.execution.Unknown.Kind.CODE, word.text(), "", List.of(), span);
    }
  }
}
