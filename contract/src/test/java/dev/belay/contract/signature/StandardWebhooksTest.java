package dev.belay.contract.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.contract.signature.StandardWebhooks.Headers;
import dev.belay.contract.signature.Verification.Reason;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWebhooksTest {
  private static final byte[] BODY = "{\"event\":\"Stop\"}".getBytes(StandardCharsets.UTF_8);
  private static final long NOW = 1_731_000_000;
  private static final String SYMMETRIC =
      "whsec_"
          + Base64.getEncoder()
              .encodeToString("a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8));

  /** The example in the README of every reference library. */
  @Test
  void theReferenceExampleIsVerified() {
    StandardWebhooks webhooks =
        at(1614265330, WebhookKey.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    Headers headers = webhooks.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", body);

    assertThat(headers.signature()).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assertThat(webhooks.verify(headers, body).valid()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("signers")
  void noByteOfADeliveryCanChange(StandardWebhooks webhooks) {
    Headers headers = webhooks.sign("msg_1", BODY);
    String id = String.valueOf(headers.id());
    String time = String.valueOf(headers.timestamp());
    String signature = String.valueOf(headers.signature());
    assertThat(webhooks.verify(headers, BODY).valid()).isTrue();

    for (int i = 0; i < BODY.length; i++) {
      byte[] changed = BODY.clone();
      changed[i] ^= 4;
      assertThat(webhooks.verify(headers, changed).valid()).isFalse();
    }
    for (int i = 0; i < id.length(); i++) {
      assertThat(webhooks.verify(new Headers(flipped(id, i), time, signature), BODY).valid())
          .isFalse();
    }
    for (int i = 0; i < time.length(); i++) {
      assertThat(webhooks.verify(new Headers(id, flipped(time, i), signature), BODY).valid())
          .isFalse();
    }
    for (int i = 0; i < signature.length(); i++) {
      assertThat(webhooks.verify(new Headers(id, time, flipped(signature, i)), BODY).valid())
          .as(flipped(signature, i))
          .isFalse();
    }
  }

  static List<StandardWebhooks> signers() throws Exception {
    return List.of(at(NOW, WebhookKey.of(SYMMETRIC)), at(NOW, WebhookKey.of(keyPair().get(0))));
  }

  @Test
  void whatAPrivateKeySignsItsPublicKeyVerifies() throws Exception {
    List<String> pair = keyPair();
    Headers headers = at(NOW, WebhookKey.of(pair.get(0))).sign("msg_1", BODY);

    assertThat(headers.signature()).startsWith("v1a,");
    assertThat(at(NOW, WebhookKey.of(pair.get(1))).verify(headers, BODY).valid()).isTrue();
    assertThat(at(NOW, WebhookKey.of(keyPair().get(1))).verify(headers, BODY).reason())
        .isEqualTo(Reason.SIGNATURE_MISMATCH);
    assertThatThrownBy(() -> at(NOW, WebhookKey.of(pair.get(1))).sign("msg_1", BODY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void duringARotationBothKeysAreGood() throws Exception {
    WebhookKey old = WebhookKey.of(SYMMETRIC);
    WebhookKey fresh = WebhookKey.of(keyPair().get(0));

    Headers headers = at(NOW, old, fresh).sign("msg_1", BODY);

    assertThat(headers.signature()).contains(" ");
    assertThat(at(NOW, old).verify(headers, BODY).valid()).isTrue();
    assertThat(at(NOW, fresh).verify(headers, BODY).valid()).isTrue();
  }

  @Test
  void whatIsOldOrFromTheFutureIsStale() {
    Headers headers = at(NOW, WebhookKey.of(SYMMETRIC)).sign("msg_1", BODY);

    assertThat(at(NOW + 300, WebhookKey.of(SYMMETRIC)).verify(headers, BODY).valid()).isTrue();
    assertThat(at(NOW + 301, WebhookKey.of(SYMMETRIC)).verify(headers, BODY).reason())
        .isEqualTo(Reason.STALE);
    assertThat(at(NOW - 301, WebhookKey.of(SYMMETRIC)).verify(headers, BODY).reason())
        .isEqualTo(Reason.STALE);
  }

  @Test
  void anIdIsAcceptedOnce() {
    StandardWebhooks webhooks = at(NOW, WebhookKey.of(SYMMETRIC));
    ReplayGuard guard = new ReplayGuard(10, Duration.ofMinutes(10), webhooks.clock());
    Headers headers = webhooks.sign("msg_1", BODY);

    assertThat(webhooks.verifyOnce(headers, BODY, guard).valid()).isTrue();
    assertThat(webhooks.verifyOnce(headers, BODY, guard).reason()).isEqualTo(Reason.REPLAYED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a b", "a\nb", "ä"})
  void anIdThatCouldBeTakenForMoreIsNotSigned(String id) {
    assertThatThrownBy(() -> at(NOW, WebhookKey.of(SYMMETRIC)).sign(id, BODY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "whsec_", "whsec_???", "whsk_AAAA", "whpk_AAAA", "topsecret!"})
  void aKeyThatIsNoneIsRefusedAndNotShown(String text) {
    assertThatThrownBy(() -> WebhookKey.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("topsecret");
  }

  @Test
  void missingHeadersAreTold() {
    StandardWebhooks webhooks = at(NOW, WebhookKey.of(SYMMETRIC));

    assertThat(webhooks.verify(new Headers(null, "1", "v1,"), BODY).reason())
        .isEqualTo(Reason.MISSING_HEADER);
    assertThat(webhooks.verify(new Headers("a", "-1", "v1,"), BODY).reason())
        .isEqualTo(Reason.MALFORMED_HEADER);
  }

  private static StandardWebhooks at(long seconds, WebhookKey... keys) {
    return StandardWebhooks.of(keys).withClock(InstantSource.fixed(Instant.ofEpochSecond(seconds)));
  }

  private static String flipped(String text, int at) {
    char other = text.charAt(at) == 'A' ? 'B' : text.charAt(at) == '1' ? '2' : 'A';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  /** A whsk_ key of 32 bytes and its whpk_ key. */
  private static List<String> keyPair() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    return List.of(
        "whsk_" + tail(pair.getPrivate().getEncoded()),
        "whpk_" + tail(pair.getPublic().getEncoded()));
  }

  private static String tail(byte[] encoded) {
    return Base64.getEncoder()
        .encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }
}
