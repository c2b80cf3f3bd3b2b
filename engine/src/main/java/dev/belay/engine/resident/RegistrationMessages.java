package dev.belay.engine.resident;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.engine.Handler;
import dev.belay.engine.resident.RegistrationState.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells users in the replies to their agents when Belay's hooks are gone: each session once, on the
 * first event whose reply reaches the user. The beginning of a session is an occasion to look
 * closely. Safe for use by many threads.
 */
final class RegistrationMessages implements Handler {
  /** More sessions than anybody runs at once; whoever is forgotten hears it again. */
  private static final int MOST_SESSIONS = 512;

  private final RegistrationWatch watch;
  private final RegistrationListener listener;

  /** The last trouble that each session was told of. */
  private final Map<String, Long> told =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST_SESSIONS;
        }
      };

  RegistrationMessages(RegistrationWatch watch, RegistrationListener listener) {
    this.watch = watch;
    this.listener = listener;
  }

  @Override
  public String name() {
    return "registrations";
  }

  @Override
  public Verdict handle(HookEvent event) {
    boolean begins = event.type().name().equals("session.start");
    if (begins) {
      watch.begins(event.host(), event.cwd());
    }
    RegistrationState now = watch.now();
    if (now.troubles().isEmpty()) {
      return Verdict.abstain();
    }
    if (begins) {
      note(event, now);
    }
    if (!UserMessages.reachTheUser(event)) {
      return Verdict.abstain();
    }
    List<String> texts = untold(event, now);
    return texts.isEmpty()
        ? Verdict.abstain()
        : Verdict.abstain().withMessage("Belay: " + String.join("\nBelay: ", texts));
  }

  /** That calls of this very session may not be checked goes into the journal. */
  private void note(HookEvent event, RegistrationState now) {
    List<String> texts = new ArrayList<>();
    for (Trouble trouble : now.troubles()) {
      if (!trouble.over() && trouble.hosts().contains(event.host())) {
        texts.add(trouble.text());
      }
    }
    if (!texts.isEmpty()) {
      listener.happened(RegistrationNews.ofSession(event, String.join(" ", texts)));
    }
  }

  private List<String> untold(HookEvent event, RegistrationState now) {
    String session = event.host() + ' ' + event.session();
    long last = 0;
    for (Trouble trouble : now.troubles()) {
      last = Math.max(last, trouble.number());
    }
    long before;
    synchronized (told) {
      Long known = told.put(session, last);
      before = known == null ? 0 : known;
    }
    List<String> texts = new ArrayList<>();
    for (Trouble trouble : now.troubles()) {
      if (trouble.number() > before) {
        texts.add(trouble.text());
      }
    }
    return texts;
  }
}
