package dev.belay.engine.resident;

/** Something that counts. Safe for use by many threads. */
@FunctionalInterface
public interface MetricSource {
  /** Writes its families of metrics, each with all of its samples. */
  void write(MetricsText text);
}
