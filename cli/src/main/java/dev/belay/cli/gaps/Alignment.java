package dev.belay.cli.gaps;

import java.util.Arrays;

/**
 * Which of several equal calls an event belongs to. Both come in order; of all ways to pair them in
 * order, the one with the most pairs counts, and of those the one in which the times fit best.
 */
final class Alignment {
  /** Above it only neighbours are looked at. */
  private static final long MOST_CELLS = 4_000_000;

  /** Above any sum of distances in milliseconds. */
  private static final long PAIR = 1L << 50;

  private Alignment() {}

  /**
   * When an event of a call may have been answered.
   *
   * @param from in milliseconds since 1970; 0 where it is not known
   * @param to 0 where it is not known
   * @param slack how far outside it may be all the same
   */
  record Window(long from, long to, long slack) {
    /** How far a time is outside; negative for too far. */
    long distance(long time) {
      long outside = Math.max(0, from == 0 ? 0 : from - time);
      outside = Math.max(outside, to == 0 ? 0 : time - to);
      return outside > slack ? -1 : outside;
    }
  }

  /**
   * @param windows of the calls, in order
   * @param times of the events, in order
   * @return for each call the index of its event, or -1
   */
  static int[] of(Window[] windows, long[] times) {
    return (long) windows.length * times.length > MOST_CELLS
        ? nearest(windows, times)
        : best(windows, times);
  }

  static int[] best(Window[] windows, long[] times) {
    int calls = windows.length;
    int events = times.length;
    long[][] value = new long[calls + 1][events + 1];
    for (int i = calls - 1; i >= 0; i--) {
      for (int j = events - 1; j >= 0; j--) {
        long without = Math.max(value[i + 1][j], value[i][j + 1]);
        long distance = windows[i].distance(times[j]);
        long with = distance < 0 ? -1 : value[i + 1][j + 1] + PAIR - distance;
        value[i][j] = Math.max(without, with);
      }
    }
    int[] paired = new int[calls];
    Arrays.fill(paired, -1);
    int i = 0;
    int j = 0;
    while (i < calls && j < events) {
      long distance = windows[i].distance(times[j]);
      if (distance >= 0 && value[i][j] == value[i + 1][j + 1] + PAIR - distance) {
        paired[i++] = j++;
      } else if (value[i][j] == value[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return paired;
  }

  /** As {@link #best} where the windows do not overlap. */
  static int[] nearest(Window[] windows, long[] times) {
    int[] paired = new int[windows.length];
    int j = 0;
    for (int i = 0; i < windows.length; i++) {
      while (j < times.length
          && windows[i].distance(times[j]) < 0
          && times[j] < windows[i].from()) {
        j++;
      }
      paired[i] = j < times.length && windows[i].distance(times[j]) >= 0 ? j++ : -1;
    }
    return paired;
  }
}
