package dev.belay.cli.input;

import dev.belay.cli.input.Input.Document;
import dev.belay.cli.input.Input.Unreadable;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What commands do with files: something for each document, a line for each that cannot be used.
 */
public final class EachDocument {
  private EachDocument() {}

  /**
   * Runs {@code action} on every document until nobody reads the output any more.
   *
   * @param action gives an exit code; a {@link CommandFailure} of its is told with the document's
   *     place
   * @return the worst exit code
   */
  public static int of(List<String> files, Terminal terminal, ToIntFunction<Document> action) {
    return new InputFiles(terminal.in())
        .read(files)
        .takeWhile(input -> !terminal.readerIsGone())
        .mapToInt(input -> run(input, terminal, action))
        .reduce(ExitCode.OK, ExitCode::worse);
  }

  private static int run(Input input, Terminal terminal, ToIntFunction<Document> action) {
    return switch (input) {
      case Unreadable unreadable -> unreadable.failure().report(terminal);
      case Document document -> {
        try {
          yield action.applyAsInt(document);
        } catch (CommandFailure e) {
          yield e.at(document.where()).report(terminal);
        }
      }
    };
  }
}
