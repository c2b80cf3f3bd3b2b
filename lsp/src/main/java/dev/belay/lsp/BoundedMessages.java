package dev.belay.lsp;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;

/** Reads messages, and passes over those that would not fit into memory. */
final class BoundedMessages extends StreamMessageProducer {
  /** A document of the greatest length, with every character escaped, fits. */
  static final int MAX_BYTES = 32 * 1024 * 1024;

  private final ServerLog log;

  BoundedMessages(
      InputStream input, MessageJsonHandler json, MessageIssueHandler issues, ServerLog log) {
    super(input, json, issues);
    this.log = log;
  }

  @Override
  protected boolean handleMessage(InputStream input, Headers headers) {
    if (headers.contentLength <= MAX_BYTES) {
      return super.handleMessage(input, headers);
    }
    log.warning("a message of " + headers.contentLength + " bytes is passed over");
    try {
      input.skipNBytes(headers.contentLength);
      return true;
    } catch (IOException e) {
      fireStreamClosed(e);
      return false;
    }
  }
}
