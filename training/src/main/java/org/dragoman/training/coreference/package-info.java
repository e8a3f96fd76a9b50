/// The ranker with which the reader's coreference decides where no rule is sure: its training on
/// documents whose chains are marked, and the CoNLL score on those kept out.
@NullMarked
package org.dragoman.training.coreference;

import org.jspecify.annotations.NullMarked;
