/// What the reader makes of an article: sentences, tokens, dependencies, mentions, times.
@NullMarked
package org.dragoman.model.reading;

import org.jspecify.annotations.NullMarked;
