/// How `dragoman serve` bears many calls at once.
@NullMarked
package org.dragoman.benchmarks.load;

import org.jspecify.annotations.NullMarked;
