package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.TreeSet;

/**
 * A configuration with a good hook and, somewhere else in it, one mistake.
 *
 * <p>Commands leave a word in {@code $HOME/ran}: {@code good} is that of the good hook, {@code
 * faulty} that of what holds the mistake.
 *
 * @param name what is wrong, in a few words
 * @param kind which of the contract's {@code unknown} it shows; empty if none of them
 * @param file where it stands: below the project, or the home after {@code ~/}
 * @param text the file's text; for TOML, what is put behind the agent's own
 * @param script a script {@code hook.sh} of the home; empty if there is none
 * @param mode the script's permissions
 * @param tool what the model calls: {@code shell}, or {@code note} of the MCP server
 * @param expected what happens if the agent does what the author of the file wants: a command's
 *     word, or {@code refusal} (the call was not made), {@code once} (the faulty hook ran once in
 *     two calls), {@code prompted} (a model was asked the hook's prompt), {@code posted} (an HTTP
 *     hook was called)
 */
record ConfigCase(
    String name,
    String kind,
    String file,
    String text,
    String script,
    String mode,
    String tool,
    Set<String> expected) {
  /** Stands for the address of the lab's server, which is another one in each run. */
  static final String ADDRESS = "http://127.0.0.1:4000";

  ConfigCase {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(file, "file");
    requireNonNull(text, "text");
    requireNonNull(script, "script");
    requireNonNull(mode, "mode");
    requireNonNull(tool, "tool");
    expected = new TreeSet<>(expected);
  }

  boolean isBehindTheAgentsOwn() {
    return file.endsWith(".toml");
  }
}
