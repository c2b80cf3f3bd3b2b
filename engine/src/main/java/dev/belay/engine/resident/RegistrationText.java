package dev.belay.engine.resident;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.install.Registration;
import dev.belay.setup.install.Registration.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What users are told of their registrations: what is wrong, where, and what to do. */
final class RegistrationText {
  static final String GIVEN_UP =
      "It was put back three times within a minute and was removed again each time, so Belay leaves it now: find out who"
          + " removes it.";

  private RegistrationText() {}

  /** A sentence about something that several registrations share. */
  @FunctionalInterface
  interface Shared {
    String of(String what, Set<String> hosts);
  }

  static String lost(Registration now) {
    String hosts = titles(now.hosts());
    String file = now.record().file().toString();
    String install = "; run: belay install " + String.join(" ", now.hosts());
    if (now.state() == State.UNREADABLE) {
      return hosts
          + " cannot read "
          + file
          + " and runs no hook of it, so calls pass unchecked: "
          + now.problem()
          + ". Mend the file.";
    }
    List<String> parts = new ArrayList<>();
    if (!now.missing().isEmpty()) {
      parts.add("is gone from " + file + " for " + String.join(", ", now.missing()));
    }
    if (!now.changed().isEmpty()) {
      parts.add("was changed in " + file + " for " + String.join(", ", now.changed()));
    }
    return "Belay's hook "
        + String.join(" and ", parts)
        + ", so calls of "
        + hosts
        + " may pass unchecked"
        + install
        + ".";
  }

  static String back(Registration now) {
    return "Belay's hooks are in " + now.record().file() + " again.";
  }

  static String putBack(Registration lost) {
    List<String> events = new ArrayList<>(lost.missing());
    events.addAll(lost.changed());
    return "Belay's hooks for "
        + String.join(", ", events)
        + " had been removed from "
        + lost.record().file()
        + " or changed there; they were put back. To be rid of them: belay uninstall "
        + String.join(" ", lost.hosts())
        + ".";
  }

  static String program(String what, Set<String> hosts) {
    return "The program that "
        + titles(hosts)
        + " starts for Belay's hooks cannot be started, so calls are refused or pass unchecked: "
        + what
        + ". Build or install Belay again, then run: belay install "
        + String.join(" ", hosts)
        + ".";
  }

  static String switched(String what, Set<String> hosts) {
    return "All hooks of "
        + titles(hosts)
        + " are switched off, Belay's too, so calls pass unchecked: "
        + what
        + ". Belay leaves such switches to you.";
  }

  private static String titles(Collection<String> hosts) {
    List<String> titles = new ArrayList<>();
    for (String id : hosts) {
      HostContract host = HostCatalog.find(id);
      titles.add(host == null ? id : host.title());
    }
    return String.join(", ", titles);
  }
}
