package dev.belay.setup.trust;

import com.google.gson.JsonObject;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.TomlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in which hosts keep what their users decided. */
final class HostState {
  private HostState() {}

  /** The object in a JSON or TOML file; an empty one where there is none that can be read. */
  static JsonObject object(Path file) {
    try {
      String text = Files.isRegularFile(file) ? Files.readString(file) : "";
      if (text.isBlank()) {
        return new JsonObject();
      }
      if (file.toString().endsWith(".toml")) {
        return TomlText.parse(text).tree();
      }
      return JsonText.parse(text).tree() instanceof JsonObject object ? object : new JsonObject();
    } catch (IOException | ConfigSyntaxException e) {
      return new JsonObject();
    }
  }

  /** A folder as hosts write it down: without links. */
  static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
