/// Trains the network that judges how certain a sentence makes what its words name.
@NullMarked
package org.dragoman.training.factuality;

import org.jspecify.annotations.NullMarked;
