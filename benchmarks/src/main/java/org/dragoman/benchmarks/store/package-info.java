/// How fast a store takes and gives a record.
@NullMarked
package org.dragoman.benchmarks.store;

import org.jspecify.annotations.NullMarked;
