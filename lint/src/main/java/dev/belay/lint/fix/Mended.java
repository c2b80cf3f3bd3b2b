package dev.belay.lint.fix;

import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A text after its findings were mended.
 *
 * @param report what is left to say of it, with the text as it is now
 * @param mended the findings that went, in the order of their going
 */
public record Mended(FileReport report, List<Finding> mended) {
  public Mended {
    mended = List.copyOf(mended);
  }

  /** The same, with what went before it. */
  public Mended after(List<Finding> earlier) {
    List<Finding> all = new ArrayList<>(earlier);
    all.addAll(mended);
    return new Mended(report, all);
  }

  /** The text as it is now. */
  public String text() {
    return report.text();
  }
}
