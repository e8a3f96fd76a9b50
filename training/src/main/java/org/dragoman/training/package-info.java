/// Where the reader's model comes from: data, network, training and the written graph.
@NullMarked
package org.dragoman.training;

import org.jspecify.annotations.NullMarked;
