package dev.belay.engine.resident;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * OpenMetrics 1.0 text (<a
 * href="https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md">specification</a>).
 * The samples of a family follow it. Not safe for use by several threads.
 */
public final class MetricsText {
  private final StringBuilder text = new StringBuilder(4096);

  /**
   * Begins a family of metrics.
   *
   * @param name without the suffix of its samples; ends with the unit, if there is one
   * @param type {@code counter}, {@code gauge}, {@code histogram} or {@code info}
   * @param unit {@code seconds}, {@code bytes}; null for plain numbers
   */
  public void family(String name, String type, @Nullable String unit, String help) {
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    if (unit != null) {
      text.append("# UNIT ").append(name).append(' ').append(unit).append('\n');
    }
    text.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
  }

  /** A sample of the family that was begun last. */
  public void sample(String name, Map<String, String> labels, long value) {
    sample(name, labels, Long.toString(value));
  }

  /** A sample of the family that was begun last. */
  public void sample(String name, Map<String, String> labels, double value) {
    sample(name, labels, Double.toString(value));
  }

  private void sample(String name, Map<String, String> labels, String value) {
    text.append(name);
    char before = '{';
    for (Map.Entry<String, String> label : new TreeMap<>(labels).entrySet()) {
      text.append(before)
          .append(label.getKey())
          .append("=\"")
          .append(escaped(label.getValue()))
          .append('"');
      before = ',';
    }
    text.append(before == ',' ? "} " : " ").append(value).append('\n');
  }

  /** All of it; nothing may follow. */
  String ended() {
    return text.append("# EOF\n").toString();
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
