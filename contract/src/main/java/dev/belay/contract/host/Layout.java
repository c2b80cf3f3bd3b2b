package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in one kind of a host's configuration files. An empty list of members means that
 * they are not known, and nothing can be checked with it.
 *
 * @param name what the kind is called on the command line: {@code settings}, {@code hooks} ...
 * @param shapes the shapes of {@link ConfigFile} that it describes
 * @param scopes the scopes that it is limited to; empty for all
 * @param paths how the paths end that it is limited to; empty for all
 * @param closed whether a file holds nothing but hooks, so that other members than {@code members}
 *     are mistakes; else they are the host's other settings
 * @param members the members of the file that concern hooks
 * @param beside what may stand among the events without being one
 * @param events the names that events go by in this kind of file
 * @param group the members of a group of handlers; empty where there are no groups
 * @param handler the members of every handler, {@code type} excepted
 * @param typed whether handlers have a member {@code type}
 * @param kindAt the member of a handler that holds its type and what belongs to it; empty where
 *     these stand in the handler itself
 * @param kinds the types of handlers
 * @param defaultKind the type of a handler that names none; empty where each must
 * @param time the time limits
 * @param limits members that count in some places only
 */
public record Layout(
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
    List<HandlerKind> kinds,
    String defaultKind,
    TimeLimit time,
    List<MemberLimit> limits) {
  public Layout {
    requireNonNull(name, "name");
    shapes = List.copyOf(shapes);
    scopes = List.copyOf(scopes);
    paths = List.copyOf(paths);
    members = List.copyOf(members);
    beside = List.copyOf(beside);
    events = List.copyOf(events);
    group = List.copyOf(group);
    handler = List.copyOf(handler);
    requireNonNull(kindAt, "kindAt");
    kinds = List.copyOf(kinds);
    requireNonNull(defaultKind, "defaultKind");
    requireNonNull(time, "time");
    limits = List.copyOf(limits);
  }

  /** Whether it describes this file. */
  public boolean covers(ConfigFile file) {
    return shapes.contains(file.shape())
        && (scopes.isEmpty() || scopes.contains(file.scope()))
        && (paths.isEmpty() || paths.stream().anyMatch(file.path()::endsWith));
  }

  /** The type of handlers of this name; null where the host has none. */
  public @Nullable HandlerKind kind(String kindName) {
    for (HandlerKind kind : kinds) {
      if (kind.name().equals(kindName)) {
        return kind;
      }
    }
    return null;
  }
}
