package dev.belay.engine.resident;

import dev.belay.contract.HookEvent;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;

/** Texts for the user in the replies to an agent. */
final class UserMessages {
  private UserMessages() {}

  /** Whether a reply without a decision brings a text to the user. */
  static boolean reachTheUser(HookEvent event) {
    HostContract host = HostCatalog.find(event.host());
    EventContract contract = host == null ? null : host.event(event.nativeName());
    Answer answer = contract == null ? null : contract.answer(Part.MESSAGE);
    return answer != null && answer.form() != null && answer.with().contains(Part.ABSTAIN);
  }
}
