package dev.belay.cli.validate;

import dev.belay.cli.input.Input.Document;

/** A set of rules that documents are held against. */
interface Catalog {
  /**
   * What the rules say of a document.
   *
   * @throws dev.belay.cli.terminal.CommandFailure if it cannot be told which rules are meant
   */
  Outcome check(Document document);
}
