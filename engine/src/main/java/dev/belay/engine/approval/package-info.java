/**
 * Calls that the user approved once: what binds an approval to a call, and the files that hold
 * approvals until they are used.
 */
@NullMarked
package dev.belay.engine.approval;

import org.jspecify.annotations.NullMarked;
