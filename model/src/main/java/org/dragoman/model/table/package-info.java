/// The one way in which tables (verbs, actors, cues, scales) are read.
@NullMarked
package org.dragoman.model.table;

import org.jspecify.annotations.NullMarked;
