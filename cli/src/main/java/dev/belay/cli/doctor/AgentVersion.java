package dev.belay.cli.doctor;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of an agent, as its own program tells it: numbers with dots. */
final class AgentVersion {
  private static final Pattern VERSION =
      Pattern.compile("(?<![\\w.])v?([0-9]+(?:\\.[0-9]+)+)(?:[-+][0-9A-Za-z.-]+)?");

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private AgentVersion() {}

  /** Where the agent's program is; null if the {@code PATH} leads to none. */
  static @Nullable Path program(Machine machine, HostContract host) {
    for (String name : host.setup().programs()) {
      Path program = machine.program(name);
      if (program != null) {
        return program;
      }
    }
    return null;
  }

  /** What {@code PROGRAM --version} says; empty if it says none, or nothing in time. */
  static String of(Machine machine, Path program) throws InterruptedException {
    try {
      ProgramRun run =
          ProgramRun.of(
              List.of(program.toString(), "--version"), machine.home(), Map.of(), "", PATIENCE);
      return in(run.out() + "\n" + run.err());
    } catch (IOException e) {
      return "";
    }
  }

  /** The first version in a text; empty if there is none. */
  static String in(String text) {
    Matcher matcher = VERSION.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Negative if {@code one} is older, number by number. */
  static int compare(String one, String other) {
    String[] left = one.split("\\.");
    String[] right = other.split("\\.");
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int order = Long.compare(number(left, i), number(right, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static long number(String[] parts, int index) {
    String part = index < parts.length ? parts[index].replaceAll("[^0-9].*", "") : "";
    return part.isEmpty() || part.length() > 15 ? 0 : Long.parseLong(part);
  }
}
