package dev.belay.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a hook process answers its host.
 *
 * @param stdout the bytes for standard output, as text; empty for none
 * @param stderr the text for standard error; empty for none
 * @param exitCode the process's exit code
 * @param degradations what the verdict asked for and this reply could not say
 */
public record Reply(String stdout, String stderr, int exitCode, List<Degradation> degradations) {
  public Reply {
    requireNonNull(stdout, "stdout");
    requireNonNull(stderr, "stderr");
    degradations = List.copyOf(degradations);
  }
}
