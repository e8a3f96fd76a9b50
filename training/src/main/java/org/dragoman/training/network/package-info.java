/// The network in training: the encoder, its heads, and sentences laid side by side.
@NullMarked
package org.dragoman.training.network;

import org.jspecify.annotations.NullMarked;
