/// The briefing: the sentences that carry the crisis, each with its citation.
@NullMarked
package org.dragoman.reconcile.briefing;

import org.jspecify.annotations.NullMarked;
