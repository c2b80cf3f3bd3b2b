package dev.belay.guard.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
  @TempDir Path folder;

  @Test
  void theTableOfTheBuildKnowsTheUsualPrograms() {
    assertThat(ProgramTable.standard().programs())
        .contains("git", "rm", "curl", "kubectl", "aws", "terraform", "psql", "remove-item")
        .hasSizeGreaterThan(300);
  }

  @Test
  void aProgramOfWhichNothingIsKnownHasAGrammarAllTheSame() {
    assertThat(ProgramTable.standard().grammar("unheard-of")).isSameAs(Grammar.UNKNOWN);
  }

  @Test
  void severalProgramsShareAGrammarAndSubcommandsInherit() throws IOException {
    ProgramTable table =
        table(
            """
            "a b":
              values: -x --long -i?
              flags: --yes
              depth: 1
              commands:
                "go run": {values: -y, flags: --long, deletes: all, recursive: -r, overwrites: -o}
            """);

    assertThat(table.programs()).containsExactlyInAnyOrder("a", "b");
    assertThat(table.grammar("a").attached()).containsExactly("-i");
    Grammar run = table.grammar("b").commands().get("run");
    assertThat(run.name()).isEqualTo("b run");
    assertThat(run.values()).containsExactlyInAnyOrder("-x", "-y");
    assertThat(run.flags()).containsExactlyInAnyOrder("--yes", "--long");
    assertThat(run.files()).hasSize(2);
  }

  @Test
  void mistakesAreNamedWithTheirFileAndProgram() {
    mistake("a: {valeus: -x}", "t.yml: a: unknown key valeus");
    mistake("b: {}\na: {}", "t.yml: a stands after b");
    mistake("a: {}\n\"a c\": {}", "t.yml: a is there twice");
    mistake("a: {values: x}", "t.yml: a: no option: x");
    mistake("a: {reads: some}", "t.yml: a: no operands: some");
    mistake("a", "t.yml: a mapping of programs is missing");
  }

  private void mistake(String yaml, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> table(yaml)).withMessage(message);
  }

  private ProgramTable table(String yaml) throws IOException {
    Files.writeString(folder.resolve("t.yml"), yaml);
    return ProgramTable.parse(ProgramCompiler.compile(folder));
  }
}
