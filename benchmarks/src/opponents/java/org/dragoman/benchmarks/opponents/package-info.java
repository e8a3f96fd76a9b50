/// Parsers of others, measured beside ours. Compiled in the profile `opponents` alone: CoreNLP is
/// under the GPL, and neither is part of anything that ships.
@NullMarked
package org.dragoman.benchmarks.opponents;

import org.jspecify.annotations.NullMarked;
