package dev.belay.lint.find;

import dev.belay.lint.config.ConfigText;
import dev.belay.lint.config.FrontMatterText;
import dev.belay.lint.config.JsonConfigText;
import dev.belay.lint.config.TomlConfigText;
import dev.belay.setup.text.ConfigSyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reading a text to see whose it may be. */
final class ConfigTexts {
  private ConfigTexts() {}

  /** The format that the file's name speaks of, as the contract calls it. */
  static String format(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "toml" -> "toml";
      case "md", "mdx", "yml", "yaml" -> "yaml";
      case "js", "ts", "mjs", "cjs" -> "module";
      case "sh", "bash", "ps1", "py" -> "script";
      default -> "json";
    };
  }

  /** The document; null if it is none of this format. */
  static @Nullable ConfigText readOrNull(String format, String text) {
    try {
      return switch (format) {
        case "toml" -> TomlConfigText.parse(text);
        case "yaml" -> FrontMatterText.parse(text);
        case "json" -> JsonConfigText.parse(text);
        default -> null;
      };
    } catch (ConfigSyntaxException e) {
      return null;
    }
  }
}
