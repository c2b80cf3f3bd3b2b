package dev.belay.cli.signature;

import static java.util.Objects.requireNonNull;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.signature.HookSignature;
import dev.belay.contract.signature.Secret;
import dev.belay.contract.signature.StandardWebhooks;
import dev.belay.contract.signature.WebhookKey;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay sign}: the headers that sign a body. */
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    description = "Print the headers that sign a body: a file's, or standard input's.",
    footer = {
      "",
      "Exit codes: 0 signed, 2 wrong usage, 3 file not found.",
      "",
      "Examples:",
      "  belay sign --secret-env HOOK_SECRET body.json",
      "  belay sign --secret-env KEY --scheme standard-webhooks body.json > headers",
      "  curl -H @headers --data-binary @body.json https://receiver.example/hooks"
    })
public final class SignCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final InstantSource clock;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The body; - for standard input.")
  private @Nullable String file;

  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      defaultValue = "hook-contract",
      description = "hook-contract (the default) or standard-webhooks.")
  private String scheme = "hook-contract";

  @Option(
      names = "--label",
      paramLabel = "vN",
      defaultValue = "v1",
      description = "The label of a hook-contract signature, for a rotation: v2.")
  private String label = "v1";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The delivery's id for Standard Webhooks (default: a random one).")
  private @Nullable String id;

  @Option(
      names = "--now",
      paramLabel = "SECONDS",
      description = "The time of the signature, in seconds since 1970 (default: now).")
  private @Nullable Long now;

  @Option(
      names = "--compat",
      description = "As the published package does it: an empty secret is a key.")
  private boolean compat;

  @Mixin private SecretOptions secrets = new SecretOptions();

  public SignCommand(Terminal terminal, Map<String, String> environment, InstantSource clock) {
    this.terminal = requireNonNull(terminal);
    this.environment = requireNonNull(environment);
    this.clock = requireNonNull(clock);
  }

  @Override
  public Integer call() {
    try {
      Scheme kind = Scheme.named(scheme);
      long time = now == null ? clock.instant().getEpochSecond() : now;
      switch (kind) {
        case HOOK_CONTRACT -> hookContract(time);
        case STANDARD_WEBHOOKS -> standardWebhooks(time);
      }
      return ExitCode.OK;
    } catch (CommandFailure e) {
      return e.report(terminal);
    } catch (IllegalArgumentException e) {
      return new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), "", "")
          .report(terminal);
    }
  }

  private void hookContract(long time) {
    Secret secret = secrets.secrets(environment).getFirst();
    if (!compat) {
      // Its constructor knows what is refused.
      HookSignature.of(secret);
    }
    byte[] body = DeliveryBody.read(file, terminal.in());
    terminal.line(HookSignature.HEADER + ": " + HookSignature.sign(body, secret, time, label));
  }

  private void standardWebhooks(long time) {
    StandardWebhooks webhooks =
        StandardWebhooks.of(secrets.keys(environment).toArray(WebhookKey[]::new));
    String delivery = id == null ? "msg_" + UUID.randomUUID().toString().replace("-", "") : id;
    byte[] body = DeliveryBody.read(file, terminal.in());
    StandardWebhooks.Headers headers = webhooks.sign(delivery, time, body);
    terminal.line(StandardWebhooks.ID + ": " + headers.id());
    terminal.line(StandardWebhooks.TIMESTAMP + ": " + headers.timestamp());
    terminal.line(StandardWebhooks.SIGNATURE + ": " + headers.signature());
  }
}
