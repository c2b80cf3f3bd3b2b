package dev.belay.setup.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a shell makes of a quoted line is what was to be said. */
class QuotingProperties {
  @Property(tries = 300)
  void aPosixShellHandsOverExactlyTheseArguments(@ForAll("words") List<String> words)
      throws Exception {
    assertThat(run("sh", words)).isEqualTo(words);
  }

  @Property(tries = 100)
  void bashDoesToo(@ForAll("words") List<String> words) throws Exception {
    assertThat(run("bash", words)).isEqualTo(words);
  }

  @Property
  void cmdAndTheRuntimeOfCHandOverExactlyTheseArguments(@ForAll("words") List<String> words) {
    List<String> argv = withoutNewlines(words);

    assertThat(WindowsShells.argvOfCmd(Quoting.cmd(argv))).isEqualTo(argv);
  }

  @Property
  void powershellHandsOverExactlyTheseArguments(@ForAll("words") List<String> words) {
    List<String> argv = new ArrayList<>(List.of("C:\\Program Files\\belay's\\belay-hook.exe"));
    words.forEach(word -> argv.add(word.replace("\"", "")));

    assertThat(WindowsShells.argvOfPowershell(Quoting.powershell(argv))).isEqualTo(argv);
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> hard =
        Arbitraries.strings()
            .withChars(" \t\n'\"\\$`!*?[]{}()<>|&;#~=%^@,-+/:.aZ0é\u2019\u2028")
            .ofMaxLength(12);
    Arbitrary<String> known =
        Arbitraries.of(
            "%PATH%",
            "a\\",
            "a\\\"b",
            "--",
            "-n",
            "--%",
            "$(id)",
            "`id`",
            "it's",
            "C:\\a b\\",
            "^",
            "if",
            "A=b",
            "");
    return Arbitraries.oneOf(hard, known).list().ofMinSize(1).ofMaxSize(5);
  }

  private static List<String> withoutNewlines(List<String> words) {
    List<String> argv = new ArrayList<>(List.of("C:\\Program Files\\100% belay\\belay-hook.exe"));
    words.forEach(word -> argv.add(word.replace("\n", "")));
    return argv;
  }

  private static List<String> run(String shell, List<String> words) throws IOException {
    List<String> argv = new ArrayList<>(List.of("printf", "%s\\0"));
    argv.addAll(words);
    Process process = new ProcessBuilder(shell, "-c", Quoting.posix(argv)).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.errorReader().readAllAsString()).isEmpty();
    return List.of(out.substring(0, out.length() - 1).split("\0", -1));
  }
}
