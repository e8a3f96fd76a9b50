/// Articles become readings: sentences, tokens, dependencies, mentions, times.
@NullMarked
package org.dragoman.read;

import org.jspecify.annotations.NullMarked;
