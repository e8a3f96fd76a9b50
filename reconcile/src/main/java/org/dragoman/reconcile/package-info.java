/// Findings of many articles become stories, incidents, quotations, propositions and tension.
@NullMarked
package org.dragoman.reconcile;

import org.jspecify.annotations.NullMarked;
