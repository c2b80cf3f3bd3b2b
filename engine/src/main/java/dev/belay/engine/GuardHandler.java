package dev.belay.engine;

import dev.belay.contract.Decision;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.Verdict;
import dev.belay.engine.approval.Approvals;
import dev.belay.guard.Guard;
import dev.belay.guard.Judgement;
import dev.belay.guard.memory.SessionMemory;
import java.time.InstantSource;

/** The guard's rules as a handler; what they stop may have been approved. */
final class GuardHandler implements Handler {
  private static final String NAME = "guard";

  private final Guard guard;
  private final Approvals approvals;
  private final SessionMemory memory;
  private final String directory;
  private final InstantSource clock = InstantSource.system();

  /**
   * @param memory what the sessions wrote, for when it is run
   * @param directory where calls are made whose event does not tell it
   */
  GuardHandler(Guard guard, Approvals approvals, SessionMemory memory, String directory) {
    this.guard = guard;
    this.approvals = approvals;
    this.memory = memory;
    this.directory = directory;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Verdict handle(HookEvent event) {
    return opinion(event).verdict();
  }

  @Override
  public Opinion opinion(HookEvent event) {
    HookEvent judged = asGate(event.cwd() == null ? event.withCwd(directory) : event);
    Judgement judgement = guard.judge(judged, memory.files(judged));
    Verdict verdict = judgement.verdict();
    if (verdict.isAbstention()) {
      memory.remember(judged, judgement.writes());
      return new Opinion(NAME, verdict, judgement.would(), null, false);
    }
    String call = approvals.call(judged, String.valueOf(judged.cwd()));
    boolean approved =
        call != null && !guard.policy().locked() && approvals.use(call, judged, clock.instant());
    if (verdict.decision() != Decision.DENY || approved) {
      memory.remember(judged, judgement.writes());
    }
    return approved
        ? new Opinion(NAME, Verdict.abstain(), verdict, call, true)
        : new Opinion(NAME, verdict, judgement.would(), call, false);
  }

  /** An event that no contract knows is judged as one before a call, if it has a call to come. */
  private static HookEvent asGate(HookEvent event) {
    boolean mayGate = event.type().isUnknown();
    for (ToolCall call : event.calls()) {
      mayGate &= call.output() == null;
    }
    return mayGate ? event.withType(EventType.TOOL_START) : event;
  }
}
