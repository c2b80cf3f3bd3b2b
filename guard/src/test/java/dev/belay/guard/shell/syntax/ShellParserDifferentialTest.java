package dev.belay.guard.shell.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the parser against other parsers of the same language. The scripts are only parsed, never
 * run.
 */
class ShellParserDifferentialTest {
  private static final int SCRIPTS = 1000;

  @TempDir Path directory;

  @Test
  void agreesWithBashOnWhatIsWellFormed() throws Exception {
    assumeThat(isThere("bash")).as("bash, a parser to compare with").isTrue();
    List<String> scripts = new ArrayList<>();
    for (int seed = 0; seed < SCRIPTS; seed++) {
      // bash takes a file with a NUL for a program.
      scripts.add(new ShellTexts(seed).spoilt().replace("\0", ""));
    }

    List<String> answers = ask(scripts, "test -z \"$(bash -n \"$f\" 2>&1)\"; echo $?");

    List<String> disagreements = new ArrayList<>();
    for (int i = 0; i < scripts.size(); i++) {
      boolean accepted = answers.get(i).equals("0");
      List<SyntaxProblem> problems = ShellParser.parse(scripts.get(i)).problems();
      if (accepted != problems.isEmpty()) {
        disagreements.add(answers.get(i) + " " + problems + "\n" + scripts.get(i) + "\n----");
      }
    }
    // We take more than bash does between [[ and ]], and other shells' forms of commands; bash
    // leaves broken arithmetic to the moment when it runs.
    assertThat(disagreements).hasSizeLessThan(SCRIPTS / 20);
  }

  @Test
  void readsTheSameStructureAsShfmt() throws Exception {
    assumeThat(isThere("shfmt")).as("shfmt, a parser to compare with").isTrue();
    List<String> scripts = new ArrayList<>();
    for (int seed = 0; seed < SCRIPTS; seed++) {
      scripts.add(new ShellTexts(seed).script());
    }

    List<String> trees =
        ask(scripts, "shfmt -ln bash -tojson <\"$f\" 2>/dev/null | tr -d '\\n'; echo");

    List<String> disagreements = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < scripts.size(); i++) {
      if (trees.get(i).isEmpty()) {
        continue;
      }
      compared++;
      JsonObject tree = JsonParser.parseString(trees.get(i)).getAsJsonObject();
      List<String> ours = SyntaxFacts.of(ShellParser.parse(scripts.get(i)));
      List<String> theirs = SyntaxFacts.ofShfmt(tree);
      if (!ours.equals(theirs)) {
        disagreements.add(scripts.get(i) + "\nours:   " + ours + "\ntheirs: " + theirs);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(compared).isGreaterThan(SCRIPTS * 9 / 10);
  }

  private static boolean isThere(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /** A line of answer for every script: {@code question} sees it as the file {@code $f}. */
  private List<String> ask(List<String> scripts, String question)
      throws IOException, InterruptedException {
    for (int i = 0; i < scripts.size(); i++) {
      Files.writeString(directory.resolve(String.format("%05d", i)), scripts.get(i), UTF_8);
    }
    Path answers = Files.createTempFile("answers", ".txt");
    try {
      Process process =
          new ProcessBuilder("sh", "-c", "for f in ./[0-9]*; do " + question + "; done")
              .directory(directory.toFile())
              .redirectOutput(answers.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(process.waitFor()).isZero();
      List<String> lines = Files.readAllLines(answers, UTF_8);
      assertThat(lines).hasSameSizeAs(scripts);
      return lines;
    } finally {
      Files.delete(answers);
    }
  }
}
