package dev.belay.contract.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.Golden;
import dev.belay.contract.signature.Verification.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HookSignatureTest {
  private static final Secret SECRET = Secret.ofText("0123456789abcdef0123456789abcdef");
  private static final byte[] BODY = "{\"event\":\"Stop\"}".getBytes(StandardCharsets.UTF_8);
  private static final long NOW = 1_731_000_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource("publishedRows")
  void aPublishedRowHasItsPublishedResult(String name, JsonObject row) {
    List<Secret> secrets = new ArrayList<>();
    if (row.has("secret_hex")) {
      secrets.add(Secret.ofHex(row.get("secret_hex").getAsString()));
    } else {
      for (JsonElement hex : row.getAsJsonArray("secrets_hex")) {
        secrets.add(Secret.ofHex(hex.getAsString()));
      }
    }
    HookSignature signature =
        HookSignature.asPublished(secrets.toArray(Secret[]::new))
            .withTolerance(Duration.ofSeconds(row.get("tolerance_sec").getAsLong()))
            .withClock(at(row.get("now").getAsLong()));

    Verification verification =
        signature.verify(
            row.get("header").getAsString(),
            Base64.getDecoder().decode(row.get("body_b64").getAsString()));

    // Where the two packages differ, the TypeScript one is right: it takes no line feed for an end.
    JsonObject expected =
        row.getAsJsonObject(row.has("expected") ? "expected" : "expected_typescript");
    assertThat(verification.reason().wireName())
        .as(name)
        .isEqualTo(expected.get("reason").getAsString());
    assertThat(verification.valid()).isEqualTo(expected.get("valid").getAsBoolean());
  }

  static List<Object[]> publishedRows() {
    List<Object[]> rows = new ArrayList<>();
    for (String file :
        List.of("orchestkit/signing-vectors.json", "orchestkit/signing-edge-cases.json")) {
      Golden.rows(file).forEach(row -> rows.add(new Object[] {row.get("name").getAsString(), row}));
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(48);
    return rows;
  }

  @Test
  void whatWasSignedIsVerified() {
    HookSignature signature = HookSignature.of(SECRET).withClock(at(NOW));

    assertThat(signature.verify(signature.sign(BODY), BODY).valid()).isTrue();
  }

  @Test
  void noByteOfTheBodyCanChange() {
    HookSignature signature = HookSignature.of(SECRET).withClock(at(NOW));
    String header = signature.sign(BODY);

    for (int i = 0; i < BODY.length; i++) {
      byte[] changed = BODY.clone();
      changed[i] ^= 1;
      assertThat(signature.verify(header, changed).reason()).isEqualTo(Reason.SIGNATURE_MISMATCH);
    }
  }

  @Test
  void noCharacterOfTheHeaderCanChange() {
    HookSignature signature = HookSignature.of(SECRET).withClock(at(NOW));
    String header = signature.sign(BODY);

    for (int i = header.indexOf("v1=") + 3; i < header.length(); i++) {
      char other = header.charAt(i) == '0' ? '1' : '0';
      String changed = header.substring(0, i) + other + header.substring(i + 1);
      assertThat(signature.verify(changed, BODY).valid()).as(changed).isFalse();
    }
    assertThat(signature.verify(header.replace("t=17310000", "t=17310001"), BODY).valid())
        .isFalse();
  }

  @Test
  void anEmptySecretIsAKeyAsPublishedAndRefusedOtherwise() {
    Secret empty = Secret.ofText("");

    assertThat(
            HookSignature.asPublished(empty)
                .withClock(at(NOW))
                .verify(HookSignature.sign(BODY, empty, NOW, "v1"), BODY)
                .valid())
        .isTrue();
    assertThatThrownBy(() -> HookSignature.of(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void aWeakSecretIsToldOnceAndOnlyAfterTheHeaderWasRead() {
    List<String> warnings = new ArrayList<>();
    HookSignature signature =
        HookSignature.of(Secret.ofText("short"), Secret.ofText("shorter"))
            .withClock(at(NOW))
            .withOnWeakSecret(warnings::add);

    signature.verify("garbage", BODY);
    assertThat(warnings).isEmpty();
    signature.verify("t=1," + "v1=" + "0".repeat(64), BODY);
    assertThat(warnings).containsExactly("weak_secret");
  }

  @Test
  void aMissingHeaderIsToldBeforeAMissingSecret() {
    HookSignature signature = HookSignature.of();

    assertThat(signature.verify(null, BODY).reason()).isEqualTo(Reason.MISSING_HEADER);
    assertThatThrownBy(() -> signature.verify("t=1,v1=" + "0".repeat(64), BODY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v", "1", "V1", "v1 ", "v1\n", "va", "v１"})
  void aSchemeIsVAndDigits(String scheme) {
    assertThatThrownBy(() -> HookSignature.sign(BODY, SECRET, NOW, scheme))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDeliveryIsAcceptedOnceHoweverItsHeaderIsWritten() {
    HookSignature signature = HookSignature.of(SECRET).withClock(at(NOW));
    ReplayGuard guard = new ReplayGuard(10, Duration.ofMinutes(10), at(NOW));
    String header = signature.sign(BODY);

    assertThat(signature.verifyOnce(header, BODY, guard).valid()).isTrue();
    assertThat(signature.verifyOnce(header, BODY, guard).reason()).isEqualTo(Reason.REPLAYED);
    String shouted =
        "t="
            + NOW
            + ",v1="
            + header.substring(header.lastIndexOf('=') + 1).toUpperCase(Locale.ROOT);
    assertThat(signature.verifyOnce(shouted, BODY, guard).reason()).isEqualTo(Reason.REPLAYED);
  }

  @Test
  void aForgedDeliveryTakesNoPlaceInTheGuard() {
    HookSignature signature = HookSignature.of(SECRET).withClock(at(NOW));
    ReplayGuard guard = new ReplayGuard(1, Duration.ofMinutes(10), at(NOW));

    signature.verifyOnce("t=" + NOW + ",v1=" + "0".repeat(64), BODY, guard);

    assertThat(guard.size()).isZero();
  }

  @Test
  void aSecretIsNeverShown() {
    assertThat(SECRET.toString()).isEqualTo("a secret of 32 bytes");
    assertThat(HookSignature.of(SECRET).toString()).doesNotContain("0123");
    assertThatThrownBy(() -> Secret.ofHex("topsecret")).message().doesNotContain("topsecret");
  }

  private static InstantSource at(long seconds) {
    return InstantSource.fixed(Instant.ofEpochSecond(seconds));
  }
}
