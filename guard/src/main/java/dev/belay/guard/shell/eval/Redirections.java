package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.RedirectionNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens files as redirections say. */
final class Redirections {
  private Redirections() {}

  static Io apply(List<RedirectionNode> nodes, Io io, Expander expander) {
    Io now = io;
    for (int i = 0; i < nodes.size(); i++) {
      now = apply(nodes.get(i), now, expander);
    }
    return now;
  }

  private static Io apply(RedirectionNode node, Io io, Expander expander) {
    String operator = node.operator();
    String number = number(node, expander);
    return switch (operator) {
      case "<<", "<<-" ->
          io.with(
              number,
              Target.text(
                  new Input(
                      node.document() == null ? Alternatives.NOTHING : document(expander, node),
                      List.of())));
      case "<<<" -> {
        Word text = expander.whole(node.target());
        Word line = Alternatives.join(text, Word.literal("\n", text.span()));
        yield io.with(number, Target.text(new Input(line, text.producers())));
      }
      case "<&", ">&" -> duplicate(node, operator, number, io, expander);
      case "&>", "&>>" -> {
        Io opened = open(node, "1", mode(operator), io, expander);
        yield opened.with("2", opened.descriptor("1"));
      }
      default -> open(node, number, mode(operator), io, expander);
    };
  }

  private static Word document(Expander expander, RedirectionNode node) {
    return node.document() == null ? Alternatives.NOTHING : expander.document(node.document());
  }

  private static String number(RedirectionNode node, Expander expander) {
    String descriptor = node.descriptor();
    if (descriptor == null) {
      return node.operator().startsWith("<") ? "0" : "1";
    }
    if (!descriptor.startsWith("{")) {
      return descriptor;
    }
    String name =
        descriptor.substring(
            1, descriptor.endsWith("}") ? descriptor.length() - 1 : descriptor.length());
    String number = "9" + name;
    expander.evaluation.set(
        expander.state, name, List.of(Word.literal(number, expander.scope.place(node.span()))));
    return number;
  }

  private static Redirection.Mode mode(String operator) {
    return switch (operator) {
      case "<" -> Redirection.Mode.READ;
      case "<>" -> Redirection.Mode.BOTH;
      case ">>", "&>>" -> Redirection.Mode.APPEND;
      default -> Redirection.Mode.OVERWRITE;
    };
  }

  private static Io duplicate(
      RedirectionNode node, String operator, String number, Io io, Expander expander) {
    Word target = expander.whole(node.target());
    String text = target.text();
    if (text.equals("-")) {
      return io.with(number, Target.NOWHERE);
    }
    String from = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    if (target.isKnown() && isDescriptor(from, io)) {
      Target opened = io.descriptor(from);
      Io now = io.with(number, opened);
      Redirection.Mode mode = opened.mode();
      Word file = opened.file();
      return mode == null || file == null ? now : now.with(new Redirection(mode, file));
    }
    if (!target.isKnown() && coprocess(target, io)) {
      return io.with(number, io.descriptor("COPROC"));
    }
    if (operator.equals("<&")) {
      return io;
    }
    // A file's name behind >& takes errors, too.
    Io opened = opened(target, number, Redirection.Mode.OVERWRITE, io, expander);
    return node.descriptor() == null ? opened.with("2", opened.descriptor(number)) : opened;
  }

  private static boolean coprocess(Word target, Io io) {
    return io.descriptors().containsKey("COPROC") && Alternatives.isBlank(target);
  }

  private static boolean isDescriptor(String text, Io io) {
    if (text.isEmpty() || io.descriptors().containsKey(text)) {
      return !text.isEmpty();
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Io open(
      RedirectionNode node, String number, Redirection.Mode mode, Io io, Expander expander) {
    return opened(expander.whole(node.target()), number, mode, io, expander);
  }

  private static Io opened(
      Word file, String number, Redirection.Mode mode, Io io, Expander expander) {
    Io now = io.with(new Redirection(mode, file));
    if (file.is("/dev/null")) {
      return now.with(
          number,
          mode == Redirection.Mode.READ
              ? Target.text(new Input(Alternatives.NOTHING, List.of()))
              : Target.NOWHERE);
    }
    String descriptor = descriptorFile(file);
    if (descriptor != null) {
      return now.with(number, io.descriptor(descriptor));
    }
    ShellState state = expander.state;
    VirtualFiles files = expander.evaluation.files;
    String path = files.path(file, state.directory());
    if (mode == Redirection.Mode.OVERWRITE && path != null && !expander.scope.elsewhere()) {
      files.truncate(state, path);
    }
    Input input = Input.INHERITED;
    if (mode == Redirection.Mode.READ) {
      input = content(file, path, expander);
    }
    return now.with(number, Target.file(file, mode, input));
  }

  /** What a command finds that reads this file. */
  private static Input content(Word file, @Nullable String path, Expander expander) {
    if (!file.isKnown() && file.unknowns().size() == 1) {
      List<Word> known = expander.evaluation.process(file.unknowns().getFirst());
      if (known != null) {
        Word text = known.isEmpty() ? null : Alternatives.anyOf(known);
        return new Input(
            text == null || Alternatives.isBlank(text) ? null : text, file.producers());
      }
    }
    FileContent content =
        path == null ? null : expander.evaluation.files.written(expander.state, path);
    if (content == null) {
      return new Input(null, List.of());
    }
    Word text = content.texts().isEmpty() ? null : Alternatives.anyOf(content.texts());
    return new Input(text == null || Alternatives.isBlank(text) ? null : text, content.from());
  }

  private static @Nullable String descriptorFile(String text) {
    for (String folder : List.of("/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/")) {
      if (text.startsWith(folder) && text.length() > folder.length()) {
        return text.substring(folder.length());
      }
    }
    return null;
  }

  /** The descriptor that a file of {@code /dev} stands for. */
  static @Nullable String descriptorFile(Word file) {
    String text = file.text();
    return switch (text) {
      case "/dev/stdin", "/proc/self/fd/0", "/dev/fd/0" -> "0";
      case "/dev/stdout", "/proc/self/fd/1", "/dev/fd/1" -> "1";
      case "/dev/stderr", "/proc/self/fd/2", "/dev/fd/2" -> "2";
      default -> descriptorFile(text);
    };
  }
}
