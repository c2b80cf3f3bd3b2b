package dev.belay.guard.shell;

/**
 * The bounds of one reading. Beyond any of them the reader stops and says that its result is
 * incomplete.
 *
 * @param characters the longest text
 * @param depth how deep substitutions, groups and nested texts may go
 * @param commands how many simple commands are collected
 * @param words how many words expansion may make
 * @param expansion how many characters expansion may make
 */
public record Limits(int characters, int depth, int commands, int words, int expansion) {
  public static Limits standard() {
    return new Limits(128 * 1024, 48, 4096, 32 * 1024, 512 * 1024);
  }
}
