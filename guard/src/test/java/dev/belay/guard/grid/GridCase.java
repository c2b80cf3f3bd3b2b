package dev.belay.guard.grid;

/**
 * One command of the grid.
 *
 * @param name the routes that it takes, outermost first
 * @param command the text
 */
record GridCase(String name, String command) {}
