package dev.belay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page docs/receive.md, followed to the letter. */
class ReceiveTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern STATUS = Pattern.compile("^post .*# (\\d{3}) ", Pattern.MULTILINE);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"Java,java", "TypeScript,npm", "Python,python3"})
  void thePageIsRight(String language, String program) throws Exception {
    for (String needed : List.of("bash", "curl", program)) {
      Assumptions.assumeTrue(
          isThere(needed) || needed.equals("java"),
          needed + " is not installed: the receiver in " + language + " is not tried");
    }
    String page = page();
    checkout(folder);
    String port = freePort();
    String secret = shell(page, "## 1. ").replace("PORT=8080", "PORT=" + port);
    String receive = shell(page, "### " + language + "\n");
    String send = shell(page, "## 3. ");
    Path script = folder.resolve("page.sh");
    Files.writeString(
        script,
        """
        set -eu
        trap 'kill $(jobs -p) 2>/dev/null' EXIT
        {
        %s
        } > page.log 2>&1
        exec 3>> "$BELAY/page.log"
        {
        %s
        } >&3 2>&1
        for i in $(seq 1200); do
          (: < "/dev/tcp/127.0.0.1/$PORT") 2>/dev/null && break
          sleep 0.1
        done
        %s
        """
            .formatted(secret, receive, send));

    String out = run(script);

    List<String> statuses = new ArrayList<>();
    for (Matcher matcher = STATUS.matcher(send); matcher.find(); ) {
      statuses.add(matcher.group(1));
    }
    String log = Files.readString(folder.resolve("page.log"));
    assertThat(out.lines()).as(log).hasSize(6).containsExactlyElementsOf(statuses);
    assertThat(log.lines().filter(line -> line.startsWith("PreToolUse")))
        .singleElement()
        .asString()
        .containsAnyOf("errors=[]", "errors: []", "errors=()");
  }

  @Test
  void thePageShowsTheExamplesAsTheyAre() throws Exception {
    Path examples = ROOT.resolve("contract/published/examples");
    for (String example :
        List.of("java/Receiver.java", "typescript/receiver.mjs", "python/receiver.py")) {
      assertThat(page()).contains(Files.readString(examples.resolve(example)));
    }
  }

  private static String page() throws Exception {
    return Files.readString(ROOT.resolve("docs/receive.md"));
  }

  /** The first block of shell text behind a heading. */
  private static String shell(String page, String heading) {
    int block = page.indexOf("```sh\n", page.indexOf("\n" + heading)) + "```sh\n".length();
    return page.substring(block, page.indexOf("```", block));
  }

  /** What the page uses of a checkout that was built. */
  private static void checkout(Path folder) throws Exception {
    Files.createSymbolicLink(folder.resolve("contract"), ROOT.resolve("contract"));
    Files.createSymbolicLink(folder.resolve("recordings"), ROOT.resolve("recordings"));
    Path lib = Files.createDirectories(folder.resolve("target/belay/lib"));
    String classPath = System.getProperty("java.class.path");
    for (String entry : classPath.split(File.pathSeparator)) {
      String name = entry.replace(File.separatorChar, '/');
      if (name.contains("/gson")) {
        Files.copy(Path.of(entry), lib.resolve("gson.jar"));
      } else if (name.contains("/contract/target/") || name.contains("/belay-contract")) {
        contractJar(Path.of(entry), lib.resolve("belay-contract.jar"));
      }
    }
    Path belay = folder.resolve("belay");
    Files.writeString(
        belay,
        "#!/bin/sh\nexec '%s' -cp '%s' dev.belay.cli.Main \"$@\"\n"
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classPath));
    assertThat(belay.toFile().setExecutable(true)).isTrue();
  }

  private static void contractJar(Path classes, Path jar) throws Exception {
    if (Files.isDirectory(classes)) {
      int made =
          ToolProvider.findFirst("jar")
              .orElseThrow()
              .run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".");
      assertThat(made).isZero();
    } else {
      Files.copy(classes, jar);
    }
  }

  private String run(Path script) throws Exception {
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder("bash", script.toString())
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(err.toFile());
    Path java = Path.of(System.getProperty("java.home"), "bin");
    builder.environment().merge("PATH", java + File.pathSeparator, (path, first) -> first + path);
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    Path log = folder.resolve("page.log");
    String said = Files.readString(err) + (Files.exists(log) ? Files.readString(log) : "");
    assertThat(ended).as("the page's commands end: %s", said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return Files.readString(folder.resolve("out"));
  }

  private static String freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    }
  }

  private static boolean isThere(String program) {
    for (String path : String.valueOf(System.getenv("PATH")).split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(path, program))) {
        return true;
      }
    }
    return false;
  }
}
