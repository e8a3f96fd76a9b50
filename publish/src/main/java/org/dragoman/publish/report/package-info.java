/// The report: one self-contained page that shows the record.
@NullMarked
package org.dragoman.publish.report;

import org.jspecify.annotations.NullMarked;
