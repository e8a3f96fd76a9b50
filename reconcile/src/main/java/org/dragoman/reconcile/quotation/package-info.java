/// Quotations: the printed variants of one utterance, aligned word by word.
@NullMarked
package org.dragoman.reconcile.quotation;

import org.jspecify.annotations.NullMarked;
