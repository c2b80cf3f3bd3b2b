package dev.belay.cli.demo;

import dev.belay.contract.Decision;
import java.util.List;

/**
 * What came of a whole replay.
 *
 * @param sessions how many sessions were replayed
 * @param recorded the verdicts on recorded payloads
 * @param forged the verdicts on forged ones
 * @param nativeEvents how many different native events were seen, host by host
 * @param types how many canonical types they have
 * @param medianNanos the median time of one answer
 * @param firstNanos the time of the first answer, which loads classes
 */
record ReplayCount(
    long sessions,
    Verdicts recorded,
    Verdicts forged,
    long nativeEvents,
    long types,
    long medianNanos,
    long firstNanos) {

  static ReplayCount of(List<Replayed> rows) {
    List<Replayed> recorded = rows.stream().filter(row -> !row.forged()).toList();
    long[] nanos = rows.stream().mapToLong(Replayed::nanos).sorted().toArray();
    return new ReplayCount(
        rows.stream().map(Replayed::session).distinct().count(),
        Verdicts.of(recorded),
        Verdicts.of(rows.stream().filter(Replayed::forged).toList()),
        recorded.stream()
            .map(row -> row.event().host() + " " + row.event().nativeName())
            .distinct()
            .count(),
        recorded.stream().map(row -> row.event().type()).distinct().count(),
        nanos.length == 0 ? 0 : nanos[nanos.length / 2],
        rows.isEmpty() ? 0 : rows.getFirst().nanos());
  }

  /** How often each verdict was given. */
  record Verdicts(long all, long denied, long asked, long passed) {
    private static Verdicts of(List<Replayed> rows) {
      long denied = count(rows, Decision.DENY);
      long asked = count(rows, Decision.ASK);
      return new Verdicts(rows.size(), denied, asked, rows.size() - denied - asked);
    }

    private static long count(List<Replayed> rows, Decision decision) {
      return rows.stream().filter(row -> row.verdict().decision() == decision).count();
    }
  }
}
