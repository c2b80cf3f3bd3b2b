package dev.belay.cli.demo;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.FailMode;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookPath;
import dev.belay.engine.HookRequest;
import dev.belay.engine.PipelineSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends payloads through the same path as {@code belay hook} does, and takes the time. */
final class Replay {
  private final HookPath path;

  Replay(PipelineSource pipelines) {
    this.path = new HookPath(pipelines, JsonLimits.DEFAULT);
  }

  /** A payload as its agent sent it. */
  Replayed recorded(RecordedSession session, String file) {
    return replay(session, file, false, session.payload(file));
  }

  /** A payload that was made from a recorded one. */
  Replayed forged(RecordedSession session, ForgedCall call) {
    String payload = call.payload(session.payload(call.original()));
    return replay(session, call.original(), true, payload);
  }

  private Replayed replay(RecordedSession session, String file, boolean forged, String payload) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    HookRequest request =
        new HookRequest(
            session.host(),
            RecordedSession.event(file),
            FailMode.GATES,
            new ByteArrayInputStream(bytes),
            Map.of());
    long start = System.nanoTime();
    HookAnswer answer = path.answer(request);
    long nanos = System.nanoTime() - start;
    HookEvent event = answer.event();
    Verdict verdict = answer.verdict();
    if (event == null || verdict == null) {
      throw new IllegalStateException(session.host() + "/" + file + ": " + answer.failure());
    }
    return new Replayed(session, file, forged, event, verdict, answer, nanos);
  }
}
