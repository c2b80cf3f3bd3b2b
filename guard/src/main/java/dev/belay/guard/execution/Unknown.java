package dev.belay.guard.execution;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A piece of a word that nobody knows before the command runs.
 *
 * @param kind what it is
 * @param written how it stands in the text: {@code $HOME}, {@code $(curl …)}
 * @param name the variable's name; empty where it is none
 * @param producers the executions whose output it is, or goes into it: those of the substitution,
 *     or those that the variable was filled from
 */
public record Unknown(Kind kind, String written, String name, List<Execution> producers) {
  /** What is not known. */
  public enum Kind {
    /** A variable that the text does not set, or sets to something unknown. */
    VARIABLE,
    /** A positional parameter of the whole text: {@code $1}, {@code $@}. */
    ARGUMENT,
    /** The output of a command substitution. */
    OUTPUT,
    /** The name of a process substitution: a file that holds what its commands write. */
    PROCESS,
    /** A number. */
    NUMBER,
    /** A piece of program code that makes the word, in another language than the shell. */
    CODE,
    /** What {@code xargs}, {@code parallel} or {@code find} put in: a line, a file's name. */
    ITEM
  }

  public Unknown {
    requireNonNull(kind, "kind");
    requireNonNull(written, "written");
    requireNonNull(name, "name");
    producers = List.copyOf(producers);
  }
}
