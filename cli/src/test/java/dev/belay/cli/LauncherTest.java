package dev.belay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script, with a JVM that does what JVMs do when they cannot start. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path checkout;

  @BeforeEach
  void layOutACheckoutInAFolderWithSpaces() throws IOException {
    checkout = Files.createDirectories(checkout.resolve("a checkout"));
    Path root = Path.of("..").toAbsolutePath().normalize();
    Files.copy(root.resolve("belay"), checkout.resolve("belay"));
    executable(checkout.resolve("belay"));
    Files.createDirectories(checkout.resolve("target/belay/lib"));
    Files.writeString(checkout.resolve("target/belay/classpath"), "belay-cli.jar\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 134, 137, 4})
  void aJvmThatCannotStartIsARefusalAndNotAPass(int exitCode) throws Exception {
    javaThat("exit " + exitCode);

    Outcome outcome = run("hook", "--host", "claude-code");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.stderr()).contains("exit code " + exitCode, "refused");
  }

  @Test
  void openLetsPassAndSaysSo() throws Exception {
    javaThat("exit 1");

    Outcome outcome = run("hook", "--host", "claude-code", "--fail", "open");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.stderr()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3})
  void theHooksOwnAnswerGoesThroughUnchanged(int exitCode) throws Exception {
    javaThat("printf out; printf err >&2; exit " + exitCode);

    assertThat(run("hook")).isEqualTo(new Outcome(exitCode, "out", "err"));
  }

  @Test
  void aHookBeforeTheFirstBuildIsARefusalThatSaysWhatToDo() throws Exception {
    Outcome outcome = run("hook");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.stderr()).contains("not built yet");
  }

  @Test
  void theJvmIsStartedWithoutWhatWouldWriteBesideTheAnswer() throws Exception {
    javaThat("printf '%s' \"$JAVA_TOOL_OPTIONS$_JAVA_LAUNCHER_DEBUG|$LC_ALL|$*\"");

    Outcome outcome = run("hook");

    assertThat(outcome.stdout()).startsWith("|C.UTF-8|").contains("-XX:+DisplayVMOutputToStderr");
  }

  @Test
  void theHookIsTheClientWithTheSameArguments() throws Exception {
    javaThat("printf java");
    clientThat("printf '%s.' \"$@\"; exit 3");

    assertThat(run("hook", "--host", "a b", "", "--x=y"))
        .isEqualTo(new Outcome(3, "--host.a b..--x=y.", ""));
  }

  @Test
  void noEngineAndAllOtherCommandsAreJava() throws Exception {
    javaThat("printf 'java %s' \"${*##*Main }\"");
    clientThat("printf client");

    assertThat(run("hook", "--fail=open", "--no-engine").stdout())
        .isEqualTo("java hook --fail=open --no-engine");
    assertThat(run("demo", "hook").stdout()).isEqualTo("java demo hook");
  }

  @ParameterizedTest
  @CsvSource({"closed, 2", "open, 0"})
  void aClientThatCannotBeStartedIsARefusalAndNotAPass(String failMode, int exitCode)
      throws Exception {
    javaThat("printf java");
    clientThat("");
    // Neither a script nor a program of this machine.
    Files.writeString(checkout.resolve("target/belay/bin/belay-hook"), "\177ELF\0\0");

    Outcome outcome = run("hook", "--fail", failMode);

    assertThat(outcome.exitCode()).isEqualTo(exitCode);
    assertThat(outcome.stdout()).isEmpty();
    assertThat(outcome.stderr()).contains("cannot be started");
  }

  private void clientThat(String does) throws IOException {
    Path client = checkout.resolve("target/belay/bin/belay-hook");
    Files.createDirectories(client.getParent());
    executable(Files.writeString(client, "#!/bin/sh\n" + does + "\n"));
  }

  private void javaThat(String does) throws IOException {
    Path java = Files.writeString(checkout.resolve("java"), "#!/bin/sh\n" + does + "\n");
    executable(java);
    Files.writeString(checkout.resolve("target/belay/java"), java + "\n");
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Outcome run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(checkout.resolve("belay").toString()));
    command.addAll(List.of(args));
    Path stdout = checkout.resolve("stdout");
    Path stderr = checkout.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(stdout.toFile()).redirectError(stderr.toFile());
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dno=such");
    builder.environment().put("_JAVA_LAUNCHER_DEBUG", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), Files.readString(stdout), Files.readString(stderr));
  }

  private record Outcome(int exitCode, String stdout, String stderr) {}
}
