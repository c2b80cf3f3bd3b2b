package dev.belay.cli.engine;

import java.io.File;
import java.util.function.BooleanSupplier;

/**
 * The installation that this process was started from. An engine outlives its own installation: it
 * has its files open, and would answer by yesterday's contracts until somebody stops it.
 */
final class InstalledProduct implements BooleanSupplier {
  /** Written last by the build, so that a new one means a whole new product. */
  private static final String STAMP = "java";

  private final File stamp;
  private final long installed;

  private InstalledProduct(File stamp) {
    this.stamp = stamp;
    this.installed = stamp.lastModified();
  }

  /** As the launcher or the client told it; one that never changes where they did not. */
  static InstalledProduct ofThisProcess() {
    return in(new File(System.getProperty("belay.home", "/nowhere")));
  }

  static InstalledProduct in(File home) {
    return new InstalledProduct(new File(home, STAMP));
  }

  /** Whether another one stands there now. A product that is gone was not replaced. */
  @Override
  public boolean getAsBoolean() {
    long now = stamp.lastModified();
    return now != 0 && now != installed;
  }
}
