package dev.belay.lab.hook;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.belay.lab.sandbox.Product;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes the place of {@code belay-hook} in a sandbox, so that the registration is the one that
 * {@code belay install} has made.
 */
public final class HookStub {
  // A host may leave the stream open, so reading ends after a second.
  private static final String SCRIPT =
      """
      #!/bin/sh
      here=${BELAY_LAB_HOOK}
      event=unknown
      while [ $# -gt 0 ]; do
          [ "$1" != --event ] || event=$2
          shift
      done
      n=1
      while ! mkdir "$here/seen/$event-$n" 2>/dev/null; do n=$((n + 1)); done
      timeout 1 cat >"$here/seen/$event-$n/payload"
      answer=$here/answers/$event-$n
      [ -d "$answer" ] || answer=$here/answers/$event
      [ -d "$answer" ] || exit 0
      cat "$answer/stderr" >&2
      cat "$answer/stdout"
      read -r code <"$answer/exit"
      case $code in
          -1) exec sleep 600 ;;
          -9) kill -9 $$ ;;
          *) exit "$code" ;;
      esac
      """;

  private final Path folder;

  private HookStub(Path folder) {
    this.folder = requireNonNull(folder);
  }

  /** Writes the stub, which says nothing yet. */
  public static HookStub in(Sandbox sandbox) throws IOException {
    HookStub stub = at(sandbox);
    Files.createDirectories(stub.folder.resolve("seen"));
    Files.createDirectories(stub.folder.resolve("answers"));
    Path script = stub.script();
    Files.writeString(script, SCRIPT.replace("${BELAY_LAB_HOOK}", stub.folder.toString()));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return stub;
  }

  /** The stub of a sandbox that has one. */
  public static HookStub at(Sandbox sandbox) {
    return new HookStub(sandbox.aside("hook"));
  }

  private Path script() {
    return folder.resolve("belay-hook");
  }

  /** The shell command that puts it into place, for {@code Plan.beside}. */
  public static String placing(Product product) {
    return "mount --bind \"$HOME/../hook/belay-hook\" '" + product.client() + "'";
  }

  /** What it says each time, unless something else is said for that time. */
  public HookStub says(String event, HookAnswer answer) throws IOException {
    return write(event, answer);
  }

  /**
   * What it says the {@code n}th time.
   *
   * @param n from 1
   */
  public HookStub says(String event, int n, HookAnswer answer) throws IOException {
    return write(event + "-" + n, answer);
  }

  private HookStub write(String name, HookAnswer answer) throws IOException {
    Path place = Files.createDirectories(folder.resolve("answers").resolve(name));
    Files.writeString(place.resolve("stdout"), answer.stdout());
    Files.writeString(place.resolve("stderr"), answer.stderr());
    Files.writeString(place.resolve("exit"), answer.exit() + "\n");
    return this;
  }

  /** The payloads of an event, oldest first; what is no JSON object counts as an empty one. */
  public List<JsonObject> heard(String event) throws IOException {
    try (Stream<Path> seen = Files.list(folder.resolve("seen"))) {
      return seen.filter(each -> name(each).equals(event))
          .sorted(comparing(HookStub::number))
          .map(HookStub::payload)
          .toList();
    }
  }

  private static String name(Path seen) {
    String text = seen.getFileName().toString();
    return text.substring(0, text.lastIndexOf('-'));
  }

  private static int number(Path seen) {
    String text = seen.getFileName().toString();
    return Integer.parseInt(text.substring(text.lastIndexOf('-') + 1));
  }

  private static JsonObject payload(Path seen) {
    try {
      String text = Files.readString(seen.resolve("payload"));
      return JsonParser.parseString(text) instanceof JsonObject object ? object : new JsonObject();
    } catch (IOException | JsonParseException e) {
      return new JsonObject();
    }
  }
}
