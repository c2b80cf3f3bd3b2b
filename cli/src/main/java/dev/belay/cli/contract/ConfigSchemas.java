package dev.belay.cli.contract;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of configurations, as committed under {@code contract/published}. */
public final class ConfigSchemas {
  private static final String FOLDER = "/dev/belay/cli/contract/schemas/config/";

  private ConfigSchemas() {}

  /** The layouts of a host's JSON and TOML files: each has a schema. */
  public static List<Layout> layouts(HostContract host) {
    ConfigurationContract configuration = ConfigurationContract.of(host);
    List<Layout> layouts = new ArrayList<>();
    for (ConfigFile file : host.config()) {
      Layout layout = configuration.layout(file);
      if (layout != null && !layouts.contains(layout) && isForEditors(file)) {
        layouts.add(layout);
      }
    }
    return layouts;
  }

  private static boolean isForEditors(ConfigFile file) {
    return file.format().startsWith("json") || file.format().equals("toml");
  }

  /**
   * The layout that the user named: by its name, by a path of the host's configuration or the end
   * of one; the first where nothing was named.
   *
   * @throws CommandFailure if there is none
   */
  static Layout named(HostContract host, @Nullable String file) {
    List<Layout> layouts = layouts(host);
    if (layouts.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "no schema describes the hooks of " + host.id(),
          "",
          "it loads modules or scripts, and reads no file of settings for them");
    }
    if (file == null) {
      return layouts.get(0);
    }
    for (Layout layout : layouts) {
      if (layout.name().equals(file)) {
        return layout;
      }
    }
    ConfigurationContract configuration = ConfigurationContract.of(host);
    for (ConfigFile place : host.config()) {
      Layout layout = configuration.layout(place);
      if (layout != null && layouts.contains(layout) && endsWith(place.path(), file)) {
        return layout;
      }
    }
    throw NamedOnCommandLine.unknown(
        host.id() + " has no file of hooks " + file,
        file,
        layouts.stream().map(Layout::name).toList());
  }

  private static boolean endsWith(String path, String file) {
    return path.equals(file) || path.endsWith("/" + file);
  }

  /** The text of the schema, JSON Schema 2020-12. */
  public static String text(HostContract host, Layout layout) {
    String name = FOLDER + host.id() + "/" + layout.name() + ".json";
    try (InputStream schema = ConfigSchemas.class.getResourceAsStream(name)) {
      if (schema == null) {
        throw new IllegalStateException(
            "the build lacks " + name + ": build again with ./dev build");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
