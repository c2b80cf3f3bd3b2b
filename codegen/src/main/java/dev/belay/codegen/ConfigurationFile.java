package dev.belay.codegen;

import dev.belay.codegen.HostFile.Config;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import dev.belay.codegen.HostFile.Seen;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a contract file says of its host's configuration: the keys {@code configuration} and {@code
 * handler.cwd}. What a layout has from what stands beside the layouts is filled in.
 *
 * @param unknown what is unknown to how much is lost
 * @param folders scope to folder, with {@code *} for all others
 * @param stdout meaning to events, or {@code *} for all others
 */
public record ConfigurationFile(
    List<Layout> layouts,
    Map<String, String> unknown,
    Map<String, String> folders,
    List<Placeholder> placeholders,
    Map<String, List<String>> stdout,
    List<OldAnswer> oldAnswers,
    List<String> ifOn,
    Map<String, String> matcherWords,
    Map<String, List<String>> matcherAliases) {

  /**
   * @param pointer where it stands in the contract file
   * @param own the keys that were written in it, and not beside the layouts
   * @param events the names that were written; empty for the events' own
   */
  public record Layout(
      String pointer,
      Set<String> own,
      String name,
      List<String> shapes,
      List<String> scopes,
      List<String> paths,
      boolean closed,
      List<Field> members,
      List<Field> beside,
      List<String> events,
      List<Field> group,
      List<Field> handler,
      boolean typed,
      String kindAt,
      List<Kind> kinds,
      String defaultKind,
      Time time,
      List<Limit> limits) {
    /** Whether it describes a place of the configuration. */
    public boolean covers(Config config) {
      return shapes.contains(config.shape())
          && (scopes.isEmpty() || scopes.contains(config.scope()))
          && (paths.isEmpty() || paths.stream().anyMatch(config.path()::endsWith));
    }

    /** Where a key was written that counts for it. */
    String pointerOf(String key) {
      return (own.contains(key) ? pointer : "/configuration") + "/" + key;
    }

    /** The names that events go by in this kind of file. */
    public List<String> eventNames(HostFile host) {
      return events.isEmpty() ? host.events().stream().map(Event::name).toList() : events;
    }
  }

  /**
   * @param commands member to what reads it
   */
  public record Kind(
      String pointer,
      String name,
      List<Field> fields,
      List<String> on,
      List<String> notOn,
      boolean runs,
      int timeout,
      Map<String, String> commands,
      String note) {
    /** Whether the event takes handlers of this type. */
    public boolean isTakenBy(String event) {
      return (on.isEmpty() || on.contains(event)) && !notOn.contains(event);
    }
  }

  /**
   * @param unit empty for the host's own
   */
  public record Time(
      String pointer,
      List<String> members,
      String unit,
      boolean positive,
      int min,
      int max,
      Map<String, Integer> maxOn,
      int millisFrom,
      String note) {}

  public record Limit(
      String pointer,
      String member,
      String at,
      boolean counts,
      List<String> scopes,
      List<String> on,
      List<String> notOn,
      String note) {}

  public record Placeholder(
      String pointer, String text, String meaning, List<String> scopes, boolean escaped) {}

  /**
   * @param json compact JSON
   */
  public record OldAnswer(
      String pointer,
      String json,
      List<String> on,
      String fate,
      String say,
      String why,
      Seen seen) {}
}
