package dev.belay.setup.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that Belay wrote as a whole: a module that a host loads, or a script that it runs. Its
 * {@link Mark} says so in one of the first lines.
 */
public final class OwnModule {
  private static final Map<String, String> MODULES = Map.of("opencode", "opencode.js");

  private OwnModule() {}

  /**
   * The module that this host loads.
   *
   * @throws IllegalArgumentException if Belay has none for it, or an event is not the host's
   */
  public static String render(HostContract host, ModuleOptions options) {
    String name = MODULES.get(host.id());
    if (name == null) {
      throw new IllegalArgumentException(host.title() + " loads no module of Belay's");
    }
    List<String> busEvents =
        options.events().stream().filter(event -> isBusEvent(host, event)).toList();
    List<String> hooks =
        options.events().stream().filter(event -> !isBusEvent(host, event)).toList();
    String text =
        resource(name)
            .replace("// @ask@\n", resource("ask.js"))
            .replace("\"@closed@\"", String.valueOf(options.closed()))
            .replace("\"@hooks@\"", json(hooks))
            .replace("\"@bus@\"", json(busEvents))
            .replace("\"@command@\"", json(options.wholeCommand()));
    return Mark.of(host, options).sign(text);
  }

  /** Whether Belay wrote this file, whatever was done to it since. */
  public static boolean isOurs(String text) {
    return Mark.find(text) != null;
  }

  /** What the file was made of; null if it is not ours. */
  public static @Nullable ModuleOptions read(String text) {
    Mark mark = Mark.find(text);
    return mark == null ? null : mark.options();
  }

  /** The version of Belay that wrote the file; null if it is not ours. */
  public static @Nullable String version(String text) {
    Mark mark = Mark.find(text);
    return mark == null ? null : mark.version();
  }

  /** Whether the file is ours and just as it was written; line ends do not count. */
  public static boolean isUnchanged(String text) {
    Mark mark = Mark.find(text);
    return mark != null && mark.isOf(text);
  }

  /** OpenCode tells some events by a hook of their own, others over its bus, in {@code event}. */
  private static boolean isBusEvent(HostContract host, String event) {
    return eventOf(host, event).fields().stream().anyMatch(field -> field.name().equals("event"));
  }

  private static EventContract eventOf(HostContract host, String name) {
    EventContract event = host.event(name);
    if (event == null) {
      throw new IllegalArgumentException(host.title() + " has no event " + name);
    }
    return event;
  }

  private static String json(List<String> words) {
    return words.stream()
        .map(word -> Json.write(new JsonPrimitive(word)))
        .collect(joining(", ", "[", "]"));
  }

  private static String resource(String name) {
    try (InputStream in = OwnModule.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
