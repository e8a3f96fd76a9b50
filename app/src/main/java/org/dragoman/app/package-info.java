/// The command line: wires the stages on one machine; the clock, paths and progress enter here.
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
