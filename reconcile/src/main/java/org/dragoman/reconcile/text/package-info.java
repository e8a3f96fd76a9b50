/// Words as reconciliation compares them: terms, weights, similarity.
@NullMarked
package org.dragoman.reconcile.text;

import org.jspecify.annotations.NullMarked;
