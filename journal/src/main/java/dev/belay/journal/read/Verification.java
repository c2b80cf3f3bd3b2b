package dev.belay.journal.read;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a look at a whole journal found.
 *
 * @param records how many records were read, broken ones too
 * @param firstSequence the number of the first; 0 for none. Above 1, older ones were removed to
 *     make room, or by someone: the chain cannot tell
 * @param lastSequence the number of the last; 0 for none
 * @param head the hash of the last record: compare it with one that was kept elsewhere
 * @param unfinishedBytes the bytes behind the last record, which an interrupted write left (or one
 *     that is under way): the next writer sets them aside
 * @param problems where the chain does not hold, in the order of the files; empty when it does
 * @param moreProblems how many were found that are not listed
 */
public record Verification(
    long records,
    long firstSequence,
    long lastSequence,
    String head,
    long unfinishedBytes,
    List<Problem> problems,
    long moreProblems) {
  public Verification {
    requireNonNull(head, "head");
    problems = List.copyOf(problems);
  }

  /** Whether every record is unchanged and in its place. */
  public boolean holds() {
    return problems.isEmpty();
  }

  /**
   * A place where the chain does not hold.
   *
   * @param file the segment's name
   * @param line the line in it, from 1
   * @param sequence the record's number; 0 where there is none
   * @param what what is wrong, in plain words
   */
  public record Problem(String file, long line, long sequence, String what) {
    public Problem {
      requireNonNull(file, "file");
      requireNonNull(what, "what");
    }
  }
}
