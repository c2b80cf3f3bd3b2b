package dev.belay.guard.program;

import java.util.Locale;

/** How a program's options are written. */
public enum OptionStyle {
  /** {@code -rf --long --long=value}, anywhere before {@code --}. */
  GNU,
  /** As above, but the first operand ends them: {@code ssh host -x} gives {@code -x} away. */
  FIRST,
  /** As GNU, and the first word is a bundle without a dash: {@code tar xzf}. */
  TAR,
  /** {@code -name value}, {@code -name=value}; no bundles: {@code find}, {@code terraform}. */
  LONG,
  /** {@code -Name value}, whatever the case, cut off as long as it is clear. */
  POWERSHELL,
  /** {@code /s /q}, whatever the case; dashes, too. */
  WINDOWS,
  /** None: {@code echo}, {@code dd}. */
  NONE;

  boolean ignoresCase() {
    return this == POWERSHELL || this == WINDOWS;
  }

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
