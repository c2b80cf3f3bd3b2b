/** What the contract says of the thing below the cursor. */
@NullMarked
package dev.belay.lsp.hover;

import org.jspecify.annotations.NullMarked;
