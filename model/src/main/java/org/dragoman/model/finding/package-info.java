/// What one article says: actors, statements, events with standing, claims, places, quantities.
@NullMarked
package org.dragoman.model.finding;

import org.jspecify.annotations.NullMarked;
