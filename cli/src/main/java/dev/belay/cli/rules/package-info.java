/** {@code belay rules}: lists, explains and tries rules. */
@NullMarked
package dev.belay.cli.rules;

import org.jspecify.annotations.NullMarked;
