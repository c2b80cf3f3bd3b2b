package dev.belay.cli.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.contract.Reply;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.engine.FailMode;
import dev.belay.engine.HookPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client's own tests in C, with warnings as errors and under sanitizers. */
@Timeout(300)
@DisabledOnOs(OS.WINDOWS)
class ClientUnitTest {
  private static final Path OUT = Path.of("target", "client-test").toAbsolutePath();

  /** In the order of the C client's {@code enum fail_mode}. */
  private static final List<FailMode> MODES =
      List.of(FailMode.CLOSED, FailMode.GATES, FailMode.OPEN);

  @BeforeAll
  static void build() throws Exception {
    assumeTrue(isOnPath("cc"), "no C compiler here");
    Files.createDirectories(OUT);
    Ran built =
        run(
            Path.of("..", "client", "test", "build.sh").toAbsolutePath().normalize().toString(),
            Path.of("target", "client").toAbsolutePath().toString(),
            OUT.toString());
    assertThat(built.exitCode()).as(built.output()).isZero();
  }

  @Test
  void thePartsKeepTheirPromises() throws Exception {
    Ran ran = run(OUT.resolve("unit").toString());

    assertThat(ran.output()).isEmpty();
    assertThat(ran.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261121", "1", "2"})
  void aMillionMutatedAnswersAndCommandLinesDoNoHarm(String seed) throws Exception {
    Ran ran = run(OUT.resolve("fuzz").toString(), "1000000", seed);

    assertThat(ran.output()).isEmpty();
    assertThat(ran.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the engine did not answer",
        "\"quoted\" \\ back/slash's <&=> ÄÖ 日本 \uD83D\uDE00",
        "$event $reason %s"
      })
  void everyReplyOfAFailureIsTheOneOfJava(String reason) throws Exception {
    StringBuilder asked = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (FailMode mode : MODES) {
      for (String id : hosts()) {
        HostContract host = HostCatalog.find(id);
        for (String name : events(host)) {
          EventContract event = host == null || name.isEmpty() ? null : host.event(name);
          Reply reply = HookPath.failed(mode, host, event, null, reason).reply();
          asked.append(MODES.indexOf(mode)).append('\t').append(id).append('\t').append(name);
          asked.append('\t').append(reason).append('\n');
          expected.append(shown(reply));
        }
      }
    }

    Ran ran = runWith(asked.toString(), OUT.resolve("replies").toString());

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.output()).isEqualTo(expected.toString());
  }

  private static List<String> hosts() {
    List<String> ids = new ArrayList<>(HostCatalog.ids());
    ids.add("");
    ids.add("claude-kode");
    ids.add("CLINE");
    return ids;
  }

  private static List<String> events(HostContract host) {
    List<String> names = new ArrayList<>(List.of("", "PreToolUse", "noSuchEvent"));
    if (host != null) {
      for (EventContract event : host.events()) {
        names.add(event.name());
        names.add(event.name().toUpperCase(Locale.ROOT));
        for (String alias : event.aliases()) {
          names.add(alias);
          names.add(alias.toUpperCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static String shown(Reply reply) {
    return reply.exitCode()
        + " "
        + reply.stdout().getBytes(UTF_8).length
        + " "
        + reply.stderr().getBytes(UTF_8).length
        + "\n"
        + reply.stdout()
        + reply.stderr();
  }

  private static boolean isOnPath(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static Ran run(String... command) throws IOException, InterruptedException {
    return runWith("", command);
  }

  private static Ran runWith(String input, String... command)
      throws IOException, InterruptedException {
    Path in = Files.writeString(OUT.resolve("in"), input);
    Path out = OUT.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    return new Ran(process.waitFor(), Files.readString(out));
  }

  private record Ran(int exitCode, String output) {}
}
