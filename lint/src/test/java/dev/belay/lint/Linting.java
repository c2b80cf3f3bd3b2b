package dev.belay.lint;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import java.nio.file.Path;
import java.util.List;

/** Linting of texts, in tests. */
public final class Linting {
  private static final Linter LINTER = new Linter();

  private Linting() {}

  /** What the linter says of a text that would stand in one of a host's files. */
  public static FileReport report(String host, String file, String text) {
    HostContract contract = requireNonNull(HostCatalog.find(host), host);
    return LINTER.lint(
        contract, place(contract, file), Path.of("/", file), text, Surroundings.none());
  }

  /** The rules of the findings, each with its severity: {@code BLY-C20 error}. */
  public static List<String> found(String host, String file, String text) {
    return report(host, file, text).findings().stream()
        .map(finding -> finding.rule() + " " + finding.severity().word())
        .toList();
  }

  /** What a host's contract says of the file of this name. */
  public static ConfigFile place(HostContract host, String file) {
    for (ConfigFile place : host.config()) {
      if (HookFile.matches(place.path(), file) || HookFile.matches(place.path(), "~/" + file)) {
        return place;
      }
    }
    throw new AssertionError(host.id() + " reads no file " + file);
  }
}
