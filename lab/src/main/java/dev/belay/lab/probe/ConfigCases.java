package dev.belay.lab.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads the mistakes. A case names a frame and what is put into it at <code>%it%</code>; frames and
 * fragments may hold each other, the host's words (<code>%before%</code>, <code>%before:lower%
 * </code>), and commands as quoted texts: <code>%run:WORD%</code> leaves a word, <code>%slow:WORD%
 * </code> takes some time for it, <code>%refuse%</code> refuses too, <code>%refuse-1%</code> with
 * exit code 1.
 */
final class ConfigCases {
  private static final List<String> FILES =
      List.of("claude-groups", "codex-toml", "copilot-hooks", "kimi-toml");
  private static final Pattern PLACEHOLDER = Pattern.compile("%([a-z0-9-]+)(?::([a-z]+))?%");

  private final Map<?, ?> root;
  private final Map<String, String> values = new HashMap<>();
  private final String host;

  private ConfigCases(String file, String host) {
    this.root = load(file);
    this.host = host;
    for (Object each : List.of(map(root.get("fragments")), map(map(root.get("hosts")).get(host)))) {
      map(each).forEach((key, value) -> values.put(key.toString(), value.toString()));
    }
  }

  /** The cases of a host; none if its hooks are not told by a file of settings. */
  static List<ConfigCase> of(String host) {
    List<ConfigCase> cases = new ArrayList<>();
    for (String file : FILES) {
      cases.addAll(new ConfigCases(file, host).read());
    }
    return cases;
  }

  private List<ConfigCase> read() {
    List<ConfigCase> cases = new ArrayList<>();
    if (values.containsKey("file")) {
      for (Object each : list(root.get("cases"))) {
        Map<?, ?> described = map(each);
        if (!described.containsKey("hosts") || list(described.get("hosts")).contains(host)) {
          cases.add(read(described));
        }
      }
    }
    return cases;
  }

  private ConfigCase read(Map<?, ?> described) {
    String name = text(described, "case", "");
    Set<String> expected = new TreeSet<>();
    if (described.containsKey("expects")) {
      list(described.get("expects")).forEach(each -> expected.add(each.toString()));
    } else {
      expected.addAll(List.of("good", "faulty"));
    }
    return new ConfigCase(
        name,
        text(described, "kind", ""),
        requireNonNull(values.get("file")),
        filled(framed(name, described)),
        text(described, "script", ""),
        text(described, "mode", ""),
        text(described, "tool", "shell"),
        expected);
  }

  private String framed(String name, Map<?, ?> described) {
    for (Map.Entry<?, ?> frame : map(root.get("frames")).entrySet()) {
      if (described.get(frame.getKey()) instanceof String it) {
        return frame.getValue().toString().replace("%it%", it);
      }
    }
    throw new IllegalArgumentException(name + " has no frame");
  }

  private String filled(String template) {
    Matcher found = PLACEHOLDER.matcher(template);
    return found.find()
        ? filled(
            found.replaceAll(each -> Matcher.quoteReplacement(value(each.group(1), each.group(2)))))
        : template;
  }

  private String value(String name, @Nullable String more) {
    String word = more == null ? "faulty" : more;
    return switch (name) {
      case "model" -> ConfigCase.ADDRESS;
      case "run" -> quoted(leaving(word));
      case "slow" -> quoted("sleep 1; " + leaving(word));
      case "refuse" -> quoted(leaving(word) + "; echo refused >&2; exit 2");
      case "refuse-1" -> quoted(leaving(word) + "; echo refused >&2; exit 1");
      default -> {
        String value = values.get(name);
        if (value == null) {
          throw new IllegalArgumentException("unknown placeholder " + name);
        }
        yield "lower".equals(more) ? value.toLowerCase(Locale.ROOT) : value;
      }
    };
  }

  private static String leaving(String word) {
    return "echo " + word + " >>\"$HOME/ran\"";
  }

  /** As JSON and TOML quote it. */
  private static String quoted(String command) {
    return new JsonPrimitive(command).toString();
  }

  private static String text(Map<?, ?> described, String key, String otherwise) {
    return described.get(key) instanceof String text ? text : otherwise;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  private static List<?> list(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private static Map<?, ?> load(String file) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try (InputStream in =
        requireNonNull(ConfigCases.class.getResourceAsStream("config/" + file + ".yml"), file)) {
      return map(new Load(settings).loadFromString(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
