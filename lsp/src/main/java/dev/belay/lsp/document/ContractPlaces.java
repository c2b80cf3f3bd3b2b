package dev.belay.lsp.document;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.Surroundings;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells hosts by the places that their contracts name, below any folder. Of several hosts that read
 * a file it is the one whose own folder it stands in; a plugin's file is for the first.
 */
public final class ContractPlaces implements DocumentKinds {
  private final Machine machine;

  /**
   * @param machine the user's home and environment
   */
  public ContractPlaces(Machine machine) {
    this.machine = machine;
  }

  /** A file as a contract may mean it, and how surely. */
  private record Candidate(HostContract host, ConfigFile place, Path base, int worth) {}

  @Override
  public @Nullable HostReading recognise(Path path, String text, List<Path> roots) {
    Candidate best = null;
    for (HostContract host : HostCatalog.all()) {
      for (ConfigFile place : host.config()) {
        Candidate candidate = candidate(host, place, path);
        if (candidate != null && (best == null || candidate.worth() > best.worth())) {
          best = candidate;
        }
      }
    }
    return best == null ? null : reading(best, path, roots);
  }

  private @Nullable Candidate candidate(HostContract host, ConfigFile place, Path path) {
    if (place.format().equals("module") || place.format().equals("script")) {
      return null;
    }
    boolean absolute = place.path().startsWith("~/") || place.path().startsWith("/");
    if (absolute && HookFile.matches(slashes(machine.path(host, place.path())), slashes(path))) {
      return new Candidate(host, place, machine.home(), 100 + own(host, place));
    }
    String written = place.path().startsWith("~/") ? place.path().substring(2) : place.path();
    int names = written.split("/").length;
    if (place.path().startsWith("/") || written.contains("\\") || path.getNameCount() < names) {
      return null;
    }
    Path end = path.subpath(path.getNameCount() - names, path.getNameCount());
    if (!HookFile.matches(written, slashes(end))) {
      return null;
    }
    Path base = path;
    for (int i = 0; i < names; i++) {
      base = base.getParent() == null ? base : base.getParent();
    }
    boolean home = place.path().startsWith("~/");
    return new Candidate(host, place, base, (home ? 0 : 50) + 4 * names + own(host, place));
  }

  /** Whether it is the host's own folder, and not one that it looks into as well. */
  private static int own(HostContract host, ConfigFile place) {
    String folder = folder(place.path());
    for (String file : host.setup().userFiles()) {
      if (folder.equals(folder(file))) {
        return 2;
      }
    }
    for (String file : host.setup().projectFiles()) {
      if (folder.equals(folder(file))) {
        return 2;
      }
    }
    return 0;
  }

  private static String folder(String path) {
    String below = path.startsWith("~/") ? path.substring(2) : path;
    int slash = below.indexOf('/');
    return slash < 0 ? below : below.substring(0, slash);
  }

  private HostReading reading(Candidate found, Path path, List<Path> roots) {
    String scope = found.place().scope();
    boolean plugin = scope.equals("plugin") || scope.equals("extension");
    Path project =
        switch (scope) {
          case "project", "local" -> found.base();
          default -> root(path, roots, found.base());
        };
    Machine here = new Machine(machine.home(), project, machine.environment(), machine.windows());
    return new HostReading(
        found.host(),
        found.place(),
        path,
        new Surroundings(here, plugin ? found.base() : null, "", true));
  }

  private static Path root(Path path, List<Path> roots, Path otherwise) {
    for (Path root : roots) {
      if (path.startsWith(root)) {
        return root;
      }
    }
    return roots.isEmpty() ? otherwise : roots.getFirst();
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
