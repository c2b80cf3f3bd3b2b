package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile.Origin;
import java.util.List;

/**
 * What a file holds that the text itself writes.
 *
 * @param texts what it may hold, one for each way that leads here; empty where nothing is known
 * @param origin where it comes from
 * @param from the executions that wrote it
 */
record FileContent(List<Word> texts, Origin origin, List<Execution> from) {}
