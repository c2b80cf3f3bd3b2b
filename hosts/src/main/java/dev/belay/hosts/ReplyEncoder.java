package dev.belay.hosts;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.Degradation;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Effect;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerType;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ReplyForm;
import dev.belay.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Verdict to reply, from a host's answer tables. A refusal goes out in exactly the form that was
 * measured, with nothing of another form beside it: mixed forms let tools run on several hosts.
 */
final class ReplyEncoder {
  private static final ReplyForm UNIVERSAL_REFUSAL = new ReplyForm("exit-2", "", "", "$reason", 2);

  /** Claude Code cuts texts of more than 10 000 characters. */
  private static final int LONGEST_REASON = 8_000;

  private final HostContract host;
  private final HandlerType handler;

  ReplyEncoder(HostContract host, HandlerType handler) {
    this.host = host;
    this.handler = handler;
  }

  /**
   * @param event the event; null for one that the contract does not know
   * @param nativeName how the host calls it
   */
  Reply encode(Verdict verdict, @Nullable EventContract event, String nativeName) {
    List<Degradation> degradations = new ArrayList<>();
    String name = event == null ? nativeName : event.name();
    Chosen chosen = choose(verdict, event, degradations);
    String reason = chosen.reason;
    String context = verdict.context();
    String message = verdict.message();
    boolean refuses =
        chosen.part == Part.DENY || chosen.part == Part.ASK || chosen.part == Part.REFUSE;
    ReplyForm contextForm = context == null ? null : riding(event, Part.CONTEXT, chosen);
    ReplyForm messageForm = message == null ? null : riding(event, Part.MESSAGE, chosen);
    if (context != null && contextForm == null) {
      reason = joined(reason, context, refuses);
      degradations.add(unsaid("context", refuses, event));
    }
    if (message != null && messageForm == null) {
      reason = joined(reason, message, refuses);
      degradations.add(unsaid("message", refuses, event));
    }
    ReplyText text = new ReplyText(name, clean(reason), verdict.rewrite(), context, message);
    return text.fill(chosen.form, contextForm, messageForm, degradations);
  }

  Reply refuse(@Nullable EventContract event, String reason) {
    EventContract told = event != null ? event : firstToolGate();
    ReplyForm form = refusalForm(told);
    List<Degradation> degradations =
        form.isSilent()
            ? List.of(new Degradation("refuse", "nothing", nothingToStop(told)))
            : List.of();
    return new ReplyText(told == null ? "" : told.name(), clean(reason), null, null, null)
        .fill(form, null, null, degradations);
  }

  /** The refusal for when nobody knows who asks: nearly all hosts obey it. */
  static Reply refuseAnyone(String reason) {
    return new ReplyText("", clean(reason), null, null, null)
        .fill(UNIVERSAL_REFUSAL, null, null, List.of());
  }

  private ReplyForm refusalForm(@Nullable EventContract event) {
    Answer answer = event == null ? null : firstWithForm(event, Part.REFUSE, Part.DENY);
    if (answer != null && answer.form() != null) {
      return answer.form();
    }
    return handler.carries(UNIVERSAL_REFUSAL) ? UNIVERSAL_REFUSAL : ReplyForm.SILENT;
  }

  /** What can be answered for {@code part}: nothing, where the reply would not arrive. */
  private @Nullable Answer answer(@Nullable EventContract event, Part part) {
    Answer answer = event == null ? null : event.answer(part);
    ReplyForm form = answer == null ? null : answer.form();
    return form == null || handler.carries(form) ? answer : null;
  }

  private Chosen choose(
      Verdict verdict, @Nullable EventContract event, List<Degradation> degradations) {
    Part wanted =
        switch (verdict.decision()) {
          case DENY -> Part.DENY;
          case ASK -> Part.ASK;
          case ALLOW -> Part.ALLOW;
          case ABSTAIN -> Part.ABSTAIN;
        };
    String reason = verdict.reason() == null ? "" : verdict.reason();
    if (verdict.stop() && wanted != Part.DENY) {
      wanted = Part.STOP;
      reason = reason.isEmpty() ? "Stopped by policy." : reason;
    } else if (verdict.stop()) {
      noteUnsaidStop(event, degradations);
    }
    if (verdict.rewrite() != null
        && verdict.decision().compareTo(Decision.ALLOW) <= 0
        && !verdict.stop()) {
      wanted = Part.REWRITE;
      reason =
          reason.isEmpty()
              ? "Policy wants this call with other arguments: " + shown(verdict.rewrite())
              : reason;
    } else if (verdict.rewrite() != null && verdict.decision() == Decision.ASK) {
      degradations.add(
          new Degradation("rewrite", "ask", "the call is asked about as the model wrote it"));
    }
    return resolve(wanted, reason, event, degradations);
  }

