/** {@code belay doctor}: whether Belay is on, everywhere that it should be, and how it is known. */
@NullMarked
package dev.belay.cli.doctor;

import org.jspecify.annotations.NullMarked;
