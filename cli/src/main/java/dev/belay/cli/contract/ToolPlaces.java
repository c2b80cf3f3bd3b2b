package dev.belay.cli.contract;

import dev.belay.contract.host.ToolContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the typed views of a tool's calls lie. */
final class ToolPlaces {
  private ToolPlaces() {}

  /** View to places, without the views that the tool does not have. */
  static Map<String, List<String>> of(ToolContract tool) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    places.put("command", tool.command());
    places.put("paths", tool.paths());
    places.put("content", tool.content());
    places.put("url", tool.url());
    places.put("patch", tool.patch());
    places.values().removeIf(List::isEmpty);
    return places;
  }
}
