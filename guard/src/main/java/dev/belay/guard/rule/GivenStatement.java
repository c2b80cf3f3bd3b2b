package dev.belay.guard.rule;

import dev.belay.guard.code.query.Query;

/**
 * A statement that an execution gives to a database.
 *
 * @param query what it is
 * @param text how it is written
 */
record GivenStatement(Query query, String text) {}
