/// `dragoman explain`: how a finding of a record came about.
@NullMarked
package org.dragoman.app.explain;

import org.jspecify.annotations.NullMarked;
