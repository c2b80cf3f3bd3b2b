package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

/**
 * How a fact about a host is known.
 *
 * @param verified whether a run of the real agent (or a payload captured from one) showed it;
 *     otherwise only documents do
 * @param version the host version that it was shown with, or documented for; empty where unknown
 */
public record Evidence(boolean verified, String version) {
  public Evidence {
    requireNonNull(version, "version");
  }
}
