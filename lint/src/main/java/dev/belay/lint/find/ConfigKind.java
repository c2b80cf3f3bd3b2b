package dev.belay.lint.find;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostContract;

/**
 * Whose configuration a file is.
 *
 * @param host the host that reads it
 * @param place what the host's contract says of such files
 */
public record ConfigKind(HostContract host, ConfigFile place) {
  public ConfigKind {
    requireNonNull(host, "host");
    requireNonNull(place, "place");
  }
}
