package dev.belay.lab.model;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a model service is spoken to. */
sealed interface Dialect permits AnthropicMessages, OpenAiChat, OpenAiResponses, GeminiContent {

  /** Whether requests to this path are in this dialect. */
  boolean serves(String path);

  Conversation read(JsonObject request);

  /** The turn as this service would say it. */
  Answer say(Turn turn, JsonObject request, String path);

  /** The dialect of requests to {@code path}, or null. */
  static @Nullable Dialect of(String path) {
    List<Dialect> all =
        List.of(
            new AnthropicMessages(), new OpenAiChat(), new OpenAiResponses(), new GeminiContent());
    return all.stream().filter(each -> each.serves(path)).findFirst().orElse(null);
  }
}
