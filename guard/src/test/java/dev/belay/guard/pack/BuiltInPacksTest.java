package dev.belay.guard.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.AnalysedCalls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInPacksTest {
  private static final Path FOLDER = folder();
  private static final List<PackText> PACKS = packs();
  private static final PackExamples EXAMPLES = new PackExamples(new AnalysedCalls());

  static Stream<Arguments> examples() {
    return PACKS.stream()
        .flatMap(pack -> EXAMPLES.results(pack).stream())
        .map(r -> Arguments.of(r.rule(), r.stops() ? "stops" : "passes", r.example().shown(), r));
  }

  static Stream<Arguments> rules() {
    return PACKS.stream()
        .flatMap(pack -> pack.explanations().stream())
        .map(explanation -> Arguments.of(explanation.rule(), explanation));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("examples")
  void aRuleDoesWhatItsExamplesSay(String rule, String does, String shown, ExampleResult result) {
    assertThat(result.isRight()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleHasExamplesOfBothKindsAndAMereMention(String rule, RuleExplanation explanation) {
    assertThat(explanation.stopped()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(explanation.passed()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(explanation.passed())
        .extracting(PackExample::shown)
        .anyMatch(
            text ->
                text.startsWith("echo ")
                    || text.startsWith("git commit")
                    || text.startsWith("grep "));
    assertThat(explanation.why()).endsWith(".");
  }

  private static List<PackText> packs() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yml"))
          .sorted()
          .map(BuiltInPacksTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackText read(Path file) {
    try {
      return PackReader.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PackException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path folder() {
    Path module = Path.of("src/main/packs");
    return Files.isDirectory(module) ? module : Path.of("guard/src/main/packs");
  }
}
