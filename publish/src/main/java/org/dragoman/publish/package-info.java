/// The record becomes files: JSON Lines, a briefing, a report.
@NullMarked
package org.dragoman.publish;

import org.jspecify.annotations.NullMarked;
