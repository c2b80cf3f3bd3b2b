package dev.belay.hosts.transcript;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;

/** Where a host keeps its transcripts, and how their lines are read. */
interface TranscriptFormat {
  /** The host's id. */
  String host();

  /** The folders below the user's home that hold them, at whatever depth. */
  List<String> folders();

  /** Whether a file in one of {@link #folders} is a transcript. */
  boolean isTranscript(Path file);

  /** Whether the host's hooks are told the ids that stand in its transcripts. */
  boolean sharesIds();

  /** A reader for the lines of one file, in their order. */
  Lines lines(Path file, CallLedger calls);

  /** What is done with the lines of one file. */
  interface Lines {
    /** Whether the line may tell of calls: the others need not be parsed. */
    boolean concerns(String line);

    void read(JsonObject line);
  }
}
