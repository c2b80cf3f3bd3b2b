package dev.belay.cli;

import com.google.gson.JsonObject;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code belay} run inside the test, on captured streams. */
public record Belay(int exitCode, String out, String err) {

  /** Runs it as in a pipe. */
  public static Belay run(String... args) {
    return run("", args);
  }

  /** Runs it as in a pipe, with text on standard input. */
  public static Belay run(String standardInput, String[] args) {
    return run(standardInput, false, 100, args);
  }

  /** Runs it as on a terminal with colours. */
  public static Belay onTerminal(int width, String... args) {
    return run("", true, width, args);
  }

  public static Belay onTerminal(String standardInput, int width, String... args) {
    return run(standardInput, true, width, args);
  }

  /** The text of a payload captured from a real agent. */
  public static String captured(String name) {
    try (InputStream in = Commands.class.getResourceAsStream("demo/captured/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no captured payload " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lines of standard output as JSON objects. */
  public List<JsonObject> json() {
    return out.lines().map(Belay::object).toList();
  }

  /** Standard output as one JSON object. */
  public JsonObject wholeJson() {
    return object(out);
  }

  private static JsonObject object(String text) {
    try {
      return Json.parseObject(text);
    } catch (JsonException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }

  private static Belay run(String standardInput, boolean terminal, int width, String[] args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal streams =
        Terminal.on(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal,
            width);
    int exitCode = Commands.run(args, streams);
    return new Belay(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
