package dev.belay.setup.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment by which Belay knows a file of its own again.
 *
 * @param host the host's id
 * @param version the version of Belay that wrote the file
 * @param options what it was made of
 * @param digest SHA-256 of the file with this very digest left empty
 */
record Mark(String host, String version, ModuleOptions options, String digest) {
  /** The place for a mark in a file to be. */
  private static final Pattern PLACE = Pattern.compile("(?m)^(//|#) @mark@$");

  private static final Pattern LINE = Pattern.compile("(?:// |# )belay-module (\\{.*\\})");
  private static final Pattern DIGEST = Pattern.compile("(\"digest\":\")[0-9a-f]*\"");
  private static final int FIRST_LINES = 6;

  static Mark of(HostContract host, ModuleOptions options) {
    String version = Mark.class.getPackage().getImplementationVersion();
    return new Mark(host.id(), requireNonNullElse(version, "unpackaged"), options, "");
  }

  /** The mark of a file; null if it is not ours. */
  static @Nullable Mark find(String text) {
    for (String line : text.lines().limit(FIRST_LINES).toList()) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        return parse(matcher.group(1));
      }
    }
    return null;
  }

  /** The text with this mark in its place. */
  String sign(String template) {
    Matcher place = PLACE.matcher(template);
    if (!place.find()) {
      throw new IllegalArgumentException("no place for a mark");
    }
    String comment = place.group(1);
    String lines =
        """
        %1$s Written by `belay install` (version %2$s), which puts back what is changed here; `belay uninstall %3$s` removes it.
        %1$s belay-module %4$s"""
            .formatted(comment, version, host, json());
    String text = template.substring(0, place.start()) + lines + template.substring(place.end());
    return DIGEST.matcher(text).replaceFirst("$1" + digestOf(text) + "\"");
  }

  boolean isOf(String text) {
    return digest.equals(digestOf(text));
  }

  private static String digestOf(String text) {
    // Neither line ends nor a byte order mark count: version control changes the ones, editors the
    // other.
    String plain = text.replace("\r\n", "\n").replace("\uFEFF", "");
    String unsigned = DIGEST.matcher(plain).replaceFirst("$1\"");
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(unsigned.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private String json() {
    JsonObject mark = new JsonObject();
    mark.addProperty("host", host);
    mark.addProperty("version", version);
    mark.add("command", array(options.command()));
    mark.addProperty("closed", options.closed());
    mark.add("events", array(options.events()));
    mark.addProperty("digest", digest);
    return Json.write(mark);
  }

  private static @Nullable Mark parse(String json) {
    try {
      JsonObject mark = Json.parseObject(json);
      return new Mark(
          mark.get("host").getAsString(),
          mark.get("version").getAsString(),
          new ModuleOptions(
              strings(mark.getAsJsonArray("command")),
              mark.get("closed").getAsBoolean(),
              strings(mark.getAsJsonArray("events"))),
          mark.get("digest").getAsString());
    } catch (JsonException | RuntimeException e) {
      // Somebody's edit has made it unreadable: then nothing here can be trusted to be ours.
      return null;
    }
  }

  private static JsonArray array(List<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }

  private static List<String> strings(JsonArray array) {
    List<String> words = new ArrayList<>();
    for (JsonElement word : array) {
      words.add(word.getAsString());
    }
    return words;
  }
}
