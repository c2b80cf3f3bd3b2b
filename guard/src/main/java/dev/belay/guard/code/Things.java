package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deeds and objects that all languages have. */
final class Things {
  /** A path as an object: {@code pathlib.Path}. */
  static final String PATH = "pathlib.Path()";

  /** An open file that is read. */
  static final String READ = "file<";

  /** An open file that is written: its path and the index of the action. */
  static final String WRITE = "file>";

  private final Reading reading;

  Things(Reading reading) {
    this.reading = reading;
  }

  static Value nothing() {
    return Value.Text.of("");
  }

  void file(Deed deed, Value path, boolean recursive, int at) {
    reading.add(new CodeAction.File(deed, reading.word(path), recursive, null, at));
  }

  void write(Deed deed, Value path, @Nullable Value content, int at) {
    Word words = content == null ? null : reading.word(content);
    reading.add(new CodeAction.File(deed, reading.word(path), false, words, at));
  }

  /** A file is read at once: its content. */
  Value read(Value path, Call call) {
    file(Deed.READ, path, false, call.at());
    return reading.unknown(call, List.of(reading.like("cat", reading.word(path))));
  }

  Value open(Value path, String mode, Call call) {
    boolean writes =
        mode.indexOf('w') >= 0
            || mode.indexOf('x') >= 0
            || mode.indexOf('+') >= 0
            || mode.indexOf('>') >= 0;
    if (mode.indexOf('a') >= 0 || mode.startsWith(">>")) {
      return written(path, Deed.APPEND, call);
    }
    if (writes) {
      return written(path, Deed.OVERWRITE, call);
    }
    file(Deed.READ, path, false, call.at());
    return new Value.Thing(READ, List.of(path));
  }

  private Value written(Value path, Deed deed, Call call) {
    int index = reading.add(new CodeAction.File(deed, reading.word(path), false, null, call.at()));
    return new Value.Thing(WRITE, List.of(path, new Value.Number(index)));
  }

  void more(Value.Thing file, Value content) {
    more(file.arguments(), content);
  }

  void more(List<Value> owner, Value content) {
    if (owner.size() > 1 && owner.get(1) instanceof Value.Number index) {
      reading.content((int) index.value(), reading.word(content));
    }
  }

  void transfer(CodeAction.Way way, Value from, Value to, int at) {
    reading.add(new CodeAction.Transfer(way, reading.word(from), reading.word(to), at));
  }

  /** Speaks to an address; what comes back. */
  Value network(String method, Value url, @Nullable Value body, Call call) {
    Word address = reading.word(url);
    Word sent = body == null ? null : reading.word(body);
    reading.add(new CodeAction.Network(method, address, sent, call.at()));
    return reading.unknown(call, List.of(reading.like("curl", address)));
  }

  Value socket(Value host, @Nullable Value port, Call call) {
    Value.Text name = reading.text(host);
    Value address =
        port == null || name.text().indexOf(':') >= 0
            ? name
            : Texts.concat(name, Texts.concat(Value.Text.of(":"), reading.text(port)));
    network("CONNECT", address, null, call);
    return new Value.Thing("socket()", List.of(address));
  }

  /** A shell runs a text; what it writes. */
  Value shell(Value text, @Nullable Value directory, Call call) {
    Word line = reading.word(text);
    reading.add(
        new CodeAction.Shell(line, directory == null ? null : reading.word(directory), call.at()));
    return reading.unknown(call, List.of());
  }

  Value program(List<Word> argv, @Nullable Value directory, Call call) {
    if (!argv.isEmpty()) {
      reading.add(
          new CodeAction.Program(
              argv, directory == null ? null : reading.word(directory), call.at()));
    }
    return reading.unknown(call, List.of());
  }

  Value run(String language, Value text, int at) {
    reading.add(new CodeAction.Run(language, reading.word(text), at));
    return nothing();
  }

  Value environment(@Nullable String name, int from, int to) {
    reading.add(new CodeAction.Environment(name, from));
    Word word = Word.literal(name == null ? "" : name, dev.belay.guard.code.CodeReader.NOWHERE);
    return reading.unknown(
        from, to, List.of(reading.like(name == null ? "env" : "printenv", word)));
  }
}
