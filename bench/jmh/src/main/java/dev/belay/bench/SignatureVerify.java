package dev.belay.bench;

import dev.belay.contract.signature.HookSignature;
import dev.belay.contract.signature.Secret;
import dev.belay.contract.signature.StandardWebhooks;
import dev.belay.contract.signature.StandardWebhooks.Headers;
import dev.belay.contract.signature.Verification;
import dev.belay.contract.signature.WebhookKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Looking at the signature of a delivery with a body of 2 KB. Half of all take no longer. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SignatureVerify {
  /** A delivery as it comes. */
  @State(Scope.Benchmark)
  public static class Delivery {
    private static final InstantSource CLOCK =
        InstantSource.fixed(Instant.ofEpochSecond(1_731_000_000));

    final byte[] body = new byte[2048];
    final HookSignature hook =
        HookSignature.of(Secret.ofText("0123456789abcdef0123456789abcdef")).withClock(CLOCK);
    final String header = hook.sign(body);
    final StandardWebhooks webhooks =
        StandardWebhooks.of(WebhookKey.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
            .withClock(CLOCK);
    final Headers headers = webhooks.sign("msg_1", body);
  }

  @Benchmark
  public Verification hookContract(Delivery delivery) {
    return valid(delivery.hook.verify(delivery.header, delivery.body));
  }

  @Benchmark
  public Verification standardWebhooks(Delivery delivery) {
    return valid(delivery.webhooks.verify(delivery.headers, delivery.body));
  }

  /** A refusal would be quicker, and mean nothing. */
  private static Verification valid(Verification verification) {
    if (!verification.valid()) {
      throw new IllegalStateException(verification.toString());
    }
    return verification;
  }
}
