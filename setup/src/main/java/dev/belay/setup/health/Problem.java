package dev.belay.setup.health;

import java.util.Locale;

/** What can be wrong. Programs know the problems by {@link #id()}, which never changes. */
public enum Problem {
  /** Belay is not registered, or not for all that it should be. */
  HOOK_MISSING,
  /** The program of a registration may not be run. */
  NOT_EXECUTABLE,
  /** The program of a registration is not there, or is no Belay. */
  WRONG_PROGRAM,
  /** A registration's matcher fits nothing that the host has. */
  MATCHER_MATCHES_NOTHING,
  /** A registration's matcher leaves out calls that change something. */
  MATCHER_NARROW,
  /** The host has been told to run no hooks. */
  HOOKS_OFF,
  /** The host does not run the hook until its user trusts it, or the folder. */
  UNTRUSTED,
  /** Whether the host trusts the hook cannot be told from here. */
  TRUST_UNKNOWN,
  /** A registration starts the client of another Belay. */
  OLD_CLIENT,
  /** The engine hangs, cannot be started, or is of another version. */
  ENGINE_DEAD,
  /** The journal loses records. */
  JOURNAL_BROKEN,
  /** The policy cannot be used. */
  POLICY_BROKEN,
  /** A registration is for an event that the host, or this version of it, does not have. */
  EVENT_UNSUPPORTED,
  /** A file that the host reads hooks from is malformed. */
  MALFORMED_CONFIG,
  /** A registration lets calls pass when something fails, and nobody asked for that. */
  FAILS_OPEN,
  /** A call that must be stopped was not. */
  PROBE_NOT_STOPPED,
  /** A call that must pass did not. */
  PROBE_NOT_PASSED,
  /** The registration could not be tried. */
  PROBE_UNDECIDED,
  /** The host's version is not the one that Belay was tried with. */
  VERSION_UNVERIFIED,
  /** What this host cannot show, or be told. */
  LIMIT;

  /** The name for programs: {@code hook-missing}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
