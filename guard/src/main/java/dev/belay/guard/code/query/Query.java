package dev.belay.guard.code.query;

import static java.util.Objects.requireNonNull;

/**
 * A statement that a database gets.
 *
 * @param language {@code sql}, {@code redis}, {@code mongo}, {@code cypher}, …; {@code sh} where
 *     the client runs a shell text instead ({@code \!}, {@code COPY … TO PROGRAM})
 * @param verb what is done, in lower case: {@code drop}, {@code delete}, {@code flushall}; two
 *     words where the second changes what the first means: {@code alter drop}, {@code config set}
 * @param object what kind of thing it is done to, in lower case: {@code table}, {@code database},
 *     {@code collection}; empty where nothing is said
 * @param name which one, as it is written, without quotes; the shell text for {@code sh}; the key
 *     for {@code redis}; empty where nothing is said
 * @param filtered whether it is narrowed to some rows, keys or documents
 * @param at where it begins
 * @param end where it ends
 */
public record Query(
    String language, String verb, String object, String name, boolean filtered, int at, int end) {
  public Query {
    requireNonNull(language, "language");
    requireNonNull(verb, "verb");
    requireNonNull(object, "object");
    requireNonNull(name, "name");
  }
}
