package dev.belay.codegen;

/** A place in a text file; both numbers count from one. */
record Position(int line, int column) {
  static final Position START = new Position(1, 1);
}
