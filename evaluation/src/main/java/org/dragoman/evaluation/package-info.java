/// Gold readers and floors: how well each stage does on the shared sets.
@NullMarked
package org.dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
