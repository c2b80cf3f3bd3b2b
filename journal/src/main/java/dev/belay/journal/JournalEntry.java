package dev.belay.journal;

/** Something that the journal is told. It becomes a record once it is written. */
public sealed interface JournalEntry permits HookEntry, NoteEntry {
  /** When it happened, in milliseconds since 1970. */
  long millis();
}
