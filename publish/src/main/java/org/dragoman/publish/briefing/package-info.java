/// The briefing as Markdown.
@NullMarked
package org.dragoman.publish.briefing;

import org.jspecify.annotations.NullMarked;
