/// Readings become findings: statements, events with standing, claims; actors and places resolved.
@NullMarked
package org.dragoman.extract;

import org.jspecify.annotations.NullMarked;
