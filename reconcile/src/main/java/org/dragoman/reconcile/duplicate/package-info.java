/// Copies: which article repeats which.
@NullMarked
package org.dragoman.reconcile.duplicate;

import org.jspecify.annotations.NullMarked;
