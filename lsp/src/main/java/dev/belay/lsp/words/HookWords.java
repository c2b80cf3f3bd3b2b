package dev.belay.lsp.words;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Layout;
import dev.belay.contract.host.MemberLimit;
import dev.belay.contract.host.Placeholder;
import dev.belay.contract.host.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of one of a host's files. Immutable. */
public final class HookWords {
  /** The member that holds a handler's type. */
  public static final String TYPE = "type";

  private final HostContract host;
  private final ConfigFile place;
  private final ConfigurationContract configuration;
  private final @Nullable Layout layout;

  /**
   * @param place what the host's contract says of the file
   */
  public HookWords(HostContract host, ConfigFile place) {
    this.host = host;
    this.place = place;
    this.configuration = ConfigurationContract.of(host);
    this.layout = configuration.layout(place);
  }

  public HostContract host() {
    return host;
  }

  /** The names that events go by in this file. */
  public List<String> events() {
    if (layout != null && !layout.events().isEmpty()) {
      return layout.events();
    }
    return host.events().stream().map(EventContract::name).toList();
  }

  /** The members of the file that concern hooks. */
  public List<Field> fileMembers() {
    return layout == null ? List.of() : layout.members();
  }

  /** The members of a group. */
  public List<Field> groupMembers() {
    return layout == null ? List.of() : layout.group();
  }

  /**
   * The members of a handler.
   *
   * @param type its type
   * @param object the name of the member that holds the object in question; empty for the handler
   *     itself
   */
  public List<Field> handlerMembers(@Nullable EventContract event, String type, String object) {
    if (layout == null) {
      return List.of();
    }
    List<Field> members = new ArrayList<>();
    boolean apart = !layout.kindAt().isEmpty();
    if (!apart || object.equals(layout.kindAt())) {
      if (layout.typed()) {
        members.add(typeField(event));
      }
      HandlerKind kind = kind(type);
      if (kind != null) {
        members.addAll(kind.fields());
      }
    }
    if (!apart || !object.equals(layout.kindAt())) {
      members.addAll(layout.handler());
    }
    return members;
  }

  private Field typeField(@Nullable EventContract event) {
    List<String> names = kinds(event).stream().map(HandlerKind::name).toList();
    return new Field(
        TYPE,
        Field.Type.ENUM,
        isTypeRequired(),
        false,
        names,
        List.of(),
        "how the host calls the hook");
  }

  /** The types of handlers that an event takes. */
  public List<HandlerKind> kinds(@Nullable EventContract event) {
    if (layout == null) {
      return List.of();
    }
    return layout.kinds().stream()
        .filter(kind -> kind.runs() && (event == null || kind.isTakenBy(event)))
        .toList();
  }

  /** The type of handlers of this name; for an empty name the usual one; null for none. */
  public @Nullable HandlerKind kind(String name) {
    if (layout == null) {
      return null;
    }
    if (!name.isEmpty()) {
      return layout.kind(name);
    }
    HandlerKind usual =
        layout.kind(layout.defaultKind().isEmpty() ? "command" : layout.defaultKind());
    return usual == null && !layout.kinds().isEmpty() ? layout.kinds().getFirst() : usual;
  }

  /** Whether every handler has to name its type. */
  public boolean isTypeRequired() {
    return layout == null || (layout.typed() && layout.defaultKind().isEmpty());
  }

  /** The time limits of handlers; null where nothing is known of them. */
  public @Nullable TimeLimit time() {
    return layout == null ? null : layout.time();
  }

  /** Where a member counts, and where it does not; null where it always does. */
  public @Nullable MemberLimit limit(String member) {
    if (layout != null) {
      for (MemberLimit limit : layout.limits()) {
        if (limit.member().equals(member)) {
          return limit;
        }
      }
    }
    return null;
  }

  /** The scope of the file, as the contract has it. */
  public String scope() {
    return place.scope();
  }

  /** The variables that commands may use, with their meaning. */
  public Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>(host.env());
    for (Placeholder placeholder : configuration.placeholders()) {
      String text = placeholder.text();
      boolean plain = text.startsWith("${") && text.endsWith("}") && text.indexOf('*') < 0;
      if (plain && placeholder.isReplacedIn(place.scope())) {
        variables.putIfAbsent(text.substring(2, text.length() - 1), placeholder.meaning());
      }
    }
    return variables;
  }

  /** The other names that matchers may call tools by, and the tools. */
  public Map<String, String> toolAliases() {
    Map<String, String> aliases = new TreeMap<>();
    configuration
        .matcherAliases()
        .forEach((tool, names) -> names.forEach(name -> aliases.put(name, tool)));
    return aliases;
  }

  /** The values that matchers of an event are tested against, where they are known. */
  public Set<String> matcherValues(EventContract event) {
    Set<String> values = new LinkedHashSet<>();
    String word = configuration.matcherWords().get(event.name());
    if (word != null) {
      values.add(word);
    }
    for (Field field : event.fields()) {
      if (field.name().equals(event.matcher())) {
        values.addAll(field.values());
        values.addAll(field.only());
      }
    }
    return values;
  }
}
