package dev.belay.lsp;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** What the server has to say of itself, in the editor's own log. Safe for threads. */
public final class ServerLog {
  private final AtomicReference<@Nullable LanguageClient> client = new AtomicReference<>();

  /** From now on the editor can be told. */
  void connect(LanguageClient editor) {
    client.set(editor);
  }

  public void info(String text) {
    say(MessageType.Info, text);
  }

  public void warning(String text) {
    say(MessageType.Warning, text);
  }

  /** Something that should not have happened. */
  public void error(String what, Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    say(MessageType.Error, what + ": " + cause + (trace.length == 0 ? "" : ", at " + trace[0]));
  }

  private void say(MessageType type, String text) {
    LanguageClient editor = client.get();
    if (editor != null) {
      editor.logMessage(new MessageParams(type, text));
    }
  }
}
