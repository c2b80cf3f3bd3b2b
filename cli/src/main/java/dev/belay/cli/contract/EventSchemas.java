package dev.belay.cli.contract;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas of payloads, as committed under {@code contract/published}. */
public final class EventSchemas {
  private static final String FOLDER = "/dev/belay/cli/contract/schemas/";

  private EventSchemas() {}

  /** The text of the schema, JSON Schema 2020-12. */
  public static String text(HostContract host, EventContract event) {
    // A colon, which not every file system takes, is a dot in the name.
    String name = FOLDER + host.id() + "/" + event.name().replace(':', '.') + ".json";
    try (InputStream schema = EventSchemas.class.getResourceAsStream(name)) {
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
