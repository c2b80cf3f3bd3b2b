/**
 * Getting into the configuration of hosts without breaking it, and seeing that Belay is still
 * there. Off the hook path; may use {@code contract} alone.
 */
@NullMarked
package dev.belay.setup;

import org.jspecify.annotations.NullMarked;
