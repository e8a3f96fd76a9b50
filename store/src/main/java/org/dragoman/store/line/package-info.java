/// What a line of the record says, as far as the store needs it: its dates, who takes part, its
/// words. Nothing here knows a database.
@NullMarked
package org.dragoman.store.line;

import org.jspecify.annotations.NullMarked;
