package dev.belay.lint.command;

/**
 * A word that begins with a variable, or with none.
 *
 * @param root the variable's name; {@link #REPOSITORY} where git is asked for its root; empty for
 *     none
 * @param substituted whether something else comes where the variable is not set
 * @param rest the text behind it
 */
public record RootedText(String root, boolean substituted, String rest) {
  /** Stands for the answer of {@code git rev-parse --show-toplevel}. */
  public static final String REPOSITORY = "git";
}
