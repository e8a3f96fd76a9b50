/// Stories: which articles tell one course of events.
@NullMarked
package org.dragoman.reconcile.story;

import org.jspecify.annotations.NullMarked;
