/// Bytes of any supported format become articles with passages and metadata.
@NullMarked
package org.dragoman.ingest;

import org.jspecify.annotations.NullMarked;
