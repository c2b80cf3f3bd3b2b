package dev.belay.lab.sandbox;

import java.io.UncheckedIOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lab needs of a machine. */
public final class Requirements {
  private Requirements() {}

  /** Why no agent can be run here, in a few words for the user; empty when all is there. */
  public static Optional<String> missing() {
    String namespace = System.getProperty("belay.lab.missing");
    if (namespace != null) {
      return Optional.of(namespace);
    }
    if (!onlyLoopback()) {
      return Optional.of("this process has a network: start it by lab/netns/bin/java");
    }
    if (program("node") == null) {
      return Optional.of("needs Node.js and npm");
    }
    if (program("git") == null) {
      return Optional.of("needs git");
    }
    return Product.built().isThere()
        ? Optional.empty()
        : Optional.of("needs the product: ./dev dist");
  }

  /** Whether loopback is all the network that there is. */
  public static boolean onlyLoopback() {
    try {
      return NetworkInterface.networkInterfaces().allMatch(Requirements::isLoopback);
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLoopback(NetworkInterface each) {
    try {
      return each.isLoopback();
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where on the {@code PATH} a program is, or null. */
  static @Nullable Path program(String name) {
    List<String> folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(":", -1));
    return folders.stream()
        .filter(each -> !each.isEmpty())
        .map(each -> Path.of(each, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
