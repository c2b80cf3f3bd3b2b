package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.FileOperation;
import dev.belay.contract.ToolKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host's tool: what kind it is, and where in its arguments the typed views lie. Places are {@link
 * JsonPlace} expressions against the tool's arguments; the first that yields something wins, for
 * paths all of them count.
 *
 * @param name the name in payloads; a {@code *} stands for any text
 * @param kind what the tool does
 * @param command where shell text lies
 * @param paths where paths lie
 * @param content where written text lies
 * @param url where an address lies
 * @param patch where a patch in the {@code *** Begin Patch} format lies
 * @param operation what happens to the paths; null to follow from the kind
 */
public record ToolContract(
    String name,
    ToolKind kind,
    List<String> command,
    List<String> paths,
    List<String> content,
    List<String> url,
    List<String> patch,
    @Nullable FileOperation operation) {
  public ToolContract {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    command = List.copyOf(command);
    paths = List.copyOf(paths);
    content = List.copyOf(content);
    url = List.copyOf(url);
    patch = List.copyOf(patch);
  }

  /** Whether {@code toolName} is this tool. */
  public boolean matches(String toolName) {
    return name.indexOf('*') < 0 ? name.equals(toolName) : matches(name, 0, toolName, 0);
  }

  private static boolean matches(String pattern, int p, String text, int t) {
    int star = pattern.indexOf('*', p);
    if (star < 0) {
      return pattern.length() - p == text.length() - t && pattern.startsWith(text.substring(t), p);
    }
    if (!text.startsWith(pattern.substring(p, star), t)) {
      return false;
    }
    int from = t + star - p;
    if (star == pattern.length() - 1) {
      return true;
    }
    for (int i = from; i <= text.length(); i++) {
      if (matches(pattern, star + 1, text, i)) {
        return true;
      }
    }
    return false;
  }
}
