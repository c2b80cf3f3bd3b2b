package dev.belay.lab;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.hosts.HostCodec;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.hook.HookAnswer;
import dev.belay.lab.hook.HookStub;
import java.io.IOException;

/**
 * What Belay would say to an agent: new arguments for its first shell command, and an added text on
 * every event that takes one.
 */
final class BelayAnswers {
  private static final String REWRITTEN = "echo hi > rewritten.txt";

  private BelayAnswers() {}

  /** The text that is added on an event. */
  static String context(String event) {
    return "lab context of " + event;
  }

  static EventContract beforeTool(Agent agent) {
    return HostCatalog.host(agent.id()).events().stream()
        .filter(each -> each.type().equals(EventType.TOOL_START))
        .findFirst()
        .orElseThrow();
  }

  /** Whether it takes new arguments; in place of them it would be told to refuse the call. */
  static boolean takesRewrites(Agent agent) {
    Answer rewrite = beforeTool(agent).answer(Part.REWRITE);
    return rewrite != null && rewrite.form() != null;
  }

  static void write(HookStub stub, Agent agent) throws IOException {
    HostContract host = HostCatalog.host(agent.id());
    for (EventContract event : host.events()) {
      if (event.answer(Part.CONTEXT) != null) {
        stub.says(
            event.name(), say(agent, event, Verdict.abstain().withContext(context(event.name()))));
      }
    }
    EventContract before = beforeTool(agent);
    if (!takesRewrites(agent)) {
      return;
    }
    stub.says(
        before.name(),
        1,
        say(agent, before, Verdict.abstain().withRewrite(agent.hookedShell(REWRITTEN))));
  }

  private static HookAnswer say(Agent agent, EventContract event, Verdict verdict) {
    HostCodec codec = HostCodec.of(agent.id());
    HookEvent nothing = codec.decode(new JsonObject(), event.name());
    return HookAnswer.of(codec.encode(verdict, nothing));
  }
}
