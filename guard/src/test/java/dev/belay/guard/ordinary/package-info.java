/** What agents run all day, which the guard must let pass. */
@org.jspecify.annotations.NullMarked
package dev.belay.guard.ordinary;
