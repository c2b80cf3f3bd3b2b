/** Runs of an agent: what it is made to do, and what really happened. */
@NullMarked
package dev.belay.lab.run;

import org.jspecify.annotations.NullMarked;
