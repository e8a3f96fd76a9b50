/// From the network's scores to a tree, tags and names: the best that fit together.
@NullMarked
package org.dragoman.read.parse;

import org.jspecify.annotations.NullMarked;
