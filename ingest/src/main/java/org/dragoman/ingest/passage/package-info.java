/// The paragraphs of a text, and what each is to its article.
@NullMarked
package org.dragoman.ingest.passage;

import org.jspecify.annotations.NullMarked;
