package dev.belay.journal.redact;

import java.util.Arrays;

/** The pieces of a text that are secrets, found in any order; they may overlap. */
final class Spans {
  private static final int[] NONE = {};

  private int[] starts = NONE;
  private int[] ends = NONE;
  private String[] kinds = {};
  private int count;

  /** Adds {@code [start, end)}; nothing if that is empty. */
  void add(int start, int end, String kind) {
    if (start >= end) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count + 4);
      ends = Arrays.copyOf(ends, 2 * count + 4);
      kinds = Arrays.copyOf(kinds, 2 * count + 4);
    }
    int at = count++;
    while (at > 0 && starts[at - 1] > start) {
      starts[at] = starts[at - 1];
      ends[at] = ends[at - 1];
      kinds[at] = kinds[at - 1];
      at--;
    }
    starts[at] = start;
    ends[at] = end;
    kinds[at] = kind;
  }

  /** {@code text} with a mark in place of every span; spans that overlap share one. */
  String applied(String text) {
    if (count == 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    for (int i = 0; i < count; ) {
      int end = ends[i];
      int next = i + 1;
      while (next < count && starts[next] < end) {
        end = Math.max(end, ends[next++]);
      }
      kept.append(text, at, starts[i]).append("[redacted:").append(kinds[i]).append(']');
      at = end;
      i = next;
    }
    return kept.append(text, at, text.length()).toString();
  }
}
