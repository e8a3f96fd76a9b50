/// How reconciliation grows with the articles.
@NullMarked
package org.dragoman.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
