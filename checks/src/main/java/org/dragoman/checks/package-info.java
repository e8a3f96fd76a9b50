/// Rules of the architecture, checked over all modules.
@NullMarked
package org.dragoman.checks;

import org.jspecify.annotations.NullMarked;
