/**
 * {@code belay contract}: what Belay knows of the hosts, for people, for programs and for the
 * documentation.
 */
@NullMarked
package dev.belay.cli.contract;

import org.jspecify.annotations.NullMarked;
