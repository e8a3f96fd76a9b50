/// Routes over the lines of the record: lists, single objects, citations, search, exports,
/// corrections.
@NullMarked
package org.dragoman.serve.record;

import org.jspecify.annotations.NullMarked;
