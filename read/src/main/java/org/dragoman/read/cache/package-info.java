/// Readings as bytes, to be kept and taken up again: what an article's reading is filed under, and
/// a form that is compact, loses nothing and believes nothing.
@NullMarked
package org.dragoman.read.cache;

import org.jspecify.annotations.NullMarked;
