package dev.belay.cli.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.gaps.SeenCall.Moment;
import dev.belay.contract.ToolCall;
import dev.belay.hosts.HostCodec;
import dev.belay.hosts.transcript.Outcome;
import dev.belay.hosts.transcript.TranscriptCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever part of the journal is missing, exactly the calls of that part are found. */
class MatchingProperties {
  private static final String[] COMMANDS = {
    "ls", "make test", "echo same", "export API_TOKEN=abcdefgh1234", "curl -u me:hunter22 https://h"
  };

  private static final HostCodec CODEC = HostCodec.of("gemini-cli");

  /** Few commands, so that many calls are alike; one after the other. */
  @Property
  void withoutIds(@ForAll @IntRange(max = 60) int calls, @ForAll long seed) {
    Session session = new Session(calls, new Random(seed), false);

    Matching matching = new Matching(session.calls, session.seen, false);

    for (int i = 0; i < calls; i++) {
      assertThat(matching.gate(i) != null).as("call %d", i).isEqualTo(session.kept.get(i));
    }
  }

  @Property
  void withIdsWhateverTheTimes(@ForAll @IntRange(max = 60) int calls, @ForAll long seed) {
    Random random = new Random(seed);
    Session session = new Session(calls, random, true);

    Matching matching = new Matching(session.calls, session.seen, true);

    for (int i = 0; i < calls; i++) {
      assertThat(matching.gate(i) != null).as("call %d", i).isEqualTo(session.kept.get(i));
    }
  }

  /** The ids that hooks are told are others than those in the transcript: Qwen Code. */
  @Property
  void withOtherIds(@ForAll @IntRange(max = 60) int calls, @ForAll long seed) {
    Session session = new Session(calls, new Random(seed), false);
    SeenSession other = new SeenSession();
    for (SeenCall call : session.seen.calls()) {
      String id = "toolu_" + call.millis();
      other.add(new SeenCall(id, call.text(), call.millis(), call.moment(), null));
    }

    Matching matching = new Matching(session.calls, other, false);

    for (int i = 0; i < calls; i++) {
      assertThat(matching.gate(i) != null).as("call %d", i).isEqualTo(session.kept.get(i));
    }
  }

  /** Of equal calls at the same moment nobody can say which one was passed over, but how many. */
  @Property
  void equalCallsAtOnceAreCounted(
      @ForAll @IntRange(min = 1, max = 20) int calls, @ForAll @IntRange(max = 20) int dropped) {
    List<TranscriptCall> alike = new ArrayList<>();
    SeenSession seen = new SeenSession();
    for (int i = 0; i < calls; i++) {
      alike.add(call("c" + i, "ls", 1_000, 2_000));
      if (i >= dropped) {
        seen.add(seen(null, "ls", 1_100 + i, Moment.START));
      }
    }

    Matching matching = new Matching(alike, seen, false);

    int unseen = 0;
    for (int i = 0; i < calls; i++) {
      unseen += matching.gate(i) == null ? 1 : 0;
    }
    assertThat(unseen).isEqualTo(Math.min(calls, dropped));
  }

  /** A hook that is registered twice tells everything twice: that stands for no other call. */
  @Property
  void aHookThatIsRegisteredTwiceHidesNothing(
      @ForAll @IntRange(max = 40) int calls, @ForAll long seed) {
    Session session = new Session(calls, new Random(seed), false);
    SeenSession twice = new SeenSession();
    for (SeenCall call : session.seen.calls()) {
      twice.add(call);
      twice.add(seen(null, call.text().command(), call.millis() + 1, call.moment()));
    }

    Matching matching = new Matching(session.calls, twice, false);

    for (int i = 0; i < calls; i++) {
      assertThat(matching.gate(i) != null).as("call %d", i).isEqualTo(session.kept.get(i));
    }
  }

  private static SeenCall seen(@Nullable String id, String command, long millis, Moment moment) {
    return new SeenCall(id, CallText.of(tool(id, command)), millis, moment, null);
  }

  private static TranscriptCall call(String id, String command, long begun, long ended) {
    return new TranscriptCall("s", null, tool(id, command), begun, ended, Outcome.RAN, true);
  }

  private static ToolCall tool(@Nullable String id, String command) {
    JsonObject input = new JsonObject();
    input.addProperty("command", command);
    return CODEC.call("run_shell_command", id, input);
  }

  /**
   * Calls of random lengths with random breaks, and what is left of the events before and after.
   */
  private static final class Session {
    private final List<TranscriptCall> calls = new ArrayList<>();
    private final List<Boolean> kept = new ArrayList<>();
    private final SeenSession seen = new SeenSession();

    Session(int size, Random random, boolean ids) {
      long time = 1_000_000;
      for (int i = 0; i < size; i++) {
        String command = COMMANDS[random.nextInt(COMMANDS.length)];
        long length = 2 + random.nextInt(ids ? 5 : 3_000);
        // Nobody answers a call and asks for the next one within a few milliseconds.
        time += ids ? 0 : 600 + random.nextInt(2_000);
        calls.add(call("toolu_" + i, command, time, time + length));
        boolean keep = random.nextInt(3) > 0;
        kept.add(keep);
        String id = ids ? "toolu_" + i : null;
        if (keep) {
          seen.add(seen(id, command, time + random.nextInt((int) length), Moment.START));
        }
        if (random.nextInt(3) > 0) {
          seen.add(seen(id, command, time + length, Moment.END));
        }
        time += length;
      }
    }
  }
}
