/// Series of tension as tables (CSV, JSON Lines) and charts (SVG, PNG).
@NullMarked
package org.dragoman.publish.tension;

import org.jspecify.annotations.NullMarked;
