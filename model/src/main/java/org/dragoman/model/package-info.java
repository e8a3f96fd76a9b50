/// The words that every room of Dragoman uses: spans and citations. No dependency, no behaviour
/// beyond what keeps a value valid.
@NullMarked
package org.dragoman.model;

import org.jspecify.annotations.NullMarked;
