package dev.belay.codegen.published;

import dev.belay.codegen.Generate;
import dev.belay.codegen.HookContractCatalog;
import dev.belay.codegen.HostFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The generated files of {@code contract/published}. What is written by hand stands beside them and
 * is never touched: a folder of {@link #FOLDERS} belongs to the generator as a whole, of others
 * only the files that it makes.
 */
public final class Published {
  private static final String CONTRACT = "contract/src/main/contract";
  private static final String PUBLISHED = "contract/published";

  /** Where a file that nothing asks for any more is one too many. */
  private static final List<String> FOLDERS =
      List.of("schemas", "typescript/src/hosts", "python/belay_contract/hosts");

  private Published() {}

  /** Whether the folder is a checkout of Belay. */
  public static boolean isRoot(Path root) {
    return Files.isDirectory(root.resolve(CONTRACT));
  }

  /** The folder of a checkout that everything goes into. */
  public static Path folder(Path root) {
    return root.resolve(PUBLISHED);
  }

  /**
   * What the files should be: paths inside {@link #folder} with slashes, and texts.
   *
   * @param root a checkout of Belay
   * @throws dev.belay.codegen.ContractFileException when contract files are wrong
   */
  public static Map<String, String> files(Path root) throws IOException {
    Path contractDir = root.resolve(CONTRACT);
    Map<String, String> files = new TreeMap<>();
    List<Family> hosts = new ArrayList<>();
    for (HostFile host : Generate.read(contractDir)) {
      hosts.add(Family.of(host));
      ConfigSchemaFiles.of(host, files);
    }
    HookContractCatalog.Spec spec = HookContractCatalog.read(contractDir);
    Family catalog = Family.of(spec);
    Family belay = CanonicalShapes.read(contractDir);

    hosts.forEach(host -> SchemaFiles.family(host, files));
    SchemaFiles.catalog(spec, files);
    SchemaFiles.canonical(belay, files);
    TypeScriptFiles.hosts(hosts, files);
    TypeScriptFiles.catalog(catalog, files);
    TypeScriptFiles.canonical(belay, files);
    PythonFiles.hosts(hosts, files);
    PythonFiles.catalog(catalog, files);
    PythonFiles.canonical(belay, files);
    String notice = HookContractCatalog.notice(contractDir);
    for (String folder : List.of("schemas/" + catalog.id(), "typescript", "python")) {
      files.put(folder + "/NOTICE.md", notice);
    }
    return files;
  }

  /** What lies in the generator's own folders and nothing asks for. */
  public static TreeSet<String> stale(Path root, Map<String, String> files) throws IOException {
    Path published = folder(root);
    TreeSet<String> stale = new TreeSet<>();
    for (String folder : FOLDERS) {
      if (!Files.isDirectory(published.resolve(folder))) {
        continue;
      }
      try (Stream<Path> found = Files.walk(published.resolve(folder))) {
        found
            .filter(Files::isRegularFile)
            .map(file -> published.relativize(file).toString().replace('\\', '/'))
            .filter(file -> !files.containsKey(file) && !file.contains("__pycache__"))
            .forEach(stale::add);
      }
    }
    return stale;
  }

  /** Writes the files that differ and removes the stale ones. */
  public static int write(Path root) throws IOException {
    Map<String, String> files = files(root);
    int changed = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder(root).resolve(file.getKey());
      if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
        changed++;
      }
    }
    for (String stale : stale(root, files)) {
      Files.delete(folder(root).resolve(stale));
      changed++;
    }
    return changed;
  }
}
