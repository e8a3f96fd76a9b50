/// The sources of a story beside each other: who tells what, who leaves it out, who was first.
@NullMarked
package org.dragoman.reconcile.comparison;

import org.jspecify.annotations.NullMarked;
