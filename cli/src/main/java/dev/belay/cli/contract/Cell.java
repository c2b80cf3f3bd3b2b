package dev.belay.cli.contract;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.cli.terminal.Style;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Effect;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Evidence;
import java.util.Locale;

/**
 * One statement of the coverage matrix: whether something can be seen or said on an event, and how
 * that is known.
 *
 * @param state what is known
 * @param version the host version that it is known for; empty where unknown
 * @param to what is said instead, for {@link State#DEGRADED}; {@code nothing} when the verdict has
 *     no effect at all
 * @param effect what a denial does, where it does not simply prevent: {@code feedback}, {@code
 *     continues}, {@code ends-run}
 * @param shown whether a run of the real agent showed it; for degradations too
 */
record Cell(State state, String version, String to, String effect, boolean shown) {

  /** What is known. */
  enum State {
    /** A run of the real agent, or a payload captured from one, showed it. */
    VERIFIED,
    /** Only documents say so. */
    DOCUMENTED,
    /** The host cannot be told this; it is told something else. */
    DEGRADED,
    IMPOSSIBLE;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Cell IMPOSSIBLE = new Cell(State.IMPOSSIBLE, "", "", "", false);

  Cell {
    requireNonNull(state, "state");
    requireNonNull(version, "version");
    requireNonNull(to, "to");
    requireNonNull(effect, "effect");
  }

  /** Whether Belay sees the event. */
  static Cell seen(EventContract event) {
    return known(event.seen(), "");
  }

  /** Whether a part of a verdict can be said on the event: what encoding does with it. */
  static Cell of(EventContract event, Part part) {
    Answer answer = event.answer(part);
    if (answer != null && answer.form() != null) {
      return known(answer.evidence(), part == Part.DENY ? effect(answer.effect()) : "");
    }
    if (answer != null && answer.degradeTo() != null) {
      return degraded(answer.degradeTo(), answer.evidence());
    }
    return switch (part) {
      case DENY -> {
        Answer refuse = event.answer(Part.REFUSE);
        yield refuse != null && refuse.form() != null
            ? known(
                refuse.evidence(), event.gate().isEmpty() ? "feedback" : effect(refuse.effect()))
            : IMPOSSIBLE;
      }
      case ASK, REWRITE, STOP -> {
        Cell deny = prevents(event) ? of(event, Part.DENY) : IMPOSSIBLE;
        yield deny.state == State.IMPOSSIBLE
            ? IMPOSSIBLE
            : new Cell(State.DEGRADED, deny.version, "deny", "", deny.shown);
      }
      case ALLOW, CONTEXT, MESSAGE, ABSTAIN, REFUSE -> IMPOSSIBLE;
    };
  }

  /**
   * The cell in a table: {@code ●} verified, {@code ○} documented, {@code → deny} degraded, {@code
   * –} impossible.
   */
  String plain() {
    String mark = shown ? "●" : "○";
    return switch (state) {
      case VERIFIED, DOCUMENTED -> effect.isEmpty() ? mark : mark + " " + effect;
      case DEGRADED -> mark + " → " + to;
      case IMPOSSIBLE -> "–";
    };
  }

  /** {@link #plain}, with the version that showed it where that is another than the usual one. */
  String dated(String usual) {
    boolean another = shown && !version.isEmpty() && !version.equals(usual);
    return another ? plain() + " (" + version + ")" : plain();
  }

  /** {@link #plain} in colours. */
  String styled() {
    Style style =
        switch (state) {
          case VERIFIED -> effect.isEmpty() ? Style.GREEN : null;
          case DOCUMENTED -> null;
          case DEGRADED -> Style.YELLOW;
          case IMPOSSIBLE -> Style.DIM;
        };
    return style == null ? plain() : style.of(plain());
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("state", state.wireName());
    if (state == State.DEGRADED) {
      json.addProperty("to", to);
      json.addProperty("verified", shown);
    }
    if (!version.isEmpty()) {
      json.addProperty("version", version);
    }
    if (!effect.isEmpty()) {
      json.addProperty("effect", effect);
    }
    return json;
  }

  private static Cell known(Evidence evidence, String effect) {
    State state = evidence.verified() ? State.VERIFIED : State.DOCUMENTED;
    return new Cell(state, evidence.version(), "", effect, evidence.verified());
  }

  private static Cell degraded(Part to, Evidence evidence) {
    String name = to == Part.ABSTAIN ? "nothing" : to.name().toLowerCase(Locale.ROOT);
    return new Cell(State.DEGRADED, evidence.version(), name, "", evidence.verified());
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case PREVENTS, AS_NAMED -> "";
      case FEEDBACK, CONTINUES, ENDS_RUN ->
          effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /** As in encoding: a refusal that makes the agent go on prevents nothing. */
  private static boolean prevents(EventContract event) {
    return !event.gate().isEmpty() && !event.gate().equals("stop");
  }
}
