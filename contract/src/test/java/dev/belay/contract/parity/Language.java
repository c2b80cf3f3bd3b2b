package dev.belay.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A language that the contract is published in, and how vectors are run through it. */
enum Language {
  JAVA("java", ""),
  NODE("node", "run.js"),
  PYTHON("python3", "run.py");

  private static final int MINUTES = 2;

  private final String program;
  private final String runner;

  Language(String program, String runner) {
    this.program = program;
    this.runner = runner;
  }

  /** What comes of each vector, in their order. */
  List<JsonObject> run(List<JsonObject> vectors) throws Exception {
    if (this == JAVA) {
      return vectors.stream().map(JavaRunner::run).toList();
    }
    Path folder = Files.createDirectories(Path.of("target", "parity"));
    Path given = Files.createTempFile(folder, "vectors", ".json");
    JsonArray array = new JsonArray();
    vectors.forEach(array::add);
    Files.writeString(given, array.toString());
    return run(program, Path.of("src", "test", "parity", runner).toString(), given.toString())
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  /** Skips the test where the language's program is missing. */
  void require() {
    Assumptions.assumeTrue(
        this == JAVA || isThere(program),
        program + " is not installed: " + this + " is not compared");
  }

  /** What a command prints. */
  static String run(String... command) throws IOException, InterruptedException {
    Path out =
        Files.createTempFile(Files.createDirectories(Path.of("target", "parity")), "out", "");
    Path err = Files.createTempFile(Path.of("target", "parity"), "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("%s ends", List.of(command)).isTrue();
    assertThat(process.exitValue())
        .as("%s: %s", List.of(command), Files.readString(err, StandardCharsets.UTF_8))
        .isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  static boolean isThere(String program) {
    for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
