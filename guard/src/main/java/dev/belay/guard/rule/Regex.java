package dev.belay.guard.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regular expression of RE2 syntax, found anywhere in a text, in time linear to it. */
public final class Regex {
  private static final int LONGEST = 64 * 1024;

  private final Pattern pattern;
  private final String @Nullable [] needed;

  private Regex(Pattern pattern) {
    this.pattern = pattern;
    List<String> texts = NeededTexts.of(pattern.pattern());
    needed = texts == null ? null : texts.toArray(new String[0]);
  }

  /**
   * @throws IllegalArgumentException when it is no RE2 expression; the message says why
   */
  public static Regex of(String expression) {
    try {
      return new Regex(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Looks at the first 64 KiB. */
  public boolean isIn(String text) {
    return mayBeIn(text)
        && pattern.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text).find();
  }

  private boolean mayBeIn(String text) {
    if (needed == null) {
      return true;
    }
    for (String one : needed) {
      if (text.contains(one)) {
        return true;
      }
    }
    return false;
  }

  static boolean anyIn(List<Regex> any, String text) {
    for (int i = 0; i < any.size(); i++) {
      if (any.get(i).isIn(text)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
