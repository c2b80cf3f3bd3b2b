/**
 * Packs: rules as data. A pack is a YAML file; those that come with Belay are compiled when it is
 * built, a user's own are read when they are used. Needs {@code rule} and nothing that judges.
 */
@NullMarked
package dev.belay.guard.pack;

import org.jspecify.annotations.NullMarked;
