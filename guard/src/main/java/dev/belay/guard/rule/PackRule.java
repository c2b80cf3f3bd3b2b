package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.effect.EffectKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an agent should not do unasked.
 *
 * @param id its stable name in kebab case, the only one of all packs
 * @param pack the pack that it belongs to
 * @param title what it stops, in a few words
 * @param severity how bad that is
 * @param verdicts what it decides, by preset
 * @param effect what a match does, where the match does not say it; null where nothing is said
 * @param match what it matches: any of these
 * @param message what is wrong and what to do instead, in words that the model can act on
 */
public record PackRule(
    String id,
    String pack,
    String title,
    Severity severity,
    Verdicts verdicts,
    @Nullable EffectKind effect,
    List<Clause> match,
    String message) {
  public PackRule {
    requireNonNull(id, "id");
    requireNonNull(pack, "pack");
    requireNonNull(title, "title");
    requireNonNull(severity, "severity");
    requireNonNull(verdicts, "verdicts");
    match = List.copyOf(match);
    requireNonNull(message, "message");
  }
}
