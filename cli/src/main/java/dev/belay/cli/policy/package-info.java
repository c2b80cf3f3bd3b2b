/** {@code belay policy}: checks policy files and shows what they come to. */
@NullMarked
package dev.belay.cli.policy;

import org.jspecify.annotations.NullMarked;
