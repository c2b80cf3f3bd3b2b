package dev.belay.cli.decode;

import dev.belay.cli.contract.NamedOnCommandLine;
import dev.belay.cli.decode.Decoder.Form;
import dev.belay.cli.input.EachDocument;
import dev.belay.cli.input.Input.Document;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostContract;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay decode}. */
@Command(
    name = "decode",
    mixinStandardHelpOptions = true,
    description = {
      "Read native hook payloads and print them as canonical events, one JSON line each.",
      "",
      "A file may hold one payload, an array of payloads, or several in a row (JSON Lines). OpenHook envelopes are read too."
    },
    footer = {
      "",
      "Exit codes: 0 all decoded, 2 wrong usage, 3 file not found, 4 malformed or not recognised.",
      "",
      "Examples:",
      "  belay decode session.jsonl",
      "  belay decode --host cline --payload event.json",
      "  some-agent-log | belay decode --openhook"
    })
public final class DecodeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The host that sent the payloads; recognised when left out.")
  private @Nullable String host;

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "The event, for hosts whose payloads do not name it.")
  private @Nullable String event;

  @Option(
      names = "--lenient",
      description =
          "Take envelopes as far as they can be read, and print types outside of OpenHook's six.")
  private boolean lenient;

  @Option(names = "--payload", description = "Add the native payload, unchanged.")
  private boolean payload;

  @ArgGroup private @Nullable FormOptions formOptions;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files to read; standard input when none, or for -.")
  private List<String> files = List.of();

  /** The forms other than the usual one. */
  private static final class FormOptions {
    @Option(names = "--openhook", description = "Print OpenHook 0.1 envelopes alone.")
    private boolean openHook;

    @Option(names = "--ll", description = "Print little-loops' LLHookEvent instead.")
    private boolean littleLoops;
  }

  public DecodeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    HostContract named = host == null ? null : NamedOnCommandLine.host(host);
    if (named != null && event != null) {
      NamedOnCommandLine.event(named, event);
    }
    Decoder decoder = new Decoder(new NativePayloads(named, event), form(), lenient, payload);
    return EachDocument.of(files, terminal, document -> print(decoder, document));
  }

  private int print(Decoder decoder, Document document) {
    decoder
        .lines(document.value(), warning -> terminal.warning(warning, document.where(), ""))
        .forEach(terminal::json);
    return ExitCode.OK;
  }

  private Form form() {
    if (formOptions == null) {
      return Form.CANONICAL;
    }
    if (formOptions.openHook) {
      return Form.OPENHOOK;
    }
    return formOptions.littleLoops ? Form.LITTLE_LOOPS : Form.CANONICAL;
  }
}
