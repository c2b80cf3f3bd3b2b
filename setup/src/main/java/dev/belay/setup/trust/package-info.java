/**
 * Whether a host trusts a hook, or the folder that it works in: read from the host's own files,
 * never written. May use {@code setup.health} for those files.
 */
@NullMarked
package dev.belay.setup.trust;

import org.jspecify.annotations.NullMarked;
