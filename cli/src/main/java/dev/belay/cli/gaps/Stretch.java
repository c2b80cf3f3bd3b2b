package dev.belay.cli.gaps;

/**
 * Unseen calls of a session with no seen one in between.
 *
 * @param calls how many
 * @param fromMillis when the first was asked for
 * @param toMillis when the last was over
 * @param silent whether no event of any kind came from the session meanwhile
 */
record Stretch(int calls, long fromMillis, long toMillis, boolean silent) {}
