/** {@code belay decode}: native payloads as canonical events. */
@NullMarked
package dev.belay.cli.decode;

import org.jspecify.annotations.NullMarked;
