/// How well a reader reads sentences whose trees and names are known.
@NullMarked
package org.dragoman.training.score;

import org.jspecify.annotations.NullMarked;
