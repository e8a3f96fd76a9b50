/// Feeds (RSS, Atom) become entries, whose articles are elsewhere or in the feed itself.
@NullMarked
package org.dragoman.ingest.feed;

import org.jspecify.annotations.NullMarked;
