package dev.belay.cli.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AlignmentProperties {
  private static final int SLACK = 100;

  @Property
  void noEventIsUsedTwiceAndOrderIsKept(
      @ForAll @IntRange(max = 30) int calls, @ForAll List<@IntRange(max = 5_000) Integer> times) {
    Random random = new Random(calls);
    Alignment.Window[] windows = new Alignment.Window[calls];
    for (int i = 0; i < calls; i++) {
      long from = 1 + random.nextInt(5_000);
      windows[i] = new Alignment.Window(from, from + random.nextInt(500), SLACK);
    }
    Arrays.sort(windows, (a, b) -> Long.compare(a.from(), b.from()));
    long[] sorted = times.stream().mapToLong(Integer::longValue).sorted().toArray();

    int last = -1;
    int[] paired = Alignment.of(windows, sorted);
    for (int i = 0; i < calls; i++) {
      if (paired[i] >= 0) {
        assertThat(paired[i]).isGreaterThan(last);
        assertThat(windows[i].distance(sorted[paired[i]])).isNotNegative();
        last = paired[i];
      }
    }
  }

  @Property
  void theFastWayFindsTheSameWhereCallsDoNotOverlap(
      @ForAll @IntRange(max = 60) int calls, @ForAll long seed) {
    Random random = new Random(seed);
    Alignment.Window[] windows = new Alignment.Window[calls];
    long[] times = new long[calls];
    int events = 0;
    long time = 1_000;
    for (int i = 0; i < calls; i++) {
      long length = random.nextInt(1_000);
      windows[i] = new Alignment.Window(time, time + length, SLACK);
      if (random.nextBoolean()) {
        times[events++] = time + random.nextInt((int) length + 1);
      }
      time += length + 2 * SLACK + 1 + random.nextInt(100);
    }
    long[] told = Arrays.copyOf(times, events);

    assertThat(Alignment.nearest(windows, told)).isEqualTo(Alignment.best(windows, told));
  }
}
