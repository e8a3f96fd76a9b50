/// Alerts: rules in a file, what they make of tension and of single deeds, and where it is told.
@NullMarked
package org.dragoman.app.alert;

import org.jspecify.annotations.NullMarked;
