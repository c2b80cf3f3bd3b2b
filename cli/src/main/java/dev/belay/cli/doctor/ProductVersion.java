package dev.belay.cli.doctor;

import java.util.Objects;

/** The version that the build wrote into the jar. */
final class ProductVersion {
  private ProductVersion() {}

  static String text() {
    String version = ProductVersion.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "(unpackaged build)");
  }
}
