package dev.belay.cli.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SignatureCommandsTest {
  private static final long NOW = 1_731_000_000;
  private static final String BODY = "{\"event\":\"PreToolUse\",\"tool\":\"Bash\"}";
  private static final String HEX =
      "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

  /** The first published vector. */
  private static final String HEADER =
      "t=1731000000,v1=b5d8e8af1095339a3e7b0b7a493a4d87de3ad2166b65c11c394150b23a83ae96";

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "HEX", HEX,
          "TEXT", "0123456789abcdef0123456789abcdef",
          "EMPTY", "",
          "KEY", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  @TempDir private Path folder;

  @Test
  void aBodyIsSignedAsPublished() {
    Shown shown = sign("--secret-hex-env", "HEX");

    assertThat(shown.exit).isZero();
    assertThat(shown.out).isEqualTo("X-CC-Hooks-Signature: " + HEADER + "\n");
  }

  @Test
  void aRightSignatureIsOk() {
    assertThat(verify("--secret-hex-env", "HEX", "--header", HEADER)).isEqualTo(shown(0, "ok\n"));
    assertThat(verify("--secret-hex-env", "HEX", "--header", "x-cc-hooks-signature: " + HEADER))
        .isEqualTo(shown(0, "ok\n"));
  }

  @Test
  void theReasonIsToldWhereItIsNot() {
    assertThat(verify("--secret-hex-env", "HEX")).isEqualTo(shown(10, "missing_header\n"));
    assertThat(verify("--secret-hex-env", "HEX", "--header", "t=1"))
        .isEqualTo(shown(10, "malformed_header\n"));
    assertThat(verify("--secret-hex-env", "HEX", "--header", HEADER, "--now", "1731000301"))
        .isEqualTo(shown(10, "stale\n"));
    assertThat(
            verify(
                "--secret-hex-env",
                "HEX",
                "--header",
                HEADER,
                "--now",
                "1731000301",
                "--tolerance",
                "301"))
        .isEqualTo(shown(0, "ok\n"));
    assertThat(verify("--secret-env", "TEXT", "--header", HEADER))
        .isEqualTo(shown(10, "signature_mismatch\n"));
  }

  @Test
  void oneOfSeveralSecretsIsEnough() {
    assertThat(verify("--secret-env", "TEXT", "--secret-hex-env", "HEX", "--header", HEADER))
        .isEqualTo(shown(0, "ok\n"));
  }

  @Test
  void twoHeadersOfOneNameAreMalformedAsOnTheWire() {
    assertThat(verify("--secret-hex-env", "HEX", "--header", HEADER, "--header", HEADER))
        .isEqualTo(shown(10, "malformed_header\n"));
  }

  @Test
  void anEmptySecretIsAKeyOnlyAsPublished() {
    String header = sign("--compat", "--secret-env", "EMPTY").out.strip();

    assertThat(verify("--compat", "--secret-env", "EMPTY", "--header", header).out)
        .isEqualTo("ok\n");
    assertThat(verify("--secret-env", "EMPTY", "--header", header).exit).isEqualTo(2);
    assertThat(sign("--secret-env", "EMPTY").exit).isEqualTo(2);
  }

  @Test
  void standardWebhooksGoTheirWholeWay() throws Exception {
    Shown signed = sign("--scheme", "standard-webhooks", "--secret-env", "KEY", "--id", "msg_1");
    assertThat(signed.out).startsWith("webhook-id: msg_1\nwebhook-timestamp: 1731000000\n");

    List<String> args = new ArrayList<>(List.of("--scheme", "standard-webhooks"));
    signed.out.lines().forEach(line -> args.addAll(List.of("--header", line)));
    Path key = Files.writeString(folder.resolve("key"), ENVIRONMENT.get("KEY") + "\n");
    args.addAll(List.of("--secret-file", key.toString()));

    assertThat(verify(args.toArray(String[]::new))).isEqualTo(shown(0, "ok\n"));
  }

  @Test
  void mistakesAreToldAndNoSecretIsShown() {
    assertThat(sign("--secret-env", "NOT_SET").exit).isEqualTo(2);
    assertThat(sign().exit).isEqualTo(2);
    assertThat(sign("--secret-env", "TEXT", "--scheme", "standard-webhook").exit).isEqualTo(2);
    Shown notHex = sign("--secret-hex-env", "TEXT", "--label", "x");
    assertThat(notHex.exit).isEqualTo(2);
    Shown noKey = sign("--secret-env", "TEXT", "--scheme", "standard-webhooks", "--id", "a.b");
    assertThat(noKey.exit).isEqualTo(2);
    assertThat(noKey.out + notHex.out).doesNotContain("0123456789");
  }

  private record Shown(int exit, String out) {}

  private static Shown shown(int exit, String out) {
    return new Shown(exit, out);
  }

  private static Shown sign(String... args) {
    return run(true, args);
  }

  private static Shown verify(String... args) {
    return run(false, args);
  }

  private static Shown run(boolean sign, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    Terminal terminal =
        Terminal.on(
            new ByteArrayInputStream(BODY.getBytes(StandardCharsets.UTF_8)),
            stream,
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            false,
            false,
            100);
    InstantSource clock = InstantSource.fixed(Instant.ofEpochSecond(NOW));
    Object command =
        sign
            ? new SignCommand(terminal, ENVIRONMENT, clock)
            : new VerifyCommand(terminal, ENVIRONMENT, clock);
    int exit = new CommandLine(command).execute(args);
    terminal.flush();
    return new Shown(exit, out.toString(StandardCharsets.UTF_8));
  }
}
