package dev.belay.cli.input;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import dev.belay.cli.terminal.CommandFailure;

/** One thing found in a file that the user named. */
public sealed interface Input {

  /** Where it stands: the file, with the line where the file holds several documents. */
  String where();

  /** A document that could be read. */
  record Document(String where, JsonElement value) implements Input {
    public Document {
      requireNonNull(where, "where");
      requireNonNull(value, "value");
    }
  }

  /** Something that could not be read. */
  record Unreadable(String where, CommandFailure failure) implements Input {
    public Unreadable {
      requireNonNull(where, "where");
      requireNonNull(failure, "failure");
    }
  }
}
