/// Times: finds the time expressions of English news and gives each its TIMEX3 value.
///
/// An ordered list of named rules ([org.dragoman.read.time.Rule]) matches the text of one sentence
/// after the other; the longest match that begins first wins. What a rule cannot know from its own
/// words it asks of the [org.dragoman.read.time.Anchors]: the day of publication, and the time that
/// the text was last speaking of. A time that neither settles stays without a value and says so.
///
/// Looks like a bug but is not: ages ("the 34-year-old") are no times; "fiscal 2024" has the value
/// of the calendar year; a yearless date without publication date is `XXXX-01-04`.
@NullMarked
package org.dragoman.read.time;

import org.jspecify.annotations.NullMarked;
