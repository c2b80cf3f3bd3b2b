package dev.belay.guard.grid;

import java.util.function.UnaryOperator;

/**
 * A way to give a text to a shell.
 *
 * @param name what it is, for the lists of exceptions
 * @param carry puts the text in
 * @param needs the program without which it is left out; empty for none
 * @param slow whether it starts something heavy, so that it is not combined with everything
 */
record Carrier(String name, UnaryOperator<String> carry, String needs, boolean slow) {
  static Carrier of(String name, UnaryOperator<String> carry) {
    return new Carrier(name, carry, "", false);
  }

  static Carrier needing(String program, String name, UnaryOperator<String> carry) {
    return new Carrier(name, carry, program, false);
  }

  static Carrier slow(String program, String name, UnaryOperator<String> carry) {
    return new Carrier(name, carry, program, true);
  }

  GridCase with(GridCase inner) {
    return new GridCase(name + " > " + inner.name(), carry.apply(inner.command()));
  }
}
