package dev.belay.cli.signature;

import static java.util.Objects.requireNonNull;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.signature.HookSignature;
import dev.belay.contract.signature.Secret;
import dev.belay.contract.signature.StandardWebhooks;
import dev.belay.contract.signature.Verification;
import dev.belay.contract.signature.WebhookKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay verify}: whether a delivery's signature is right, and why not. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Say whether a body's signature is right: ok, or the reason why not.",
    footer = {
      "",
      "Prints ok, missing_header, malformed_header, stale or signature_mismatch.",
      "",
      "Exit codes: 0 ok, 2 wrong usage, 3 file not found, 10 not ok.",
      "",
      "Examples:",
      "  belay verify --secret-env HOOK_SECRET --header \"$SIGNATURE\" body.json",
      "  belay verify --scheme standard-webhooks --secret-env KEY --header 'webhook-id: msg_1' \\",
      "      --header 'webhook-timestamp: 1731000000' --header 'webhook-signature: v1,…' body.json"
    })
public final class VerifyCommand implements Callable<Integer> {
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
      names = "--header",
      paramLabel = "HEADER",
      description =
          "A header of the delivery as Name: value; for hook-contract the value is enough.")
  private List<String> headers = new ArrayList<>();

  @Option(
      names = "--tolerance",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How far the time may be off (default: 300).")
  private long tolerance = 300;

  @Option(
      names = "--now",
      paramLabel = "SECONDS",
      description = "What time it is, in seconds since 1970 (default: now).")
  private @Nullable Long now;

  @Option(
      names = "--compat",
      description = "As the published package does it: an empty secret is a key.")
  private boolean compat;

  @Mixin private SecretOptions secrets = new SecretOptions();

  public VerifyCommand(Terminal terminal, Map<String, String> environment, InstantSource clock) {
    this.terminal = requireNonNull(terminal);
    this.environment = requireNonNull(environment);
    this.clock = requireNonNull(clock);
  }

  @Override
  public Integer call() {
    try {
      Verification verification =
          switch (Scheme.named(scheme)) {
            case HOOK_CONTRACT -> hookContract();
            case STANDARD_WEBHOOKS -> standardWebhooks();
          };
      terminal.line(verification.reason().wireName());
      return verification.valid() ? ExitCode.OK : ExitCode.FINDINGS;
    } catch (CommandFailure e) {
      return e.report(terminal);
    } catch (IllegalArgumentException e) {
      return new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), "", "")
          .report(terminal);
    }
  }

  private Verification hookContract() {
    Secret[] all = secrets.secrets(environment).toArray(Secret[]::new);
    HookSignature signature =
        (compat ? HookSignature.asPublished(all) : HookSignature.of(all))
            .withTolerance(Duration.ofSeconds(tolerance))
            .withClock(time())
            .withOnWeakSecret(
                warning ->
                    terminal.warning(
                        warning,
                        "a secret has less than " + Secret.RECOMMENDED_BYTES + " bytes",
                        "make a longer one"));
    return signature.verify(hookHeader(), DeliveryBody.read(file, terminal.in()));
  }

  /** Two headers of one name arrive joined, as every HTTP library does it. */
  private @Nullable String hookHeader() {
    List<String> values = new ArrayList<>();
    for (String header : headers) {
      String named = value(header, HookSignature.HEADER);
      values.add(named == null ? header : named);
    }
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private Verification standardWebhooks() {
    StandardWebhooks webhooks =
        StandardWebhooks.of(secrets.keys(environment).toArray(WebhookKey[]::new))
            .withTolerance(Duration.ofSeconds(tolerance))
            .withClock(time());
    StandardWebhooks.Headers given =
        new StandardWebhooks.Headers(
            named(StandardWebhooks.ID),
            named(StandardWebhooks.TIMESTAMP),
            named(StandardWebhooks.SIGNATURE));
    return webhooks.verify(given, DeliveryBody.read(file, terminal.in()));
  }

  private @Nullable String named(String name) {
    for (String header : headers) {
      String value = value(header, name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The value of a header of this name; null for another. One blank behind the colon is HTTP's. */
  private static @Nullable String value(String header, String name) {
    int colon = header.indexOf(':');
    if (colon < 0
        || !header
            .substring(0, colon)
            .toLowerCase(Locale.ROOT)
            .equals(name.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String value = header.substring(colon + 1);
    return value.startsWith(" ") ? value.substring(1) : value;
  }

  private InstantSource time() {
    Long told = now;
    return told == null ? clock : InstantSource.fixed(Instant.ofEpochSecond(told));
  }
}
