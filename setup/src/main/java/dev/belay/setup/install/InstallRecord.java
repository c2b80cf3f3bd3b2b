package dev.belay.setup.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.HookFiles;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file that Belay stands in.
 *
 * @param file the file
 * @param written its path as the contract writes it
 * @param home the home of the user whose agents read it
 * @param project the project that it was done in
 * @param wishes the hosts that it was done for, each with what was wished
 * @param created whether Belay made the file
 * @param folders the folders that were made for it, the outermost first
 * @param original the backup that holds the file without Belay; empty where Belay made it
 * @param digest the SHA-256 of the file as Belay left it
 */
public record InstallRecord(
    Path file,
    String written,
    Path home,
    Path project,
    Map<String, Wish> wishes,
    boolean created,
    List<Path> folders,
    String original,
    String digest) {
  public InstallRecord {
    wishes = new LinkedHashMap<>(wishes);
    folders = List.copyOf(folders);
  }

  /** Whether nothing is left of Belay in the file. */
  public boolean isGone() {
    return wishes.isEmpty();
  }

  /**
   * The machine as it was told to the installation: a folder that a variable moved elsewhere is
   * known by where the file lies.
   */
  public Machine machine(HostContract host) {
    boolean windows = File.separatorChar == '\\';
    Machine usual = new Machine(home, project, Map.of(), windows);
    for (Map.Entry<String, String> move : host.setup().moves().entrySet()) {
      String folder = move.getValue() + "/";
      if (written.startsWith(folder) && !usual.path(host, written).equals(file)) {
        Path rest = Path.of(written.substring(folder.length()));
        Path moved = file;
        for (int i = 0; moved != null && i < rest.getNameCount(); i++) {
          moved = moved.getParent();
        }
        if (moved != null && moved.resolve(rest).equals(file)) {
          Map<String, String> variables = Map.of(move.getKey(), moved.toString());
          return new Machine(home, project, variables, windows);
        }
      }
    }
    return usual;
  }

  /** The file as one that the host reads; null where its contract does not name it any more. */
  @Nullable HookFile hookFile(HostContract host, Scope scope) {
    for (HookFile candidate : HookFiles.candidates(machine(host), host, scope)) {
      if (candidate.written().equals(written)) {
        return candidate;
      }
    }
    return null;
  }

  InstallRecord withFolders(List<Path> made) {
    return new InstallRecord(file, written, home, project, wishes, created, made, original, digest);
  }

  /** This record once the file is as {@code newDigest} tells. */
  InstallRecord left(String newDigest) {
    return new InstallRecord(
        file, written, home, project, wishes, created, folders, original, newDigest);
  }

  InstallRecord without(String host) {
    Map<String, Wish> others = new LinkedHashMap<>(wishes);
    others.remove(host);
    return new InstallRecord(
        file, written, home, project, others, created, folders, original, digest);
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("file", file.toString());
    json.addProperty("written", written);
    json.addProperty("home", home.toString());
    json.addProperty("project", project.toString());
    JsonObject hosts = new JsonObject();
    wishes.forEach((host, wish) -> hosts.add(host, json(wish)));
    json.add("hosts", hosts);
    json.addProperty("created", created);
    json.add("folders", strings(folders.stream().map(Path::toString).toList()));
    json.addProperty("original", original);
    json.addProperty("digest", digest);
    return json;
  }

  /**
   * @throws RuntimeException if it is no such object
   */
  static InstallRecord of(JsonObject json) {
    Map<String, Wish> wishes = new LinkedHashMap<>();
    json.getAsJsonObject("hosts")
        .entrySet()
        .forEach(host -> wishes.put(host.getKey(), wish(host.getValue().getAsJsonObject())));
    return new InstallRecord(
        Path.of(json.get("file").getAsString()),
        json.get("written").getAsString(),
        Path.of(json.get("home").getAsString()),
        Path.of(json.get("project").getAsString()),
        wishes,
        json.get("created").getAsBoolean(),
        strings(json.getAsJsonArray("folders")).stream().map(Path::of).toList(),
        json.get("original").getAsString(),
        json.get("digest").getAsString());
  }

  private static JsonObject json(Wish wish) {
    JsonObject json = new JsonObject();
    json.addProperty("scope", wish.scope().word());
    json.addProperty("events", wish.events().name().toLowerCase(Locale.ROOT));
    json.addProperty("open", wish.open());
    json.addProperty("http", wish.http());
    json.addProperty("guarded", wish.guarded());
    json.add("program", strings(wish.program()));
    json.add("arguments", strings(wish.arguments()));
    json.addProperty("engine", wish.engine());
    return json;
  }

  private static Wish wish(JsonObject json) {
    return new Wish(
        Scope.valueOf(json.get("scope").getAsString().toUpperCase(Locale.ROOT)),
        Wish.Events.valueOf(json.get("events").getAsString().toUpperCase(Locale.ROOT)),
        json.get("open").getAsBoolean(),
        json.get("http").getAsBoolean(),
        json.get("guarded").getAsBoolean(),
        strings(json.getAsJsonArray("program")),
        strings(json.getAsJsonArray("arguments")),
        json.get("engine").getAsString());
  }

  private static JsonArray strings(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static List<String> strings(JsonArray array) {
    List<String> texts = new ArrayList<>();
    for (JsonElement item : array) {
      texts.add(item.getAsString());
    }
    return texts;
  }
}
