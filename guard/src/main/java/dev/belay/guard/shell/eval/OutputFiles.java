package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that programs write which are named by their arguments: {@code curl -o}, {@code tee}.
 */
final class OutputFiles {
  private final Evaluation evaluation;

  OutputFiles(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  void note(Execution execution, String name, ShellState state) {
    switch (name) {
      case "tee" -> tee(execution, state);
      case "curl" -> curl(execution, state);
      case "wget" -> wget(execution, state);
      case "cp", "mv", "ln", "install" -> copies(execution, name, state);
      case "rm", "unlink" -> {
        for (Word word : operands(execution)) {
          String path = path(word, state);
          if (path != null) {
            VirtualFiles.remove(state, path);
          }
        }
      }
      case "openssl", "gpg", "base64", "dd", "sort" -> decoders(execution, name, state);
      default -> {}
    }
  }

  private @Nullable String path(Word word, ShellState state) {
    return evaluation.files.path(word, state.directory());
  }

  private static List<Word> operands(Execution execution) {
    List<Word> operands = new ArrayList<>();
    boolean options = true;
    for (Word word : execution.arguments()) {
      String text = word.text();
      if (options && text.equals("--")) {
        options = false;
      } else if (!options || text.length() < 2 || !text.startsWith("-")) {
        operands.add(word);
      }
    }
    return operands;
  }

  private void tee(Execution execution, ShellState state) {
    boolean append = false;
    for (Word word : execution.arguments()) {
      append |= word.is("-a") || word.is("--append");
    }
    Word text = execution.input().text();
    List<Word> texts = text == null ? null : List.of(text);
    Origin origin = text == null ? Calls.origin(execution) : Origin.WRITTEN;
    List<Execution> from = new ArrayList<>(execution.input().from());
    from.add(execution);
    for (Word word : operands(execution)) {
      String path = path(word, state);
      if (path != null && append) {
        evaluation.files.append(state, path, texts, origin, from);
      } else if (path != null) {
        evaluation.files.replace(state, path, texts, origin, from);
      }
    }
  }

  private void fetched(@Nullable Word file, Execution execution, ShellState state) {
    String path = file == null ? null : path(file, state);
    if (path != null) {
      evaluation.files.replace(state, path, null, Origin.FETCHED, List.of(execution));
    }
  }

  /** The value of an option: {@code -o FILE}, {@code -oFILE}, {@code --output=FILE}. */
  private static @Nullable Word option(Execution execution, char letter, String name) {
    List<Word> argv = execution.argv();
    for (int i = 1; i < argv.size(); i++) {
      Word word = argv.get(i);
      String text = word.text();
      if (text.startsWith(name + "=")) {
        return word.from(name.length() + 1);
      }
      if (text.equals(name) && i + 1 < argv.size()) {
        return argv.get(i + 1);
      }
      if (text.length() > 1 && text.charAt(0) == '-' && text.charAt(1) != '-') {
        int at = text.indexOf(letter, 1);
        if (at > 0 && isFlags(text, at)) {
          if (at + 1 < text.length()) {
            return word.from(at + 1);
          }
          return i + 1 < argv.size() ? argv.get(i + 1) : null;
        }
      }
    }
    return null;
  }

  private static boolean isFlags(String text, int end) {
    for (int i = 1; i < end; i++) {
      if (!Character.isLetter(text.charAt(i)) || "dHXuFTAebmwxE".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void curl(Execution execution, ShellState state) {
    Word file = option(execution, 'o', "--output");
    if (file != null) {
      fetched(file, execution, state);
      return;
    }
    for (Word word : execution.arguments()) {
      String text = word.text();
      boolean flags = text.startsWith("-") && !text.startsWith("--") && text.indexOf('O') > 0;
      if (flags || text.startsWith("--remote-name")) {
        remote(execution, state);
        return;
      }
    }
  }

  private void wget(Execution execution, ShellState state) {
    Word file = option(execution, 'O', "--output-document");
    if (file == null) {
      remote(execution, state);
    } else if (!file.is("-")) {
      fetched(file, execution, state);
    }
  }

  /** A file that is called by the end of its address. */
  private void remote(Execution execution, ShellState state) {
    for (Word word : operands(execution)) {
      String text = word.text();
      int end = text.length();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '?' || text.charAt(i) == '#') {
          end = i;
          break;
        }
      }
      int slash = text.lastIndexOf('/', end - 1);
      if (slash >= 0 && (text.indexOf('.') > 0 || text.contains("://"))) {
        String name = text.substring(slash + 1, end);
        boolean host = text.substring(0, slash).endsWith("/");
        fetched(
            Word.literal(
                name.isEmpty() || host ? "index.html" : name.replace(Word.GAP, '_'), word.span()),
            execution,
            state);
      }
    }
  }

  private void copies(Execution execution, String name, ShellState state) {
    List<Word> operands = operands(execution);
    if (operands.size() < 2 || state.files().isEmpty() && operands.size() != 2) {
      return;
    }
    String target = path(operands.getLast(), state);
    if (target == null) {
      return;
    }
    for (Word word : operands.subList(0, operands.size() - 1)) {
      String from = path(word, state);
      if (from == null || evaluation.files.written(state, from) == null) {
        continue;
      }
      String base = from.substring(from.lastIndexOf('/') + 1);
      evaluation.files.copy(state, from, target);
      evaluation.files.copy(state, from, target + "/" + base);
      if (name.equals("mv")) {
        VirtualFiles.remove(state, from);
      }
    }
  }

  private void decoders(Execution execution, String name, ShellState state) {
    Word file = null;
    if (name.equals("dd")) {
      for (Word word : execution.arguments()) {
        file = word.text().startsWith("of=") ? word.from(3) : file;
      }
    } else if (name.equals("openssl")) {
      List<Word> argv = execution.argv();
      for (int i = 1; i + 1 < argv.size(); i++) {
        file = argv.get(i).is("-out") ? argv.get(i + 1) : file;
      }
    } else {
      file = option(execution, 'o', "--output");
    }
    String path = file == null ? null : path(file, state);
    if (path != null) {
      Word text = name.equals("dd") ? execution.input().text() : null;
      Origin origin = text != null ? Origin.WRITTEN : Calls.origin(execution);
      evaluation.files.replace(
          state, path, text == null ? null : List.of(text), origin, List.of(execution));
    }
  }
}
