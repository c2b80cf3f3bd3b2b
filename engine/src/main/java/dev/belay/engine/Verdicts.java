package dev.belay.engine;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One verdict of many: deny over ask over rewrite over allow over abstain. Of equals the first
 * gives reason and rule; texts for the model and for the user are joined; a rewrite beside a
 * refusal is dropped; two different rewrites become an ask, since either alone would undo the
 * other.
 */
public final class Verdicts {
  private Verdicts() {}

  /** The merged verdict of what handlers said, in their order. */
  public static Verdict ofOpinions(List<Opinion> opinions) {
    // Loops, not streams, here and below: the first stream of a process costs a hook 3 ms.
    List<Verdict> verdicts = new ArrayList<>(opinions.size());
    for (Opinion opinion : opinions) {
      verdicts.add(opinion.verdict());
    }
    return merge(verdicts);
  }

  /** The merged verdict of {@code verdicts}, in the order of the handlers that gave them. */
  public static Verdict merge(List<Verdict> verdicts) {
    Verdict strongest = Verdict.abstain();
    for (Verdict verdict : verdicts) {
      if (verdict.decision().compareTo(strongest.decision()) > 0) {
        strongest = verdict;
      }
    }
    List<JsonObject> rewrites = rewrites(verdicts);
    if (rewrites.size() > 1 && strongest.decision().compareTo(Decision.ASK) < 0) {
      strongest =
          Verdict.ask(
              "Two handlers want to change the arguments of this call in different ways.", null);
    }
    JsonObject rewrite =
        strongest.decision() == Decision.DENY || rewrites.size() != 1 ? null : rewrites.get(0);
    return new Verdict(
        strongest.decision(),
        strongest.reason(),
        strongest.rule(),
        rewrite,
        joined(verdicts, Verdict::context),
        joined(verdicts, Verdict::message),
        stops(verdicts));
  }

  private static @Nullable String joined(
      List<Verdict> verdicts, Function<Verdict, @Nullable String> part) {
    Set<String> texts = new LinkedHashSet<>();
    for (Verdict verdict : verdicts) {
      String text = part.apply(verdict);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts.isEmpty() ? null : String.join("\n\n", texts);
  }

  private static boolean stops(List<Verdict> verdicts) {
    for (Verdict verdict : verdicts) {
      if (verdict.stop()) {
        return true;
      }
    }
    return false;
  }

  private static List<JsonObject> rewrites(List<Verdict> verdicts) {
    List<JsonObject> rewrites = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      JsonObject rewrite = verdict.rewrite();
      if (rewrite != null && !rewrites.contains(rewrite)) {
        rewrites.add(rewrite);
      }
    }
    return rewrites;
  }
}
