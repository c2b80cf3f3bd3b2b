package dev.belay.guard.execution;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The program text that an interpreter runs: {@code bash -c TEXT}, {@code … | sh}, {@code eval},
 * {@code source FILE}, {@code python script.py}. Where the text is known it was read, and what it
 * runs stands beside this as executions of their own.
 *
 * @param language {@code sh}, {@code python}, {@code javascript}, {@code perl}, {@code ruby},
 *     {@code php}, {@code awk}, {@code powershell}, {@code cmd}, {@code lua}, {@code r}, or another
 *     interpreter's name
 * @param text the text, as far as it is known; null where nothing is known of it
 * @param file the file that it is read from; null for a text of the command line
 * @param from the executions whose output it is, or that wrote the file
 * @param decoded whether the text was hidden by an encoding (base64, hex, ...)
 * @param followed whether all of it was read and understood; if not, what it does is not known
 */
public record Code(
    String language,
    @Nullable Word text,
    @Nullable Word file,
    List<Execution> from,
    boolean decoded,
    boolean followed) {
  public Code {
    requireNonNull(language, "language");
    from = List.copyOf(from);
  }
}
