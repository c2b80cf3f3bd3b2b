/**
 * JSON documents from files and standard input, as people have them: one document, an array, JSON
 * Lines, several in a row.
 */
@NullMarked
package dev.belay.cli.input;

import org.jspecify.annotations.NullMarked;
