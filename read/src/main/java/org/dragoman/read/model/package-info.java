/// The reader's own network: its files, word pieces, and the scores it gives a sentence's words.
@NullMarked
package org.dragoman.read.model;

import org.jspecify.annotations.NullMarked;
