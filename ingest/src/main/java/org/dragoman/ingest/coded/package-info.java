/// Coded event data of others: GDELT, ICEWS, POLECAT, KEDS and plain tables become deeds.
@NullMarked
package org.dragoman.ingest.coded;

import org.jspecify.annotations.NullMarked;
