package dev.belay.guard.code;

import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a program text does, in the words of the shell. Values that are not known are
 * {@link dev.belay.guard.execution.Unknown.Kind#CODE}. Each action says at which index of the text
 * it stands.
 */
public sealed interface CodeAction {
  int at();

  /**
   * A shell text is run: {@code os.system(…)}, backquotes, {@code subprocess.run(…, shell=True)}.
   */
  record Shell(Word text, @Nullable Word directory, int at) implements CodeAction {}

  /** A program is started without a shell: {@code subprocess.run([...])}, {@code execFile}. */
  record Program(List<Word> argv, @Nullable Word directory, int at) implements CodeAction {
    public Program {
      argv = List.copyOf(argv);
    }
  }

  /** Text of a language is run: {@code exec(…)}, {@code eval(…)}, {@code vm.runInThisContext}. */
  record Run(String language, Word text, int at) implements CodeAction {}

  /**
   * A file is run as code: {@code runpy.run_path}, {@code require(…)} of a path, {@code do FILE}.
   */
  record RunFile(String language, Word file, int at) implements CodeAction {}

  /** Something is done to a file. */
  record File(Deed deed, Word path, boolean recursive, @Nullable Word content, int at)
      implements CodeAction {}

  /** What is done to a file. */
  enum Deed {
    READ,
    OVERWRITE,
    APPEND,
    DELETE,
    ATTRIBUTES
  }

  /** A file is moved, copied or linked. */
  record Transfer(Way way, Word from, Word to, int at) implements CodeAction {}

  /** How. */
  enum Way {
    MOVE,
    COPY,
    LINK
  }

  /**
   * A network address is spoken to.
   *
   * @param method the HTTP method, {@code GET} where nothing is said; {@code CONNECT} for a socket
   * @param url the address or host
   * @param body what is sent; its unknowns' producers tell where it comes from
   */
  record Network(String method, Word url, @Nullable Word body, int at) implements CodeAction {}

  /** Variables of the environment are read: a name, or null for all of them. */
  record Environment(@Nullable String name, int at) implements CodeAction {}

  /** The working directory changes. */
  record Directory(Word path, int at) implements CodeAction {}
}
