package dev.belay.lab.sandbox;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The Belay that is tried.
 *
 * @param root a checkout in which it was built
 */
public record Product(Path root) {
  public Product {
    requireNonNull(root, "root");
  }

  /** The one of this checkout; {@code belay.lab.root} says where that is. */
  public static Product built() {
    return new Product(
        Path.of(System.getProperty("belay.lab.root", ".")).toAbsolutePath().normalize());
  }

  public Path launcher() {
    return root.resolve("belay");
  }

  /** The program that hosts start. */
  public Path client() {
    return root.resolve("target/belay/bin/belay-hook");
  }

  public boolean isThere() {
    return Files.isReadable(root.resolve("target/belay/java"));
  }
}
