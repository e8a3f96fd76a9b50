/// Answers to gold tasks that give the target and ask only for the label.
@NullMarked
package org.dragoman.app.evaluate;

import org.jspecify.annotations.NullMarked;
