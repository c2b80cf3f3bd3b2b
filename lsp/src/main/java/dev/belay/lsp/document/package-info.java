/** The documents that are open in the editor, and which host reads them. */
@NullMarked
package dev.belay.lsp.document;

import org.jspecify.annotations.NullMarked;
