package dev.belay.setup.shape;

import dev.belay.setup.text.ConfigSyntaxException;
import java.util.List;

/**
 * How hooks are laid out in a kind of configuration file. Works on the file's text; what is not
 * asked for stays as it is. Safe for threads.
 */
public interface HookShape {
  /**
   * All hooks of a file, in its order; what is no hook by this layout is passed over.
   *
   * @throws ConfigSyntaxException if the text is not what the format demands
   */
  List<RegisteredHook> read(String text) throws ConfigSyntaxException;

  /**
   * Adds hooks.
   *
   * @param last whether they must stand behind those of others
   * @throws UnfitConfigException if something else stands where hooks belong
   */
  String add(String text, List<NewHook> hooks, boolean last)
      throws ConfigSyntaxException, UnfitConfigException;

  /**
   * Takes hooks away, and what held nothing but them.
   *
   * @param hooks as {@link #read} found them in this very text
   */
  String remove(String text, List<RegisteredHook> hooks) throws ConfigSyntaxException;

  /** Whether a file holds nothing that its host would miss. */
  boolean isEmpty(String text) throws ConfigSyntaxException;
}
