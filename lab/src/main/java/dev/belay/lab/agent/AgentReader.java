package dev.belay.lab.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An agent's file to an agent. What would read as a number must stand in quotes. */
final class AgentReader {
  private final String file;

  AgentReader(String file) {
    this.file = file;
  }

  Agent read() {
    Map<?, ?> root = map(load());
    return new Agent(
        text(root.get("agent")),
        text(root.get("version")),
        texts(root.get("packages")),
        texts(root.get("program")),
        texts(root.get("arguments")),
        textMap(root.get("environment")),
        textMap(root.get("files")),
        tools(root.get("tools")),
        Set.copyOf(texts(root.get("events"))),
        Set.copyOf(texts(root.get("occasional"))),
        traits(root.get("traits")));
  }

  private @Nullable Object load() {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try (InputStream in = AgentReader.class.getResourceAsStream("/dev/belay/lab/agents/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("the lab has no file " + file);
      }
      return new Load(settings).loadFromString(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Map<String, Tool> tools(@Nullable Object value) {
    Map<String, Tool> tools = new LinkedHashMap<>();
    map(value)
        .forEach(
            (action, described) -> {
              Map<?, ?> tool = map(described);
              JsonElement input = new Gson().toJsonTree(tool.get("input"));
              tools.put(text(action), new Tool(text(tool.get("name")), input));
            });
    return tools;
  }

  private Set<Trait> traits(@Nullable Object value) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (String name : texts(value)) {
      traits.add(Trait.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return traits;
  }

  private Map<String, String> textMap(@Nullable Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(value).forEach((key, text) -> texts.put(text(key), text(text)));
    return texts;
  }

  private List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value != null) {
      ((List<?>) value).forEach(each -> texts.add(text(each)));
    }
    return texts;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  private String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(file + ": a text is missing, there is " + value);
  }
}
