package dev.belay.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class BelayVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = BelayVersion.class.getPackage().getImplementationVersion();
    return new String[] {"belay " + Objects.requireNonNullElse(version, "(unpackaged build)")};
  }
}
