/// The record on the web: a REST interface, live updates and the pages, on one port.
@NullMarked
package org.dragoman.serve;

import org.jspecify.annotations.NullMarked;
