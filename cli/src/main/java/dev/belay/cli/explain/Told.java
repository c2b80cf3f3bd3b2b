package dev.belay.cli.explain;

import static java.util.Objects.requireNonNull;

import dev.belay.cli.terminal.Style;
import dev.belay.contract.Decision;
import dev.belay.contract.Degradation;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;

/**
 * What a host is told, in a few words.
 *
 * @param wanted what the verdict holds: {@code deny}, {@code ask}, {@code allow}, {@code rewrite},
 *     {@code stop}, or {@code pass} for no opinion
 * @param said what of it reaches the host: {@code wanted}, or what its contract makes of it
 * @param form how it is said: {@code silent}, {@code deny JSON}, {@code exit 2}
 */
public record Told(String wanted, String said, String form) {
  public Told {
    requireNonNull(wanted, "wanted");
    requireNonNull(said, "said");
    requireNonNull(form, "form");
  }

  /** What {@code reply}, the encoding of {@code verdict}, tells. */
  public static Told of(Verdict verdict, Reply reply) {
    String wanted = wanted(verdict);
    String said = wanted;
    for (Degradation degradation : reply.degradations()) {
      if (degradation.wanted().equals(said)) {
        said = degradation.given().equals("nothing") ? "pass" : degradation.given();
      }
    }
    return new Told(wanted, said, form(said, reply));
  }

  /** Whether the host is told something else than the verdict. */
  public boolean degraded() {
    return !wanted.equals(said);
  }

  /** Both in one: {@code deny JSON}, {@code pass, silent}, {@code ask → deny JSON}. */
  public String summary() {
    String telling = form.startsWith(said) ? form : said + ", " + form;
    return degraded() ? wanted + " → " + telling : telling;
  }

  /** Red for what stops, yellow for what asks or changes, green for what passes. */
  public Style style() {
    return switch (wanted) {
      case "deny", "stop" -> Style.RED;
      case "ask", "rewrite" -> Style.YELLOW;
      default -> Style.GREEN;
    };
  }

  private static String wanted(Verdict verdict) {
    return switch (verdict.decision()) {
      case DENY -> "deny";
      case ASK -> verdict.stop() ? "stop" : "ask";
      case ALLOW, ABSTAIN -> {
        if (verdict.stop()) {
          yield "stop";
        }
        if (verdict.rewrite() != null) {
          yield "rewrite";
        }
        yield verdict.decision() == Decision.ALLOW ? "allow" : "pass";
      }
    };
  }

  private static String form(String said, Reply reply) {
    if (reply.exitCode() != 0) {
      return "exit " + reply.exitCode();
    }
    if (reply.stdout().isEmpty()) {
      return "silent";
    }
    return said + (reply.stdout().startsWith("{") ? " JSON" : " text");
  }
}
