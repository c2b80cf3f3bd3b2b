package dev.belay.cli.terminal;

import org.jspecify.annotations.Nullable;

/**
 * How a piece of text looks. A styled text carries marks (Unicode noncharacters) instead of escape
 * sequences; {@link Terminal} turns them into what the stream can show, so that real escape
 * sequences can only ever come from there. Styles may nest.
 */
public enum Style {
  /** Fine. */
  GREEN('\uFDD0', "32"),
  /** Look here. */
  YELLOW('\uFDD1', "33"),
  /** Not fine. */
  RED('\uFDD2', "31"),
  /** Less important. */
  DIM('\uFDD3', "2"),
  /** Headings. */
  BOLD('\uFDD4', "1"),
  /** The words that something is about. */
  UNDERLINE('\uFDD5', "4");

  static final char CLOSE = '\uFDDF';

  private final char mark;
  private final String code;

  Style(char mark, String code) {
    this.mark = mark;
    this.code = code;
  }

  /** {@code text} in this style. */
  public String of(String text) {
    return text.isEmpty() ? text : mark + text + CLOSE;
  }

  /** The parameter of the SGR escape sequence. */
  String code() {
    return code;
  }

  static boolean isMark(int codePoint) {
    return codePoint == CLOSE || opening(codePoint) != null;
  }

  /** The style that {@code codePoint} begins; null if it is no mark. */
  static @Nullable Style opening(int codePoint) {
    return switch (codePoint) {
      case 0xFDD0 -> GREEN;
      case 0xFDD1 -> YELLOW;
      case 0xFDD2 -> RED;
      case 0xFDD3 -> DIM;
      case 0xFDD4 -> BOLD;
      case 0xFDD5 -> UNDERLINE;
      default -> null;
    };
  }
}
