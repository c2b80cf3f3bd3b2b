/** What may be written where the cursor is. */
@NullMarked
package dev.belay.lsp.completion;

import org.jspecify.annotations.NullMarked;
