package dev.belay.cli.explain;

import dev.belay.guard.effect.Effect;
import dev.belay.guard.execution.Word;

/** Effects in a few words. */
final class EffectText {
  private EffectText() {}

  /** {@code delete /etc/nginx/**}, {@code send paste.example}. */
  static String of(Effect effect) {
    StringBuilder text = new StringBuilder(effect.kind().wireName());
    if (effect.path() != null) {
      text.append(' ').append(effect.path().absolute());
      if (effect.recursive()) {
        text.append(effect.path().absolute().endsWith("/") ? "**" : "/**");
      }
    }
    if (effect.host() != null) {
      text.append(' ').append(effect.host());
    }
    return text.toString().replace(Word.GAP, '…');
  }
}
