/** The whole guard against texts that were spoilt on purpose: it neither fails nor takes long. */
@NullMarked
package dev.belay.guard.fuzz;

import org.jspecify.annotations.NullMarked;
