package dev.belay.cli.lsp;

import dev.belay.lsp.LanguageServerProcess;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code belay lsp}. As editors start it, it is dispatched before the option parser is loaded; it
 * comes here to show its help, or with other options than theirs.
 */
@Command(
    name = "lsp",
    mixinStandardHelpOptions = true,
    description = {
      "Check hook configuration in an editor: a language server on standard input and output.",
      "",
      "Editors start it: see docs/editors.md. It shows findings while a file is written, explains"
          + " events, fields and matchers below the cursor, completes them, and offers fixes."
    },
    footer = {
      "",
      "Exit codes: 0 when the editor had shut it down before, 1 when the editor was gone or said"
          + " exit too soon."
    })
public final class LspCommand implements Callable<Integer> {
  private final String version;

  @Option(
      names = "--stdio",
      description = "Speak on standard input and output, as it always does; many editors say so.")
  @SuppressWarnings("UnusedVariable")
  private boolean stdio;

  /**
   * @param version Belay's
   */
  public LspCommand(String version) {
    this.version = version;
  }

  /** Whether a command line is what editors say, so that no option has to be read. */
  public static boolean isPlain(String[] args) {
    return args.length > 0
        && args[0].equals("lsp")
        && (args.length == 1 || (args.length == 2 && args[1].equals("--stdio")));
  }

  /** Serves the editor that started this process; returns the exit code. */
  public static int serve(String version) {
    return LanguageServerProcess.run(version);
  }

  @Override
  public Integer call() {
    return serve(version);
  }
}
