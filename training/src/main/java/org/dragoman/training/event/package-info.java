/// Trains the classifier of events on the exemplars of `training/corpus/events`.
@NullMarked
package org.dragoman.training.event;

import org.jspecify.annotations.NullMarked;
