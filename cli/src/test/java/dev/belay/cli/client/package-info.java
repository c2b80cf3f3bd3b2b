/** The C client, from outside: what it does to its streams, its signals and its engine. */
@NullMarked
package dev.belay.cli.client;

import org.jspecify.annotations.NullMarked;
