package dev.belay.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contract file as values, as it is written: defaults that depend on other keys are not filled
 * in. Empty texts are absent.
 */
public record HostFile(
    String id,
    String title,
    String vendor,
    String verified,
    String documented,
    List<String> notes,
    Map<String, List<String>> payload,
    Call call,
    Recognition recognise,
    List<Config> config,
    String timeoutUnit,
    int timeoutDefault,
    @Nullable Http http,
    Setup setup,
    String matcherSyntax,
    Map<String, String> env,
    List<Field> common,
    Map<String, Form> forms,
    List<Tool> tools,
    List<Event> events,
    ConfigurationFile configuration) {

  /** The version that this file speaks of. */
  public String version() {
    return !verified.isEmpty() ? verified : !documented.isEmpty() ? documented : "unversioned";
  }

  /**
   * The common fields, each replaced where the event has one of its name, then the event's others.
   */
  public List<Field> fieldsOf(Event event) {
    Map<String, Field> byName = new LinkedHashMap<>();
    common.forEach(field -> byName.put(field.name(), field));
    event.fields().forEach(field -> byName.put(field.name(), field));
    return new ArrayList<>(byName.values());
  }

  /**
   * The key that names the event in every payload of it, among the places that the host has for
   * that; empty when there is none.
   */
  public String tagOf(Event event) {
    List<Field> fields = fieldsOf(event);
    for (String place : payload.getOrDefault("event", List.of())) {
      for (Field field : fields) {
        FieldType type = field.type();
        if (field.name().equals(place)
            && type.required()
            && !type.nullable()
            && type.base().isText()) {
          return place;
        }
      }
    }
    return "";
  }

  /** Where a tool call lies; a null list was not written. */
  public record Call(
      String tool,
      @Nullable List<String> name,
      @Nullable List<String> input,
      @Nullable List<String> id,
      @Nullable List<String> output) {
    /** What this says, and what {@code general} says where this says nothing. */
    public Call over(Call general) {
      return new Call(
          tool.isEmpty() ? general.tool : tool,
          name == null ? general.name : name,
          input == null ? general.input : input,
          id == null ? general.id : id,
          output == null ? general.output : output);
    }
  }

  public record Recognition(
      List<String> keys,
      Map<String, String> values,
      List<String> absent,
      List<String> transcript,
      List<String> env) {}

  public record Config(String scope, String path, String format, String shape, String trust) {}

  public record Http(
      List<String> notOn, List<String> httpsOn, List<String> openOn, String closedBy, Seen seen) {}

  /**
   * @param keys key to JSON text
   * @param closed key to JSON text
   */
  public record Setup(
      List<String> programs,
      List<String> folders,
      List<String> userFiles,
      List<String> projectFiles,
      Map<String, String> moves,
      List<String> takes,
      List<String> refuses,
      Map<String, String> keys,
      Map<String, String> closed,
      String closedSince,
      String shell,
      String windows,
      boolean last,
      List<String> never,
      List<Off> off,
      List<String> steps) {}

  /**
   * @param value JSON text
   */
  public record Off(String file, String key, String value) {}

  public record Field(String name, FieldType type, String note, List<Field> fields) {}

  /**
   * @param json compact JSON; empty for none
   */
  public record Form(String name, String json, String text, String stderr, int exit) {
    public boolean holds(String variable) {
      return json.contains(variable) || text.contains(variable) || stderr.contains(variable);
    }
  }

  public record Tool(
      String name,
      String kind,
      List<String> command,
      List<String> paths,
      List<String> content,
      List<String> url,
      List<String> patch,
      String operation,
      boolean gone,
      String now) {}

  /**
   * @param with null where it was not written
   */
  public record Answer(
      String part,
      String form,
      String degrade,
      String effect,
      @Nullable List<String> with,
      Seen seen,
      String why) {}

  public record Seen(String verified, String documented) {}

  public record Event(
      String name,
      List<String> aliases,
      String type,
      String summary,
      String since,
      String gate,
      String matcher,
      int timeout,
      List<Field> fields,
      @Nullable Call call,
      String batch,
      Map<String, Answer> answers,
      List<String> openOn,
      Seen seen) {
    /** All that payloads call it. */
    public List<String> spellings() {
      List<String> spellings = new ArrayList<>(List.of(name));
      spellings.addAll(aliases);
      return spellings;
    }
  }
}
