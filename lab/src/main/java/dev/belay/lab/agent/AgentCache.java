package dev.belay.lab.agent;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where agents are installed: a folder for each version, which is whole or not there.
 *
 * @param folder holds a folder for each agent
 * @param npm the program that installs
 */
public record AgentCache(Path folder, String npm) {
  private static final int MINUTES = 15;

  public AgentCache {
    requireNonNull(folder, "folder");
    requireNonNull(npm, "npm");
  }

  /** The usual one: {@code ${XDG_CACHE_HOME:-~/.cache}/belay/lab}. */
  public static AgentCache usual(Map<String, String> environment) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    return new AgentCache(base.resolve("belay").resolve("lab"), "npm");
  }

  /** The folder of an agent's installation, which may not be there. */
  public Path of(Agent agent) {
    return folder.resolve(agent.id() + "-" + agent.version());
  }

  public boolean has(Agent agent) {
    return Files.isDirectory(of(agent));
  }

  /**
   * Installs an agent with npm unless it is there. Others may do the same at the same time: the
   * first to finish wins.
   *
   * @param progress told what happens, a line at a time
   * @throws IOException if npm is missing or fails; the message says why
   */
  public void install(Agent agent, Consumer<String> progress)
      throws IOException, InterruptedException {
    if (has(agent)) {
      return;
    }
    Files.createDirectories(folder);
    Path scratch = Files.createTempDirectory(folder, ".installing-");
    try {
      progress.accept(agent.id() + " " + agent.version() + ": npm is installing it");
      npm(agent, scratch, progress);
      try {
        Files.move(scratch, of(agent), StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        progress.accept(agent.id() + " " + agent.version() + ": someone else was faster");
      }
    } finally {
      remove(scratch);
    }
  }

  private void npm(Agent agent, Path scratch, Consumer<String> progress)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(npm, "install", "--no-audit", "--no-fund"));
    command.addAll(List.of("--no-save", "--prefix", scratch.toString()));
    command.addAll(agent.packages());
    Path log = scratch.resolve("npm.log");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(scratch.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      throw new IOException("npm cannot be started; agents come with Node.js and npm", e);
    }
    int seconds = 0;
    while (!process.waitFor(10, TimeUnit.SECONDS)) {
      seconds += 10;
      progress.accept(agent.id() + " " + agent.version() + ": " + seconds + " s");
      if (seconds > TimeUnit.MINUTES.toSeconds(MINUTES)) {
        process.destroyForcibly();
        throw new IOException("npm took more than " + MINUTES + " minutes for " + agent.packages());
      }
    }
    if (process.exitValue() != 0) {
      List<String> lines = Files.readAllLines(log);
      String end = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
      throw new IOException("npm cannot install " + agent.packages() + ":\n  " + end);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(AgentCache::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
