/// The port of the store: what is kept, and how it is asked for. Whoever serves the record knows
/// this package alone; which database is behind it is decided where the application is wired.
@NullMarked
package org.dragoman.store;

import org.jspecify.annotations.NullMarked;
