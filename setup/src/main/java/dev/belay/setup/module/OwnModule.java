package dev.belay.setup.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that Belay wrote as a whole: a module that a host loads, or a script that it runs. Its
 * {@link Mark} says so in one of the first lines.
 */
public final class OwnModule {
  private static final Map<String, String> MODULES =
      Map.of("opencode", "opencode.js", "amp", "amp.ts", "pi", "pi.ts");

  /** Modules have quotes around it, so that they are JavaScript before it is filled too. */
  private static final Pattern PLACE = Pattern.compile("\"?@([a-z]+)@\"?");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Set<String> SCRIPTS = Set.of("cline", "augment");

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
    List<EventContract> events =
        options.events().stream().map(event -> eventOf(host, event)).toList();
    String text =
        fill(
            resource(name).replace("// @ask@\n", resource("ask.js")),
            Map.of(
                "command", json(options.wholeCommand()),
                "closed", String.valueOf(options.closed()),
                "events", names(events, event -> true),
                "hooks", names(events, event -> !isBusEvent(event)),
                "bus", names(events, OwnModule::isBusEvent)));
    return Mark.of(host, options).sign(text);
  }

  /**
   * The script that this host runs for one event. What it says that it was made of names this event
   * alone.
   *
   * @param windows whether for PowerShell, else for a POSIX shell
   * @throws IllegalArgumentException if this host runs no scripts, or the event is not its
   */
  public static String script(
      HostContract host, String event, ModuleOptions options, boolean windows) {
    if (!SCRIPTS.contains(host.id())) {
      throw new IllegalArgumentException(host.title() + " runs no script of Belay's");
    }
    EventContract contract = eventOf(host, event);
    List<String> words = new ArrayList<>(options.wholeCommand());
    words.addAll(List.of("--host", host.id(), "--event", contract.name()));
    String program = words.get(0);
    String reason =
        "Belay could not check this call and refuses it: "
            + program
            + " gave no answer. To see what is wrong, run: belay doctor";
    String ending = windows ? ".ps1" : ".sh";
    String text =
        fill(
            resource(host.id() + ending).replace("# @ask@\n", resource("ask" + ending)),
            Map.of(
                "event", contract.name(),
                "gates", flag(contract.gatesTool(), windows),
                "closed", flag(options.closed(), windows),
                "refusal", word(cancellation(reason), windows),
                "reason", word(reason, windows),
                "command", Quoting.posix(words),
                "program", Quoting.powershellWord(program),
                "arguments",
                    Quoting.powershellWord(Quoting.runtime(words.subList(1, words.size())))));
    ModuleOptions made =
        new ModuleOptions(options.command(), options.closed(), List.of(contract.name()));
    String signed = Mark.of(host, made).sign(text);
    // Windows PowerShell 5.1 takes a file without it to be in the machine's code page.
    return windows ? BYTE_ORDER_MARK + signed : signed;
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
  private static boolean isBusEvent(EventContract event) {
    return event.fields().stream().anyMatch(field -> field.name().equals("event"));
  }

  private static String names(List<EventContract> events, Predicate<EventContract> which) {
    return json(events.stream().filter(which).map(EventContract::name).toList());
  }

  private static EventContract eventOf(HostContract host, String name) {
    EventContract event = host.event(name);
    if (event == null) {
      throw new IllegalArgumentException(host.title() + " has no event " + name);
    }
    return event;
  }

  /** In one go: what is put in may look like a place to fill. */
  private static String fill(String template, Map<String, String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              String value = values.get(place.group(1));
              return Matcher.quoteReplacement(value == null ? place.group() : value);
            });
  }

  /** Cline's only refusal. */
  private static String cancellation(String reason) {
    JsonObject refusal = new JsonObject();
    refusal.addProperty("cancel", true);
    refusal.addProperty("errorMessage", reason);
    return Json.write(refusal);
  }

  private static String flag(boolean on, boolean windows) {
    return windows ? (on ? "$true" : "$false") : (on ? "yes" : "no");
  }

  private static String word(String text, boolean windows) {
    return windows ? Quoting.powershellWord(text) : Quoting.posixWord(text);
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
