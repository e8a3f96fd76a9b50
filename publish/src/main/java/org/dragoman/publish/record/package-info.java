/// The record as JSON Lines, format version 1.
@NullMarked
package org.dragoman.publish.record;

import org.jspecify.annotations.NullMarked;
