/// Numbers by name, and the file that keeps them.
@NullMarked
package org.dragoman.training.tensor;

import org.jspecify.annotations.NullMarked;
