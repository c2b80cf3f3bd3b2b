package dev.belay.codegen;

import dev.belay.codegen.published.CanonicalJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The build step: contract files in, Java sources and resources out. */
public final class Generate {
  private static final String HOST_PACKAGE = "dev/belay/contract/host/";
  private static final String PAYLOAD_PACKAGE = "dev/belay/contract/payload/";

  private Generate() {}

  /**
   * Runs the build step.
   *
   * @param args the folder {@code src/main/contract}, the folder for Java sources, the folder for
   *     resources
   * @throws ContractFileException when contract files are wrong; each problem was printed on
   *     standard error
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: Generate CONTRACT_DIR JAVA_OUT RESOURCES_OUT");
    }
    Path contractDir = Path.of(args[0]);
    Path javaOut = Path.of(args[1]);
    Path resourcesOut = Path.of(args[2]);
    try {
      hosts(contractDir, javaOut, resourcesOut);
    } catch (ContractFileException e) {
      e.problems().forEach(System.err::println);
      throw e;
    }
    HookContractCatalog.generate(contractDir, javaOut, resourcesOut);
    new Outputs(javaOut, resourcesOut)
        .java(
            "dev/belay/contract/validation/CanonicalTable.java", CanonicalJava.write(contractDir));
  }

  /**
   * Makes everything that follows from {@code hosts/*.yml}; changes nothing when one of them is
   * wrong.
   *
   * @throws ContractFileException with the problems of all files
   */
  static void hosts(Path contractDir, Path javaOut, Path resourcesOut) throws IOException {
    List<HostFile> hosts = read(contractDir);
    Outputs outputs = new Outputs(javaOut, resourcesOut);
    for (HostFile host : hosts) {
      outputs.java(
          HOST_PACKAGE + TableWriter.className(host) + ".java", new TableWriter(host).write());
      outputs.java(
          HOST_PACKAGE + ConfigurationWriter.className(host) + ".java",
          new ConfigurationWriter(host).write());
      outputs.java(
          PAYLOAD_PACKAGE + PayloadWriter.className(host) + ".java",
          new PayloadWriter(host).write());
    }
    outputs.java(HOST_PACKAGE + "HostCatalog.java", CatalogWriter.write(hosts));
    outputs.java(HOST_PACKAGE + "ConfigurationCatalog.java", ConfigurationWriter.catalog(hosts));
    outputs.java("dev/belay/contract/HookConfigPaths.java", ConfigPathsWriter.write(hosts));
    outputs.removeStale();
  }

  /**
   * The hosts of the folder {@code contract/src/main/contract}, in the order of their ids.
   *
   * @throws ContractFileException with the problems of all files
   */
  public static List<HostFile> read(Path contractDir) throws IOException {
    HostFileReader reader =
        new HostFileReader(Files.readString(contractDir.resolve("host.schema.json")));
    List<HostFile> hosts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files(contractDir.resolve("hosts"))) {
      try {
        hosts.add(reader.read(file));
      } catch (ContractFileException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ContractFileException(problems);
    }
    return hosts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }
}
