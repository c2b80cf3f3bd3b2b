package dev.belay.lsp.document;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.Surroundings;
import java.nio.file.Path;

/**
 * How a host reads a file.
 *
 * @param host the host
 * @param place what its contract says of the file
 * @param path where the file is
 * @param surroundings what is known of the machine and the project around it
 */
public record HostReading(
    HostContract host, ConfigFile place, Path path, Surroundings surroundings) {
  public HostReading {
    requireNonNull(host, "host");
    requireNonNull(place, "place");
    requireNonNull(path, "path");
    requireNonNull(surroundings, "surroundings");
  }
}
