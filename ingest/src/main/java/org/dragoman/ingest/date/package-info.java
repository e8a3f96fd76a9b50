/// Dates as news texts and pages print them, and the day of publication they amount to.
@NullMarked
package org.dragoman.ingest.date;

import org.jspecify.annotations.NullMarked;
