package dev.belay.setup.shape;

import com.google.gson.JsonObject;
import java.util.List;

/** OpenHands' layout: the events below {@code hooks} or at the top, as the file has it. */
final class WrappedOrBare extends JsonShape {
  WrappedOrBare() {
    super("hooks", true, HandlerKeys.CLAUDE, new JsonObject());
  }

  @Override
  List<Object> root(JsonObject document) {
    return document.isEmpty() || document.has("hooks") ? List.of("hooks") : List.of();
  }
}
