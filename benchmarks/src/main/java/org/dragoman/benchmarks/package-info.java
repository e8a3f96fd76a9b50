/// Whole runs and micro-benchmarks.
@NullMarked
package org.dragoman.benchmarks;

import org.jspecify.annotations.NullMarked;
