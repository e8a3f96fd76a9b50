/// Conflicts: where reports of one thing cannot all be right.
@NullMarked
package org.dragoman.reconcile.conflict;

import org.jspecify.annotations.NullMarked;
