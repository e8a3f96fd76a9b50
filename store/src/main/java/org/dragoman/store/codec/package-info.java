/// How findings are kept: as bytes from which the very same records come back.
@NullMarked
package org.dragoman.store.codec;

import org.jspecify.annotations.NullMarked;
