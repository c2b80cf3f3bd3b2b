package dev.belay.lsp.document;

import dev.belay.lint.find.ConfigKind;
import dev.belay.lint.find.ConfigKinds;
import dev.belay.lint.find.FileSurroundings;
import dev.belay.setup.Machine;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells hosts as the linter does for files that are named to it. */
public final class LinterKinds implements DocumentKinds {
  private final Machine machine;
  private final ConfigKinds kinds;

  /**
   * @param machine the user's home and environment
   */
  public LinterKinds(Machine machine) {
    this.machine = machine;
    this.kinds = new ConfigKinds(machine);
  }

  @Override
  public @Nullable HostReading recognise(Path path, String text, List<Path> roots) {
    if (!kinds.mayBe(path)) {
      // An editor shows files of any kind: that one looks like hooks is not enough.
      return null;
    }
    List<ConfigKind> found = kinds.recognise(path, text, null);
    if (found.isEmpty()) {
      return null;
    }
    ConfigKind kind = found.getFirst();
    Machine here =
        new Machine(machine.home(), root(path, roots), machine.environment(), machine.windows());
    return new HostReading(
        kind.host(), kind.place(), path, new FileSurroundings(here, "", true).of(path, kind));
  }

  /** The open folder that a file is in; of one that is in none, the first. */
  private Path root(Path path, List<Path> roots) {
    for (Path root : roots) {
      if (path.startsWith(root)) {
        return root;
      }
    }
    return roots.isEmpty() ? machine.project() : roots.getFirst();
  }
}
