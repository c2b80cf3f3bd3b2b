/**
 * Configuration files as their authors wrote them: an edit changes what it names and no byte beside
 * it, and each addition can be taken out again exactly. Files and hosts are no business of this
 * package.
 */
@NullMarked
package dev.belay.setup.text;

import org.jspecify.annotations.NullMarked;
