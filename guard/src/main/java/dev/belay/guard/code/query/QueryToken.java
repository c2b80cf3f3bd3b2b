package dev.belay.guard.code.query;

/**
 * A token of a statement.
 *
 * @param text the word without quotes, or a sign
 * @param key the word in upper case; empty where it is quoted
 * @param literal whether it is a text in single quotes or dollars
 */
record QueryToken(String text, String key, boolean literal, int at, int end) {
  boolean is(String word) {
    return key.equals(word);
  }
}
