package dev.belay.guard.code.query;

/** A statement given to a database. */
public record Query(
    String language, String verb, String object, String name, boolean filtered, int at, int end) {}
