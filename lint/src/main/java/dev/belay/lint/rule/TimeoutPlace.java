package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Layout;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time limit in a file.
 *
 * @param hook the handler that it limits
 * @param path where it stands
 * @param value how much
 * @param written how it is written
 * @param unit {@code s} or {@code ms}
 */
record TimeoutPlace(HookEntry hook, List<Object> path, double value, String written, String unit) {

  /** All time limits of a file in members that the host knows. */
  static List<TimeoutPlace> all(HookConfig config) {
    List<TimeoutPlace> places = new ArrayList<>();
    Layout layout = config.layout();
    boolean known = layout != null && !layout.time().members().isEmpty();
    List<String> members = known && layout != null ? layout.time().members() : List.of("timeout");
    String unit = known && layout != null ? layout.time().unit() : config.host().timeoutUnit();
    for (HookEntry hook : config.hooks()) {
      for (String member : members) {
        if (hook.members().get(member) instanceof JsonPrimitive number && number.isNumber()) {
          places.add(
              new TimeoutPlace(
                  hook,
                  hook.at(member),
                  number.getAsDouble(),
                  number.getAsString(),
                  unit(member, number.getAsDouble(), unit, layout)));
        }
      }
    }
    return places;
  }

  private static String unit(String member, double value, String usual, @Nullable Layout layout) {
    boolean millis =
        layout != null && layout.time().millisFrom() > 0 && value >= layout.time().millisFrom();
    return millis || member.endsWith("_ms") || member.endsWith("Ms") ? "ms" : usual;
  }
}
