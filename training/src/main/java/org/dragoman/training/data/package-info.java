/// What the reader learns from: sentences of open treebanks and name corpora, and of our own.
@NullMarked
package org.dragoman.training.data;

import org.jspecify.annotations.NullMarked;
