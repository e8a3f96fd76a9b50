/// Sentences and words of raw text.
@NullMarked
package org.dragoman.read.text;

import org.jspecify.annotations.NullMarked;
