/** Matchers of hook configurations, read as their hosts read them. */
@NullMarked
package dev.belay.setup.matcher;

import org.jspecify.annotations.NullMarked;
