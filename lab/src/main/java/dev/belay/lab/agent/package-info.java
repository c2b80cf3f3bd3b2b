/**
 * The agents of the lab: which version, how it is installed, started and told where its model is,
 * and how its tools are called. One file per agent in {@code src/main/resources}.
 */
@NullMarked
package dev.belay.lab.agent;

import org.jspecify.annotations.NullMarked;
