/** Where the cursor is in a document, though it may be half-written, and what belongs there. */
@NullMarked
package dev.belay.lsp.cursor;

import org.jspecify.annotations.NullMarked;
