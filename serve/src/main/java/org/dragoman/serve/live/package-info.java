/// News of the record for whoever listens.
@NullMarked
package org.dragoman.serve.live;

import org.jspecify.annotations.NullMarked;
