package dev.belay.contract.published;

import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A payload that a real agent sent, from {@code recordings}. */
record Recorded(String file, String host, String event) {
  private static final Path FOLDER = Path.of("..", "recordings");

  /** Every line of {@code expectations.tsv}. */
  static List<Recorded> all() throws IOException {
    return Files.readAllLines(FOLDER.resolve("expectations.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Recorded(cells[0], cells[1], cells[2]))
        .toList();
  }

  JsonObject payload() {
    try {
      return Json.parseObject(Files.readString(FOLDER.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /**
   * OpenCode's plugin hook for bus events is called event; the contract has the events themselves.
   */
  EventContract contract() {
    EventContract contract = HostCatalog.host(host).event(event.replaceFirst("^event\\.", ""));
    if (contract == null) {
      throw new IllegalStateException(file + ": no event " + event);
    }
    return contract;
  }

  @Override
  public String toString() {
    return file;
  }
}
