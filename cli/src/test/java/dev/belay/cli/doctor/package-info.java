@NullMarked
package dev.belay.cli.doctor;

import org.jspecify.annotations.NullMarked;
