package dev.belay.guard.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.shell.eval.ShellAnalyser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridTest {
  private static final ShellPlace PLACE =
      new ShellPlace(
          "/home/dev/app",
          "/home/dev",
          Map.of("HOME", "/home/dev", "PWD", "/home/dev/app"),
          KnownFiles.none());

  @TempDir static Path folder;

  private static List<GridCase> cases = List.of();
  private static final List<GridCase> letThrough = new ArrayList<>();
  private static final List<GridCase> harmless = new ArrayList<>();
  private static int ran;

  @BeforeAll
  static void run() throws Exception {
    assumeTrue(RealBash.isThere(), "no bash with coreutils on this machine");
    cases = Grid.cases();
    Set<Integer> started = new RealBash(folder).started(cases);
    ran = started.size();
    for (int i = 0; i < cases.size(); i++) {
      boolean forbidden = startsMarker(cases.get(i).command());
      if (started.contains(i) && !forbidden) {
        letThrough.add(cases.get(i));
      } else if (!started.contains(i) && forbidden) {
        harmless.add(cases.get(i));
      }
    }
  }

  private static boolean startsMarker(String command) {
    for (Execution execution : ShellAnalyser.analyse(command, PLACE).executions()) {
      if (execution.program().equals(Spellings.MARKER)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theGridIsLargeAndBothKindsAreInIt() {
    assertThat(cases).hasSizeGreaterThan(5000);
    assertThat(ran).isBetween(3000, cases.size() - 1500);
  }

  @Test
  void noRouteThatRunsItsPayloadIsLetThrough() throws Exception {
    agree(letThrough, "let-through.txt");
  }

  @Test
  void noRouteThatDoesNotIsDenied() throws Exception {
    agree(harmless, "denied-though-harmless.txt");
  }

  private static void agree(List<GridCase> wrong, String file) throws Exception {
    Exceptions exceptions = Exceptions.read(file);
    Set<String> unneeded = new LinkedHashSet<>(exceptions.entries());
    List<GridCase> unexpected = new ArrayList<>();
    for (GridCase one : wrong) {
      String entry = exceptions.entryFor(one.name());
      if (entry.isEmpty()) {
        unexpected.add(one);
      }
      unneeded.remove(entry);
    }
    assertThat(unexpected).as("%d of %d commands", wrong.size(), cases.size()).isEmpty();
    assertThat(unneeded).as("entries of %s that are no longer needed", file).isEmpty();
  }
}
