/// The project's own corpus of statements and what is trained on it: the form of the marked-up
/// passages, their reader, and the training of the weights that `extract` decides with.
@NullMarked
package org.dragoman.training.statement;

import org.jspecify.annotations.NullMarked;
