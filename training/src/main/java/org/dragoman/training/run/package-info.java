/// A training run from data to model files.
@NullMarked
package org.dragoman.training.run;

import org.jspecify.annotations.NullMarked;
