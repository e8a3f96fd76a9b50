/// What the pages show of the whole record: the crisis at a glance, timeline, matrix, network, map.
@NullMarked
package org.dragoman.serve.view;

import org.jspecify.annotations.NullMarked;
