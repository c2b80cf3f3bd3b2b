package dev.belay.contract.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A package of the npm registry, for tests against what others have published. */
final class NpmPackage {
  private NpmPackage() {}

  /** The folder with the package in it; skips the test where there is no npm or no registry. */
  static Path fetch(String name, String version) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Language.isThere("npm") && Language.isThere("node"), "Node.js or npm is not installed");
    Path folder = Files.createDirectories(Path.of("target", "npm", name + "-" + version));
    Path modules = folder.resolve("node_modules");
    if (!Files.exists(modules.resolve(name).resolve("package.json"))) {
      Process npm =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--prefix",
                  folder.toString(),
                  "--no-save",
                  "--ignore-scripts",
                  "--no-audit",
                  "--no-fund",
                  name + "@" + version)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("npm.log").toFile())
              .start();
      boolean ended = npm.waitFor(2, TimeUnit.MINUTES);
      npm.destroyForcibly();
      Assumptions.assumeTrue(
          ended && npm.exitValue() == 0,
          "npm cannot fetch " + name + "@" + version + ": " + folder.resolve("npm.log"));
    }
    return modules.toAbsolutePath();
  }
}
