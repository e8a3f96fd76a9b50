/// Trains the weights by which events are judged more or less certain.
@NullMarked
package org.dragoman.evaluation.factuality;

import org.jspecify.annotations.NullMarked;
