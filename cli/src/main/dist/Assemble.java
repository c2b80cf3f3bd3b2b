import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Puts the product together, started by the build as {@code java Assemble.java HOME TRAINING CLIENT
 * OWN_JAR CLASSPATH}:
 *
 * <pre>
 * HOME/lib/NAME.jar   every jar of the class path, without its version
 * HOME/classpath      the names of those jars in class path order, separated by colons
 * HOME/belay.aot      the AOT cache of a hook's own process; the product runs without it, only slower
 * HOME/lint.aot       the AOT cache of a process that lints, likewise: with the hook's it would load a thousand classes more
 * HOME/engine.aot     the AOT cache of the resident engine, likewise
 * HOME/bin/belay-hook the client that hosts start; missing where it could not be built
 * HOME/bin/belay-ask  the client that has a running engine answer a command, likewise
 * HOME/engine-command how that client starts the engine: one argument a line
 * HOME/java           the java that made the cache; written last, so its presence says that HOME is complete
 * </pre>
 *
 * Files are replaced by renaming, so that a running engine keeps those it has open.
 */
final class Assemble {
  /** Must be the launcher's, or the JVM refuses the cache. */
  private static final List<String> HOOK_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileThresholdScaling=4",
          "-XX:-UsePerfData",
          "-Xmx256m",
          "--enable-native-access=ALL-UNNAMED",
          // Protobuf, which conditions in CEL need, would have the JVM warn on standard error.
          "--sun-misc-unsafe-memory-access=allow");

  /** The engine lives long: its code may be compiled as far as it is worth it. */
  private static final List<String> ENGINE_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          // Events die young, and survivors of a burst must not fill the old generation.
          "-Xms22m",
          "-Xmn16m",
          "-XX:SurvivorRatio=2",
          "-Xmx192m",
          "-XX:-ShrinkHeapInSteps",
          // The compiler's memory goes back to the system.
          "-XX:TrimNativeHeapInterval=1000",
          "--enable-native-access=ALL-UNNAMED",
          // Protobuf, which conditions in CEL need, would have the JVM warn on standard error.
          "--sun-misc-unsafe-memory-access=allow");

  /** The hook path's jars come first: a class is looked for in class path order. */
  private static final List<String> FIRST =
      List.of(
          "belay-cli.jar",
          "belay-engine.jar",
          "belay-hosts.jar",
          "belay-guard.jar",
          "belay-journal.jar",
          "belay-contract.jar",
          "gson.jar",
          "belay-lint.jar");

  private static final long TRAINING_SECONDS = 60;

  private final Path home;
  private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

  private Assemble(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Assemble assemble = new Assemble(Path.of(args[0]).toAbsolutePath().normalize());
    List<String> names = assemble.copyJars(Path.of(args[3]), args[4]);
    assemble.write("classpath", String.join(":", names));
    Path payloads = Path.of(args[1]).toAbsolutePath().normalize();
    assemble.train("belay.aot", HOOK_FLAGS, names, "train-hook", payloads);
    assemble.train("lint.aot", HOOK_FLAGS, names, "train-lint", payloads);
    assemble.train("engine.aot", ENGINE_FLAGS, names, "train-engine", payloads);
    assemble.write("engine-command", String.join("\n", assemble.engineCommand(names)));
    assemble.copyClient(Path.of(args[2]));
    assemble.copyClient(Path.of(args[2]).resolveSibling("belay-ask"));
    assemble.write("java", assemble.java.toString());
  }

  private List<String> copyJars(Path ownJar, String classpath) throws IOException {
    Map<String, Path> jars = new LinkedHashMap<>();
    jars.put(shortName(ownJar), ownJar);
    for (String entry : classpath.split(File.pathSeparator)) {
      // The one directory in it is the classes of the jar that we have already.
      if (entry.endsWith(".jar")) {
        jars.put(shortName(Path.of(entry)), Path.of(entry));
      }
    }
    Path lib = Files.createDirectories(home.resolve("lib"));
    // Before the jars it was made from are gone.
    Files.deleteIfExists(home.resolve("belay.aot"));
    Files.deleteIfExists(home.resolve("lint.aot"));
    Files.deleteIfExists(home.resolve("engine.aot"));
    for (Map.Entry<String, Path> jar : jars.entrySet()) {
      Path part = lib.resolve(jar.getKey() + ".part");
      Files.copy(
          jar.getValue(),
          part,
          StandardCopyOption.REPLACE_EXISTING,
          // The cache remembers the time of every jar.
          StandardCopyOption.COPY_ATTRIBUTES);
      replace(part, lib.resolve(jar.getKey()));
    }
    try (Stream<Path> files = Files.list(lib)) {
      for (Path file : files.toList()) {
        if (!jars.containsKey(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    List<String> names = new ArrayList<>(jars.keySet());
    names.sort(Comparator.comparingInt(Assemble::rank).thenComparing(Comparator.naturalOrder()));
    return names;
  }

  private static int rank(String name) {
    int at = FIRST.indexOf(name);
    return at < 0 ? FIRST.size() : at;
  }

  private static String shortName(Path jar) {
    return jar.getFileName().toString().replaceFirst("-\\d.*\\.jar$", ".jar");
  }

  /** One process replays every payload, since the JVM makes a cache from a single run. */
  private void train(String name, List<String> flags, List<String> names, String run, Path payloads)
      throws IOException, InterruptedException {
    Path cache = home.resolve(name);
    Path part = home.resolve(name + ".part");
    Path log = home.resolve(name + ".log");
    Path scratch = Files.createTempDirectory("belay-training");

    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(flags);
    command.add("-XX:AOTCacheOutput=" + part);
    command.add("-Dbelay.home=" + home);
    // Training must not see or touch the user's own Belay.
    command.add("-Duser.home=" + scratch);
    command.add("-cp");
    command.add(classpath(names));
    command.add("dev.belay.cli.Main");
    command.add(run);
    command.add(payloads.toString());

    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(scratch.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(
            variable ->
                variable.startsWith("BELAY_")
                    || variable.startsWith("XDG_")
                    || variable.endsWith("JAVA_OPTIONS")
                    || variable.equals("JAVA_TOOL_OPTIONS"));
    builder.environment().put("HOME", scratch.toString());
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process training = builder.start();
    if (!training.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
      training.descendants().forEach(ProcessHandle::destroyForcibly);
      training.destroyForcibly().waitFor();
    }
    if (training.exitValue() == 0 && Files.exists(part)) {
      replace(part, cache);
    } else {
      Files.deleteIfExists(part);
      System.err.println("belay: no AOT cache " + name + ", starts are slower (see " + log + ")");
    }
    delete(scratch);
  }

  private List<String> engineCommand(List<String> names) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(ENGINE_FLAGS);
    Path cache = home.resolve("engine.aot");
    if (Files.exists(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.add("-Dbelay.home=" + home);
    command.add("-cp");
    command.add(classpath(names));
    command.add("dev.belay.cli.Main");
    command.add("engine");
    command.add("run");
    return command;
  }

  private String classpath(List<String> names) {
    return String.join(
        File.pathSeparator,
        names.stream().map(name -> home.resolve("lib").resolve(name).toString()).toList());
  }

  /** A client of an earlier build must not stay: it would answer for hosts that have changed. */
  private void copyClient(Path built) throws IOException {
    Path client = Files.createDirectories(home.resolve("bin")).resolve(built.getFileName());
    if (!Files.exists(built)) {
      Files.deleteIfExists(client);
      return;
    }
    Path part = client.resolveSibling(built.getFileName() + ".part");
    Files.copy(built, part, StandardCopyOption.REPLACE_EXISTING);
    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
    replace(part, client);
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void write(String name, String line) throws IOException {
    Path part = Files.writeString(home.resolve(name + ".part"), line + "\n");
    replace(part, home.resolve(name));
  }

  private static void replace(Path part, Path target) throws IOException {
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
