/// The language of a text.
@NullMarked
package org.dragoman.ingest.language;

import org.jspecify.annotations.NullMarked;