  /** Follows the declared degradations until something can be said. */
  private Chosen resolve(
      Part wanted, String reason, @Nullable EventContract event, List<Degradation> degradations) {
    Part part = wanted;
    for (int steps = 0; steps < 5; steps++) {
      Answer answer = answer(event, part);
      if (answer != null && answer.form() != null) {
        return new Chosen(part, answer.form(), reason, answer.effect());
      }
      if (part == Part.ABSTAIN) {
        return new Chosen(Part.ABSTAIN, ReplyForm.SILENT, reason, Effect.AS_NAMED);
      }
      if (part == Part.REFUSE && event == null) {
        degradations.add(
            new Degradation(
                lower(wanted),
                lower(part),
                cannotSay(wanted, null) + ", so it may pass over this"));
        return new Chosen(part, refusalForm(firstToolGate()), reason, Effect.PREVENTS);
      }
      if (part == Part.REFUSE) {
        part = Part.ABSTAIN;
        degradations.add(new Degradation(lower(wanted), "nothing", nothingToStop(event)));
        continue;
      }
      Part next =
          answer != null && answer.degradeTo() != null
              ? answer.degradeTo()
              : defaultDegradation(part, event);
      if (next != Part.REFUSE) {
        String why =
            answer != null && !answer.why().isEmpty() ? answer.why() : cannotSay(part, event);
        degradations.add(
            new Degradation(lower(part), next == Part.ABSTAIN ? "nothing" : lower(next), why));
      }
      part = next;
    }
    return new Chosen(Part.REFUSE, refusalForm(event), reason, Effect.PREVENTS);
  }

  /**
   * What a part becomes where the contract declares nothing: never weaker than it was, where the
   * event can prevent anything or is not known. A refusal that makes the agent go on (on events
   * before a stop) is none of that kind.
   */
  private Part defaultDegradation(Part part, @Nullable EventContract event) {
    return switch (part) {
      case ASK, REWRITE, STOP -> prevents(event) ? Part.DENY : Part.ABSTAIN;
      case DENY -> Part.REFUSE;
      case ALLOW, CONTEXT, MESSAGE, ABSTAIN, REFUSE -> Part.ABSTAIN;
    };
  }

  private boolean prevents(@Nullable EventContract event) {
    if (event == null) {
      return true;
    }
    if (event.gate().isEmpty() || event.gate().equals("stop")) {
      return false;
    }
    return answer(event, Part.DENY) != null || answer(event, Part.REFUSE) != null;
  }

  private @Nullable ReplyForm riding(@Nullable EventContract event, Part part, Chosen chosen) {
    Answer answer = answer(event, part);
    if (answer == null || answer.form() == null) {
      return null;
    }
    Part decision =
        chosen.part == Part.STOP || chosen.part == Part.REFUSE ? Part.DENY : chosen.part;
    boolean mixes = chosen.form.text().isEmpty() && chosen.form.exitCode() == 0;
    return answer.with().contains(decision) && mixes ? answer.form() : null;
  }

  private static String joined(String reason, String more, boolean refuses) {
    return !refuses ? reason : reason.isEmpty() ? more : reason + "\n" + more;
  }

  private Degradation unsaid(String what, boolean refuses, @Nullable EventContract event) {
    return refuses
        ? new Degradation(
            what, "reason", "joined to the reason, so that the refusal keeps its measured form")
        : new Degradation(what, "nothing", host.title() + " takes no " + what + on(event));
  }

  private void noteUnsaidStop(@Nullable EventContract event, List<Degradation> degradations) {
    Answer deny = answer(event, Part.DENY);
    if (deny == null || deny.effect() != Effect.ENDS_RUN) {
      degradations.add(
          new Degradation(
              "stop", "deny", "the call is refused; the agent may go on with something else"));
    }
  }

  private @Nullable EventContract firstToolGate() {
    for (EventContract event : host.events()) {
      if (event.gatesTool() && firstWithForm(event, Part.REFUSE, Part.DENY) != null) {
        return event;
      }
    }
    return null;
  }

  private @Nullable Answer firstWithForm(EventContract event, Part first, Part second) {
    Answer answer = answer(event, first);
    if (answer != null && answer.form() != null) {
      return answer;
    }
    answer = answer(event, second);
    return answer != null && answer.form() != null ? answer : null;
  }

  private String cannotSay(Part part, @Nullable EventContract event) {
    return host.title() + " takes no " + lower(part) + on(event);
  }

  private String nothingToStop(@Nullable EventContract event) {
    String way = handler == HandlerType.HTTP ? " over HTTP" : "";
    return "nothing can be stopped" + way + on(event) + " of " + host.title();
  }

  private static String on(@Nullable EventContract event) {
    return event == null ? " on an event that its contract does not know" : " on " + event.name();
  }

  private static String lower(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String shown(JsonObject rewrite) {
    String json = Json.write(rewrite);
    return json.length() <= 500 ? json : json.substring(0, 500) + "...";
  }

  /**
   * A reason that no host can take for nothing, since hosts let a tool run when a refusal comes
   * without one, that no host cuts off, and that writes nothing but text to a terminal.
   */
  private static String clean(String reason) {
    int end = Math.min(reason.length(), LONGEST_REASON);
    StringBuilder shown = new StringBuilder(end);
    boolean says = false;
    for (int i = 0; i < end; i += Character.charCount(reason.codePointAt(i))) {
      int c = reason.codePointAt(i);
      shown.appendCodePoint(isText(c) ? c : ' ');
      says |= c < 0x80 ? c > ' ' && c < 0x7f : Character.isLetterOrDigit(c);
    }
    String cut = end < reason.length() ? " ..." : "";
    return says ? shown.toString().strip() + cut : "Refused by policy.";
  }

  /** Not half a character, nor what moves a terminal's cursor or turns the direction of writing. */
  private static boolean isText(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    return c == '\n' || c == '\t' || !Character.isISOControl(c) && !half && !turns;
  }

  private record Chosen(Part part, ReplyForm form, String reason, Effect effect) {}
}
