package dev.belay.contract.host;

import java.util.List;
import java.util.Map;

/**
 * What tells a host's payloads from those of the others.
 *
 * @param keys places that only this host's payloads have
 * @param values places that hold a certain text only with this host
 * @param absent places that this host's payloads never have, where its relatives do
 * @param transcript pieces of the transcript path that only this host writes
 * @param env environment variables that only this host sets for its hooks
 */
public record Recognition(
    List<String> keys,
    Map<String, String> values,
    List<String> absent,
    List<String> transcript,
    List<String> env) {
  public Recognition {
    keys = List.copyOf(keys);
    values = Map.copyOf(values);
    absent = List.copyOf(absent);
    transcript = List.copyOf(transcript);
    env = List.copyOf(env);
  }
}
