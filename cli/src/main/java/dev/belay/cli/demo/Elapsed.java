package dev.belay.cli.demo;

/** A time span in the unit that suits it: {@code 84 µs}, {@code 1.2 ms}, {@code 31 ms}. */
final class Elapsed {
  private Elapsed() {}

  static String of(long nanos) {
    long micros = nanos / 1_000;
    if (micros < 1_000) {
      return micros + " µs";
    }
    return micros < 10_000
        ? micros / 1_000 + "." + micros % 1_000 / 100 + " ms"
        : micros / 1_000 + " ms";
  }
}
