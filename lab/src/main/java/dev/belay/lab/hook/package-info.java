/**
 * A hook that stands in for Belay's client: it says what it was told to, and keeps what it heard.
 */
@NullMarked
package dev.belay.lab.hook;

import org.jspecify.annotations.NullMarked;
